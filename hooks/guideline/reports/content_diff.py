"""What a change means for readers: the pages of two versions, block by block, word by word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from guideline.contract.guideline import Guideline
from guideline.pages.blocks import Block
from guideline.pages.blocks import Kind as BlockKind
from guideline.pages.reader import Page
from guideline.pages.word_diff import Words, words

_SAME_PAGE = 0.5  # share of common blocks from which a page is another one, renamed
_ALIKE = 0.4  # share of common words from which two blocks are the same block, reworded


class Kind(StrEnum):
    """What has become of a page."""

    NEW = "new"
    GONE = "gone"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that reads differently. passages: the blocks that do, each as runs of words.

    was: the file that it had before, of a page that was renamed.
    """

    language: str
    kind: Kind
    file: str
    title: str
    passages: tuple[tuple[Words, ...], ...]
    was: str = ""


def reader_changes(old: Guideline, new: Guideline) -> Iterator[PageChange]:
    """Return the pages that read differently, by language and path."""
    for language in new.pages:
        before, after = old.pages.get(language, {}), new.pages[language]
        renamed = _renamed(before, after)
        for path in sorted({*before, *after} - {*renamed.values()}):
            was, now = before.get(renamed.get(path, path)), after.get(path)
            passages = tuple(_passages(was, now))
            page = now or was
            assert page is not None
            if path in renamed and was:
                yield PageChange(language, Kind.RENAMED, page.file, page.title, passages, was.file)
            elif passages or not (was and now):
                kind = Kind.CHANGED if was and now else Kind.NEW if now else Kind.GONE
                yield PageChange(language, kind, page.file, page.title, passages)


def _renamed(before: Mapping[str, Page], after: Mapping[str, Page]) -> dict[str, str]:
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


def _likeness(one: Page, other: Page) -> float:
    return SequenceMatcher(None, _texts(one), _texts(other), autojunk=False).ratio()


def _passages(was: Page | None, now: Page | None) -> Iterator[tuple[Words, ...]]:
    ours, theirs = _texts(was), _texts(now)
    runs = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    for kind, a, b, c, d in runs:
        if kind != "equal":
            yield from _reworded(ours[a:b], theirs[c:d])


def _reworded(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[Words, ...]]:
    """Pair each old passage with the first new one like it, in order; the rest stand alone."""
    at = 0
    for text in ours:
        match = next((n for n in range(at, len(theirs)) if _alike(text, theirs[n])), None)
        if match is None:
            yield (Words(text, ""),)
            continue
        yield from ((Words("", other),) for other in theirs[at:match])
        yield words(text, theirs[match])
        at = match + 1
    yield from ((Words("", other),) for other in theirs[at:])


def _alike(text: str, other: str) -> bool:
    return SequenceMatcher(None, text.split(), other.split(), autojunk=False).ratio() >= _ALIKE


def _texts(page: Page | None) -> list[str]:
    if page is None:
        return []
    if page.unread:
        return list(page.lines)
    return [text for block in page.blocks if (text := _text(block))]


def _text(block: Block) -> str:
    """What readers get of a block: what it is where they see that, its text, its links' targets."""
    box = {
        BlockKind.TASK: "☑" if block.checked else "☐",
        BlockKind.ADMONITION: f"{block.name}:",
    }.get(block.kind, "")
    image = f"({block.name})" if block.kind is BlockKind.IMAGE else ""
    return " ".join(filter(None, [box, block.passage, image, *(f"({to})" for to in block.links)]))
