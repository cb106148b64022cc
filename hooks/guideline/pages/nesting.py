"""What a block stands in: lists, tables and boxes around it."""

from collections.abc import Iterator, Sequence

from guideline.pages.blocks import Block


def around(blocks: Sequence[Block], block: Block) -> Iterator[Block]:
    """Yield the lists, tables and boxes around a block of a page, innermost first."""
    depth = len(block.path)
    for one in reversed(blocks[: _index(blocks, block)]):
        level = len(one.path)
        if level < depth and one.kind == block.path[level] and one.path == block.path[:level]:
            yield one
            depth = level


def outermost_line(blocks: Sequence[Block], block: Block) -> int:
    """Return where the outermost list, table, box or quotation around a block begins.

    Above this line a comment breaks nothing and covers the block.
    """
    line = block.line
    if not block.path:
        return line
    for one in reversed(blocks[: _index(blocks, block)]):
        if not one.path:
            return one.line if one.kind == block.path[0] else line
        line = one.line
    return line


def _index(blocks: Sequence[Block], block: Block) -> int:
    return next(n for n, one in enumerate(blocks) if one is block)
