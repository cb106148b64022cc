"""A page of the site as a part of a document: from elements to nodes.

Every element is either known here or a fault: nothing is dropped in silence. What only the site
needs is marked {: .site-only } by its author; on a heading that means all up to the next one.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from guideline.handbook.elements import Element, Fault
from guideline.handbook.inline import Inline, unseen
from guideline.handbook.links import Links
from guideline.handbook.nodes import (
    Nodes,
    node,
    says_something,
    trimmed,
)
from guideline.project.messages import message

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_GROUPS = frozenset(["div", "section", "article", "aside", "header", "footer"])
# Characters that fill about a fifth of a page: a longer list or admonition may go on overleaf.
_LONG = 600
_ALIGN = ("left", "center", "right")
# Characters of a paragraph that may be a single line.
_LINE = 100


@dataclass(frozen=True, slots=True)
class Part:
    """A page's nodes and what is wrong with it."""

    body: Nodes
    faults: list[Fault] = field(default_factory=list)


def convert(root: Element, page: str, language: str, links: Links, depth: int) -> Part:
    """Return a page as a part of a document.

    page: its address from the site's root. depth: how many levels of headings stand above it.
    """
    converter = _Converter(Inline(page, language, links), links, page, depth)
    body = converter.blocks(root.children, tight=False)
    return Part(body, converter.inline.faults)


def heading_ids(root: Element) -> Iterator[tuple[str, bool]]:
    """Yield the ids of a page and whether each is its first heading's."""
    first = next(root.find(*_HEADINGS), None)
    for element in root.find():
        if name := element.attributes.get("id"):
            yield name, element is first


class _Converter:
    def __init__(self, inline: Inline, links: Links, page: str, depth: int) -> None:
        self.inline = inline
        self._labels = links.labels
        self._path = links.path(page, "")
        self._depth = depth
        self._level = 0

    def blocks(self, children: Iterable[Element | str], *, tight: bool) -> Nodes:
        """Return the nodes of blocks. Text between blocks is a paragraph, or tight in a list."""
        nodes: Nodes = []
        for is_block, run in groupby(self._seen(children), _is_block):
            if is_block:
                for element in run:
                    assert isinstance(element, Element)
                    _announce(nodes, element.tag)
                    nodes += self._anchored(element)
            else:
                body = trimmed(self.inline.nodes(run))
                if says_something(body):
                    nodes.append(node("plain" if tight else "par", body=body))
        return nodes

    def _seen(self, children: Iterable[Element | str]) -> Iterator[Element | str]:
        """Yield children without sections that are for the site only."""
        skipped = 0
        for child in children:
            level = _HEADINGS.get(child.tag, 0) if isinstance(child, Element) else 0
            if level and (not skipped or level <= skipped):
                assert isinstance(child, Element)
                skipped = level if unseen(child) else 0
            if not skipped and not (isinstance(child, Element) and unseen(child)):
                yield child

    def _anchored(self, element: Element) -> Nodes:
        nodes = self._block(element)
        if element.tag not in _HEADINGS:
            nodes[:0] = self._anchor(element)
        return self.inline.in_language(nodes, element, "passage")

    def _anchor(self, element: Element) -> Nodes:
        """Return what links to an element lead to."""
        name = element.attributes.get("id")
        label = self._labels.get(f"{self._path}#{name}") if name else None
        return [node("anchor", label=label)] if label else []

    def _block(self, element: Element) -> Nodes:
        if "admonition" in element.classes:
            return self._admonition(element)
        return _MAKERS[element.tag](self, element)

    def _group(self, element: Element) -> Nodes:
        return self.blocks(element.children, tight=False)

    def _quote(self, element: Element) -> Nodes:
        return [node("quote", body=self.blocks(element.children, tight=False))]

    def _verbatim(self, element: Element) -> Nodes:
        return [node("pre", text=element.text.strip("\n"))]

    def _rule(self, _: Element) -> Nodes:
        return [node("rule")]

    def _heading(self, element: Element) -> Nodes:
        level = _HEADINGS[element.tag]
        if level > self._level + 1:
            signs = "#" * (self._level + 1)
            what = message("print-first-heading", level=level, signs=signs)
            if self._level:
                what = message("print-heading", level=level, before=self._level, signs=signs)
            self.inline.refuse(element, what, "heading")
        first, self._level = not self._level, level
        body = trimmed(self.inline.nodes(element.children))
        if not says_something(body):
            self.inline.refuse(element, message("print-empty-heading"))
            return []
        name = element.attributes.get("id", "")
        label = self._labels.get(self._path if first else f"{self._path}#{name}")
        title = True if first else None
        return [node("heading", level=level + self._depth, title=title, label=label, body=body)]

    def _paragraph(self, element: Element) -> Nodes:
        nodes: Nodes = []
        self.inline.refuse_icon(element)
        body = trimmed(self.inline.nodes(element.children))
        if len(body) == 1 and isinstance(body[0], dict) and body[0]["k"] == "image":
            return [body[0] | {"k": "picture"}]
        if says_something(body):
            nodes.append(node("par", body=body))
        return nodes

    def _list(self, element: Element) -> Nodes:
        items: Nodes = []
        for child in element.children:
            if isinstance(child, str) and not child.strip():
                continue
            if isinstance(child, Element) and child.tag == "li":
                if not unseen(child):
                    items.append(self._item(child))
            else:
                wrong = child if isinstance(child, Element) else element
                self.inline.refuse(wrong, message("print-list"))
        start = element.attributes.get("start", "1")
        first = int(start) if start.isdecimal() else 1
        return [node(element.tag, start=first, long=_long(element), items=items)] if items else []

    def _item(self, element: Element) -> dict[str, object]:
        if not any(element.find("p")):
            self.inline.refuse_icon(element)
        box = next(element.find("input"), None) if "task-list-item" in element.classes else None
        task = None if box is None else "checked" in box.attributes
        if box and any("footnote-ref" in each.classes for each in element.find("a")):
            self.inline.refuse(element, message("print-footnote"), on_screen=True)
        body = self._anchor(element) + self.blocks(_without(element, box), tight=True)
        return {"task": task, "body": body}

    def _admonition(self, element: Element) -> Nodes:
        title, rest = None, []
        for child in element.children:
            if isinstance(child, Element) and _is_title(child) and title is None:
                title = child
            else:
                rest.append(child)
        kinds = [name for name in element.classes if name != "admonition"]
        words = trimmed(self.inline.nodes(title.children)) if title else []
        body = self.blocks(rest, tight=False)
        kind = kinds[0] if kinds else "note"
        return [node("admonition", kind=kind, title=words, long=_long(element), body=body)]

    def _figure(self, element: Element) -> Nodes:
        caption = next(element.find("figcaption"), None)
        pictures = [each for img in element.find("img") for each in self.inline.image(img)]
        words = trimmed(self.inline.nodes(caption.children)) if caption else []
        return [
            each | {"k": "picture", "caption": words} for each in pictures if isinstance(each, dict)
        ]

    def _terms(self, element: Element) -> Nodes:
        items: Nodes = []
        for child in element.find("dt", "dd"):
            if child.tag == "dt":
                items.append({"term": trimmed(self.inline.nodes(child.children)), "body": []})
            elif items and isinstance(last := items[-1], dict):
                last["body"] += self.blocks(child.children, tight=True)
        return [node("terms", items=items)] if items else []

    def _table(self, element: Element) -> Nodes:
        head: list[Nodes] = []
        rows: list[Nodes] = []
        for row in element.find("tr"):
            cells = list(row.find("th", "td"))
            is_head = bool(cells) and not rows and all(cell.tag == "th" for cell in cells)
            (head if is_head else rows).append([self._cell(cell) for cell in cells])
        titles = head[0] if head else []
        if not titles or not all(isinstance(t, dict) and t["body"] for t in titles):
            self.inline.refuse(element, message("print-column"), on_screen=True)
            return []
        if any(_spans(cell) for cell in element.find("th", "td")):
            self.inline.refuse(element, message("print-spanning"))
            return []
        if any(len(row) != len(titles) for row in [*head, *rows]):
            self.inline.refuse(element, message("print-cells"))
            return []
        return [node("table", head=head, rows=rows)]

    def _cell(self, cell: Element) -> dict[str, object]:
        self.inline.refuse_icon(cell)
        style = cell.attributes.get("style", "") + cell.attributes.get("align", "")
        align = next((side for side in _ALIGN if side in style), "left")
        return {"align": align, "body": self.blocks(cell.children, tight=True)}


_MAKERS: dict[str, Callable[[_Converter, Element], Nodes]] = {
    **dict.fromkeys(_HEADINGS, _Converter._heading),
    **dict.fromkeys(_GROUPS, _Converter._group),
    "p": _Converter._paragraph,
    "ul": _Converter._list,
    "ol": _Converter._list,
    "dl": _Converter._terms,
    "blockquote": _Converter._quote,
    "pre": _Converter._verbatim,
    "hr": _Converter._rule,
    "table": _Converter._table,
    "details": _Converter._admonition,
    "figure": _Converter._figure,
}


def _announce(nodes: Nodes, tag: str) -> None:
    """Mark a paragraph that stays with what follows on paper.

    One that a list follows; and a line between two headings, which would stand at a page's foot alone.
    """
    last = nodes[-1] if nodes else ""
    if isinstance(last, str) or last["k"] != "par":
        return
    before = nodes[-2] if len(nodes) > 1 else ""
    is_under_heading = isinstance(before, dict) and before["k"] == "heading"
    is_line = is_under_heading and len(json.dumps(last["body"], ensure_ascii=False)) < _LINE
    if tag in ("ul", "ol") or (tag in _HEADINGS and is_line):
        last["announces"] = True


def _is_block(child: Element | str) -> bool:
    """Tell whether a child is a block. What nobody knows is treated, and refused, as inline."""
    return isinstance(child, Element) and child.tag in _MAKERS


def _long(element: Element) -> bool | None:
    return True if len(element.text) > _LONG else None


def _spans(cell: Element) -> bool:
    return any(cell.attributes.get(name, "1") != "1" for name in ("rowspan", "colspan"))


def _is_title(element: Element) -> bool:
    return element.tag == "summary" or "admonition-title" in element.classes


def _without(element: Element, box: Element | None) -> list[Element | str]:
    """Return an item's children without its check box, which may stand in a paragraph or label."""
    children: list[Element | str] = []
    for child in element.children:
        if isinstance(child, Element) and box is not None and box in child.find("input"):
            inner = tuple(_without(child, box))
            children.append(Element(child.tag, child.attributes, inner, child.number))
        elif child is not box:
            children.append(child)
    return children
