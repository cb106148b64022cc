"""The pages as the theme's search plugin read them: one index of all languages in, sections out."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_LINE_END = re.compile(r"</?(?:p|li|ol|ul|pre)>")
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Section:
    """A heading with the text below it.

    ``location`` is relative to the language's home: ``safety/`` for a page's own entry,
    ``safety/#threatening-messages`` for a section. ``title`` and the ``lines`` of the text are
    plain, not HTML; a paragraph or list item is one line. ``last``: comes after all others, as the
    page's ``search: boost:`` below 1 says; the page is about the site, and found by its titles and
    description alone.
    """

    location: str
    title: str
    lines: tuple[str, ...]
    last: bool = False

    @property
    def page(self) -> str:
        """The location of the page."""
        return self.location.partition("#")[0]

    @property
    def passage(self) -> str:
        """``page#heading``, however the site's addresses end; a page's own entry is ``page``."""
        page, sign, heading = self.location.partition("#")
        return f"{page.removesuffix('.html').strip('./') or 'index'}{sign}{heading}"


def of_language(
    docs: Iterable[Any], home: str, homes: Sequence[str], descriptions: Mapping[str, str]
) -> tuple[Section, ...]:
    """The sections of the pages in one language's folder, in the order of the pages.

    ``docs`` are the entries of Material's ``search_index.json``; ``home`` is the language's folder
    below the site's root, ``homes`` all languages' (``"sv/"``; the default language's is ``""``).
    A page's own entry begins with its description, which ``descriptions`` has by location.
    """
    deeper = tuple(other for other in homes if other.startswith(home) and other != home)
    sections = []
    for entry in docs:
        location: str = entry["location"]
        if not location.startswith(home) or location.startswith(deeper):
            continue
        last = entry.get("boost", 1) < 1
        fingerprint = _plain(html.escape(descriptions.get(location, ""), quote=False))
        lines = (*filter(None, [fingerprint]), *(() if last else _lines(entry["text"])))
        sections.append(Section(location.removeprefix(home), _plain(entry["title"]), lines, last))
    return tuple(sections)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for part in _LINE_END.split(text) if (line := _plain(part)))


def _plain(text: str) -> str:
    return _SPACE.sub(" ", html.unescape(_TAG.sub("", text))).replace("\u00ad", "").strip()
