"""What has changed, from a short dated list that editors write.

The list is a page like any other, `changes.md` in each language's folder. An entry is a heading of
the second level that begins with a date, newest first, with the text below it:

    ## 2026-11-24 The guideline was published as a website {#published-as-a-website}
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from urllib.parse import urljoin

PAGE = "changes.md"

_HEADING = re.compile(r"^##[ \t]+(?P<day>\d{4}-\d{2}-\d{2})[ \t]+(?=\S)", re.MULTILINE)
_ENTRY = re.compile(
    r'<h2 id="(?P<id>[^"]+)"><time datetime="(?P<day>[\d-]+)">[^<]*</time>: (?P<title>.*?)</h2>'
    r"(?P<text>.*?)(?=<h2|\Z)",
    re.DOTALL,
)
_PAGE_CHANGES = re.compile(r'<div data-audience="(?P<audience>[^"]*)">.*?</div>\n?', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_ADDRESS = re.compile(r'(?<= )(?P<name>href|src)="(?P<address>[^"]*)"')


@dataclass(frozen=True, slots=True)
class Change:
    """One entry. id: its heading's. title: plain text. html: the text below the heading."""

    id: str
    day: date
    title: str
    html: str


def with_local_dates(markdown: str, local: Callable[[date], str]) -> str:
    """Return the page's text with each entry's date as readers write it, marked as a date."""

    def heading(match: re.Match[str]) -> str:
        if (day := day_of(match["day"])) is None:
            return match[0]
        return f'## <time datetime="{day}">{local(day)}</time>: '

    return _HEADING.sub(heading, markdown)


def changes(html: str, address: str) -> Iterator[Change]:
    """Return the entries of a rendered page, whose dates `with_local_dates` has marked.

    `address` is the page's own; links in the entries become absolute.
    """
    for match in _ENTRY.finditer(html):
        title = " ".join(unescape(_TAG.sub("", match["title"])).split())
        text = _ADDRESS.sub(lambda link: _absolute(link, address), match["text"].strip())
        if (day := day_of(match["day"])) is not None:
            yield Change(match["id"], day, title, text)


def for_audience(found: Iterable[Change], wanted: Container[str]) -> Iterator[Change]:
    """Yield the entries, of what each edition changed only the pages whose audience is wanted.

    An edition that changed nothing for them is left out.
    """
    for change in found:
        parts = list(_PAGE_CHANGES.finditer(change.html))
        kept = [part for part in parts if part["audience"] in wanted]
        if kept or not parts:
            others = _PAGE_CHANGES.sub(
                lambda part: part[0] * (part["audience"] in wanted), change.html
            )
            yield replace(change, html=others)


def feed_of(page: str, audience: str = "") -> str:
    """Return the name of the feed beside a built page (“sv/changes/index.html”)."""
    name = page.removesuffix(".html").removesuffix("/index")
    return f"{name}-{audience}.atom" if audience else f"{name}.atom"


def day_of(text: str) -> date | None:
    """Return the day that a date such as 2026-11-24 names; None where there is no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _absolute(link: re.Match[str], address: str) -> str:
    return f'{link["name"]}="{urljoin(address, link["address"])}"'
