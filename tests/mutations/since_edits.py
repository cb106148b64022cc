"""Edits that can only be told by what the project was before them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page

from tests.mutations.edits import Edit, replaced

_LONG = re.compile(r"(?<![\w@#/(*.-])[a-zåäö]{6,}(?![\w/)*.-])")
_TEXT = (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK)


def of_change(page: Page, source: Page) -> Iterator[Edit]:
    """Every edit of this kind. source: the page in the source language."""
    for ours, theirs in zip(source.blocks, page.blocks, strict=True):
        if theirs.kind in _TEXT:
            yield from (replace(edit, is_change=True) for edit in _of_block(page, theirs))
            yield from _not_followed(page, theirs, source, ours)


def _of_block(page: Page, block: Block) -> Iterator[Edit]:
    line = page.source_line(block)
    found = [*_LONG.finditer(line)]
    if len(found) < 2 or found[0][0] == found[-1][0]:
        return
    one, other = found[0], found[-1]
    reworded = f"{line[: one.start()]}månad{line[one.end() :]}"
    yield replaced(page, "change: a word of the translation alone", block.line, reworded)
    between = line[one.end() : other.start()]
    swapped = f"{line[: one.start()]}{other[0]}{between}{one[0]}{line[other.end() :]}"
    yield replaced(page, "change: words of the translation swapped", block.line, swapped)


def _not_followed(page: Page, block: Block, source: Page, ours: Block) -> Iterator[Edit]:
    line, theirs = source.source_line(ours), page.source_line(block)
    if (word := _LONG.search(line)) and theirs.endswith("."):
        changed = f"{line[: word.start()]}harvoin{line[word.end() :]}"
        message = "change: a word of the source, and a dot of the translation"
        edit = replaced(source, message, ours.line, changed)
        touched = replaced(page, message, block.line, f"{theirs[:-1]}!").content
        assert touched is not None
        yield replace(edit, also=((page.file, touched),), is_change=True)
