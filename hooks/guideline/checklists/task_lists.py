"""The task lists of a page's rendered HTML: where each one stands and what its items say.

A task list is an outermost list that holds task items, however deep. The reader keeps offsets into
the HTML, so that whoever rewrites a list leaves everything else as it was, byte for byte.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

ITEM = "task-list-item"
"""The class that an item has."""

_LISTS = frozenset(["ul", "ol"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# What ends an item's own text: the item's sublists and further paragraphs are not its name.
_ENDS_TEXT = (
    _HEADINGS
    | _LISTS
    | frozenset(["p", "div", "pre", "table", "blockquote", "dl", "details", "figure", "hr"])
)


@dataclass(frozen=True, slots=True)
class TaskItem:
    """One item: its text, its inline HTML, and where box and text stand in the page's HTML."""

    text: str
    html: str
    box: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TaskList:
    """One task list: the id of the heading it stands under, its items.

    heading: empty where there is none. start, end: the whole list in the page's HTML.
    """

    heading: str
    items: tuple[TaskItem, ...]
    start: int
    end: int


def read(html: str) -> list[TaskList]:
    """Return the task lists of a page as the Markdown renderer made them, in order."""
    if ITEM not in html:
        return []
    walk = _Walk(html)
    try:
        walk.feed(html)
        walk.close()
    except AssertionError:
        # The standard library's parser gives up on some broken "<![" declarations. What comes
        # after one is kept as it is.
        pass
    return walk.lists


@dataclass(slots=True)
class _Draft:
    """A task item that is still being read."""

    box: int
    start: int
    parts: list[str] = field(default_factory=list)


class _Walk(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.lists: list[TaskList] = []
        self._html = html
        self._lines = _line_starts(html)
        self._heading = ""
        self._depth = 0
        self._list_start = 0
        self._items: list[TaskItem] = []
        self._expects_box = False
        self._draft: _Draft | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag in _ENDS_TEXT:
            self._finish_item()
        if tag in _HEADINGS and not self._depth:
            self._heading = attributes.get("id") or ""
        elif tag in _LISTS:
            if not self._depth:
                self._list_start, self._items = self._here(), []
            self._depth += 1
        elif tag == "li" and self._depth:
            self._finish_item()
            self._expects_box = ITEM in (attributes.get("class") or "").split()
        elif tag == "input" and self._expects_box:
            self._expects_box = False
            box = self._here()
            self._draft = _Draft(box, box + len(self.get_starttag_text() or ""))
        elif tag == "img" and self._draft:
            self._draft.parts.append(attributes.get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _ENDS_TEXT or tag == "li":
            self._finish_item()
        if tag in _LISTS and self._depth:
            self._depth -= 1
            if not self._depth and self._items:
                self._finish_list(self._html.index(">", self._here()) + 1)

    def handle_data(self, data: str) -> None:
        if self._draft:
            self._draft.parts.append(data)

    def _finish_item(self) -> None:
        if self._draft:
            draft, end = self._draft, self._here()
            html = self._html[draft.start : end].strip()
            text = " ".join("".join(draft.parts).split())
            self._items.append(TaskItem(text, html, draft.box, draft.start, end))
        self._draft = None

    def _finish_list(self, end: int) -> None:
        self.lists.append(TaskList(self._heading, tuple(self._items), self._list_start, end))

    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _line_starts(text: str) -> Sequence[int]:
    """Offsets at which lines begin, as the parser counts lines."""
    return [0, *(match.end() for match in re.finditer("\n", text))]
