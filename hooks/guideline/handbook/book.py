"""The handbook: every page of one language, in the order of the menu, as one document."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from urllib.parse import urljoin

from babel.dates import format_date

from guideline.handbook import document, elements
from guideline.handbook.edition import (
    Document,
    Edition,
    Page,
    PageFault,
)
from guideline.handbook.elements import Element, Fault
from guideline.handbook.links import Links, printed
from guideline.handbook.names import file_name
from guideline.handbook.nodes import (
    Node,
    Nodes,
    node,
    with_labels,
)
from guideline.project.messages import message

# PDF/A wants a date, and the clock would make each build another file.
_UNDATED = Fault("", 0, message("print-undated"))


def handbook(edition: Edition) -> tuple[Document, list[PageFault]]:
    """Return the handbook of an edition, and everything in its pages that cannot be printed."""
    faults = [PageFault(edition.pages[0], _UNDATED)] if edition.reviewed == date.min else []
    roots = []
    for page in edition.pages:
        root, found = elements.parse(page.html)
        faults += [PageFault(page, fault) for fault in found]
        faults += [PageFault(page, fault) for fault in ids_given_twice(root)]
        roots.append(root if any(root.find("h1")) else _titled(page, root))
    links = Links(_labels(edition, roots), edition.files, edition.site)
    body: Nodes = []
    before: tuple[str, ...] = ()
    for page, root in zip(edition.pages, roots, strict=True):
        body += _group_headings(before, page.groups)
        before = page.groups
        part = document.convert(root, page.url, edition.language, links, len(page.groups))
        faults += [PageFault(page, fault) for fault in part.faults]
        body += part.body
    name = file_name(edition.words["pdf.handbook.file"])
    pending = any(page.pending for page in edition.pages)
    data = frame(edition) | {
        "body": with_labels(body),
        "pending": edition.words["pdf.pending"] if pending else None,
    }
    return Document(name, "handbook", edition.title, data, edition.reviewed), faults


def frame(edition: Edition) -> dict[str, object]:
    """Return what every document of an edition says of itself."""
    words, day = edition.words, edition.reviewed
    home = urljoin(edition.site, edition.home)
    return {
        "lang": edition.language,
        "language": edition.language_name,
        "title": edition.title,
        "city": words["footer.city"],
        "description": edition.description,
        "site": {"href": home, "printed": printed(home)} if edition.site else None,
        "keywords": [word.strip() for word in words["pdf.keywords"].split(",")],
        "edition": edition.number,
        "code_word": words["pdf.identifier"],
        "date": [day.year, day.month, day.day],
        "reviewed": format_date(day, "long", words["locale"]),
        "words": {
            name.removeprefix("pdf."): word
            for name, word in words.items()
            if name.startswith(("pdf.", "admonition."))
        },
    }


def numbered(documents: Sequence[Document]) -> list[Document]:
    """Return an edition's documents with its number, and seven digits that stand for all their words.

    Not the commit's: the same words give the same files with and without git, in a shallow clone and
    from an unpacked zip, and a commit that changes no word changes no file.
    """
    said = json.dumps([each.data for each in documents], ensure_ascii=False, sort_keys=True)
    number = hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:7]
    return [
        replace(each, data={**each.data, "version": _version(each, number)}) for each in documents
    ]


def _version(document: Document, digits: str) -> str:
    """Return “2 (code 3f2a1b0)”; the digits alone where there are no editions."""
    edition, code = document.data["edition"], document.data["code_word"]
    return f"{edition} ({code} {digits})" if edition else digits


def _titled(page: Page, root: Element) -> Element:
    """Return the page under its title, as the site shows a page without a heading of level 1."""
    return Element("", children=(Element("h1", children=(page.title,), number=1), *root.children))


def ids_given_twice(root: Element) -> Iterator[Fault]:
    """Yield a fault for every id of a page that stands there once more."""
    seen: set[str] = set()
    for element in root.find():
        name = element.attributes.get("id", "")
        if name in seen:
            yield Fault(element.tag, element.number, message("print-id-twice", name=name))
        if name:
            seen.add(name)


def _labels(edition: Edition, roots: list[Element]) -> dict[str, str]:
    labels = {}
    for number, (page, root) in enumerate(zip(edition.pages, roots, strict=True)):
        path = Links.path(page.url, "")
        labels[path] = f"page-{number}"
        for name, is_first in document.heading_ids(root):
            labels[f"{path}#{name}"] = labels[path] if is_first else f"page-{number}-{name}"
    return labels


def _group_headings(before: tuple[str, ...], groups: tuple[str, ...]) -> Iterator[Node]:
    """Yield the headings of the menu's groups that begin with a page."""
    same = 0
    for one, other in zip(before, groups, strict=False):
        if one != other:
            break
        same += 1
    for level, title in enumerate(groups[same:], same + 1):
        yield node("heading", level=level, title=True, body=[title])
