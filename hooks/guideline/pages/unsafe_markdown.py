"""What is dangerous in a page's Markdown, each with the line that it stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from guideline.pages import line_markers
from guideline.pages.comments import without_comments
from guideline.security.start_tags import Tag, tags
from guideline.security.unsafe_html import dangers_of_tag

# What Markdown makes, icons included, and what may be written by hand beside it.
_ELEMENTS = (
    {"a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark"}
    | {"path", "q", "s", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "var", "wbr"}
    | {"blockquote", "details", "div", "figcaption", "figure", "hr", "p", "pre", "section"}
    | {"dd", "dl", "dt", "li", "ol", "summary", "ul", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {"caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
)
_INSTEAD = "Write it in Markdown: text, links, lists, tables, admonitions and images."


@dataclass(frozen=True, slots=True)
class Exposure:
    """A dangerous thing, the line that it stands on, and what to do about it."""

    line: int
    message: str
    remedy: str


def exposures(html: str, lines: Sequence[str]) -> tuple[Exposure, ...]:
    """Return what is dangerous in a page's marked HTML, by line.

    lines: the file's. Comments are not published, so they are no danger.
    """
    pieces = list(line_markers.split(without_comments(html)))
    found: dict[Exposure, None] = {}
    for position, tag in tags("".join(text for _, text in pieces)):
        told = dangers_of_tag(tag)
        if not told and not _is_plain(tag):
            told = ((f"HTML that no page needs (<{tag.name}>)", _INSTEAD, f"<{tag.name}"),)
        for message, remedy, clue in told:
            line = _line(_mark_before(pieces, position), clue, lines)
            found[Exposure(line, message, remedy)] = None
    return tuple(sorted(found, key=lambda one: one.line))


def _is_plain(tag: Tag) -> bool:
    is_box = tag.name == "input" and tag.get("type").lower() == "checkbox"
    return is_box or tag.name in _ELEMENTS


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
