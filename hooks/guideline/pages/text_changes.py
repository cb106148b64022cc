"""What has changed between two versions of pages: their texts, passage by passage, word by word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from guideline.pages.word_diff import Words, words

_SAME_PAGE = 0.5  # share of common blocks from which a page is another one, renamed
_ALIKE = 0.4  # share of common words from which two blocks are the same block, reworded

Texts = Sequence[str]
"""What readers get of a page, block by block."""


class Kind(StrEnum):
    """What has become of a page."""

    NEW = "new"
    GONE = "gone"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class TextChange:
    """A page that reads differently. passages: the blocks that do, each as runs of words.

    was: the path that it had before, of a page that was renamed.
    """

    kind: Kind
    path: str
    passages: tuple[tuple[Words, ...], ...]
    was: str = ""


def text_changes(before: Mapping[str, Texts], after: Mapping[str, Texts]) -> Iterator[TextChange]:
    """Return the pages that read differently, by path."""
    renamed = _renamed(before, after)
    for path in sorted({*before, *after} - {*renamed.values()}):
        was, now = before.get(renamed.get(path, path)), after.get(path)
        passages = tuple(_passages(was or (), now or ()))
        if path in renamed:
            yield TextChange(Kind.RENAMED, path, passages, renamed[path])
        elif passages or was is None or now is None:
            kind = Kind.NEW if was is None else Kind.GONE if now is None else Kind.CHANGED
            yield TextChange(kind, path, passages)


def _renamed(before: Mapping[str, Texts], after: Mapping[str, Texts]) -> dict[str, str]:
    """Return the new paths of pages, each with the one that it had: most of its blocks are there."""
    gone = [path for path in before if path not in after]
    found: dict[str, str] = {}
    for path in [path for path in after if path not in before] if gone else ():
        likeness = {old: _likeness(before[old], after[path]) for old in gone}
        best = max(likeness, key=lambda old: likeness[old], default="")
        if best and likeness[best] >= _SAME_PAGE:
            found[path] = best
            gone.remove(best)
    return found


def _likeness(one: Texts, other: Texts) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _passages(ours: Texts, theirs: Texts) -> Iterator[tuple[Words, ...]]:
    runs = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    for kind, a, b, c, d in runs:
        if kind != "equal":
            yield from _reworded(ours[a:b], theirs[c:d])


def _reworded(ours: Texts, theirs: Texts) -> Iterator[tuple[Words, ...]]:
    """Pair each old passage with the first new one like it, in order; the rest stand alone."""
    at = 0
    for old in ours:
        match = next((n for n in range(at, len(theirs)) if _alike(old, theirs[n])), None)
        if match is None:
            yield (Words(old, ""),)
            continue
        yield from ((Words("", other),) for other in theirs[at:match])
        yield words(old, theirs[match])
        at = match + 1
    yield from ((Words("", other),) for other in theirs[at:])


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= _ALIKE
