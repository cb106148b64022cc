"""A PDF file in which words with soft hyphens are found: those that no line ends with are taken out.

Typst draws nothing for a soft hyphen within a line, but says that it is there in the text that stands
for the letter before it, in the page (`ActualText`, ISO 32000-1, 14.9.4) or for all pages (`ToUnicode`,
9.10.3); readers who search or copy would meet it in the midst of words.
"""

import re
import zlib

_STREAM = re.compile(rb"<<\s*(?P<keys>[^<>]*)>>\s*stream\r?\n(?P<content>.*)\Z", re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+")
_HIDDEN = re.compile(rb"(/ActualText<FEFF|<[0-9A-F]{4}> <)((?:[0-9A-F]{4})+?)(?:00AD)+(?=>)")


def searchable(stream: bytes) -> bytes:
    """Return an object of a file, up to the end of its stream's content, without such soft hyphens."""
    found = _STREAM.fullmatch(stream)
    if not found or b"/FlateDecode" not in found["keys"]:
        return stream
    if b"/Type" in found["keys"] and b"/CMap" not in found["keys"]:
        return stream
    content = zlib.decompress(found["content"])
    shown, number = _HIDDEN.subn(rb"\1\2", content)
    if not number:
        return stream
    small = zlib.compress(shown, 9)
    keys = _LENGTH.sub(b"/Length %d" % len(small), found["keys"])
    return b"<<%b>>\nstream\n%b" % (keys, small)
