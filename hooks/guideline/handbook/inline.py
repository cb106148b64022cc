"""Text inside a block: from elements to nodes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from guideline.handbook.elements import Element, Fault
from guideline.handbook.links import Address, Links
from guideline.handbook.nodes import (
    Node,
    Nodes,
    collapsed,
    node,
    says_something,
)
from guideline.project.messages import Message, message

_STYLES = {
    "strong": "strong",
    "b": "strong",
    "em": "emph",
    "i": "emph",
    "cite": "emph",
    "del": "strike",
    "s": "strike",
    "strike": "strike",
    "ins": "underline",
    "u": "underline",
    "sub": "sub",
    "sup": "super",
    "mark": "highlight",
    "small": "small",
}
_PLAIN = frozenset(["span", "abbr", "label", "bdi"])
_VERBATIM = frozenset(["code", "kbd", "samp"])
_LANGUAGE = re.compile(r"[a-z]{2,3}")

# What Typst reads; its own decoder has the last word.
_IMAGES = frozenset([".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"])


@dataclass(slots=True)
class Inline:
    """Converts inline elements of one page. `faults` grows as they are found."""

    page: str
    language: str
    links: Links
    faults: list[Fault] = field(default_factory=list)

    def nodes(self, children: Iterable[Element | str]) -> Nodes:
        """Return the nodes of inline elements and texts."""
        return [made for child in children for made in self._nodes(child)]

    def refuse(
        self,
        element: Element,
        what: Message,
        rule: str = "print",
        *,
        on_screen: bool = False,
    ) -> None:
        """Note what keeps an element out of print; see `Fault`."""
        fault = Fault(element.tag, element.number, what, rule=rule, on_screen=on_screen)
        self.faults.append(fault)

    def refuse_icon(self, element: Element) -> None:
        """Note an element that says what it says by an icon alone."""
        if not element.text.strip() and any("twemoji" in each.classes for each in element.find()):
            self.refuse(element, message("print-icon"), on_screen=True)

    def _nodes(self, child: Element | str) -> Nodes:
        if isinstance(child, str):
            text = collapsed(child)
            return [text] if text else []
        if unseen(child):
            return []
        return self.in_language(self._element(child), child, "lang")

    def _element(self, element: Element) -> Nodes:
        match element.tag:
            case tag if tag in _STYLES:
                made = self._styled(_STYLES[tag], element)
            case tag if tag in _PLAIN:
                made = self.nodes(element.children)
            case tag if tag in _VERBATIM:
                made = [node("code", text=element.text)] if element.text else []
            case "a":
                made = self._link(element)
            case "img":
                made = self.image(element)
            case "br":
                made = [node("br")]
            case "wbr":
                made = []
            case _:
                self.unknown(element)
                made = []
        return made

    def unknown(self, element: Element) -> None:
        """Note an element that has no place on paper, or not there."""
        self.refuse(element, message("print-element", tag=element.tag))

    def _styled(self, kind: str, element: Element) -> Nodes:
        body = self.nodes(element.children)
        return [node(kind, body=body)] if says_something(body) else body

    def _link(self, element: Element) -> Nodes:
        body = self.nodes(element.children)
        href = element.attributes.get("href", "")
        if not href:
            return body
        if not says_something(body):
            self.refuse(element, message("print-link-no-words", link=href))
            return []
        target = self.links.target(self.page, href)
        if isinstance(target, Message):
            self.refuse(element, target, "link")
            return body
        if isinstance(target, Address):
            return [_link(target, body, element.text)]
        if "footnote-ref" in element.classes:
            return [node("note", to=target.label, body=body)]
        return [node("xref", to=target.label, body=body)]

    def in_language(self, nodes: Nodes, element: Element, kind: str) -> Nodes:
        """Return an element's nodes, marked with its language where it has another."""
        language = element.attributes.get("lang", "")
        primary = language.partition("-")[0].lower()
        if not nodes or primary in ("", self.language):
            return nodes
        if not _LANGUAGE.fullmatch(primary):
            self.refuse(element, message("print-no-language", language=language))
            return nodes
        return [node(kind, lang=primary, body=nodes)]

    def image(self, element: Element) -> Nodes:
        """Return an image's node; nothing where it has no description or no file."""
        src, alt = (element.attributes.get(name, "").strip() for name in ("src", "alt"))
        if not alt:
            self.refuse(element, message("print-picture-no-words", picture=src), on_screen=True)
            return []
        file = self.links.file(self.page, src)
        if file is None or not file.is_file():
            self.refuse(element, message("print-picture-gone", picture=src), "link")
            return []
        if file.suffix.lower() not in _IMAGES:
            what = message("print-picture-kind", picture=src, known=sorted(_IMAGES))
            self.refuse(element, what)
            return []
        return [
            node(
                "image",
                path=file.as_posix(),
                alt=collapsed(alt),
                page=self.page,
                number=element.number,
            )
        ]


def _link(target: Address, body: Nodes, text: str) -> Node:
    said = collapsed(text).strip()
    shown = said in (target.href, target.printed) or target.printed == said.rstrip("/")
    return node("link", href=target.href, printed=None if shown else target.printed, body=body)


def unseen(element: Element) -> bool:
    """Tell whether an element is decoration or for the site only."""
    classes = element.classes
    return (
        "twemoji" in classes
        or "headerlink" in classes
        or "footnote-backref" in classes
        or "site-only" in classes
        or "hidden" in element.attributes
    )
