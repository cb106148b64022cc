"""How blocks are called in messages."""

from collections import Counter
from collections.abc import Iterable, Sequence
from textwrap import shorten

from guideline.pages.blocks import NOTES, Block, Kind
from guideline.project.messages import Message, message

_EXCERPT = 50  # characters of a block's text that tell which one it is


def kind(name: str) -> Message:
    """Return what a kind of block is called."""
    return message(f"kind-{name.replace(' ', '-')}")


def named(block: Block) -> Message:
    """Return what a block is and how it begins."""
    label = message(_id(block), level=block.level, name=block.name)
    excerpt = shorten(block.text, _EXCERPT, placeholder=" …")
    return message("block-excerpt", block=label, text=excerpt) if excerpt else label


def named_first(blocks: Sequence[Block]) -> Message:
    """Return what the first of several blocks is; of a table's cells, their row."""
    row = [block for block in blocks if block.line == blocks[0].line]
    if blocks[0].kind is not Kind.CELL or len(row) == 1:
        return named(blocks[0])
    cells = " | ".join(block.text for block in row)
    excerpt = shorten(cells, _EXCERPT, placeholder=" …")
    return message("block-excerpt", block=message("block-table-row"), text=excerpt)


def counted(blocks: Iterable[Block]) -> Counter[Message]:
    """Return how many blocks there are of each kind; of a table's cells, how many rows."""
    each = {
        (block.path, block.line) if block.kind is Kind.CELL else number: block
        for number, block in enumerate(blocks)
    }
    return Counter(
        message("block-table-row")
        if block.kind is Kind.CELL
        else message(_id(block), level=block.level, name=block.name)
        for block in each.values()
    )


def amounts(counts: Counter[Message]) -> list[Message]:
    """Return the same as messages: *2 paragraphs*."""
    texts = [
        message(f"count-{label.id.partition('-')[2]}", number=number, **dict(label.args))
        for label, number in counts.items()
    ]
    return sorted(texts, key=str)


def _id(block: Block) -> str:
    if block.name == NOTES:
        return "block-footnotes" if block.kind is Kind.LIST else "block-footnote"
    if block.kind is Kind.LIST and block.name == "ol":
        return "block-numbered-list"
    return f"block-{block.kind.replace(' ', '-')}"
