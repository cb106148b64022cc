"""How well the search answers: the query sets put to the real site, by language and kind.

``python -m tests.search.quality`` builds the site, asks every query and prints the report.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests import browser as test_browser
from tests.search.queries import (
    BLIND,
    COLLEAGUES,
    ERRANDS,
    EVERYDAY,
    FRESH,
    LANGUAGES,
    NEWCOMERS,
    OWN,
    ROLES,
    STRANGERS,
    TASKS,
    UNSEEN,
    VISITORS,
    Query,
    QuerySet,
    load,
)
from tests.search.typing import Hit, ask
from tests.serving import serve

SETS = {
    OWN: "Own set",
    BLIND: "Blind set",
    UNSEEN: "Unseen set",
    FRESH: "Whole questions, everyday words",
    ROLES: "Tasks of four people",
    TASKS: "Tasks of others",
    EVERYDAY: "Everyday questions",
    ERRANDS: "Errands",
    NEWCOMERS: "Unseen by a newcomer",
    STRANGERS: "Ten readers' tasks, by a stranger",
    COLLEAGUES: "What colleagues would type",
    VISITORS: "What visitors would type, unseen",
}


@dataclass(frozen=True)
class Answer:
    """What one query found."""

    query: Query
    hits: tuple[Hit, ...]

    @property
    def rank(self) -> int | None:
        """The place of the first right page, from 1; None where none is right."""
        names = [hit.name for hit in self.hits]
        return next((i for i, name in enumerate(names, 1) if name in self.query.pages), None)

    @property
    def heading(self) -> bool | None:
        """Whether the right section leads its page; None where the query asks for no section."""
        if not self.query.headings:
            return None
        hit = next((hit for hit in self.hits if hit.name in self.query.pages), None)
        return bool(hit and hit.headings and hit.headings[0] in self.query.headings)

    def within(self, places: int) -> bool:
        """Whether a right page is among the first ``places``."""
        return self.rank is not None and self.rank <= places


@dataclass(frozen=True)
class Quality:
    """One language's answers."""

    language: str
    answers: tuple[Answer, ...]
    untreated: dict[str, tuple[Hit, ...]]

    def share(self, places: int, kind: str | None = None) -> float:
        """The share of queries (of ``kind``) with a right page among the first ``places``."""
        asked = [a for a in self.answers if kind in (None, a.query.kind)]
        return sum(answer.within(places) for answer in asked) / len(asked)

    @property
    def headings(self) -> float:
        """The share of queries for a section whose right section leads its page."""
        led = [answer.heading for answer in self.answers if answer.heading is not None]
        return sum(led) / max(len(led), 1)

    @property
    def foreign(self) -> list[str]:
        """Queries that found a page of another language."""
        home = "" if self.language == LANGUAGES[0] else f"{self.language}/"
        others = tuple(f"{lang}/" for lang in LANGUAGES if f"{lang}/" != home)
        answers = [(answer.query.text, answer.hits) for answer in self.answers]
        return [
            text
            for text, hits in [*answers, *self.untreated.items()]
            if any(
                not hit.page.place.startswith(home) or hit.page.place.startswith(others)
                for hit in hits
            )
        ]

    @property
    def false_hits(self) -> list[str]:
        """Words that the guideline does not treat and that found something."""
        return [word for word, hits in self.untreated.items() if hits]


def measure(browser: Browser, site: str, queries: QuerySet) -> Quality:
    """Put every query of one language to the search of its home page."""
    home = "" if queries.language == LANGUAGES[0] else f"{queries.language}/"
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site}{home}")
    texts = [query.text for query in queries.queries]
    answers = ask(page, [*texts, *queries.untreated])
    context.close()
    return Quality(
        queries.language,
        tuple(map(Answer, queries.queries, answers[: len(texts)])),
        dict(zip(queries.untreated, answers[len(texts) :], strict=True)),
    )


def report(qualities: Sequence[Quality]) -> Iterator[str]:
    """The lines of the report: shares by kind, then every miss."""
    kinds = list(dict.fromkeys(answer.query.kind for q in qualities for answer in q.answers))
    yield "right page first / among the first three (queries)"
    yield "".join([f"{'':<16}", *(f"{quality.language:>22}" for quality in qualities)])
    for kind in [*kinds, None]:
        cells = []
        for quality in qualities:
            asked = Counter(answer.query.kind for answer in quality.answers)
            number = asked[kind] if kind else len(quality.answers)
            if not number:
                cells.append(f"{'-':>22}")
                continue
            cells.append(
                f"{quality.share(1, kind):>8.1%} / {quality.share(3, kind):.1%} ({number})".rjust(
                    22
                )
            )
        yield "".join([f"{kind or 'all':<16}", *cells])
    if any(answer.heading is not None for q in qualities for answer in q.answers):
        yield "".join([f"{'right section':<16}", *(f"{q.headings:>22.1%}" for q in qualities)])
    counts = [f"{len(quality.false_hits)} of {len(quality.untreated)}" for quality in qualities]
    yield "".join([f"{'false hits':<16}", *(f"{count:>22}" for count in counts)])
    yield "".join(
        [f"{'other language':<16}", *(f"{len(quality.foreign):>22}" for quality in qualities)]
    )
    for quality in qualities:
        yield ""
        yield f"{quality.language}: not first"
        for answer in quality.answers:
            if not answer.within(1):
                found = ", ".join(hit.name for hit in answer.hits[:3]) or "nothing"
                wanted = " or ".join(answer.query.answers)
                typed = f"{answer.query.kind}: “{answer.query.text}”"
                yield f"  {typed} → {found} (wanted {wanted}, rank {answer.rank})"
        for answer in quality.answers:
            if answer.within(1) and answer.heading is False:
                got = next(hit for hit in answer.hits if hit.name in answer.query.pages).headings[
                    :1
                ]
                yield f"  section: “{answer.query.text}” → {' '.join(got) or 'the page itself'}"
        for word in quality.false_hits:
            names = ", ".join(hit.name for hit in quality.untreated[word][:3])
            yield f"  found though untreated: “{word}” → {names}"


def main() -> int:
    """Build the site (or take the folder given), ask every query, print the report."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder)
        if len(sys.argv) == 1:
            command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
            subprocess.run(command, check=True)
        chromium = playwright.chromium.launch(
            executable_path=test_browser.find(), args=list(test_browser.ARGUMENTS)
        )
        with serve(site) as address:
            sets = [[load(language, which) for language in LANGUAGES] for which in SETS]
            measured = [[measure(chromium, address, each) for each in queries] for queries in sets]
        chromium.close()
    for title, qualities in zip(SETS.values(), measured, strict=True):
        print("", title, *report(qualities), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
