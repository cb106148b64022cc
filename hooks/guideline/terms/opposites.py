"""Words of opposite meaning, and where a translation has the opposite of what its source says.

What is known of a language stands in `languages/<locale>/opposites.yml`: by what they are about, which
is called the same in every language, two lists of expressions, one for each side (*at least*, *at
most*). `neither` lists what looks like one of them and is none; `expressions` says how they are written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from guideline import languages
from guideline.project import yaml_nodes
from guideline.terms import modal_words
from guideline.terms.expressions import Expressions, expressions

_FILE = "opposites.yml"
_NEITHER = "neither"
_SIDES = (0, 1)


@dataclass(frozen=True, slots=True)
class Pole:
    """A word, what it is about, and which side of that it says."""

    about: str
    side: int
    words: str


Turned = tuple[str, str]
"""A source's words, and those of the translation that say the opposite."""


def turned(source: Sequence[Pole], translation: Sequence[Pole]) -> list[Turned]:
    """Return where a source's words have left, and words of the other side came for them."""
    found: list[Turned] = []
    for about in dict.fromkeys(pole.about for pole in source):
        there, here = (
            [[p.words for p in poles if (p.about, p.side) == (about, side)] for side in _SIDES]
            for poles in (source, translation)
        )
        for side in _SIDES:
            lost = len(there[side]) - len(here[side])
            come = len(here[1 - side]) - len(there[1 - side])
            number = max(0, min(lost, come))
            found += (
                list(zip(there[side][-number:], here[1 - side][-number:], strict=True))
                if number
                else []
            )
    return found


@lru_cache(1 << 14)
def poles(text: str, locale: str) -> tuple[Pole, ...]:
    """Return the words of a text that have an opposite; none in a language without data."""
    known = _known(locale)
    if known is None:
        return ()
    marks = (mark for mark in known.find(text) if mark.kind != _NEITHER)
    return tuple(Pole(mark.kind[:-1], int(mark.kind[-1]), mark.words) for mark in marks)


@cache
def _known(locale: str) -> Expressions | None:
    path = languages.FOLDER / locale / _FILE
    if not path.is_file():
        return None
    data = yaml_nodes.plain(path.read_text("utf-8")) or {}
    by_kind = [(_NEITHER, text) for text in data.get(_NEITHER, ())]
    by_kind += [
        (f"{about}{side}", text)
        for about, sides in data.items()
        if about != _NEITHER
        for side in _SIDES
        for text in sides[side]
    ]
    return expressions(by_kind, locale, modal_words.conjunctions(locale))
