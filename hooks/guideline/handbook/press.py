"""All documents of an edition, as PDF, or everything that keeps them from being printed."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from guideline.cache import store
from guideline.handbook.book import handbook, numbered
from guideline.handbook.edition import Document, Edition, PageFault
from guideline.handbook.elements import Fault
from guideline.handbook.fonts import FontError
from guideline.handbook.hyphens import hyphenated
from guideline.handbook.names import file_name
from guideline.handbook.sheet import MOST_PAGES, name_of, sheet, sheet_paths
from guideline.handbook.typesetting import (
    Pdf,
    TypesettingError,
    kept_pdf,
    typeset,
)
from guideline.handbook.typst_errors import causes
from guideline.project.messages import message


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files, in the order in which readers are offered them; none where there are faults."""

    pdfs: tuple[Pdf, ...] = ()
    faults: tuple[PageFault, ...] = ()


def documents(edition: Edition) -> tuple[list[Document], list[PageFault]]:
    """Return the handbook and the onboarding sheets of an edition, and its pages' faults."""
    book, faults = handbook(edition)
    sheets = [sheet(edition, path) for path in sheet_paths(edition)]
    made = numbered([book, *sheets])
    return [replace(each, look=edition.look) for each in made], faults


def titles(edition: Edition) -> list[tuple[str, str]]:
    """Return the names and titles of an edition's files, in the order of `documents`."""
    words = edition.words
    return [
        (file_name(words["pdf.handbook.file"]), edition.title),
        *(
            (name_of(path, edition), words[f"pdf.sheet.{path.role}.title"])
            for path in sheet_paths(edition)
        ),
    ]


def print_at(path: str, editions: Iterable[Edition]) -> Outcome | None:
    """Return the file at an address from the site's root; None where there is none."""
    for edition in editions:
        home, _, name = path.rpartition("/")
        if home == edition.home.rstrip("/") and name in dict(titles(edition)):
            return print_edition(edition, name)
    return None


def print_edition(edition: Edition, only: str = "") -> Outcome:
    """Return the files of an edition, or the one of that name."""
    if not edition.pages:
        return Outcome()
    key = None if only else _key(edition)
    if key and (known := _known(key)):
        return Outcome(known)
    made, faults = documents(edition)
    if faults:
        return Outcome(faults=tuple(faults))
    pdfs = []
    for document in made:
        if only in ("", document.name):
            try:
                pdfs.append(typeset(hyphenated(document, edition.language, edition.joints)))
            except TypesettingError as error:
                faults += causes(document, edition, error)
            except FontError as error:
                fault = Fault("", 0, message("print-font", problem=error))
                return Outcome(faults=(PageFault(None, fault),))
    faults += _too_long(pdfs, edition)
    if faults:
        return Outcome(faults=tuple(faults))
    if key:
        kept = [[pdf.name, pdf.title, pdf.template, pdf.key.hex()] for pdf in pdfs]
        store.put(key, json.dumps(kept).encode())
    return Outcome(tuple(pdfs))


def _key(edition: Edition) -> bytes | None:
    """Return what stands for an edition; None where its files hold more than its pages say."""
    if any("<img" in page.html for page in edition.pages):
        return None
    own: list[str | bytes] = [
        edition.language,
        edition.language_name,
        edition.title,
        edition.description,
    ]
    own += [edition.site, edition.home, json.dumps(edition.words), repr(edition.joints)]
    own += [repr(edition.paths), edition.number, *edition.look.parts]
    pages = (part for page in edition.pages for part in (page.html, repr(replace(page, html=""))))
    return store.key("edition", [*own, *pages])


def _known(key: bytes) -> tuple[Pdf, ...] | None:
    """Return the files of an edition that was printed before."""
    found = store.get(key)
    named = [(*names, bytes.fromhex(of)) for *names, of in json.loads(found or "[]")]
    pdfs = [kept_pdf(*each) for each in named]
    return None if not pdfs or None in pdfs else tuple(filter(None, pdfs))


def _too_long(pdfs: Sequence[Pdf], edition: Edition) -> list[PageFault]:
    return [
        PageFault(
            edition.pages[0],
            Fault(
                "",
                0,
                message("print-sheet", title=pdf.title, pages=str(pdf.pages), most=str(MOST_PAGES)),
            ),
        )
        for pdf in pdfs
        if pdf.template == "sheet" and pdf.pages > MOST_PAGES
    ]
