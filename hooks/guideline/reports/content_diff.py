"""What a change means for readers: the pages of two versions, block by block, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass

from guideline.contract.guideline import Guideline
from guideline.pages.blocks import Block
from guideline.pages.blocks import Kind as BlockKind
from guideline.pages.reader import Page
from guideline.pages.text_changes import Kind, Texts, text_changes
from guideline.pages.word_diff import Words


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
        was, now = ({path: _texts(page) for path, page in each.items()} for each in (before, after))
        for change in text_changes(was, now):
            page = after[change.path] if change.path in after else before[change.path]
            file = before[change.was].file if change.was else ""
            yield PageChange(language, change.kind, page.file, page.title, change.passages, file)


def _texts(page: Page) -> Texts:
    if page.unread:
        return page.lines
    return [each for block in page.blocks if (each := _text(block))]


def _text(block: Block) -> str:
    """What readers get of a block: what it is where they see that, its text, its links' targets."""
    box = {
        BlockKind.TASK: "☑" if block.checked else "☐",
        BlockKind.ADMONITION: f"{block.name}:",
    }.get(block.kind, "")
    image = f"({block.name})" if block.kind is BlockKind.IMAGE else ""
    return " ".join(filter(None, [box, block.passage, image, *(f"({to})" for to in block.links)]))
