"""The rule *changes*: the list of what has changed has a date at every entry, the newest first."""

from collections.abc import Iterator
from datetime import date

from guideline.changelog.entries import PAGE, day_of
from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding


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
            message = f"the day {day} has not come yet"
            yield rule.finding(place, message, f"Write the day of the change; today is {today}.")
        elif newer and day > newer:
            message = f"the change of {day} stands below an older one, of {newer}"
            yield rule.finding(place, message, "Move it up: the newest change comes first.")
        newer = day or newer


CHANGES = Rule(
    id="changes",
    finds="an entry of the list of changes without a date, or one that is out of order",
    remedy="Write the heading as “## 2026-11-24 What has changed {#a-name}”.",
    check=_check,
    scope=Scope.PAGE,
)
