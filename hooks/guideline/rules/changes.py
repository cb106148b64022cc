"""The rule *changes*: the list of what has changed has a date at every entry, the newest first."""

from collections.abc import Iterator
from datetime import date

from guideline.blocks import Kind
from guideline.changes import PAGE, day_of
from guideline.findings import Finding
from guideline.pages import Page
from guideline.rules.rule import Rule
from guideline.site import Guideline


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if page.path == PAGE:
            yield from _page(rule, page, guideline.today)


def _page(rule: Rule, page: Page, today: date) -> Iterator[Finding]:
    newer: date | None = None
    for block in page.blocks:
        if block.kind is not Kind.HEADING or block.level != 2:
            continue
        place, (written, _, title) = page.at(block.line), block.text.partition(" ")
        day = day_of(written)
        if day is None or not title:
            yield rule.finding(
                place, f"“{block.text}” does not begin with a date and say what changed"
            )
        elif day > today:
            what = f"the day {day} has not come yet"
            yield rule.finding(place, what, f"Write the day of the change; today is {today}.")
        elif newer and day > newer:
            what = f"the change of {day} stands below an older one, of {newer}"
            yield rule.finding(place, what, "Move it up: the newest change comes first.")
        newer = day or newer


CHANGES = Rule(
    id="changes",
    finds="an entry of the list of changes without a date, or one that is out of order",
    remedy="Write the heading as “## 2026-11-24 What has changed {#a-name}”.",
    check=_check,
)
