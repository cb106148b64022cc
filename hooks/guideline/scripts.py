"""The templates' own scripts: told apart from what content brings, and moved into files.

Templates are marked before they are rendered, with a word that is drawn anew for each build: a
script in the finished page without that mark comes from content, and is not the site's.
"""

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

# https://mimesniff.spec.whatwg.org/#javascript-mime-type; anything else is data, not a script.
_RUNS = re.compile(r"|module|(?:text|application)/(?:x-)?(?:java|ecma)script", re.IGNORECASE)
_TYPE = re.compile(r"""\stype=["']?([^"'\s>]*)""")
_SOURCE = re.compile(r"\ssrc\s*=")
_STAYS = " data-stays"
FOLDER = "assets/javascripts/"


@dataclass(frozen=True, slots=True)
class Moved:
    """A script that was inline: its file's path below the site, and its text."""

    path: str
    text: str


class Mark:
    """The attribute that only a template's scripts have."""

    name = "data-of-template"

    def __init__(self) -> None:
        self.word = secrets.token_hex(16)
        self._attribute = f' {self.name}="{self.word}"'
        self._script = re.compile(f"<script{self._attribute}([^>]*)>(.*?)</script>", re.DOTALL)

    def put(self, template: str) -> str:
        """Mark every script of a template's source."""
        return re.sub(r"<script\b", lambda tag: tag[0] + self._attribute, template)

    def inline(self, html: str) -> Iterator[Moved]:
        """Yield the template's scripts in the page that have to be files."""
        for script in self._script.finditer(html):
            if _is_inline(script[1]):
                yield _moved(script[2])

    def staying(self, html: str) -> Iterator[str]:
        """Yield the texts of the template's scripts that ask to stay in the page."""
        for script in self._script.finditer(html):
            if _STAYS in script[1]:
                yield script[2]

    def without_scripts(self, html: str) -> str:
        """Return what is left of a page to judge: all but the templates' scripts."""
        return self._script.sub("", html)

    def moved_out(self, html: str, to_root: str) -> str:
        """Return the page with its inline scripts in files and without any mark.

        ``to_root`` leads from the page's address to the site's root.
        """

        def script(found: re.Match[str]) -> str:
            attributes, text = found[1].replace(_STAYS, ""), found[2]
            if not _is_inline(found[1]):
                return f"<script{attributes}>{text}</script>"
            return f'<script{attributes} src="{to_root}{_moved(text).path}"></script>'

        return self._script.sub(script, html).replace(self._attribute, "")


@lru_cache  # the pages have the same few
def _is_inline(attributes: str) -> bool:
    kind = _TYPE.search(attributes)
    runs = _RUNS.fullmatch(kind[1] if kind else "")
    return bool(runs) and not _SOURCE.search(attributes) and _STAYS not in attributes


@lru_cache
def _moved(text: str) -> Moved:
    return Moved(f"{FOLDER}inline.{sha256(text.encode()).hexdigest()[:8]}.min.js", text)
