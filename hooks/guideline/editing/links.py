"""Links in pages' Markdown, rewritten where what they lead to has moved."""

import posixpath
import re
from collections.abc import Callable
from urllib.parse import unquote

# A link or picture, a definition of a link, an address in HTML; the second group is the address.
_LINK = re.compile(
    r"""(\]\(\s*<?|^\s{0,3}\[[^\]]+\]:\s*<?|\b(?:href|src)=["'])([^)\s>"']+)""", re.MULTILINE
)
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|/|\?", re.IGNORECASE)

Target = tuple[str, str]
"""A path within the language's folder and a heading's id, which may be empty."""


def rewritten(text: str, at: str, now_at: str, moved: Callable[[Target], Target]) -> str:
    """Return a page's text with its links to what has moved, or as seen from where it is now.

    at, now_at: the page's path before and after. moved: where a target is now; others it returns
    as they are.
    """

    def link(found: re.Match[str]) -> str:
        return f"{found[1]}{_address(found[2], at, now_at, moved)}"

    return _LINK.sub(link, text)


def _address(written: str, at: str, now_at: str, moved: Callable[[Target], Target]) -> str:
    address, mark, heading = written.partition("#")
    if _OUTSIDE.match(written) or "?" in address:
        return written
    path = (
        posixpath.normpath(posixpath.join(posixpath.dirname(at), unquote(address)))
        if address
        else at
    )
    target = moved((path, heading))
    if target == (path, heading) and posixpath.dirname(at) == posixpath.dirname(now_at):
        return written
    if not address and target[0] == now_at:
        return f"#{target[1]}" if target[1] else written
    name = address
    if (target[0], posixpath.dirname(now_at)) != (path, posixpath.dirname(at)):
        name = posixpath.relpath(target[0], posixpath.dirname(now_at) or ".")
    return f"{name}#{target[1]}" if target[1] else name + (mark if not heading else "")
