"""The rule *pending*: a passage that waits for its translation says why and until when."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.pending import (
    LONGEST,
    first,
    marks,
    until,
    written_day,
)
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.comments import Suppression
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix
from guideline.project.messages import Message, message


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _page(rule, page, guideline)


def _page(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    today = guideline.today
    latest = today + LONGEST
    codes = [page.language, *(each.locale for each in guideline.settings.languages)]
    for mark in marks(page):
        place = page.at(mark.line)
        day = until(mark) or written_day(mark, codes, today)
        if page.language == guideline.settings.source.locale:
            language = guideline.settings.source.name
            yield rule.found(place, "pending-source", language=language)
        elif day is None:
            form = _form(mark, latest)
            yield rule.found(place, "pending-no-day", mark=mark.rule, pending=form)
        elif mark.first and (first(mark) or day) >= day:
            yield rule.found(place, "pending-first", first=mark.first, day=day)
        elif not mark.reason:
            form = _form(mark, day if today <= day <= latest else latest)
            yield rule.found(place, "pending-no-reason", pending=form)
        elif day < today:
            yield rule.found(place, "pending-over", day=day, reason=mark.reason)
        elif day > latest:
            days = LONGEST.days
            yield rule.found(place, "pending-too-long", day=day, days=days, latest=latest)
        elif not until(mark):
            args: dict[str, Any] = {"written": mark.until, "pending": _form(mark, day)}
            found = rule.found(place, "pending-other-day", **args)
            yield replace(found, fix=_with_day(page, mark, day))


def _form(mark: Suppression, day: date) -> Message:
    """Return the comment as it is written, with the editor's own reason if there is one."""
    reason = mark.reason or message("pending-reason")
    return message("pending-form", mark=mark.rule, until=day, reason=reason)


def _with_day(page: Page, mark: Suppression, day: date) -> Fix | None:
    """Return the line of a comment with its day as the check reads it, where all of that is there."""
    written = r"\s+".join(map(re.escape, mark.until.split()))
    before = re.compile(rf"(pending\s+)(?:until\s+)?{written}", re.IGNORECASE)
    text, number = before.subn(rf"\g<1>until {day}", page.lines[mark.line - 1])
    return Fix(page.file, mark.line, mark.line, text) if number == 1 else None


PENDING = Rule(
    id="pending",
    finds="a passage that has waited too long for its translation, or does not say how long",
    check=_check,
    scope=Scope.PAGE,
)
