"""The templates' own scripts: told apart from what content brings, and moved into files.

Templates are marked before they are rendered, with a word that is drawn anew for each build: a
script in the finished page without that mark comes from content, and is not the site's.
"""

import re
import secrets
from collections.abc import Iterator, Sequence
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


class ScriptMarker:
    """The attribute that only a template's scripts have."""

    name = "data-of-template"

    def __init__(self) -> None:
        self.word = secrets.token_hex(16)
        self._attribute = f' {self.name}="{self.word}"'
        self._script = re.compile(f"<script{self._attribute}([^>]*)>(.*?)</script>", re.DOTALL)

    def put(self, template: str) -> str:
        """ScriptMarker every script of a template's source."""
        return re.sub(r"<script\b", lambda tag: tag[0] + self._attribute, template)

    def cut(self, html: str) -> "Cut":
        """Cut a page at its template's scripts."""
        return Cut(self._script.split(html), self._attribute)


@dataclass(frozen=True, slots=True)
class Cut:
    """A page: text, then of each script its attributes, its text and the text that follows it."""

    parts: Sequence[str]
    mark: str

    def inline(self) -> Iterator[Moved]:
        """Yield the scripts that have to be files."""
        return (_moved(text) for attributes, text in self._scripts() if _is_inline(attributes))

    def staying(self) -> Iterator[str]:
        """Yield the texts of the scripts that ask to stay in the page."""
        return (text for attributes, text in self._scripts() if _STAYS in attributes)

    def without_scripts(self) -> str:
        """Return what is left of the page to judge."""
        return "".join(self.parts[::3])

    def moved_out(self, to_root: str) -> str:
        """Return the page with its inline scripts in files and without any mark.

        ``to_root`` leads from the page's address to the site's root.
        """
        whole = [self.parts[0]]
        for (attributes, text), following in zip(self._scripts(), self.parts[3::3], strict=True):
            whole += [_script(attributes, text, to_root), following]
        return "".join(whole).replace(self.mark, "")

    def _scripts(self) -> Iterator[tuple[str, str]]:
        return zip(self.parts[1::3], self.parts[2::3], strict=True)


@lru_cache  # the pages have the same few
def _script(attributes: str, text: str, to_root: str) -> str:
    staying = attributes.replace(_STAYS, "")
    if not _is_inline(attributes):
        return f"<script{staying}>{text}</script>"
    return f'<script{staying} src="{to_root}{_moved(text).path}"></script>'


@lru_cache
def _is_inline(attributes: str) -> bool:
    kind = _TYPE.search(attributes)
    runs = _RUNS.fullmatch(kind[1] if kind else "")
    return bool(runs) and not _SOURCE.search(attributes) and _STAYS not in attributes


@lru_cache
def _moved(text: str) -> Moved:
    return Moved(f"{FOLDER}inline.{sha256(text.encode()).hexdigest()[:8]}.min.js", text)
