"""The rule *checklists*: items begin unticked; places for gathered checklists can be filled."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guideline.checklists.identity import EVERYONE
from guideline.checklists.markup import MARKER
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.naming import named
from guideline.contract.rules.front_matter import AUDIENCES
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix

_PATHS = tuple(audience for audience in AUDIENCES if audience != EVERYONE)
_MENTION = re.compile(r"<[^>]*\bdata-checklists\b")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _ticked(rule, page)
        yield from _places(rule, page)
    for pair in guideline.pairs:
        yield from _pair(rule, pair)


def _ticked(rule: Rule, page: Page) -> Iterator[Finding]:
    for block in page.blocks:
        if block.kind is Kind.TASK and block.checked:
            line = page.source_line(block)
            found = rule.found(page.at(block.line), "checklists-ticked", block=named(block))
            fixed = re.sub(r"\[[xX]\]", "[ ]", line, count=1)
            yield replace(found, fix=Fix(page.file, block.line, block.line, fixed))


def _places(rule: Rule, page: Page) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, line in _text(page):
        marker = MARKER.fullmatch(line)
        if marker and marker[1] in _PATHS and marker[1] not in seen:
            seen.add(marker[1])
        elif marker and marker[1] in seen:
            yield rule.found(page.at(number), "checklists-twice", audience=marker[1])
        elif marker:
            known: dict[str, Any] = {"audience": marker[1], "audiences": ", ".join(_PATHS)}
            yield rule.found(page.at(number), "checklists-unknown", **known)
        elif _MENTION.search(line):
            example = f'<div data-checklists="{_PATHS[0]}"></div>'
            yield rule.found(page.at(number), "checklists-place", example=example)


def _pair(rule: Rule, pair: Pair) -> Iterator[Finding]:
    theirs = _gathered(pair.translation)
    for audience, line in _gathered(pair.source).items():
        if audience not in theirs:
            origin = pair.source.at(line)
            place, line_ = pair.translation.at(1), f'<div data-checklists="{audience}"></div>'
            shown: dict[str, Any] = {"audience": audience, "example": line_}
            yield replace(
                rule.found(place, "checklists-missing", origin=origin, **shown), paste=line_
            )


def _gathered(page: Page) -> dict[str, int]:
    return {marker[1]: n for n, line in _text(page) if (marker := MARKER.fullmatch(line))}


def _text(page: Page) -> Iterator[tuple[int, str]]:
    """The page's lines with their numbers; not those of code, which may show a marker."""
    fenced = False
    for number, line in enumerate(page.lines, 1):
        fence = line.startswith(("```", "~~~"))
        fenced ^= fence
        if not fence and not fenced and "`" not in line:
            yield number, line


CHECKLISTS = Rule(
    id="checklists",
    finds="an item ticked in the page; a place for gathered checklists that can't be filled",
    check=_check,
    scope=Scope.PAGE,
)
