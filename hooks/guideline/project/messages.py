"""What the project says to editors, in the languages of its catalogues.

A message is plain data, an id and named arguments, until it is worded for somebody. The catalogues
are `hooks/guideline/messages/<language>.ftl` in Project Fluent's syntax
(https://projectfluent.org/fluent/guide/); English is the source, and what a catalogue lacks is said
in English.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.syntax.ast import Resource

FOLDER = Path(__file__).parents[1] / "messages"
SOURCE = "en"
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_NAMED = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
_LONGEST = 2000  # characters of an argument; Fluent refuses 2,500
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # POSIX: the first that is set decides


@dataclass(frozen=True, slots=True)
class Message:
    """Something to say. id: of the catalogue, with an attribute after a full stop.

    args: names and values; a message as a value is worded in the same language, several values
    become a list.
    """

    id: str
    args: tuple[tuple[str, "str | int | Message | tuple[str | Message, ...]"], ...] = ()

    def __str__(self) -> str:
        """Return it in English."""
        return worded(self, SOURCE)

    def having(self, **args: Any) -> "Message":
        """Return the same message with other values of arguments that it has."""
        named = dict(self.args)
        return Message(
            self.id, tuple((named | _plain({k: args[k] for k in args if k in named})).items())
        )


class MessageError(ValueError):
    """What is wrong, in sentences of the catalogues; as text, in the locale's language."""

    def __init__(self, *what: Message) -> None:
        self.what = what
        super().__init__(self.in_language(chosen(os.environ)))

    def in_language(self, language: str) -> str:
        """Return it in a language."""
        return " ".join(worded(each, language) for each in self.what)


Text = str | Message
"""What is said: a message, or English text that is in no catalogue."""


def message(id: str, **args: Any) -> Message:  # noqa: A002 - the catalogue's word
    """Return a message; what is no number, message or list becomes text."""
    return Message(id, tuple(_plain(args).items()))


def advice(what: Message) -> Message:
    """Return what to do about what a message says is wrong: its attribute `todo`."""
    return Message(f"{what.id}.todo", what.args)


def _plain(args: Mapping[str, Any]) -> dict[str, Any]:
    def plain(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return tuple(plain(each) for each in value)
        kept = isinstance(value, Message) or (
            isinstance(value, int) and not isinstance(value, bool)
        )
        return value if kept else str(value)

    return {name: plain(value) for name, value in args.items()}


def languages() -> tuple[str, ...]:
    """Return the languages that have a catalogue."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.ftl")))


def chosen(environment: Mapping[str, str]) -> str:
    """Return the language that a shell's locale asks for; English where there is no catalogue."""
    locale = next(filter(None, map(environment.get, _VARIABLES)), "") or ""
    language = locale.partition(".")[0].partition("_")[0]
    return language if language in languages() else SOURCE


def worded(text: Text, language: str) -> str:
    """Return what is said in a language."""
    return text if isinstance(text, str) else _worded(text, language, [])


def faults(text: Text, language: str) -> list[str]:
    """Return what keeps a message from being worded in a language as it should be."""
    found: list[str] = []
    if isinstance(text, Message):
        _worded(text, language, found)
    return found


def said(language: str, id: str, **args: Any) -> str:  # noqa: A002 - the catalogue's word
    """Return a message of the catalogue in a language."""
    return worded(message(id, **args), language)


def has(id: str) -> bool:  # noqa: A002 - the catalogue's word
    """Tell whether the catalogues have a message."""
    return _pattern(SOURCE, id) is not None


@cache
def ids() -> Mapping[str, tuple[str, ...]]:
    """Return the id of every message, and attribute, with the arguments that it is given."""
    from fluent.syntax import ast, visitor  # noqa: PLC0415

    class Variables(visitor.Visitor):
        def __init__(self) -> None:
            self.names: dict[str, None] = {}

        def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - Fluent's name
            self.names[node.id.name] = None

    def names(pattern: Any) -> tuple[str, ...]:
        found = Variables()
        found.visit(pattern)
        return tuple(found.names)

    found: dict[str, tuple[str, ...]] = {}
    for entry in chain.from_iterable(_parsed(SOURCE, name).body for name in _entries(SOURCE)):
        if isinstance(entry, ast.Message):
            found[entry.id.name] = names(entry.value)
            found |= {f"{entry.id.name}.{a.id.name}": names(a.value) for a in entry.attributes}
    return found


class _Items(str):
    """Several values: joined by commas where a message says nothing else of them."""

    items: tuple[str, ...]

    def __new__(cls, items: Iterable[str]) -> "_Items":
        items = tuple(items)
        new = super().__new__(cls, ", ".join(items))
        new.items = items
        return new


def _worded(text: Message, language: str, found: list[str]) -> str:
    own = _pattern(language, text.id)
    if own is None:
        found.append(f"{text.id}: not in {language}.ftl")
        own = _pattern(SOURCE, text.id)
    if own is None:
        return text.id
    pattern, bundle = own
    args = {name: _value(value, language, found) for name, value in text.args}
    said, errors = bundle.format_pattern(pattern, args)
    found += [f"{text.id}: {error}" for error in errors]
    return str(said).strip()


def _value(value: Any, language: str, found: list[str]) -> Any:
    if isinstance(value, tuple):
        return _Items(str(_value(each, language, found)) for each in value)
    if isinstance(value, Message):
        value = _worded(value, language, found)
    if isinstance(value, str) and len(value) > _LONGEST:
        return f"{value[:_LONGEST]} …"
    return value


@cache
def _pattern(language: str, id: str) -> tuple[Any, Any] | None:  # noqa: A002
    name, _, attribute = id.partition(".")
    _read(language, name)
    bundle = _bundle(language)
    if not bundle.has_message(name):
        return None
    entry = bundle.get_message(name)
    pattern = entry.attributes.get(attribute) if attribute else entry.value
    return None if pattern is None else (pattern, bundle)


@cache
def _read(language: str, name: str) -> None:
    """Add an entry of a language's catalogue, with those that it names, to what can be said."""
    if entry := _entries(language).get(name):
        _bundle(language).add_resource(_parsed(language, name))
        for other in _NAMED.findall(entry):
            _read(language, other)


@cache
def _parsed(language: str, name: str) -> "Resource":
    from fluent.runtime import FluentResource  # noqa: PLC0415 - 0.1 s where all is well

    return FluentResource(_entries(language)[name])


@cache
def _entries(language: str) -> Mapping[str, str]:
    """Return the entries of a language's catalogue by name; to parse all of them takes 0.3 s."""
    file = FOLDER / f"{language}.ftl"
    text = file.read_text("utf-8") if file.is_file() else ""
    found = list(_ENTRY.finditer(text))
    ends = [*(entry.start() for entry in found[1:]), len(text)]
    return {entry[1]: text[entry.start() : end] for entry, end in zip(found, ends, strict=False)}


@cache
def _bundle(language: str) -> Any:
    """Return what can be said in a language so far."""
    from fluent.runtime import FluentBundle  # noqa: PLC0415 - as above

    return FluentBundle([language], functions=_functions(language), use_isolating=False)


def _functions(language: str) -> dict[str, Callable[..., Any]]:
    """Return what catalogues can do with arguments: `QUOTED($words)`, `ANY($words)`, `DAY($day)`."""
    from babel.lists import format_list  # noqa: PLC0415

    opening = "“" if language == SOURCE else "”"

    def items(values: str) -> list[str]:
        return [*values.items] if isinstance(values, _Items) else [values]

    def quoted(values: str) -> list[str]:
        return [f"{opening}{each}”" for each in items(values)]

    def day(value: str) -> str:
        from datetime import date  # noqa: PLC0415

        from babel.dates import format_date  # noqa: PLC0415

        return str(format_date(date.fromisoformat(value), "long", language))

    return {
        "ALL": lambda values: format_list(items(values), "standard", language),
        "ANY": lambda values: format_list(quoted(values), "or", language),
        "DAY": day,
        "SEQUENCE": lambda values: "; ".join(items(values)),
        "QUOTED": lambda values: ", ".join(quoted(values)),
    }
