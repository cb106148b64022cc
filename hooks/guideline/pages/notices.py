"""Dated notices: pages in the folder notices/ that have no address but stand on other pages.

    first: 2026-12-01
    last: 2026-12-31
    shown: home

They are shown from the first to the last day, on the home page or (`shown: everywhere`) on all.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Any

FOLDER = "notices/"
HOME, EVERYWHERE = "home", "everywhere"
PLACES = (HOME, EVERYWHERE)
_TITLE = re.compile(r"\s*<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_ADDRESS = re.compile(r'(?<=\s)(href|src)="(?![a-z][a-z0-9+.-]*:|//|#)([^"]*)"')
_ID = re.compile(r'(<[^<>]*?)\sid="[^"]*"')


def is_notice(path: str) -> bool:
    """Tell whether a page, by its path within its language's folder, is a notice."""
    return path.startswith(FOLDER)


def is_day(value: Any) -> bool:
    """Tell whether a field's value is a date without a time."""
    return isinstance(value, date) and not isinstance(value, datetime)


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as pages show it. title, html: inline and block HTML. first, last: its days."""

    name: str
    title: str
    html: str
    first: date
    last: date
    everywhere: bool

    def is_current(self, today: date) -> bool:
        """Tell whether the notice is shown on a day."""
        return self.first <= today <= self.last


def notice(path: str, meta: Mapping[str, Any], html: str) -> Notice | None:
    """Return the notice that a page makes; None where its days are not there or make no sense."""
    first, last = meta.get("first"), meta.get("last")
    if not (is_day(first) and is_day(last)) or first > last:  # type: ignore[operator]
        return None
    title = _TITLE.match(html)
    name = path.removeprefix(FOLDER).removesuffix(".md")
    text = _ID.sub(r"\1", html[title.end() :] if title else html)
    everywhere = meta.get("shown") == EVERYWHERE
    return Notice(name, title[1] if title else escape(name), text, first, last, everywhere)  # type: ignore[arg-type]


def rebased(html: str, base: str) -> str:
    """Return HTML with its relative addresses as seen from elsewhere. base: from there to here."""
    return _ADDRESS.sub(lambda found: f'{found[1]}="{base}{found[2]}"', html)
