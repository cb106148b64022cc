"""Reads what the tests ask of a built page, with the standard library's parser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

NOT_FOUND = ("404.html", "not-found.html")
"""How the URLs end of the pages for addresses that lead nowhere."""

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


@dataclass
class Element:
    """An element, its attributes, the elements it stands in (tag names) and its own text."""

    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    text: str = ""


@dataclass
class _Reader(HTMLParser):
    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        inside = tuple(element.tag for element in self.open)
        element = Element(tag, {name: value or "" for name, value in attrs}, inside)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open:
            self.open[-1].text += data.replace("\u00ad", "")  # where a word may break


def elements(html: str) -> list[Element]:
    """Every element of a page in document order."""
    reader = _Reader()
    reader.feed(html)
    return reader.elements


_AS_IT_WAS = re.compile(r"(?:^|/)editions/\d+/")


def pages(site: Path) -> Iterator[tuple[str, str]]:
    """The URL from the site's root and the HTML of every page of today, 404 pages included."""
    return (page for page in all_pages(site) if not _AS_IT_WAS.search(page[0]))


def all_pages(site: Path) -> Iterator[tuple[str, str]]:
    """The same, pages as they were in an edition among them.

    What stands at a former address only leads on; tests/delivery/test_redirects.py has its tests.
    """
    for path in sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        if '<body class="moved">' not in html:
            yield path.relative_to(site).as_posix().removesuffix("index.html"), html


def language_of(url: str) -> str:
    """The language whose folder a URL lies in."""
    first = url.split("/", maxsplit=1)[0]
    return first if first in ("sv", "en") else "fi"
