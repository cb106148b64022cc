"""From a document to PDF, by Typst: PDF/UA-1 and PDF/A-2a at once, the same bytes each time."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from guideline.cache import store
from guideline.handbook.edition import Document
from guideline.handbook.fonts import fonts
from guideline.handbook.packing import packed
from guideline.project import regular_files

if TYPE_CHECKING:
    import typst

TEMPLATES = Path(__file__).parent / "templates"
_STANDARDS: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]
_PAGES = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count (\d+)")
_FORGETS = 12
# What is printed on any page. Of all other characters Typst is asked whether it can show them.
_USUAL = frozenset([*map(chr, range(0x20, 0x7F)), *map(chr, range(0xA0, 0x180)), *"\n–—‘’‚“”„•…"])

# Typst's threads win no time on documents of some pages, and each keeps memory of its own.
os.environ.setdefault("RAYON_NUM_THREADS", "1")


class TypesettingError(Exception):
    """Typst refused a document, or warned of it; the message is Typst's, one line a fault."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file that is complete. key: what it is kept by."""

    name: str
    title: str
    template: str
    key: bytes
    pages: int
    content: bytes

    def write(self, folder: Path) -> None:
        """Write the file into a folder: whole, or not at all."""
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f".{self.name}.{os.getpid()}"
        try:
            draft.write_bytes(self.content)
            draft.replace(folder / self.name)
        finally:
            draft.unlink(missing_ok=True)


def typeset(document: Document) -> Pdf:
    """Return a document as PDF.

    Raises TypesettingError where Typst refuses it, a warning included: an unknown font is no more.
    """
    data = json.dumps(document.data, ensure_ascii=False)
    paths = map(Path, sorted(_pictures(document.data)))
    pictures = (regular_files.read(path, path.parent, regular_files.FILE) for path in paths)
    parts: list[str | bytes] = [document.template, data, document.day.isoformat()]
    parts += [*document.look.parts, *pictures]
    key = store.key("pdf", parts)
    names = document.name, document.title, document.template
    if known := kept_pdf(*names, key):
        return known
    made = _compiled(document, data)
    store.put(key, made)
    return _pdf(*names, key, made)


def kept_pdf(name: str, title: str, template: str, key: bytes) -> Pdf | None:
    """Return a file that was made before; None where it is not kept."""
    found = store.get(key)
    return _pdf(name, title, template, key, found) if found else None


def _pdf(name: str, title: str, template: str, key: bytes, made: bytes) -> Pdf:
    pages, _, content = made.partition(b"\n")
    return Pdf(name, title, template, key, int(pages), content)


def _pictures(data: object) -> set[str]:
    """Return the paths of the pictures that a document shows."""
    if isinstance(data, Mapping):
        own = {str(data["path"])} if "path" in data else set()
        return own.union(*map(_pictures, data.values()))
    return set().union(*map(_pictures, data)) if isinstance(data, list | tuple) else set()


def _compiled(document: Document, data: str) -> bytes:
    """Return the number of pages on a line, then the file."""
    import typst  # noqa: PLC0415 - slow to load: only for what is not kept

    day = document.day
    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    try:
        content, warnings = _compiler(document.template).compile_with_warnings(
            format="pdf",
            sys_inputs={"data": data, "look": document.look.said},
            pdf_standards=_STANDARDS,
            timestamp=made,
        )
    except typst.TypstError as error:
        raise TypesettingError("\n".join([error.message, *error.hints])) from None
    if warnings:
        raise TypesettingError("\n".join(warning.message for warning in warnings))
    assert isinstance(content, bytes)
    _forget()
    pages = max(map(int, _PAGES.findall(content)))
    return b"%d\n" % pages + packed(content)


def _forget() -> None:
    """Free what Typst keeps of a document for the next, which has other pages or another language.

    It has no call for that, but drops what its last ten compilations had no use for.
    """
    import typst  # noqa: PLC0415 - as above

    for _ in range(_FORGETS):
        typst.compile(b"", font_paths=fonts(), ignore_system_fonts=True)


def readable(picture: str) -> str:
    """Return what is wrong with a picture, by its path; empty where Typst can read it."""
    import typst  # noqa: PLC0415 - as above

    try:
        _compiler("picture").compile(format="pdf", sys_inputs={"path": picture})
    except typst.TypstError as error:
        return error.message
    return ""


def undisplayed(text: str) -> str:
    """Return the characters of a text that no font of the documents has."""
    odd = "".join(sorted(set(text) - _USUAL))
    if not odd:
        return ""
    missing = store.get_or_make("glyphs", [odd], lambda: "".join(filter(_lacks, odd)).encode())
    return missing.decode()


def _lacks(character: str) -> bool:
    import typst  # noqa: PLC0415 - as above

    inputs = {"data": '{"words": {}}', "text": f"a{character}"}
    try:
        _compiler("glyph").compile(format="pdf", sys_inputs=inputs, pdf_standards=_STANDARDS)
    except typst.TypstError:
        return True
    return False


@cache
def _compiler(template: str) -> "typst.Compiler":
    import typst  # noqa: PLC0415 - as above

    # Pictures lie anywhere in the project, so Typst may read from the root; what it reads is named
    # by our own templates only, no text of a page is ever a program.
    return typst.Compiler(
        TEMPLATES / f"{template}.typ",
        root=TEMPLATES.anchor,
        font_paths=fonts(),
        ignore_system_fonts=True,
    )
