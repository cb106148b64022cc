"""What editors have to do although nobody has changed anything: time has passed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from guideline.contract.guideline import Guideline
from guideline.contract.pending import marks, until
from guideline.github.dead_links import DeadLink
from guideline.github.writing import AllWords, plain, said
from guideline.pages.review_date import due_date, is_overdue
from guideline.project.findings import Place

_AHEAD = timedelta(days=7)  # the next reminder comes a week later


@dataclass(frozen=True, slots=True)
class DueReview:
    """A page whose review date has passed; `place` is where the next date goes."""

    place: Place
    due: date
    owner: str


def due_reviews(guideline: Guideline) -> Iterator[DueReview]:
    """Return the pages that are due for review, by language and path."""
    for page in guideline.all_pages():
        reviewed = page.meta.values.get("reviewed")
        if not isinstance(reviewed, date):
            continue
        due = due_date(reviewed, guideline.settings.review_months)
        if is_overdue(due, guideline.today):
            owner = str(page.meta.values.get("owner", ""))
            yield DueReview(page.at(page.meta.line("reviewed")), due, owner)


@dataclass(frozen=True, slots=True)
class DueTranslation:
    """A passage or page that waits for its translation until `due`, a week away at most."""

    place: Place
    due: date
    reason: str


def due_translations(guideline: Guideline) -> Iterator[DueTranslation]:
    """Return what has to be translated before the next reminder, by language and path."""
    for page in guideline.all_pages():
        for mark in marks(page):
            due = until(mark)
            if due and due <= guideline.today + _AHEAD:
                yield DueTranslation(page.at(mark.line), due, mark.reason)


def reminders(
    reviews: Sequence[DueReview],
    translations: Sequence[DueTranslation],
    links: Sequence[DeadLink],
    words: AllWords,
) -> str:
    """Return the text of the issue, each point with a box to tick; empty if nothing is to do."""
    waiting = [f"{_at(each.place)}: {each.due} ({plain(each.reason)})" for each in translations]
    lines = [
        *_part("pending", waiting, words),
        *_part("reviews", [f"{_at(r.place)}: {r.due} ({plain(r.owner)})" for r in reviews], words),
        *_part("links", [_dead(link) for link in links], words),
    ]
    return "\n".join([said(words, "github.reminders.about"), "", *lines]) if lines else ""


def _part(name: str, points: Sequence[str], words: AllWords) -> Iterator[str]:
    if points:
        yield f"## {said(words, f'github.reminders.{name}')}"
        yield ""
        yield said(words, f"github.reminders.{name}.how")
        yield ""
        yield from (f"- [ ] {point}" for point in points)
        yield ""


def _dead(link: DeadLink) -> str:
    places = ", ".join(_at(place) for place in link.places)
    return f"{plain(link.address)}: {plain(link.why)} ({places})"


def _at(place: Place) -> str:
    return plain(str(place))
