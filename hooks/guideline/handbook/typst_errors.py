"""Why Typst refused a document: from its message to the pages and lines that are at fault.

Only what nothing else can tell beforehand comes here: a picture that is damaged, a character that
the font lacks. Everything of the kind is found at once: what was found is taken out, and Typst is
asked again.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guideline.handbook.edition import Document, Edition, PageFault
from guideline.handbook.elements import Fault
from guideline.handbook.typesetting import TypesettingError, readable, typeset

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
    message = f"“{document.title}” cannot be typeset: {error}"
    return faults or [
        PageFault(None, Fault("", 0, message, "Ask whoever looks after the templates."))
    ]


def _character(quoted: str) -> str:
    """Return the first character of a text as Typst quotes it, as Rust's debug format does."""
    if escaped := re.match(r"\\u\{([0-9a-f]+)\}", quoted):
        return chr(int(escaped[1], 16))
    return {"\\0": "\0", "\\'": "'", '\\"': '"'}.get(quoted[:2], quoted[0])


def _glyph(character: str, edition: Edition) -> PageFault:
    page = next((page for page in edition.pages if character in page.html), None)
    message = f"the character “{character}” (U+{ord(character):04X}) cannot be printed"
    return PageFault(page, Fault("", 0, message, "Use words or another character.", text=character))


def _pictures(document: Document, edition: Edition) -> Iterator[PageFault]:
    pages = {page.url: page for page in edition.pages}
    for picture in _nodes(document.data):
        if picture.get("k") in ("image", "picture") and (wrong := readable(picture["path"])):
            message = f"the picture “{picture['alt']}” cannot be read: {wrong}"
            fault = Fault("img", picture["number"], message, "Save the picture again.")
            yield PageFault(pages[picture["page"]], fault)


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _nodes(each)
