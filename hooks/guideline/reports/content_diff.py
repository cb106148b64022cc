"""What a change means for readers: the pages of two versions, block by block, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from guideline.contract.guideline import Guideline
from guideline.pages.blocks import Block
from guideline.pages.blocks import Kind as BlockKind
from guideline.pages.reader import Page
from guideline.pages.word_diff import Words, words

_ALIKE = 0.4  # share of common words from which two blocks are the same block, reworded


class Kind(StrEnum):
    """What has become of a page."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that reads differently. passages: the blocks that do, each as runs of words."""

    language: str
    kind: Kind
    file: str
    title: str
    passages: tuple[tuple[Words, ...], ...]


def reader_changes(old: Guideline, new: Guideline) -> Iterator[PageChange]:
    """Return the pages that read differently, by language and path."""
    for language in new.pages:
        before, after = old.pages.get(language, {}), new.pages[language]
        for path in sorted({*before, *after}):
            was, now = before.get(path), after.get(path)
            passages = tuple(_passages(was, now))
            if not passages and was and now:
                continue
            page = now or was
            assert page is not None
            kind = Kind.CHANGED if was and now else Kind.NEW if now else Kind.GONE
            yield PageChange(language, kind, page.file, page.title, passages)


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
