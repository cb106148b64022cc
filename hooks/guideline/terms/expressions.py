"""Expressions of one word or more, of several kinds, as files of `languages/<locale>/` list them.

In an expression

- `a/b` is one word or the other;
- `*` stands for any letters or none, `?` for one letter;
- `~` stands for at most three words between, none of them a conjunction, which `modality.yml` lists;
- `+infinitive`, at its end, asks for an infinitive among the next six words of the same clause.
  `modality.yml` lists what one looks like; where an analyser knows the language, it must be its own
  base form as well.

Of several that fit at one place the one of most words counts, and its words count once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from guideline.languages import analysers
from guideline.project.invisible_characters import without_invisible
from guideline.terms.base_forms import BaseForms

_AHEAD = 6  # words, in which an infinitive has to follow
_STANDARD = re.compile(r"\b[A-Z]{2,}[ \u00a0](?=\d)")  # "EN 301 549"
_WORD = re.compile(r"\w+")
_CLAUSE_ENDS = re.compile(r"[.,;:!?()]")
_START = re.compile(r"(?<![\w-])\w|,")
_ANY = ""  # what stands for the first letter of an expression that may begin with any
_BEFORE, _AFTER = r"(?<![\w-])", r"(?!\w|-\w)"


@dataclass(frozen=True, slots=True)
class Mark:
    """An expression found in a text: its kind, and the words."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class _Expression:
    kind: str
    pattern: str
    wants_infinitive: bool
    order: tuple[int, ...]
    begins: frozenset[str]


@dataclass(frozen=True, slots=True)
class Expressions:
    """A language's expressions, by their first letter."""

    known: Mapping[str, Sequence[_Expression]]
    infinitive: re.Pattern[str]
    base_forms: Mapping[str, frozenset[str]] | None

    def find(self, text: str) -> Iterator[Mark]:
        """Yield what a text has, in order; the words in small letters."""
        text = _STANDARD.sub("", without_invisible(text)).lower().replace("’", "'")
        at = 0
        for begins in _START.finditer(text):
            start = begins.start()
            if start >= at and (mark := self._at(text, start)):
                kind, at = mark
                yield Mark(kind, text[start:at])

    def _at(self, text: str, start: int) -> tuple[str, int] | None:
        for expression, found in self._matching(text, start):
            if not expression.wants_infinitive or self._infinitive_after(text, found):
                return expression.kind, found.end()
        return None

    def _matching(self, text: str, start: int) -> Iterator[tuple[_Expression, re.Match[str]]]:
        for expression in self.known.get(text[start], self.known[_ANY]):
            if found := _compiled(expression.pattern).match(text, start):
                yield expression, found

    def _infinitive_after(self, text: str, found: re.Match[str]) -> bool:
        ahead = _WORD.findall(_CLAUSE_ENDS.split(text[found.end() :], maxsplit=1)[0])[:_AHEAD]
        said = _WORD.findall(found[0])
        # Said again, further on, it is enumerated: "pitää kirjaa ja pitää puheen".
        return any(
            self._is_infinitive(word) and (not number or word not in said)
            for number, word in enumerate(ahead)
        )

    def _is_infinitive(self, word: str) -> bool:
        if not self.infinitive.fullmatch(word):
            return False
        return self.base_forms is None or word in self.base_forms.get(word, ())


def expressions(
    by_kind: Iterable[tuple[str, str]],
    locale: str,
    conjunctions: Sequence[str] = (),
    infinitive: Sequence[str] = (),
) -> Expressions:
    """Return a language's expressions. by_kind: pairs of a kind and an expression."""
    joining = f"(?:{'|'.join(map(re.escape, conjunctions)) or '(?!)'})"
    known = sorted(
        (_expression(kind, text, joining) for kind, text in by_kind), key=lambda one: one.order
    )
    letters = {_ANY}.union(*(one.begins for one in known))
    return Expressions(
        {each: [one for one in known if one.begins & {each, _ANY}] for each in letters},
        re.compile("|".join(map(word, infinitive)) or r"\w+"),
        BaseForms() if analysers.uses_voikko(locale) else None,
    )


def _expression(kind: str, text: str, conjunctions: str) -> _Expression:
    words = text.split()
    wants_infinitive = words[-1] == "+infinitive"
    words = words[:-1] if wants_infinitive else words
    comma = words[0] == ","
    pattern, gap = ("," if comma else _BEFORE), False
    for number, each in enumerate(words[1:] if comma else words):
        if each == "~":
            gap = True
            continue
        if number or comma:
            pattern += rf"(?:\s+(?!{conjunctions}\b)[\w'-]+){{0,3}}?\s+" if gap else r"\s+"
        pattern, gap = pattern + word(each), False
    order = (-len(words), text.count("*") + text.count("?"), text.count("~"), -len(text))
    begins = frozenset(_ANY if each[:1] in "*?" else each[0] for each in words[0].split("/"))
    return _Expression(kind, pattern + _AFTER, wants_infinitive, order, begins)


def word(text: str) -> str:
    """Return the pattern of one word of an expression."""
    escaped = re.escape(text).replace(r"\*", r"[\w-]{0,60}").replace(r"\?", r"\w")
    return f"(?:{escaped.replace('/', '|')})"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
