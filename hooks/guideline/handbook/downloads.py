"""What the site says of its PDF files: a link's address and its text, with pages and size."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from guideline.handbook.edition import Edition
from guideline.handbook.sheet import name_of, sheet_paths
from guideline.handbook.typesetting import Pdf


@dataclass(frozen=True, slots=True)
class Download:
    """A link to a PDF file. url: from the site's root. role: whose sheet it is, if it is one."""

    url: str
    text: str
    role: str = ""


def downloads(pdfs: Iterable[Pdf], edition: Edition) -> Iterator[Download]:
    """Yield the links to an edition's files, which lie beside its home page."""
    words = edition.words
    for pdf in pdfs:
        count = words["pdf.pages.one" if pdf.pages == 1 else "pdf.pages.other"]
        text = words["pdf.download"].format(
            title=pdf.title,
            pages=unbroken(count.format(number=pdf.pages)),
            size=unbroken(words["pdf.size"].format(number=ceil(len(pdf.content) / 1000))),
        )
        yield Download(edition.home + pdf.name, text, _roles(edition).get(pdf.name, ""))


def previews(titles: Iterable[tuple[str, str]], edition: Edition) -> Iterator[Download]:
    """Yield the links to files, by name and title, that are made when first asked for."""
    for name, title in titles:
        text = edition.words["pdf.preview"].format(title=title)
        yield Download(edition.home + name, text, _roles(edition).get(name, ""))


def _roles(edition: Edition) -> dict[str, str]:
    return {name_of(path, edition): path.role for path in sheet_paths(edition)}


def unbroken(words: str) -> str:
    """Return words that stay on one line."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")
