"""How far every page is in every language."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from guideline.contract.expected_receipts import missing
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.pending import (
    holds,
    marks,
    until,
    whole_page,
)
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place, errors
from guideline.receipts.verdicts import Verdict


class State(StrEnum):
    """What is open on a page, the worst first."""

    MISSING = "missing"
    WRONG = "wrong"
    STALE = "stale"
    PENDING = "pending"
    OVERDUE = "overdue"
    UNRECORDED = "unrecorded"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PageStatus:
    """A page in one language.

    place: where the work begins. open: how many passages or points the state is about. done, total:
    passages that say what the source says, of all; the source's own are all done. until: the last
    day of the passage that is pending first.
    """

    path: str
    locale: str
    state: State
    place: Place
    open: int = 0
    done: int = 0
    total: int = 0
    until: date | None = None
    reviewed: date | None = None
    owner: str = ""


def statuses(guideline: Guideline, findings: Sequence[Finding]) -> list[PageStatus]:
    """Return the status of every page, by path, the source language first."""
    by_file: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_file[finding.place.file].append(finding)
    paths = sorted({page.path for page in guideline.all_pages()})
    return [
        _status(guideline, path, locale, guideline.pair(path, locale), by_file)
        for path in paths
        for locale in (language.locale for language in guideline.settings.languages)
    ]


def _status(
    guideline: Guideline,
    path: str,
    locale: str,
    pair: Pair | None,
    by_file: dict[str, list[Finding]],
) -> PageStatus:
    source = guideline.sources.get(path)
    total = len([block for block in source.texts if block.text]) if source else 0
    file = guideline.file_of(locale, path)
    page = guideline.pages[locale].get(path)
    found = sorted(by_file.get(file, []))
    if page is None:
        return PageStatus(path, locale, State.MISSING, Place(file), open=total, total=total)
    state, number, place = _state(guideline, page, pair, found)
    days = [day for mark in marks(page) if holds(mark, guideline.today) and (day := until(mark))]
    reviewed = page.meta.values.get("reviewed")
    return PageStatus(
        path,
        locale,
        state,
        place,
        number,
        _done(guideline, pair) if pair else total,
        total,
        min(days, default=None),
        reviewed if isinstance(reviewed, date) else None,
        str(page.meta.values.get("owner", "")),
    )


def _state(
    guideline: Guideline, page: Page, pair: Pair | None, found: Sequence[Finding]
) -> tuple[State, int, Place]:
    stale = [f for f in found if f.rule == "stale"]
    wrong = [f for f in errors(found) if f.rule not in ("stale", "unrecorded")]
    pending = [mark for mark in marks(page) if holds(mark, guideline.today)]
    due = [f for f in found if f.rule == "front matter" and f not in wrong]
    for state, findings in ((State.WRONG, wrong), (State.STALE, stale)):
        if findings:
            return state, len(findings), findings[0].place
    if pending:
        return State.PENDING, len(pending), page.at(pending[0].line)
    if due:
        return State.OVERDUE, len(due), due[0].place
    unrecorded = bool(pair and missing(guideline, pair))
    return (State.UNRECORDED if unrecorded else State.DONE), 0, page.at(1)


def _done(guideline: Guideline, pair: Pair) -> int:
    if whole_page(pair.translation, guideline.today):
        return 0
    judged = guideline.verdicts[pair.language.locale][pair.source.path]
    return len(
        [
            one
            for one in judged
            if (one.verdict is not Verdict.STALE or one.confirmed)
            and not any(note.is_pending for note in one.translation.suppressions)
            and one.source.text
        ]
    )


def percentages(found: Sequence[PageStatus]) -> dict[str, int]:
    """Return how much of each language is done, in whole percent, rounded down."""
    done: defaultdict[str, int] = defaultdict(int)
    total: defaultdict[str, int] = defaultdict(int)
    for status in found:
        done[status.locale] += min(status.done, status.total)
        total[status.locale] += status.total
    return {
        locale: 100 * done[locale] // total[locale] if total[locale] else 100 for locale in total
    }
