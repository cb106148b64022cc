"""What is dangerous in a page's Markdown, each with the line that it stands on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from guideline.pages import line_markers
from guideline.pages.allowed_markup import faults
from guideline.pages.comments import without_comments
from guideline.project.messages import Message, message
from guideline.security.start_tags import tags
from guideline.security.unsafe_html import dangers_of_tag

# A comment that is none, a declaration, an instruction: a browser shows less than is written.
_DECLARATION = re.compile(r"<[!?]")


@dataclass(frozen=True, slots=True)
class Exposure:
    """A dangerous thing, and the line that it stands on."""

    line: int
    what: Message


def exposures(html: str, lines: Sequence[str]) -> tuple[Exposure, ...]:
    """Return what is dangerous in a page's marked HTML (see `made_by_markdown`), by line.

    lines: the file's. Comments are not published, so they are no danger.
    """
    pieces = list(line_markers.split(without_comments(html)))
    text = "".join(part for _, part in pieces)
    found: dict[Exposure, None] = {}
    for position, tag in tags(text):
        for what, clue in dangers_of_tag(tag) or faults(tag):
            line = _line(_mark_before(pieces, position), clue, lines)
            found[Exposure(line, what)] = None
    for declaration in _DECLARATION.finditer(text):
        line = _line(_mark_before(pieces, declaration.start()), declaration[0], lines)
        found[Exposure(line, message("unsafe-declaration"))] = None
    return tuple(sorted(found, key=lambda one: one.line))


def _mark_before(pieces: Sequence[tuple[int, str]], position: int) -> int:
    number = 0
    for line, text in pieces:
        number = line or number
        position -= len(text)
        if position < 0:
            break
    return number


def _line(before: int, clue: str, lines: Sequence[str]) -> int:
    """Return the line that a tag comes from: the first with its clue from the mark before it on."""
    clue = clue.lower()
    for number in chain(range(max(before, 1), len(lines) + 1), range(1, before)):
        if clue in lines[number - 1].lower():
            return number
    return max(before, 1)
