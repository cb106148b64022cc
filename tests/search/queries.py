"""The query sets: what people type, by language and kind, and the page they should get."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.places import now

LANGUAGES = ("fi", "sv", "en")

_FOLDER = Path(__file__).parent / "queries"

OWN = ""
BLIND = "blind"
UNSEEN = "unseen"
FRESH = "fresh"
ROLES = "roles"
TASKS = "tasks"
EVERYDAY = "everyday"
ERRANDS = "errands"
NEWCOMERS = "newcomers"
STRANGERS = "strangers"
COLLEAGUES = "colleagues"
VISITORS = "visitors"
"""The sets: written before tuning; two by people who had seen neither search nor set, one before the
search was last worked on and one after. Nothing is done for the latter, so that it goes on telling
what new queries get. Five more were written by someone who knew the search: one before its questions
were gathered, one of people's tasks before their words were grouped, three after.
The last four were written by people who had seen none of this. The misses of two have been worked on
since their first runs, which had the right page first for 93, 90 and 85 of 100 and then for 88, 87 and
87. The very last was asked once the search was as it is: 100, 98 and 95 of 100, all among the first
three. Nothing is done for it."""


@dataclass(frozen=True)
class Query:
    """What is typed, of which kind it is, and the answers that count as right.

    An answer is a page's name (``safety``), with ``#heading`` where one section holds it.
    """

    text: str
    kind: str
    answers: tuple[str, ...]

    @property
    def pages(self) -> frozenset[str]:
        """The names of the right pages."""
        return frozenset(answer.partition("#")[0] for answer in self.answers)

    @property
    def headings(self) -> frozenset[str]:
        """The right sections, as ``page#heading``."""
        return frozenset(answer for answer in self.answers if "#" in answer)


@dataclass(frozen=True)
class QuerySet:
    """One language's queries, and words that the guideline does not treat."""

    language: str
    queries: tuple[Query, ...]
    untreated: tuple[str, ...]


def load(language: str, which: str = OWN) -> QuerySet:
    """Read ``queries/<language>.yml``, or that of another set."""
    data = yaml.safe_load((_FOLDER / which / f"{language}.yml").read_text(encoding="utf-8"))
    queries = [
        Query(str(entry["query"]), kind, _answers(entry["page"]))
        for kind, entries in data["queries"].items()
        for entry in entries
    ]
    return QuerySet(language, tuple(queries), tuple(map(str, data["untreated"])))


def _answers(page: str | list[str]) -> tuple[str, ...]:
    """The answers under the names that their pages have today."""
    return tuple(map(now, (page,) if isinstance(page, str) else page))
