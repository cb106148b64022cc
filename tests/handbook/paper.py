"""Documents of a test's own words, and what is in a PDF file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import outloud
import page as page_validation
import pikepdf
import pymupdf
from guideline.handbook import look, press
from guideline.handbook.edition import Edition, Page
from guideline.handbook.typesetting import Pdf
from guideline.project import interface_words
from outloud.model import Document as Tagged

Profile = page_validation.ValidationProfile
ROOT = Path(__file__).parents[2]
WORDS = interface_words.load(ROOT / "overrides" / "words", ["fi", "sv", "en"])
NAMES = {
    "fi": (
        "sosiaalisen-median-ohje.pdf",
        "perehdytyslista-tyontekijalle.pdf",
        "perehdytyslista-luottamushenkilolle.pdf",
    ),
    "sv": (
        "sv/riktlinjer-for-sociala-medier.pdf",
        "sv/introduktionslista-anstallda.pdf",
        "sv/introduktionslista-fortroendevalda.pdf",
    ),
    "en": (
        "en/social-media-guideline.pdf",
        "en/onboarding-checklist-employees.pdf",
        "en/onboarding-checklist-elected-officials.pdf",
    ),
}
HANDBOOKS = [names[0] for names in NAMES.values()]
SHEETS = [name for names in NAMES.values() for name in names[1:]]
HYPHENS = "-\N{SOFT HYPHEN}\N{HYPHEN}"
EVERY = HANDBOOKS + SHEETS


def page(text: str, name: str = "rules", **fields: Any) -> Page:
    """A page whose HTML is a heading of level 1 and `text`."""
    given: dict[str, Any] = {
        "file": f"docs/en/{name}.md",
        "url": f"en/{name}/",
        "title": name.capitalize(),
        "html": f'<h1 id="{name}">{name.capitalize()}</h1>\n{text}',
        "reviewed": date(2026, 11, 24),
    }
    return Page(**given | fields)


def edition(*pages: Page, language: str = "en", **fields: Any) -> Edition:
    """The pages as a site in one language."""
    given: dict[str, Any] = {
        "language": language,
        "language_name": language,
        "title": "Guideline",
        "description": "How to act.",
        "site": "https://guideline.example/",
        "home": f"{language}/",
        "words": WORDS[language],
        "pages": pages,
        "look": look.of(ROOT / "overrides"),
    }
    return Edition(**given | fields)


def handbook(*pages: Page, **fields: Any) -> Pdf:
    """The handbook of pages that can be printed."""
    outcome = press.print_edition(edition(*pages, **fields))
    assert not outcome.faults, outcome.faults
    return outcome.pdfs[0]


def faults(html: str, **fields: Any) -> list[str]:
    """What keeps a page of the HTML from being printed."""
    outcome = press.print_edition(edition(page(html), **fields))
    assert bool(outcome.faults) is not bool(outcome.pdfs)
    return [each.fault.message for each in outcome.faults]


def joined(text: str) -> str:
    """Text without spaces and hyphens: as it is wherever its lines break."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in HYPHENS)


def converted(html: str) -> None:
    """Convert a page, whatever comes of it."""
    press.documents(edition(page(html)))


def picture(file: Path) -> Path:
    """A picture of a grey square, in a file."""
    dot = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 8, 8))
    dot.clear_with(128)
    file.write_bytes(dot.tobytes("png"))
    return file


def opened(content: bytes) -> Any:
    """The file, to read its text; its library's type hints know nothing of iterating over it."""
    library: Any = pymupdf
    return library.open(stream=content, filetype="pdf")


def lines(content: bytes) -> list[str]:
    """The printed lines of all pages, in order."""
    return [
        "".join(span["text"] for span in line["spans"])
        for sheet in opened(content)
        for block in sheet.get_text("dict")["blocks"]
        for line in block.get("lines", [])
    ]


def text(content: bytes) -> str:
    """All that is printed, with single spaces."""
    return " ".join("".join(sheet.get_text() for sheet in opened(content)).split())


def words(content: bytes) -> set[str]:
    """Every word that is printed, in small letters, without hyphens: wherever its lines break."""
    whole = "\n".join(lines(content))
    return set(re.sub(f"[{HYPHENS}]\n?", "", whole).lower().split())


def pages(content: bytes) -> list[list[str]]:
    """The printed lines of each page."""
    return [
        [" ".join(line.split()) for line in sheet.get_text().split("\n") if line.strip()]
        for sheet in opened(content)
    ]


@dataclass(frozen=True)
class Difference:
    """What two files have otherwise. is_text: whether it is what they say."""

    what: str
    is_text: bool = False


def differences(one: bytes, other: bytes) -> list[Difference]:
    """What two files have otherwise, their words first; nothing where each byte is the same."""
    if one == other:
        return []
    words = [joined(text(each)) for each in (one, other)]
    found = []
    if words[0] != words[1]:
        at = next((n for n, pair in enumerate(zip(*words, strict=False)) if len({*pair}) > 1), 0)
        shown = [each[max(at - 40, 0) : at + 40] for each in words]
        found.append(Difference(f"{shown[0]!r} became {shown[1]!r}", is_text=True))
    sizes = [len(each) for each in (one, other)]
    sheets = [len(opened(each)) for each in (one, other)]
    return [*found, Difference(f"{sizes} bytes, {sheets} pages")]


def headings(file: Path) -> list[str]:
    """The headings that are read aloud, in order."""
    return [each.text for each in reading(file) if each.type in {f"H{n}" for n in range(1, 7)}]


@dataclass(frozen=True)
class Read:
    """A structure element as assistive technology meets it: its type, its own text, its place."""

    type: str
    text: str
    path: str


def reading(file: Path) -> list[Read]:
    """All that is read aloud, in order."""
    document = Tagged(str(file))
    try:
        return [Read(each.type, _own_text(document, each), each.path) for each in document.elements]
    finally:
        document.close()


def languages(file: Path) -> dict[str, str]:
    """The language of every text that is marked with one, or is in an element that is."""
    document, marked = Tagged(str(file)), {}
    with pikepdf.open(file) as pdf:
        numbers = {sheet.objgen: number for number, sheet in enumerate(pdf.pages)}
        for language, sheet, mcid in _in_other_languages(pdf.Root.StructTreeRoot):
            text = document.content(numbers[sheet.objgen]).mcid_text.get((None, mcid), "")
            marked[text] = language
        for number, sheet in enumerate(pdf.pages):
            instructions: Any = pikepdf.parse_content_stream(sheet)
            for operands, operator in instructions:
                if str(operator) == "BDC" and "/Lang" in operands[1]:
                    text = document.content(number).mcid_text[None, int(operands[1].MCID)]
                    marked[text] = str(operands[1].Lang)
    document.close()
    return marked


def _in_other_languages(
    element: Any, language: str = "", sheet: Any = None
) -> Iterator[tuple[str, Any, int]]:
    """Yield what is in elements with a language: that, the page, the number of the text on it."""
    language, sheet = str(element.get("/Lang", language)), element.get("/Pg", sheet)
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            yield from _in_other_languages(kid, language, sheet) if "/S" in kid else ()
        elif language:
            yield language, sheet, int(kid)


def problems(path: Path) -> list[str]:
    """All that the two checkers hold against a file: errors and warnings."""
    found = []
    for profile in (Profile.PDF_UA_1, Profile.PDF_A_2A):
        report = page_validation.validate_pdf(path, profile=profile)
        found += [f"page: {failure.rule_id}" for failure in report.failures]
        assert report.is_compliant is not bool(report.failures)
    result = outloud.check(str(path))
    assert result.error is None
    assert not [run.rule for run in result.runs if run.status == "crashed"]
    with opened(path.read_bytes()) as sheets:
        titles = {title for _, title, _ in sheets.get_toc()}
    found += [
        f"outloud: {each.rule} {each.message}"
        for each in result.findings
        # A running head of many words, which is read where its heading stands.
        if each.rule != "TAG-002" or not set(_lines(each.evidence)) <= titles
    ]
    return found


def facts(file: Path, *names: str) -> list[str]:
    """Fields of a file's metadata, such as "dc:title"; empty where it has none."""
    with pikepdf.open(file) as pdf, pdf.open_metadata() as metadata:
        return [str(metadata.get(name, "")) for name in names]


def _own_text(document: Tagged, element: Any) -> str:
    texts = [document.content(ref.page).mcid_text for ref in element.mcrefs]
    keys = [(ref.stream, ref.mcid) for ref in element.mcrefs]
    return "".join(text.get(key, "") for text, key in zip(texts, keys, strict=True))


def _lines(evidence: object) -> list[str]:
    """What a finding of outloud quotes, line by line."""
    quoted = [evidence] if isinstance(evidence, str) else list(evidence or ())  # type: ignore[call-overload]
    return [str(line).strip("“”\"' ") for line in quoted]
