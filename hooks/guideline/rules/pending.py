"""The rule *pending*: a passage that waits for its translation says why and until when."""

from collections.abc import Iterator

from guideline.findings import Finding
from guideline.pages import Page
from guideline.pending import LONGEST, marks, until
from guideline.rules.rule import Rule
from guideline.site import Guideline


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _page(rule, page, guideline)


def _page(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    today = guideline.today
    latest = today + LONGEST
    for mark in marks(page):
        place, day = page.at(mark.line), until(mark)
        form = f"<!-- {mark.rule} until {latest}: the reason -->"
        if page.language == guideline.settings.source.locale:
            what = f"a page in {guideline.settings.source.name} waits for no translation"
            yield rule.finding(place, what, "Write the comment in the translation instead.")
        elif day is None:
            what = f"the comment names no day until when the translation is {mark.rule}"
            yield rule.finding(place, what, f"Write the last day: {form}")
        elif not mark.reason:
            yield rule.finding(place, "the comment gives no reason", f"Write one: {form}")
        elif day < today:
            what = f"the translation was to be ready by {day}: {mark.reason}"
            yield rule.finding(place, what)
        elif day > latest:
            what = f"{day} is more than {LONGEST.days} days away"
            yield rule.finding(place, what, f"Write a day no later than {latest}.")


PENDING = Rule(
    id="pending",
    finds="a passage that has waited too long for its translation, or does not say how long",
    remedy="Translate it and remove the comment.",
    check=_check,
)
