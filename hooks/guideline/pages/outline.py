"""From rendered HTML that carries line marks to the page's blocks.

The walk is lenient: whatever HTML an editor pastes, unclosed or misnested, gives some blocks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from guideline.pages import line_markers
from guideline.pages.allowed_markup import marks
from guideline.pages.block_drafts import Draft, Lines, said
from guideline.pages.blocks import (
    FOOTNOTE,
    NOTES,
    STRUCK,
    Block,
    Kind,
    normalised,
)
from guideline.pages.comments import Suppression, suppression
from guideline.pages.made_by_markdown import NOTE

# Elements without an end: those that occur in text, and those that could be pasted.
_VOID = frozenset(["br", "hr", "img", "input", "wbr", "source", "track"]) | frozenset(
    ["area", "base", "col", "embed", "link", "meta", "param"]
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TEXT = frozenset(["p", "li", "td", "th", "dt", "dd", "summary", "figcaption", "caption", "pre"])
_AROUND = frozenset(["div", "section", "article", "figure", "details", "blockquote", "form"])
_BLOCKS = _AROUND | _TEXT | _HEADINGS.keys() | {"ul", "ol", "dl", "table", "tr"}
_STRUCK = frozenset(["del", "s", "strike"])
_UNSEEN = frozenset(["svg", "script", "style", "template", "title"])  # no browser shows their text

Attributes = dict[str, str]


@dataclass(slots=True)
class _Open:
    """An element that is open: its draft if it has one of its own, its step on the path.

    foreign: whether it says that its text is in another language. marks: what it says beside its
    text, which begins at the part `at` of the draft; of a block they are the draft's own.
    leads: of a link, where it leads.
    """

    tag: str
    draft: Draft | None = None
    step: str = ""
    before: Draft | None = None
    suppressions: tuple[Suppression, ...] = ()
    pending: list[Suppression] = field(default_factory=list)
    foreign: bool = False
    marks: list[str] = field(default_factory=list)
    at: int = 0
    leads: str = ""


def outline(html: str, lines: Sequence[str]) -> tuple[list[Block], list[Suppression]]:
    """Return the blocks of a page's marked HTML and the suppressions that no block follows.

    `lines` are the file's lines: a block without a mark of its own begins at the next line that
    is not empty.
    """
    walk = _Walk()
    walk.feed(html)
    walk.close()
    return Lines(lines).blocks(walk.drafts), walk.open[0].pending


@dataclass(frozen=True, slots=True)
class Element:
    """The element of a block in a page's HTML: where its tag begins, what it says, as in `Block`."""

    start: int
    kind: Kind
    text: str
    name: str = ""


def elements(html: str) -> list[Element]:
    """Return the elements of the blocks that say something, in the order of the page."""
    walk = _Walk()
    walk.feed(html)
    walk.close()
    lines = [0, *(match.end() for match in re.finditer("\n", html))]
    return [
        Element(lines[draft.element[0] - 1] + draft.element[1], draft.kind, text, draft.name)
        for draft in walk.drafts
        if draft.element and (text := said(draft.parts))
    ]


class _Walk(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.drafts: list[Draft] = []
        self.open = [_Open("")]
        self.draft: Draft | None = None
        self.line = 0
        self.unseen = 0
        self.columns = 0
        self.code: list[str] | None = None
        self.marks: list[tuple[str, str]] = []

    # Elements

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.unseen:
            self.unseen += tag not in _VOID
            return
        attributes = {name: line_markers.strip(value or "") for name, value in attrs}
        classes = attributes.get("class", "").split()
        if NOTE in attributes and self.draft:
            self.draft.parts.append(FOOTNOTE)
        marked = list(marks(attributes))
        if tag in _UNSEEN or tag in _VOID or tag in _BLOCKS:
            self.marks += [
                (mark, "") for mark in marked
            ]  # of the block that begins here, or stands here
        if tag in _UNSEEN:
            self._mark_draft()
            self.unseen = 1
            return
        if tag in _VOID:
            self._void(tag, attributes)
            return
        if tag == "a" and self.draft and "href" in attributes:
            self.draft.links.append(attributes["href"])
        if tag == "code" and self.draft and self.draft.kind is not Kind.CODE:
            self.code = []
        opened = _Open(tag, before=self.draft, foreign="lang" in attributes)
        if tag not in _BLOCKS:
            opened.marks, opened.at = marked, len(self.draft.parts) if self.draft else 0
            opened.leads = attributes.get("href", "") if tag == "a" else ""
        if tag in _BLOCKS:
            opened.suppressions = tuple(self.open[-1].pending)
            self.open[-1].pending = []
            self._begin(opened, attributes, classes)
        self.open.append(opened)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.unseen:
            self.unseen -= tag not in _VOID
            return
        if tag == "code" and self.code is not None:
            if self.draft:
                self.draft.codes.append(normalised("".join(self.code)))
            self.code = None
        if all(element.tag != tag for element in self.open[1:]):
            return
        while True:
            closed = self.open.pop()
            if self.draft and (closed.marks or closed.leads):
                words = normalised("".join(self.draft.parts[closed.at :]))
                self.draft.marks += [(mark, words) for mark in closed.marks]
                if closed.leads:
                    self.draft.named.append((closed.leads, words))
            self.draft = closed.before
            # A comment that nothing follows inside its own element covers what comes after it.
            self.open[-1].pending.extend(closed.pending)
            if closed.tag == tag:
                return

    def _begin(self, opened: _Open, attributes: Attributes, classes: list[str]) -> None:
        tag, parent = opened.tag, self.open[-1]
        if tag == "p" and "admonition-title" in classes:
            self.draft = self._around(Kind.ADMONITION)
        elif tag == "summary":
            self.draft = self._around(Kind.ADMONITION) or self._start(opened, Kind.PARAGRAPH)
        elif tag == "p" and parent.tag == "li" and parent.draft and not parent.draft.written:
            self.draft = parent.draft
            self.draft.suppressions += opened.suppressions
        elif tag in _HEADINGS:
            name = attributes.get("id", "")
            self._start(opened, Kind.HEADING, level=_HEADINGS[tag], name=name)
        elif tag in ("td", "th"):
            cell = self._start(opened, Kind.CELL, level=self.columns)
            cell.line = self.line if self.columns else 0  # a row's mark is in its first cell
            self.columns += 1
        elif tag == "li":
            is_note = "footnote-item" in classes or attributes.get("id", "").startswith("fn:")
            if is_note and parent.draft:
                parent.draft.name = NOTES
            self._start(opened, Kind.ITEM, name=NOTES if is_note else "")
        elif tag == "pre":
            self._start(opened, Kind.CODE)
        elif tag in _TEXT:
            quoted = parent.tag == "blockquote"
            self._start(opened, Kind.QUOTE if quoted else Kind.PARAGRAPH)
        else:
            self._surround(opened, attributes, classes)
        if opened.draft is None:
            self._mark_draft()

    def _surround(self, opened: _Open, attributes: Attributes, classes: list[str]) -> None:
        tag = opened.tag
        if tag in ("ul", "ol"):
            start = attributes.get("start", "1")
            level = int(start) if start.isdecimal() else 1
            self._start(opened, Kind.LIST, level=level, name=tag)
            opened.step = Kind.LIST
        elif tag == "table":
            self._start(opened, Kind.TABLE)
            opened.step = Kind.TABLE
        elif "admonition" in classes or tag == "details":
            kinds = [name for name in classes if name != "admonition"]
            self._start(opened, Kind.ADMONITION, name=kinds[0] if kinds else "")
            opened.step = Kind.ADMONITION
        elif tag == "blockquote":
            opened.step = Kind.QUOTE
        elif tag == "tr":
            self.columns = 0
        self.draft = None

    def _void(self, tag: str, attributes: Attributes) -> None:
        if tag == "img":
            image = self._new(Kind.IMAGE, name=attributes.get("src", ""))
            image.line = self.line
            image.parts.append(attributes.get("alt", ""))
            image.own = image.prose = image.parts
        elif tag == "input" and attributes.get("type") == "checkbox" and self.draft:
            self.draft.kind = Kind.TASK
            self.draft.checked = "checked" in attributes
        elif tag == "br":
            self._mark_draft()
            self._text(" ")
        elif tag == "hr":
            self.draft = None

    def _start(self, opened: _Open, kind: Kind, *, level: int = 0, name: str = "") -> Draft:
        opened.draft = self.draft = self._new(kind, opened.suppressions, level=level, name=name)
        self.draft.element = self.getpos()
        return self.draft

    def _new(
        self, kind: Kind, own: tuple[Suppression, ...] = (), *, level: int = 0, name: str = ""
    ) -> Draft:
        path = tuple(element.step for element in self.open if element.step)
        suppressions = tuple(a for element in self.open for a in element.suppressions) + own
        draft = Draft(kind, self.line, path, suppressions, level=level, name=name)
        draft.marks, self.marks = self.marks, []
        self.drafts.append(draft)
        return draft

    def _mark_draft(self) -> None:
        """Give what a browser draws here to the block that it stands in, if it stands in one."""
        if self.draft:
            self.draft.marks += self.marks
            self.marks = []

    def _around(self, kind: Kind) -> Draft | None:
        drafts = (element.draft for element in reversed(self.open))
        return next((draft for draft in drafts if draft and draft.kind is kind), None)

    # Text

    def handle_data(self, data: str) -> None:
        if self.unseen:
            return
        for number, text in line_markers.split(data):
            if number:
                self.line = number
                if self.draft and not self.draft.written:
                    self.draft.line = number
            self._text(text)

    def _text(self, text: str) -> None:
        if self.draft is None:
            if not text.strip():
                return
            # Text between blocks, in a <div> say.
            own = tuple(self.open[-1].pending)
            self.open[-1].pending = []
            self.draft = self._new(Kind.PARAGRAPH, own)
            self.draft.line = self.line
        if not self.draft.written and text.strip():
            self.draft.written = True
        struck = any(element.tag in _STRUCK for element in self.open)
        shown = f"{STRUCK}{text}{STRUCK}" if struck and text.strip() else text
        self.draft.parts.append(shown)
        if not any(element.foreign for element in self.open):
            self.draft.own.append(shown)
        if self.code is not None:
            self.code.append(text)
        elif self.draft.kind is not Kind.CODE:
            self.draft.prose.append(text)

    def handle_comment(self, data: str) -> None:
        numbers = [number for number, _ in line_markers.split(data) if number]
        self.line = max([self.line, *numbers])
        text = line_markers.strip(data)
        if not self.unseen and (found := suppression(text, min(numbers, default=self.line))):
            self.open[-1].pending.append(found)
