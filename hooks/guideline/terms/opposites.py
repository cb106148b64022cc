"""Words of opposite meaning, and where a translation has the opposite of what its source says.

What is known of a language stands in `languages/<locale>/opposites.yml`: by what they are about, which
is called the same in every language, lists of expressions, one for each side (*at least*, *at most*);
any two sides exclude each other. `neither` lists what looks like one of them and is none;
`expressions` says how they are written.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import permutations

from guideline import languages
from guideline.project import yaml_nodes
from guideline.terms import modal_words
from guideline.terms.expressions import Expressions, expressions

_FILE = "opposites.yml"
_NEITHER = "neither"


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
        there, here = (_by_side(about, poles) for poles in (source, translation))
        for side, other in permutations(sorted({*there, *here}), 2):
            lost = len(there[side]) - len(here[side])
            come = len(here[other]) - len(there[other])
            if (number := min(lost, come)) > 0:
                found += zip(there[side][-number:], here[other][-number:], strict=True)
    return found


def _by_side(about: str, those: Sequence[Pole]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for pole in those:
        if pole.about == about:
            found[pole.side].append(pole.words)
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
        for side, texts in enumerate(sides)
        for text in texts
    ]
    return expressions(by_kind, locale, modal_words.conjunctions(locale))
