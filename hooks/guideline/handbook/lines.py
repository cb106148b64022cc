"""From faults to findings: where in a page's file the element of its HTML stands."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from guideline.handbook.edition import PageFault
from guideline.handbook.elements import VOID, Fault
from guideline.handbook.typesetting import TEMPLATES
from guideline.pages import front_matter, line_markers
from guideline.pages.reader import Reader
from guideline.project.findings import Finding, Place
from guideline.project.messages import advice
from guideline.project.regular_files import read_text

RULE = "print"
# The mark of an element's own first text: only elements begin in between.
_INSIDE = re.compile(rf"(?:\s|<[^/>][^>]*>)*(?P<mark>{line_markers.MARK.pattern})")


def findings(faults: Iterable[PageFault], reader: Reader, root: Path) -> Iterator[Finding]:
    """Yield faults as findings. root: the folder that the pages' files are relative to."""
    for each in faults:
        if each.page:
            place = Place(each.page.file, _line(each.fault, reader, root / each.page.file))
        else:
            place = Place(TEMPLATES.name)
        yield Finding(place, RULE, each.fault.what, advice(each.fault.what))


def _line(fault: Fault, reader: Reader, file: Path) -> int:
    text = read_text(file, file.parent).removeprefix("\ufeff") if file.is_file() else ""
    length = front_matter.read(text).length
    marked = reader.convert(text[length:], text.count("\n", 0, length))
    return line_of(fault, marked, text.split("\n"))


def line_of(fault: Fault, marked: str, lines: Sequence[str]) -> int:
    """Return the line, from 1, on which a fault's element or text stands.

    marked: the page's HTML with line marks (`guideline.pages.Reader.convert`); lines: its file's.
    Line 1 where the element is not in the file, because a hook made it.
    """
    if fault.text:
        return next((n for n, line in enumerate(lines, 1) if fault.text in line), 1)
    if not fault.tag:
        return 1
    tags = list(re.finditer(rf"<{re.escape(fault.tag)}\b[^>]*>", marked, re.IGNORECASE))
    if fault.number > len(tags) or not tags:
        return 1
    tag = tags[fault.number - 1]
    inside = _INSIDE.match(marked, tag.end())
    if inside and fault.tag not in VOID:
        return _number(inside["mark"])
    before = [_number(mark[0]) for mark in line_markers.MARK.finditer(marked, 0, tag.start())]
    after = line_markers.MARK.search(marked, tag.end())
    line = max(before, default=1)
    # A line that begins with HTML carries no mark: it is one of those up to the next mark.
    until = _number(after[0]) if after else len(lines)
    following = enumerate(lines[line - 1 : until], line)
    # A table of Markdown whose first line says nothing carries none either.
    clues = re.compile(r"^\s*\||<table" if fault.tag == "table" else f"<{fault.tag}", re.IGNORECASE)
    return next((n for n, text in following if clues.search(text)), line)


def _number(mark: str) -> int:
    return next(line_markers.split(mark + " "))[0]
