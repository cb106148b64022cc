"""A page as it was in an edition: its HTML, with links that lead somewhere today."""

import re
from collections.abc import Callable
from html import escape, unescape
from posixpath import dirname, join, normpath

_LINK = re.compile(
    r'<a\b(?P<before>[^>]*?) href="(?P<to>[^"]*)"(?P<after>[^>]*)>(?P<text>.*?)</a>', re.DOTALL
)
_ABROAD = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)
_BOX = re.compile(r'<input type="checkbox"(?P<state>[^>]*)/?>')
_PICTURE = re.compile(r'<img\b[^>]*?alt="(?P<alt>[^"]*)"[^>]*>|<img\b[^>]*>')


def shown(html: str, path: str, leads: Callable[[str, str], str]) -> str:
    """Return the HTML of a page that was at a path.

    leads: where a page or file (its path within the language's folder) and a heading of it are now;
    empty where nowhere: the words of such a link stay. Boxes cannot be ticked. Of a picture, which may
    be another one today, stays what it showed.
    """

    def link(found: re.Match[str]) -> str:
        to = unescape(found["to"])
        if _ABROAD.match(to) or not to:
            return found[0]
        name, _, heading = to.partition("#")
        if address := leads(normpath(join(dirname(path), name)), heading):
            return (
                f'<a{found["before"]} href="{escape(address)}"{found["after"]}>{found["text"]}</a>'
            )
        return found["text"]

    html = _LINK.sub(link, html)
    html = _BOX.sub(lambda box: "☑" if "checked" in box["state"] else "☐", html)
    return _PICTURE.sub(lambda found: found["alt"] or "", html)
