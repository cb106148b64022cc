"""The pages as the theme's search plugin read them: one index of all languages in, sections out."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_LINE_END = re.compile(r"</?(?:p|li|ol|ul|pre)>")
_ITEM = re.compile(r"<li[^>]*>(.*?)</li>", re.DOTALL)
_LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Section:
    """A heading with the text below it.

    ``location`` is relative to the language's home: ``safety/`` for a page's own entry,
    ``safety/#threatening-messages`` for a section. ``title`` and the ``lines`` of the text are
    plain, not HTML; a paragraph or list item is one line. ``last``: comes after all others, as the
    page's ``search: boost:`` below 1 says; the page is about the site, and found by its titles and
    description alone. ``leads``: where lines of the home page lead, by the line's number; what they
    say is said of that location.
    """

    location: str
    title: str
    lines: tuple[str, ...]
    last: bool = False
    leads: tuple[tuple[int, str], ...] = ()

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
    docs: Iterable[Any],
    home: str,
    homes: Sequence[str],
    descriptions: Mapping[str, str],
    front: str = "",
) -> tuple[Section, ...]:
    """The sections of the pages in one language's folder, in the order of the pages.

    ``docs`` are the entries of Material's ``search_index.json``; ``home`` is the language's folder
    below the site's root, ``homes`` all languages' (``"sv/"``; the default language's is ``""``).
    A page's own entry begins with its description, which ``descriptions`` has by location.
    ``front`` is the HTML of the language's home page.
    """
    signposts = dict(_signposts(front))
    deeper = tuple(other for other in homes if other.startswith(home) and other != home)
    sections = []
    for entry in docs:
        location: str = entry["location"]
        if not location.startswith(home) or location.startswith(deeper):
            continue
        last = entry.get("boost", 1) < 1
        fingerprint = _plain(html.escape(descriptions.get(location, ""), quote=False))
        lines = (*filter(None, [fingerprint]), *(() if last else _lines(entry["text"])))
        place = location.removeprefix(home)
        leads = tuple((at, signposts[line]) for at, line in enumerate(lines) if line in signposts)
        on_front = not place.partition("#")[0]
        title = _plain(entry["title"])
        sections.append(Section(place, title, lines, last, leads if on_front else ()))
    return tuple(sections)


def _signposts(front: str) -> Iterator[tuple[str, str]]:
    """The list items of a page that hold a link, as plain text, and where the link leads."""
    for item in _ITEM.findall(front):
        if link := _LINK.search(item):
            yield _plain(item), html.unescape(link[1])


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for part in _LINE_END.split(text) if (line := _plain(part)))


def _plain(text: str) -> str:
    return _SPACE.sub(" ", html.unescape(_TAG.sub("", text))).replace("\u00ad", "").strip()
