"""Single edits of a page in the source language that its translations have to follow."""

import re
from collections.abc import Iterator

from guideline.pages.blocks import Kind
from guideline.pages.reader import Page

from tests.mutations.edits import (
    Edit,
    cut,
    edited,
    replaced,
    twice,
)

_TEXT = (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK, Kind.QUOTE)
_NEGATION = re.compile(r"\b(?:ei|eivät|älä|et|ilman) ", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w@#/.(-])\d+(?![\w/.)-])")
_WORD = re.compile(r"(?<![\w@#{(/.*\[-])[a-zåäö]{5,}(?![\w@#})/.*\]-])")


def of_source(page: Page) -> Iterator[Edit]:
    """Every edit, each a kind of its own for each kind of block."""
    for block in page.blocks:
        if block.kind is Kind.HEADING:
            line = f"{'#' * block.level} Uusi {page.source_line(block).lstrip('# ')}"
            yield replaced(page, "source: heading reworded", block.line, line)
        elif block.kind in _TEXT and len(block.text) >= 20:
            yield from _of_text(page, block.kind, block.line)
    yield from _of_description(page)
    yield Edit("source: page deleted", page.file, 1, None)
    renamed = page.file.replace(".md", "-renamed.md")
    yield Edit("source: page renamed", page.file, 1, "\n".join(page.lines).encode(), renamed)


def _of_text(page: Page, kind: Kind, number: int) -> Iterator[Edit]:
    line = page.lines[number - 1]
    if word := _WORD.search(line):
        changed = f"{line[: word.start()]}muu{line[word.end() :]}"
        yield replaced(page, f"source: a word of a {kind} changed", number, changed)
    if len(_NEGATION.findall(line)) == 1:
        lost = _NEGATION.sub("", line, count=1)
        yield replaced(page, f"source: “not” of a {kind} deleted", number, lost)
    if _NUMBER.search(line):
        digits = _NUMBER.sub(lambda found: f"{int(found[0]) + 1}", line, count=1)
        yield replaced(page, f"source: a number of a {kind} changed", number, digits)
    yield replaced(page, f"source: a number added to a {kind}", number, f"{line} 112")
    first, _, rest = line.rpartition(" ")
    yield replaced(page, f"source: a comma added to a {kind}", number, f"{first}, {rest}")
    yield edited(page, f"source: a {kind} deleted", number, lambda lines: cut(lines, number))
    if kind in (Kind.ITEM, Kind.TASK):
        yield edited(page, f"source: a {kind} added", number, lambda lines: twice(lines, number))


def _of_description(page: Page) -> Iterator[Edit]:
    for number, line in enumerate(page.lines, 1):
        if not line.startswith("description: "):
            continue
        longer = line.replace(" ", " uusi ", 2)
        yield replaced(page, "source: description reworded", number, longer)
        if _NEGATION.search(line):
            lost = _NEGATION.sub("", line, count=1)
            yield replaced(page, "source: “not” of the description deleted", number, lost)
