"""The onboarding sheet: the pages that a role reads, to tick off with a pen and to sign."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import urljoin

import segno

from guideline.handbook import elements
from guideline.handbook.book import frame
from guideline.handbook.edition import Document, Edition
from guideline.handbook.elements import Element
from guideline.handbook.inline import Inline
from guideline.handbook.links import Links, printed
from guideline.handbook.names import file_name
from guideline.handbook.nodes import Nodes, node, trimmed
from guideline.onboarding.path import Path

MOST_PAGES = 2
RULES = 3
"""How many of the guideline's rules a sheet has: the first of the home page's numbered list."""


def sheet_paths(edition: Edition) -> list[Path]:
    """Return the paths that an edition has words for a sheet of."""
    return [path for path in edition.paths if f"pdf.sheet.{path.role}.title" in edition.words]


def name_of(path: Path, edition: Edition) -> str:
    """Return the name of a sheet's file."""
    return file_name(edition.words[f"pdf.sheet.{path.role}.file"])


def sheet(edition: Edition, path: Path) -> Document:
    """Return a role's onboarding sheet: the same pages as on the onboarding page, in its order.

    What cannot be printed in the rules the handbook reports, which has every page.
    """
    title = edition.words[f"pdf.sheet.{path.role}.title"]
    rules = list(_rules(edition))
    waiting = any(rule.is_waiting for rule in rules)
    data = frame(edition) | {
        "title": title,
        "rules": [node("item", task=False, body=rule.body) for rule in rules],
        "pages": [_page(stop.title, stop.description) for stop in path.stops],
        "code": _code(edition, path),
        "pending": edition.words["pdf.pending"] if waiting else None,
    }
    return Document(name_of(path, edition), "sheet", title, data, edition.reviewed)


def _page(title: str, description: str) -> object:
    # Two paragraphs: strong words before others in one are read, a checker says, out of order.
    body = [node("par", body=[node("strong", body=[title])]), node("par", body=[description])]
    return node("item", task=False, body=body)


def _code(edition: Edition, path: Path) -> dict[str, str] | None:
    """Return the path's address and its QR code (ISO/IEC 18004), a drawing; None without a site."""
    if not edition.site:
        return None
    href = urljoin(edition.site, path.url)
    drawing = BytesIO()
    code = segno.make_qr(href, error="m")
    code.save(drawing, "svg", border=0, omitsize=True, xmldecl=False, nl=False)
    shown = printed(href.partition("#")[0])
    return {"href": href, "printed": shown, "drawing": drawing.getvalue().decode()}


@dataclass(frozen=True, slots=True)
class _Rule:
    body: Nodes
    is_waiting: bool


def _rules(edition: Edition) -> Iterator[_Rule]:
    """Yield the most important rules, without the links to where more is said that end them."""
    home = edition.pages[0]
    root, _ = elements.parse(home.html)
    for language, numbered in list(_numbered(root, ""))[:1]:
        items = [each for each in numbered.children if isinstance(each, Element)]
        for item in items[:RULES]:
            inline = Inline(home.url, edition.language, Links({}, edition.files, edition.site))
            marked = Element("span", {"lang": language})
            said = trimmed(inline.nodes(_without_last_link(item)))
            body = inline.in_language(said, marked, "lang")
            yield _Rule([node("plain", body=body)], bool(language) and home.pending)


def _numbered(element: Element, language: str) -> Iterator[tuple[str, Element]]:
    """Yield the numbered lists below an element, each with the language around it."""
    for child in element.children:
        if isinstance(child, Element):
            inner = child.attributes.get("lang") or language
            if child.tag == "ol":
                yield inner, child
            yield from _numbered(child, inner)


def _without_last_link(item: Element) -> list[Element | str]:
    paragraph = next(item.find("p"), item)
    children = list(paragraph.children)
    while children and isinstance(last := children[-1], str) and not last.strip():
        children.pop()
    if children and isinstance(last := children[-1], Element) and last.tag == "a":
        children.pop()
    return children
