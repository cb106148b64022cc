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
            message = f"a page in {guideline.settings.source.name} waits for no translation"
            yield rule.finding(place, message, "Write the comment in the translation instead.")
        elif day is None:
            message = f"the comment names no day until when the translation is {mark.rule}"
            yield rule.finding(place, message, f"Write the last day: {example}")
        elif mark.first and (first(mark) or day) >= day:
            message = f"“first {mark.first}” is no day before {day}"
            yield rule.finding(place, message, "Write the day until which it was put off first.")
        elif not mark.reason:
            yield rule.finding(place, "the comment gives no reason", f"Write one: {example}")
        elif day < today:
            message = f"the translation was to be ready by {day}: {mark.reason}"
            yield rule.finding(place, message)
        elif day > latest:
            message = f"{day} is more than {LONGEST.days} days away"
            yield rule.finding(place, message, f"Write a day no later than {latest}.")


PENDING = Rule(
    id="pending",
    finds="a passage that has waited too long for its translation, or does not say how long",
    remedy="Translate it and remove the comment.",
    check=_check,
    scope=Scope.PAGE,
)
