"""Former addresses of pages: the files that stand there, and the same as a map for nginx."""

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from html import escape
from pathlib import Path

from markupsafe import Markup

from guideline.delivery.content_security_policy import with_policy

MAP = ".redirects.map"
"""Hidden: the server's, not the readers'."""


_BLANKS = {name: f"«{name}»" for name in ("target", "canonical", "title")}
_BLANK = re.compile("|".join(_BLANKS.values()))


class LeadingPages:
    """Pages that lead on, of one language; drawn once for each depth, as only blanks differ.

    draw: makes a page's HTML of its `base_url`, the way to the site's root, and of what stands in
    its blanks. relative: tells the way to an address from another, both from the site's root.
    """

    def __init__(self, draw: Callable[..., str], relative: Callable[[str, str], str]) -> None:
        self._draw = draw
        self._relative = relative
        self._drawn: dict[tuple[int, bool], str] = {}

    def page(self, url: str, to: str, title: str, canonical: str = "") -> str:
        """Return the page at an address that leads on to another, whose title may hold markup."""
        kind = (url.count("/"), bool(canonical))
        if kind not in self._drawn:
            blanks = _BLANKS | ({} if canonical else {"canonical": ""})
            self._drawn[kind] = self._draw(base_url=self._relative(".", url), **blanks)
        given = {
            "target": self._relative(to, url),
            "canonical": canonical,
            "title": Markup(title).striptags(),
        }
        filled = {_BLANKS[name]: escape(value) for name, value in given.items()}
        return _BLANK.sub(lambda blank: filled[blank[0]], self._drawn[kind])


def write(site: Path, pages: Mapping[str, str]) -> None:
    """Write the pages that lead on (HTML by file), closed as all pages are; none over another."""
    write_new(site, {name: with_policy(html) for name, html in pages.items()})


def write_new(site: Path, pages: Mapping[str, str]) -> None:
    """Write pages (HTML by file) where there is nothing yet."""
    made = {""}
    for name, html in pages.items():
        folder = name.rpartition("/")[0]
        if folder not in made:
            made.add(folder)
            os.makedirs(f"{site}/{folder}", exist_ok=True)  # noqa: PTH103 - thousands of Paths take long
        with suppress(FileExistsError), open(f"{site}/{name}", "xb") as opened:  # noqa: PTH123
            opened.write(html.encode())


def nginx_map(addresses: Mapping[str, str], root: str) -> str:
    """Return the lines of nginx's `map $uri`. addresses: new by old. root: the site's path."""
    lines = []
    for old, new in sorted(addresses.items()):
        lines += [f"{root}{each} {root}{new};" for each in dict.fromkeys([old, old.rstrip("/")])]
    return "".join(f"{line}\n" for line in lines)
