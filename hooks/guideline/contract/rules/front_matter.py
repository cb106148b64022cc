"""The rule *front matter*: the fields that every page has, their types, and its review date."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from typing import Any, TypeGuard

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages import former, front_matter
from guideline.pages.notices import PLACES, is_day, is_notice
from guideline.pages.reader import Page
from guideline.pages.review_date import due_date, is_overdue
from guideline.project.findings import Finding, Fix, Severity
from guideline.project.messages import message
from guideline.project.settings import Settings

_WITH_COLON = re.compile(r"(?P<name>\w+):[ ]+(?P<value>[^\s\"'\[{|>&*!#].*:(?:.*\S)?)\s*")
AUDIENCES = ("everyone", "employees", "elected-officials")
OF_NOTICES = ("first", "last")
# What no language may have on its own.
_SAME = (
    "audience",
    "handbook",
    "onboarding",
    "hide",
    "search",
    "template",
    former.FIELD,
    *OF_NOTICES,
    "shown",
)
# What each language says in its own words, and none alone.
_TOGETHER = ("title",)


def _sentence(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        return "sentence"
    return "" if value.rstrip().endswith((".", "!", "?")) else "end"


def _words(value: Any) -> str:
    return "" if isinstance(value, str) and value.strip() else "name"


def _audience(value: Any) -> str:
    return "" if value in AUDIENCES else "audience"


def _is_day(value: Any) -> TypeGuard[date]:
    return is_day(value)


def _day(value: Any) -> str:
    return "" if _is_day(value) else "date"


def _list(value: Any) -> str:
    good = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return "" if good else "list"


def _switch(value: Any) -> str:
    return "" if isinstance(value, bool) else "switch"


def _mapping(value: Any) -> str:
    return "" if isinstance(value, dict) else "mapping"


def _place(value: Any) -> str:
    return "" if value in PLACES else "place"


# What a field's value must be, as the catalogues call it; empty where it is. The last three are the
# theme's.
_FIELDS: dict[str, Callable[[Any], str]] = {
    "title": _words,
    "description": _sentence,
    "audience": _audience,
    "owner": _words,
    "reviewed": _day,
    former.FIELD: former.fault,
    "handbook": _switch,
    "onboarding": _switch,
    "hide": _list,
    "template": _words,
    "search": _mapping,
}
_FIELDS_OF_NOTICES = {"owner": _words, "first": _day, "last": _day, "shown": _place}


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if page.lines:  # otherwise the file could not even be decoded
            yield from _page(rule, page, guideline.settings)
            yield from _template(rule, page, guideline)
            yield from _review(rule, page, guideline)
    for pair in guideline.pairs:
        yield from _pair(rule, pair)


def _page(rule: Rule, page: Page, settings: Settings) -> Iterator[Finding]:
    meta, wanted = page.meta, settings.required
    if not wanted and any(fault.id == "absent" for fault in meta.faults):
        return
    for fault in meta.faults:
        yield _fault(rule, page, fault, ", ".join(wanted))
    if not meta.values and meta.faults:
        return
    of_notice = settings.only_known and is_notice(page.path)
    fields = _FIELDS_OF_NOTICES if of_notice else _known(settings)
    for name in OF_NOTICES if of_notice else wanted:
        if name not in meta.values:
            yield rule.found(page.at(1), "front-matter-missing", field=name)
    for name, value in meta.values.items():
        place = page.at(meta.line(name))
        if check := fields.get(name):
            if problem := check(value):
                must = message(
                    f"must-be-{problem}", audiences=", ".join(AUDIENCES), places=", ".join(PLACES)
                )
                is_now = "" if value is None else value
                yield rule.found(place, "front-matter-value", field=name, must=must, value=is_now)
        elif not settings.only_known:
            continue
        elif near := get_close_matches(name, fields, n=1):
            fix = _renamed(page, name, near[0])
            found = rule.found(place, "front-matter-mistyped", field=name, near=near[0])
            yield replace(found, fix=fix)
        else:
            yield rule.found(place, "front-matter-unknown", field=name, fields=", ".join(fields))
    first, last = (meta.values.get(name) for name in OF_NOTICES)
    if of_notice and _is_day(first) and _is_day(last) and first > last:
        place = page.at(meta.line("last"))
        yield rule.found(place, "front-matter-notice-ends", last=last, first=first)


def _fault(rule: Rule, page: Page, fault: front_matter.Fault, required: str) -> Finding:
    """Say what is wrong with the front matter as such. required: the fields that it has to have."""
    place = page.at(fault.line)
    if fault.id == "yaml" and (fix := _quoted(page, fault.line)):
        return replace(rule.found(place, "front-matter-colon", right=fix.text), fix=fix)
    args: dict[str, Any] = {"problem": fault.problem, "field": fault.field, "required": required}
    of_list = fault.id == "twice" and fault.field == former.FIELD
    return rule.found(place, f"front-matter-{'twice-list' if of_list else fault.id}", **args)


def _quoted(page: Page, line: int) -> Fix | None:
    """Return a field's line with its text in quotation marks, where a colon in it is what is wrong."""
    if not (field := _WITH_COLON.fullmatch(page.lines[line - 1])):
        return None
    value = field["value"].replace("\\", "\\\\").replace('"', '\\"')
    text = f'{field["name"]}: "{value}"'
    lines = [*page.lines[: line - 1], text, *page.lines[line:]]
    others = (fault for fault in front_matter.read("\n".join(lines)).faults if fault.line <= line)
    return None if any(others) else Fix(page.file, line, line, text)


def _known(settings: Settings) -> dict[str, Callable[[Any], str]]:
    """Return what is asked of fields: of all, or of those that nobody else gives a meaning to."""
    if settings.only_known:
        return _FIELDS
    return {name: check for name, check in _FIELDS.items() if name in (*settings.required, "title")}


def _renamed(page: Page, name: str, right: str) -> Fix | None:
    """Return what corrects a field's name where it stands."""
    line = page.meta.line(name)
    text = page.lines[line - 1]
    if not text.startswith(f"{name}:") or right in page.meta.values:
        return None
    return Fix(page.file, line, line, right + text.removeprefix(name))


def _template(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    name = page.meta.values.get("template")
    if isinstance(name, str) and name.strip() and not guideline.settings.has_template(name):
        yield rule.found(page.at(page.meta.line("template")), "front-matter-template", name=name)


def _review(rule: Rule, page: Page, guideline: Guideline) -> Iterator[Finding]:
    reviewed = page.meta.values.get("reviewed")
    if not _is_day(reviewed):
        return
    place = page.at(page.meta.line("reviewed"))
    if reviewed > guideline.today:
        args: dict[str, Any] = {"reviewed": reviewed, "today": guideline.today}
        yield rule.found(place, "front-matter-too-early", **args)
    elif is_overdue(due := due_date(reviewed, guideline.settings.review_months), guideline.today):
        args = {"severity": Severity.WARNING, "reviewed": reviewed, "due": due}
        yield rule.found(place, "front-matter-overdue", **args, today=guideline.today)


def _pair(rule: Rule, pair: Pair) -> Iterator[Finding]:
    ours, theirs = pair.source.meta, pair.translation.meta
    if ours.faults or theirs.faults:
        return
    for name in _SAME:
        wanted, got = ours.values.get(name), theirs.values.get(name)
        if wanted != got:
            origin = pair.source.at(ours.line(name))
            id_ = "front-matter-surplus" if wanted is None else "front-matter-differs"
            place = pair.translation.at(theirs.line(name))
            found = rule.found(place, id_, origin=origin, field=name, value=wanted)
            yield replace(found, fix=_copied(pair, name))
    for name in _TOGETHER:
        if name in theirs.values and name not in ours.values:
            place = pair.translation.at(theirs.line(name))
            origin = pair.source.at(1)
            yield rule.found(place, "front-matter-surplus", origin=origin, field=name)
        elif name in ours.values and name not in theirs.values:
            yield rule.found(pair.translation.at(1), "front-matter-missing", field=name)
    yield from _older(rule, pair)


def _copied(pair: Pair, name: str) -> Fix | None:
    """Return what gives a field of the translation the source's value, where both have a line."""
    ours, theirs = pair.source, pair.translation
    wanted = ours.lines[ours.meta.line(name) - 1]
    line = theirs.meta.line(name)
    if name not in theirs.meta.values or not re.match(rf"{name}: *[\w-]+ *$", wanted):
        return None
    if not theirs.lines[line - 1].startswith(f"{name}:"):
        return None
    return Fix(theirs.file, line, line, wanted.rstrip())


def _older(rule: Rule, pair: Pair) -> Iterator[Finding]:
    ours = pair.source.meta.values.get("reviewed")
    theirs = pair.translation.meta.values.get("reviewed")
    if _is_day(ours) and _is_day(theirs) and theirs < ours:
        origin = pair.source.at(pair.source.meta.line("reviewed"))
        place = pair.translation.at(pair.translation.meta.line("reviewed"))
        args: dict[str, Any] = {"severity": Severity.WARNING, "reviewed": theirs, "source": ours}
        yield rule.found(place, "front-matter-older", origin=origin, **args)


FRONT_MATTER = Rule(
    id="front matter",
    finds="a required field that is missing, an unknown one or one of the wrong type",
    check=_check,
    scope=Scope.PAIR,
)
