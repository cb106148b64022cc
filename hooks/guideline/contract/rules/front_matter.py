"""The rule *front matter*: the fields that every page has, their types, and its review date."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, TypeGuard

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.reader import Page
from guideline.pages.review_date import due_date, is_overdue
from guideline.project.findings import Finding, Severity

AUDIENCES = ("everyone", "employees", "elected-officials")
REQUIRED = ("description", "audience", "owner", "reviewed")
_SAME = (
    "audience",
    "handbook",
    "onboarding",
    "hide",
    "template",
)  # what no language may have on its own


def _sentence(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        return "must be one sentence"
    return "" if value.rstrip().endswith((".", "!", "?")) else "must end like a sentence"


def _words(value: Any) -> str:
    return "" if isinstance(value, str) and value.strip() else "must be a name"


def _audience(value: Any) -> str:
    return "" if value in AUDIENCES else f"must be one of {', '.join(AUDIENCES)}"


def _is_day(value: Any) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


def _day(value: Any) -> str:
    return "" if _is_day(value) else "must be a date such as 2026-11-24"


def _list(value: Any) -> str:
    good = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return "" if good else "must be a list of words"


def _switch(value: Any) -> str:
    return "" if isinstance(value, bool) else "must be true or false"


def _mapping(value: Any) -> str:
    return "" if isinstance(value, dict) else "must be indented settings such as “exclude: true”"


# What is wrong with a field's value; empty where nothing is. The last three are the theme's.
_FIELDS: dict[str, Callable[[Any], str]] = {
    "title": _words,
    "description": _sentence,
    "audience": _audience,
    "owner": _words,
    "reviewed": _day,
    "handbook": _switch,
    "onboarding": _switch,
    "hide": _list,
    "template": _words,
    "search": _mapping,
}


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if page.lines:  # otherwise the file could not even be decoded
            yield from _page(rule, page)
            yield from _template(rule, page, guideline)
            yield from _review(rule, page, guideline)
    for pair in guideline.pairs:
        yield from _pair(rule, pair)


def _page(rule: Rule, page: Page) -> Iterator[Finding]:
    meta = page.meta
    for fault in meta.faults:
        yield rule.finding(page.at(fault.line), fault.message)
    if not meta.values and meta.faults:
        return
    for name in REQUIRED:
        if name not in meta.values:
            remedy = f"Add a line “{name}: …” between the two lines of dashes at the top."
            yield rule.finding(page.at(1), f"the field “{name}” is missing", remedy)
    for name, value in meta.values.items():
        place = page.at(meta.line(name))
        if check := _FIELDS.get(name):
            if problem := check(value):
                message = f"the field “{name}” {problem}; it is “{'' if value is None else value}”"
                yield rule.finding(place, message, f"Correct the line that begins with “{name}:”.")
        else:
            near = get_close_matches(name, _FIELDS, n=1)
            remedy = f"Did you mean “{near[0]}”?" if near else f"Use only {', '.join(_FIELDS)}."
            yield rule.finding(place, f"there is no field “{name}”", remedy)


def _template(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    name = page.meta.values.get("template")
    if isinstance(name, str) and name.strip() and not guideline.settings.has_template(name):
        message = f"there is no template “{name}”"
        remedy = "Remove the line that begins with “template:”, or correct the name."
        yield rule.finding(page.at(page.meta.line("template")), message, remedy)


def _review(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    reviewed = page.meta.values.get("reviewed")
    if not _is_day(reviewed):
        return
    place = page.at(page.meta.line("reviewed"))
    if reviewed > guideline.today:
        message = f"the review date {reviewed} has not come yet"
        yield rule.finding(
            place, message, f"Write the day of the last review; today is {guideline.today}."
        )
    elif is_overdue(due := due_date(reviewed, guideline.settings.review_months), guideline.today):
        message = f"the page was last reviewed on {reviewed}; the next review was due on {due}"
        remedy = "Check that the page is still right and write today's date."
        yield rule.finding(place, message, remedy, severity=Severity.WARNING)


def _pair(rule: Rule, pair: Pair) -> Iterator[Finding]:
    ours, theirs = pair.source.meta, pair.translation.meta
    if ours.faults or theirs.faults:
        return
    for name in _SAME:
        wanted, got = ours.values.get(name), theirs.values.get(name)
        if wanted != got:
            origin = pair.source.at(ours.line(name))
            message = f"the field “{name}” differs from {origin}"
            remedy = f"Make it the same in every language: “{name}: {wanted}”."
            if wanted is None:
                remedy = f"Remove “{name}” here or add it in every language."
            place = pair.translation.at(theirs.line(name))
            yield rule.finding(place, message, remedy, origin=origin)
    yield from _older(rule, pair)


def _older(rule: Rule, pair: Pair) -> Iterator[Finding]:
    ours = pair.source.meta.values.get("reviewed")
    theirs = pair.translation.meta.values.get("reviewed")
    if _is_day(ours) and _is_day(theirs) and theirs < ours:
        origin = pair.source.at(pair.source.meta.line("reviewed"))
        message = f"reviewed on {theirs}, but its source on {ours} ({origin})"
        remedy = f"Check the translation against its source and write “reviewed: {ours}”."
        place = pair.translation.at(pair.translation.meta.line("reviewed"))
        yield rule.finding(place, message, remedy, severity=Severity.WARNING, origin=origin)


FRONT_MATTER = Rule(
    id="front matter",
    finds="a required field that is missing, an unknown one or one of the wrong type",
    remedy=(
        "Write the fields between two lines of dashes at the top of the page, one a line: "
        f"{', '.join(REQUIRED)}."
    ),
    check=_check,
    scope=Scope.PAIR,
)
