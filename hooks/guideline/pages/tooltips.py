"""Texts that a page shows where a pointer rests, or only says: titles and labels of elements."""

from collections.abc import Iterator
from dataclasses import dataclass

from guideline.pages import line_markers
from guideline.pages.blocks import normalised
from guideline.pages.comments import without_comments
from guideline.pages.reader import Page
from guideline.security.start_tags import tags

_SHOWN = ("title", "aria-label", "aria-description")
_MADE = frozenset(["footnote-ref", "footnote-backref", "headerlink"])  # by Markdown's extensions


@dataclass(frozen=True, slots=True)
class Tooltip:
    """A text, and the line of the file that it stands on, or near."""

    text: str
    line: int


def tooltips(page: Page) -> Iterator[Tooltip]:
    """Yield a page's tooltips in order, without those that are marked with a language."""
    if not any(f"{name}=" in page.html for name in _SHOWN):
        return
    line = 1
    for number, piece in line_markers.split(without_comments(page.html)):
        line = number or line
        for _, tag in tags(piece):
            if _MADE.isdisjoint(tag.get("class").split()) and not tag.get("lang"):
                for name in _SHOWN:
                    if text := normalised(line_markers.strip(tag.get(name))):
                        yield Tooltip(text, _line(page, text, line))


def _line(page: Page, text: str, line: int) -> int:
    """Return the first line with a text from one on: raw HTML has no marks of its own."""
    lines = enumerate(page.lines[line - 1 :], line)
    return next((number for number, each in lines if text in each), line)
