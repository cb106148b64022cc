"""Where a page's text refers to its footnotes, which Markdown gathers at the end."""

import re
from collections.abc import Iterator, Sequence

from guideline.pages.blocks import NOTES, Block, Kind
from guideline.pages.reader import Page

_DEFINED = re.compile(r"\s*\[\^(?P<label>[^\[\]]+)\]:")


def footnotes(page: Page, blocks: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Yield each footnote of some blocks with the block whose text refers to it.

    Yields nothing where the blocks are anything besides footnotes.
    """
    if not all(block.name == NOTES or block.path for block in blocks):
        return
    for block in blocks:
        if (
            block.name == NOTES
            and block.kind is not Kind.LIST
            and (text := _referring(page, block))
        ):
            yield block, text


def _referring(page: Page, note: Block) -> Block | None:
    found = _DEFINED.match(page.source_line(note))
    if not found:
        return None
    sign = f"[^{found['label']}]"
    numbered = enumerate(page.lines, 1)
    lines = (number for number, line in numbered if sign in line and not _DEFINED.match(line))
    first = next(lines, 0)
    before = [block for block in page.blocks if block.line <= first and block.name != NOTES]
    return max(before, key=lambda block: block.line, default=None)
