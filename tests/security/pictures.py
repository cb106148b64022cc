"""Small files of the kinds that pages may bring along, made as programs make them."""

import io
import zipfile
from collections.abc import Mapping
from itertools import accumulate

from PIL import Image

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/>{}</svg>'


def picture(form: str, **options: object) -> bytes:
    """A picture in a format that Pillow knows."""
    written = io.BytesIO()
    Image.new("RGB", (9, 9), "teal").save(written, form, **options)
    return written.getvalue()


def drawing(inside: str = "") -> bytes:
    """An SVG drawing with something in it."""
    return SVG.format(inside).encode()


def archive(members: Mapping[str, bytes]) -> bytes:
    """A zip file, its members in order and uncompressed."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as zipped:
        for name, content in members.items():
            zipped.writestr(name, content)
    return written.getvalue()


_TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Override PartName="/%b" ContentType="application/vnd.openxmlformats-officedocument.%b"/>'
    b"</Types>"
)
_PARTS = {
    "docx": ("word/document.xml", b"wordprocessingml.document.main+xml"),
    "xlsx": ("xl/workbook.xml", b"spreadsheetml.sheet.main+xml"),
    "pptx": ("ppt/presentation.xml", b"presentationml.presentation.main+xml"),
}
_OPEN = {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}


def document(suffix: str, more: Mapping[str, bytes] | None = None) -> bytes:
    """An office document with more members, if any."""
    if suffix in _OPEN:
        kind = f"application/vnd.oasis.opendocument.{_OPEN[suffix]}".encode()
        return archive({"mimetype": kind, "content.xml": b"<x/>", **(more or {})})
    part, kind = _PARTS[suffix]
    return archive(
        {"[Content_Types].xml": _TYPES % (part.encode(), kind), part: b"<x/>", **(more or {})}
    )


def pdf(catalog: str = "", *more: str) -> bytes:
    """A PDF file of one page: what its catalogue says besides, and more objects from the 4th on."""
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>",
        *more,
    ]
    parts = [b"%PDF-1.7\n"]
    parts += [f"{n} 0 obj\n{o}\nendobj\n".encode("latin-1") for n, o in enumerate(objects, 1)]
    *places, end = accumulate(map(len, parts))
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % len(parts)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts), end)
    return b"".join(parts) + head + rows + trailer
