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
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
_LEAD = re.compile(r"<p>((?:(?!</p>).)*)</p>(?:\s|<!--.*?-->)*\Z", re.DOTALL)
_LINK = re.compile(r"""</?a\b(?:"[^"]*"|'[^']*'|[^>"'])*>""")
_ID = re.compile(r"""(<[^<>]*?)\sid=(?:"[^"]*"|'[^']*')""")


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
    """One task list: the heading it stands under, the paragraph right before it, its items.

    heading: the heading's id, empty where there is none. title: the heading's text. lead: inline
    HTML, empty where something else comes before. start, end: the whole list in the page's HTML.
    language: of lead and items, title_language: of the title, where the page marks them as in
    another language than its own; else empty.
    """

    heading: str
    title: str
    lead: str
    items: tuple[TaskItem, ...]
    start: int
    end: int
    language: str = ""
    title_language: str = ""


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


def without_links(html: str) -> str:
    """Return inline HTML for another page: no links, which would lead astray, and no ids."""
    return _ID.sub(r"\1", _LINK.sub("", html))


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
        self._title: list[str] = []
        self._title_language = ""
        self._in_heading = False
        self._open: list[tuple[str, str]] = []  # elements around, each with the language inside it
        self._depth = 0
        self._list_start = 0
        self._items: list[TaskItem] = []
        self._expects_box = False
        self._draft: _Draft | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag not in _VOID:
            self._open.append((tag, attributes.get("lang") or self._language))
        if tag in _ENDS_TEXT:
            self._finish_item()
        if tag in _HEADINGS and not self._depth:
            self._heading, self._title, self._in_heading = attributes.get("id") or "", [], True
            self._title_language = self._language
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
        if tag in (name for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass
        if tag in _ENDS_TEXT or tag == "li":
            self._finish_item()
        if tag in _HEADINGS:
            self._in_heading = False
        elif tag in _LISTS and self._depth:
            self._depth -= 1
            if not self._depth and self._items:
                self._finish_list(self._html.index(">", self._here()) + 1)

    @property
    def _language(self) -> str:
        return self._open[-1][1] if self._open else ""

    def handle_data(self, data: str) -> None:
        if self._draft:
            self._draft.parts.append(data)
        elif self._in_heading:
            self._title.append(data)

    def _finish_item(self) -> None:
        if self._draft:
            draft, end = self._draft, self._here()
            html = self._html[draft.start : end].strip()
            text = " ".join("".join(draft.parts).split())
            self._items.append(TaskItem(text, html, draft.box, draft.start, end))
        self._draft = None

    def _finish_list(self, end: int) -> None:
        before = self._html[: self._list_start]
        lead = _LEAD.match(before, before.rfind("<p>")) if "<p>" in before else None
        self.lists.append(
            TaskList(
                heading=self._heading,
                title=" ".join("".join(self._title).split()),
                lead=lead[1] if lead else "",
                items=tuple(self._items),
                start=self._list_start,
                end=end,
                language=self._language,
                title_language=self._title_language,
            )
        )

    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _line_starts(text: str) -> Sequence[int]:
    """Offsets at which lines begin, as the parser counts lines."""
    return [0, *(match.end() for match in re.finditer("\n", text))]
