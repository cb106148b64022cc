"""Which titles of a menu have changed places.

A title says what its page is about, so its words, less their endings, stand in the page more often
than elsewhere, above all in its title. No language has to be known for that. Where the menu before a
change is known, it tells more: also of the titles of groups.
"""

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from math import log, sqrt
from typing import Any

import yaml

from guideline.project import yaml_nodes
from guideline.project.settings import NavEntry, nav_entries

# Points; of the guideline's 198 pairs of titles, 195 exceed it when they are exchanged.
_BETTER = 0.4
_MOST = 60  # titles that do not say what their page's title says: more are too many to compare
_WORD = re.compile(r"\w{4,}")
_ENDING, _SHORTEST = 3, 4  # letters
_TITLE = re.compile(r"^# (.*)", re.MULTILINE)
_HEADINGS = re.compile(r"^(?:#{2,6} |description:).*", re.MULTILINE)
_OF_TITLE, _OF_HEADING = 6, 2  # so often a word of the text counts there


@dataclass(frozen=True, slots=True)
class _Text:
    """What a page says, in lower case."""

    titles: str
    headings: str
    all: str

    def weight(self, stem: str) -> int:
        return (
            self.all.count(stem)
            + (_OF_TITLE - 1) * self.titles.count(stem)
            + (_OF_HEADING - 1) * self.headings.count(stem)
        )


@dataclass(frozen=True, slots=True)
class Menu:
    """What a configuration says of a menu: its lines, and their titles by language."""

    entries: tuple[NavEntry, ...] = ()
    titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def menu(config: str) -> Menu:
    """Return the menu that a configuration file has; an empty one where it cannot be read."""
    try:
        root = yaml_nodes.plain(config)
    except yaml.YAMLError:
        return Menu()
    titles = {
        str(each["locale"]): each["nav_translations"]
        for each in _mappings(root)
        if isinstance(each.get("locale"), str) and isinstance(each.get("nav_translations"), dict)
    }
    return Menu(nav_entries(root.get("nav")) or () if isinstance(root, dict) else (), titles)


def _mappings(root: Any) -> Iterator[dict[str, Any]]:
    if isinstance(root, dict):
        yield root
    for each in root.values() if isinstance(root, dict) else root if isinstance(root, list) else ():
        yield from _mappings(each)


def traded(
    before: Mapping[str, Hashable], now: Mapping[str, Hashable]
) -> Iterator[tuple[str, str]]:
    """Yield pairs of names each of which has now what the other one had before."""
    for one, other in combinations([name for name in now if name in before], 2):
        was = before[one], before[other]
        if was[0] != was[1] and was == (now[other], now[one]):
            yield one, other


def exchanged(entries: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of titles that fit each other's pages, the worst first. entries: a page's text each."""
    texts = {title: _text(page) for title, page in entries.items()}
    stems = {title: _stems(title) for title in entries}
    doubtful = [
        title for title in entries if any(stem not in texts[title].titles for stem in stems[title])
    ]
    if len(doubtful) > _MOST:
        return
    known = {
        stem: sum(stem in text.all for text in texts.values())
        for title in doubtful
        for stem in stems[title]
    }

    def fit(title: str, page: str) -> float:
        rare = (
            log((len(texts) + 1) / (known[stem] + 0.5)) * log(1 + texts[page].weight(stem))
            for stem in stems[title]
        )
        return sum(rare) / sqrt(len(stems[title]) or 1)

    def gain(one: str, other: str) -> float:
        """Return how much better each fits the other's page; 0 where one fits its own better."""
        gains = (fit(one, other) - fit(one, one), fit(other, one) - fit(other, other))
        return sum(gains) if min(gains) >= 0 else 0

    better = {(one, other): gain(one, other) for one, other in combinations(doubtful, 2)}
    named: set[str] = set()
    for one, other in sorted(better, key=lambda pair: (-better[pair], pair)):
        if better[one, other] > _BETTER and not {one, other} & named:
            named |= {one, other}
            yield one, other


def _text(text: str) -> _Text:
    titles, headings = ("\n".join(pattern.findall(text)).lower() for pattern in (_TITLE, _HEADINGS))
    return _Text(titles, headings, text.lower())


def _stems(title: str) -> list[str]:
    words = _WORD.findall(title.lower())
    return [word[: max(_SHORTEST, len(word) - _ENDING)] for word in words]
