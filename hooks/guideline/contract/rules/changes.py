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
            yield rule.found(place, "changes-no-date", text=block.text)
        elif day > today:
            yield rule.found(place, "changes-too-early", day=day, today=today)
        elif newer and day > newer:
            yield rule.found(place, "changes-order", day=day, newer=newer)
        newer = day or newer


CHANGES = Rule(
    id="changes",
    finds="an entry of the list of changes without a date, or one that is out of order",
    check=_check,
    scope=Scope.PAGE,
)
