"""Paths: which pages a role reads, in the order of the menu.

A page's `audience` decides: pages for everyone and the role's own. A page opts out with a line
"onboarding: false" in its front matter; a page that shows a path is on none.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

FIELD = "onboarding"
EVERYONE = "everyone"
MARKER = re.compile(r'<div data-onboarding="([^"]*)"></div>')
"""Where a page shows a role's path, on a line of its own."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A page to be read. path: within its language's folder. url: from the site's root.

    title: as in the menu. description: one sentence. audience: whom it is for. formerly: the names that
    the page, and pages that it has taken over, had before.
    """

    path: str
    url: str
    title: str
    description: str
    audience: str
    formerly: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The page's name in every language, by which marks are stored."""
        return self.path.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Path:
    """A role's pages. url: of the page and section that show the path, from the site's root."""

    role: str
    url: str
    stops: tuple[Stop, ...]


def paths(stops: Sequence[Stop], shown: Mapping[str, str]) -> list[Path]:
    """Return the path of each role; shown: the address at which each is shown."""
    return [Path(role, url, tuple(_of(role, stops))) for role, url in shown.items()]


class Onward(NamedTuple):
    """Where paths go on: a page's address and title; after the last page the path, without a title."""

    url: str
    title: str
    roles: list[str]


def next_pages(stop: Stop, paths: Iterable[Path]) -> list[Onward]:
    """Return where each of the paths that a page is on goes on after it; each place once."""
    found: dict[str, Onward] = {}
    for path in paths:
        at = path.stops.index(stop) + 1
        onto = path.stops[at] if at < len(path.stops) else None
        url = onto.url if onto else path.url
        found.setdefault(url, Onward(url, onto.title if onto else "", [])).roles.append(path.role)
    return list(found.values())


def _of(role: str, stops: Iterable[Stop]) -> Iterator[Stop]:
    return (stop for stop in stops if stop.audience in (EVERYONE, role))


def roles(lines: Iterable[str]) -> list[str]:
    """Return the roles whose paths a page's lines ask for."""
    return [found[1] for line in lines if (found := MARKER.fullmatch(line))]
