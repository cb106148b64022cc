"""A PDF file packed: everything but its streams, which Typst leaves as plain text, compressed.

Half of a handbook are bookmarks, links and tags. PDF 1.5 and so PDF/A-2 let them stand together in a
compressed object stream, with a compressed table of where all objects are (ISO 32000-1, 7.5.7 and
7.5.8).
"""

import re
import zlib
from itertools import pairwise

from guideline.handbook.searchable import searchable

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\s+0 \d+\s+(.*)trailer\s*<<(.*)>>\s*startxref\s", re.DOTALL)
_ENTRY = re.compile(rb"(\d{10}) 00000 n\s")
_OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj\s*", re.DOTALL)
_SIZE = re.compile(rb"/Size \d+")
_COMPRESSED, _AT = 2, 1
# Two bytes: with one, a stream that ends with the other would seem shorter than it says it is.
_STREAM_ENDS = b"\r\nendstream"


def packed(pdf: bytes) -> bytes:
    """Return a file packed; as it is where it is packed already or not written in one go."""
    end = _END.search(pdf)
    table = _TABLE.match(pdf, int(end[1])) if end else None
    if table is None:
        return pdf
    starts = sorted(int(entry[1]) for entry in _ENTRY.finditer(table[1]))
    found = [_OBJECT.fullmatch(pdf, *span) for span in pairwise([*starts, table.start()])]
    objects = [(int(each[1]), each[2]) for each in found if each]
    if not objects or len(objects) < len(starts):
        return pdf
    file = bytearray(pdf[: starts[0]])
    places: dict[int, tuple[int, int, int]] = {}  # object -> how it is kept, where, its index there
    plain = [(number, body) for number, body in objects if not body.endswith(b"\nendstream")]
    for number, body in objects:
        if body.endswith(b"\nendstream"):
            places[number] = (_AT, len(file), 0)
            stream = searchable(body.removesuffix(b"\nendstream")) + _STREAM_ENDS
            file += b"%d 0 obj\n%b\nendobj\n\n" % (number, stream)
    together = max(number for number, _ in objects) + 1
    directory = together + 1
    places |= {number: (_COMPRESSED, together, n) for n, (number, _) in enumerate(plain)}
    places[together] = (_AT, len(file), 0)
    file += _together(together, plain)
    places[directory] = (_AT, len(file), 0)
    rows = b"".join(_row(*places.get(n, (0, 0, 0))) for n in range(directory + 1))
    keys = _SIZE.sub(b"", table[2]) + b"/Type/XRef/W[1 4 2]/Size %d" % (directory + 1)
    last = len(file)
    return bytes(file + _stream(directory, keys, rows) + b"startxref\n%d\n%%%%EOF" % last)


def _together(number: int, objects: list[tuple[int, bytes]]) -> bytes:
    at, heads = 0, []
    for each, body in objects:
        heads.append(b"%d %d " % (each, at))
        at += len(body) + 1
    head = b"".join(heads)
    keys = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
    return _stream(number, keys, head + b"\n".join(body for _, body in objects))


def _row(kept: int, place: int, index: int) -> bytes:
    return bytes([kept]) + place.to_bytes(4, "big") + index.to_bytes(2, "big")


def _stream(number: int, keys: bytes, content: bytes) -> bytes:
    small = zlib.compress(content, 9)
    head = b"%d 0 obj\n<<%b/Filter/FlateDecode/Length %d>>\nstream\n" % (number, keys, len(small))
    return head + small + _STREAM_ENDS + b"\nendobj\n\n"
