"""The rule *pending*: a passage that waits for its translation says why and until when."""

from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.pending import (
    LONGEST,
    first,
    form,
    marks,
    until,
)
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.reader import Page
from guideline.project.findings import Finding


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _page(rule, page, guideline)


def _page(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    today = guideline.today
    latest = today + LONGEST
    for mark in marks(page):
        place, day = page.at(mark.line), until(mark)
        example = form(mark.rule, today)
        if page.language == guideline.settings.source.locale:
            language = guideline.settings.source.name
            yield rule.found(place, "pending-source", language=language)
        elif day is None:
            yield rule.found(place, "pending-no-day", mark=mark.rule, example=example)
        elif mark.first and (first(mark) or day) >= day:
            yield rule.found(place, "pending-first", first=mark.first, day=day)
        elif not mark.reason:
            yield rule.found(place, "pending-no-reason", example=example)
        elif day < today:
            yield rule.found(place, "pending-over", day=day, reason=mark.reason)
        elif day > latest:
            days = LONGEST.days
            yield rule.found(place, "pending-too-long", day=day, days=days, latest=latest)


PENDING = Rule(
    id="pending",
    finds="a passage that has waited too long for its translation, or does not say how long",
    check=_check,
    scope=Scope.PAGE,
)
