"""Why Typst refused a document: from its message to the pages and lines that are at fault.

Only what nothing else can tell beforehand comes here: a picture that is damaged, a character that
the font lacks. Everything of the kind is found at once: what was found is taken out, and Typst is
asked again.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from guideline.handbook.edition import Document, Edition, PageFault
from guideline.handbook.elements import Fault
from guideline.handbook.typesetting import TypesettingError, readable, typeset
from guideline.project.messages import message

_GLYPH = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed')
_MOST = 50  # different characters; a page in another script has more, and one is enough to know


def causes(document: Document, edition: Edition, error: TypesettingError) -> list[PageFault]:
    """Return what keeps a document from being typeset."""
    faults = list(_pictures(document, edition))
    if faults:
        return faults
    text = json.dumps(document.data, ensure_ascii=False)
    for _ in range(_MOST):
        if not (found := _GLYPH.search(str(error))):
            break
        character = _character(found["text"])
        faults.append(_glyph(character, edition))
        text = text.replace(json.dumps(character, ensure_ascii=False)[1:-1], "?")
        try:
            typeset(replace(document, data=json.loads(text)))
            return faults
        except TypesettingError as next_error:
            error = next_error
    what = message("print-not-typeset", title=document.title, problem=error)
    return faults or [PageFault(None, Fault("", 0, what))]


def _character(quoted: str) -> str:
    """Return the first character of a text as Typst quotes it, as Rust's debug format does."""
    if escaped := re.match(r"\\u\{([0-9a-f]+)\}", quoted):
        return chr(int(escaped[1], 16))
    return {"\\0": "\0", "\\'": "'", '\\"': '"'}.get(quoted[:2], quoted[0])


def _glyph(character: str, edition: Edition) -> PageFault:
    page = next((page for page in edition.pages if character in page.html), None)
    return PageFault(page, unprintable(character))


def unprintable(character: str) -> Fault:
    """Return that the fonts lack a character."""
    code = f"U+{ord(character):04X}"
    what = message("print-character", character=character, code=code)
    return Fault("", 0, what, text=character)


def unreadable(picture: Mapping[str, Any], problem: str) -> Fault:
    """Return that a picture's file is damaged. picture: its node."""
    what = message("print-picture-damaged", picture=picture["alt"], problem=problem)
    return Fault("img", picture["number"], what)


def _pictures(document: Document, edition: Edition) -> Iterator[PageFault]:
    pages = {page.url: page for page in edition.pages}
    for picture in _nodes(document.data):
        if picture.get("k") in ("image", "picture") and (wrong := readable(picture["path"])):
            yield PageFault(pages[picture["page"]], unreadable(picture, wrong))


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _nodes(each)
