"""The glossary: terms that read the same way on every page, and where a text uses them.

`glossary.yml` is a list of `{fi: term, sv: term, en: term, also: ...}`; `also` is for the search.
An entry has a term in every language of the site; two entries with the same term are two senses of
it. A text uses a term in any inflected form. Finnish forms are told by Voikko's base forms; Swedish
and English ones by Snowball's stems, and by the term's letters less the last two, which the design
notes measured to find 36 of 37 Swedish forms. A compound is a word of its own (*sähkömittari* is no
*mittari*), but a translation may say a term within one.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, pairwise
from pathlib import Path

import yaml

from guideline.languages import analysers
from guideline.project import yaml_nodes
from guideline.project.findings import Fault
from guideline.project.invisible_characters import without_invisible
from guideline.project.messages import message
from guideline.project.regular_files import is_there, read_text

_ALSO = "also"  # the key of the words for the search
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_FUNCTION = 3  # letters; words without content are hardly longer
_SHORTEST_HEADED = 6  # letters of a compound's beginning
_SHORTEST_IN_COMPOUND = 4  # letters; shorter ones stand in words that have nothing to do with them

BaseFormsOf = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Term:
    """A term: its form per locale, and its line in the glossary."""

    forms: Mapping[str, str]
    line: int


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms, the file they stand in, and what could not be understood."""

    terms: tuple[Term, ...] = ()
    file: str = "glossary.yml"
    faults: tuple[Fault, ...] = ()


def read(path: Path, name: str, locales: Sequence[str], *, expected: bool = False) -> Glossary:
    """Read a glossary; empty where there is none.

    name: how messages call it. locales: the languages that every entry has to have. expected:
    whether it is a fault that there is none.
    """
    if not is_there(path):
        fault = Fault(1, message("term-no-file"))
        return Glossary(file=name, faults=(fault,) if expected else ())
    try:
        root = yaml_nodes.composed(read_text(path, path.parent))
    except OSError as error:
        problem = getattr(error, "why", error.strerror)
        return Glossary((), name, (Fault(1, message("term-unreadable", problem=problem)),))
    except UnicodeDecodeError:
        return Glossary((), name, (Fault(1, message("term-not-utf-8")),))
    except yaml.MarkedYAMLError as error:
        line, problem = yaml_nodes.fault(error)
        return Glossary((), name, (Fault(line, message("term-line", problem=problem)),))
    except yaml.YAMLError as error:
        problem = yaml_nodes.fault(error).problem
        return Glossary((), name, (Fault(1, message("term-file", problem=problem)),))
    entries = root.value if isinstance(root, yaml.SequenceNode) else []
    terms: list[Term] = []
    faults: list[Fault] = []
    for entry in entries:
        faults += _faults(entry, locales)
        if forms := _forms(entry, locales):
            terms.append(Term(forms, _line(entry)))
    if root is not None and not entries:
        faults.append(_not_an_entry(1))
    return Glossary(tuple(terms), name, tuple(faults))


def _forms(entry: yaml.Node, locales: Sequence[str]) -> dict[str, str]:
    """Return an entry's terms by locale."""
    if not isinstance(entry, yaml.MappingNode):
        return {}
    return {
        key.value: value.value.strip()
        for key, value in entry.value
        if key.value in locales and _is_text(value)
    }


def _is_text(node: yaml.Node) -> bool:
    empty = {"", "~", "null"}
    return isinstance(node, yaml.ScalarNode) and (
        bool(node.style and node.value.strip()) or node.value.strip().lower() not in empty
    )


def _faults(entry: yaml.Node, locales: Sequence[str]) -> Iterator[Fault]:
    if not isinstance(entry, yaml.MappingNode):
        yield _not_an_entry(_line(entry))
        return
    yield from _faults_of_keys(entry, [*locales, _ALSO], "term-unknown-key")
    named = {str(key.value): value for key, value in entry.value}
    for locale in locales:
        if locale not in named:
            yield Fault(_line(entry), message("term-absent", language=locale))
        elif not _is_text(named[locale]):
            yield Fault(_line(named[locale]), message("term-no-text", language=locale))
    if _ALSO in named:
        yield from _faults_of_also(named[_ALSO], locales)


def _faults_of_also(also: yaml.Node, locales: Sequence[str]) -> Iterator[Fault]:
    if not isinstance(also, yaml.MappingNode):
        yield Fault(_line(also), message("term-also"))
        return
    yield from _faults_of_keys(also, locales, "term-unknown-language")
    for key, value in also.value:
        if not (isinstance(value, yaml.SequenceNode) and all(map(_is_text, value.value))):
            yield Fault(_line(value), message("term-also-no-list", language=key.value))


def _faults_of_keys(node: yaml.MappingNode, known: Sequence[str], unknown: str) -> Iterator[Fault]:
    seen = set()
    for key, _ in node.value:
        if key.value not in known:
            yield Fault(_line(key), message(unknown, key=key.value, known=known))
        elif key.value in seen:
            yield Fault(_line(key), message("term-twice", key=key.value))
        seen.add(str(key.value))


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _not_an_entry(line: int) -> Fault:
    return Fault(line, message("term-no-entry"))


def could_be_terms(glossary: Glossary) -> Callable[[str], bool]:
    """Return what tells whether a word in lower case could be a form or a compound of a term."""
    beginnings = {
        word[:_SHORTEST_IN_COMPOUND]
        for term in glossary.terms
        for locale, form in term.forms.items()
        if analysers.uses_voikko(locale)
        for word in words(form)
    }
    return lambda word: any(beginning in word for beginning in beginnings)


@dataclass(frozen=True, slots=True)
class TermMatcher:
    """How words of a language are told apart: its locale, and base forms for Finnish."""

    locale: str
    base_forms: BaseFormsOf
    _heard: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def names(self, text: str, form: str) -> bool:
        """Tell whether a text has a form of the term, alone or behind a hyphen."""
        return self._has(text, form, whole=True)

    def uses(self, text: str, form: str) -> bool:
        """Tell whether a text has a form of the term, or any compound that holds it."""
        return self._has(text, form, whole=False)

    def uses_as_phrase(self, text: str, form: str, term: str) -> bool:
        """Tell whether a text has what a term of several words also says, when it names nothing.

        The source's *kaupungin viestintä* is a unit, or what the city communicates: *the city's
        communications* is enough for *the city's communications unit*, *stadens kommunikation* for
        *stadens kommunikationsenhet*. term: the source's.
        """
        *first, last = words(form)
        if not first or len(words(term)) == 1:
            return False
        if len([word for word in (*first, last) if len(word) > _FUNCTION]) > len(words(term)):
            return self.uses(text, " ".join(first))
        found = words(text)
        return any(
            self._is_form(one, first[-1])
            and len(self._goal(other)) >= _SHORTEST_HEADED
            and last.startswith(self._goal(other))
            for one, other in pairwise(found)
        )

    def _has(self, text: str, form: str, *, whole: bool) -> bool:
        wanted = words(form)
        if not wanted or not self._could_have(text, wanted[-1]):
            return False
        found = words(text)
        return any(
            all(map(self._is_form, found[start:], wanted[:-1]))
            and self._is_compound(found[start + len(wanted) - 1], wanted[-1], whole=whole)
            for start in range(len(found) - len(wanted) + 1)
        )

    def _could_have(self, text: str, wanted: str) -> bool:
        """Tell whether the letters that every form or compound has are anywhere in a text: fast."""
        if text not in self._heard:
            found = words(text)
            self._heard[text] = " ".join([*found, *chain.from_iterable(map(self._forms, found))])
        heard = self._heard[text]
        return _beginning(wanted) in heard or self._goal(wanted) in heard

    def _is_form(self, word: str, wanted: str) -> bool:
        if word == wanted or self._goal(wanted) in self._forms(word):
            return True
        # What Voikko does not know, and vowels that Snowball leaves: all but the last two letters.
        unsure = self._stem is not None or not self._forms(word)
        return unsure and word.startswith(_beginning(wanted))

    def _is_compound(self, word: str, wanted: str, *, whole: bool) -> bool:
        if self._is_form(word, wanted):
            return True
        goal = self._goal(wanted)
        if len(goal) < _SHORTEST_IN_COMPOUND:
            return False
        if whole:
            return any(form.endswith(f"-{goal}") for form in self._forms(word))
        return any(goal in form for form in self._forms(word)) or _beginning(wanted) in word

    def _forms(self, word: str) -> frozenset[str]:
        if self._stem:
            return frozenset({self._stem(word)})
        return frozenset(map(written, self.base_forms.get(word, ())))

    def _goal(self, wanted: str) -> str:
        return self._stem(wanted) if self._stem else wanted

    @property
    def _stem(self) -> Callable[[str], str] | None:
        """What takes endings off, where no analyser knows more."""
        return None if analysers.uses_voikko(self.locale) else analysers.stemmer(self.locale)


@lru_cache(1 << 14)
def words(text: str) -> Sequence[str]:
    """Return a text's words in lower case, in order."""
    return tuple(_WORD.findall(without_invisible(text).lower()))


@lru_cache(1 << 14)
def written(base_form: str) -> str:
    """Return a base form as it is written: Voikko parts “pietar=saari” and “virka--aika”."""
    return base_form.replace("=", "").replace("--", "-")


def _beginning(word: str) -> str:
    return word[: max(len(word) - 2, _SHORTEST_IN_COMPOUND)]
