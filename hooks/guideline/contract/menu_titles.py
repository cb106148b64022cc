"""Which titles of a menu fit each other's pages better than their own.

A title says what its page is about, so its words, less their endings, stand in the page more often
than elsewhere, above all in its title. No language has to be known for that.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import log, sqrt

_BETTER = (
    0.4  # points; of the guideline's 198 pairs of titles, 196 exceed it when they are exchanged
)
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

    better = {
        (one, other): fit(one, other) + fit(other, one) - fit(one, one) - fit(other, other)
        for one, other in combinations(doubtful, 2)
    }
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
