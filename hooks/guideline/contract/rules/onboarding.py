"""The rule *onboarding*: places for a role's path can be filled, in every language."""

import re
from collections.abc import Iterator

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.front_matter import AUDIENCES
from guideline.contract.rules.rule import Rule, Scope
from guideline.onboarding.path import EVERYONE, MARKER
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_ROLES = tuple(audience for audience in AUDIENCES if audience != EVERYONE)
_MENTION = re.compile(r"<[^>]*\bdata-onboarding\b")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _places(rule, page)
    for pair in guideline.pairs:
        yield from _pair(rule, pair)


def _places(rule: Rule, page: Page) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, line in _text(page):
        marker = MARKER.fullmatch(line)
        if marker and marker[1] in _ROLES and marker[1] not in seen:
            seen.add(marker[1])
        elif marker and marker[1] in seen:
            yield rule.found(page.at(number), "onboarding-twice", role=marker[1])
        elif marker:
            yield rule.found(page.at(number), "onboarding-unknown", role=marker[1], roles=_ROLES)
        elif _MENTION.search(line):
            yield rule.found(page.at(number), "onboarding-line", role=_ROLES[0])


def _pair(rule: Rule, pair: Pair) -> Iterator[Finding]:
    theirs = _shown(pair.translation)
    for role, line in _shown(pair.source).items():
        if role not in theirs:
            origin = pair.source.at(line)
            yield rule.found(pair.translation.at(1), "onboarding-missing", origin=origin, role=role)


def _shown(page: Page) -> dict[str, int]:
    return {marker[1]: n for n, line in _text(page) if (marker := MARKER.fullmatch(line))}


def _text(page: Page) -> Iterator[tuple[int, str]]:
    """The page's lines with their numbers; not those of code, which may show a marker."""
    fenced = False
    for number, line in enumerate(page.lines, 1):
        fence = line.startswith(("```", "~~~"))
        fenced ^= fence
        if not fence and not fenced and "`" not in line:
            yield number, line


ONBOARDING = Rule(
    id="onboarding",
    finds="a place for a role's onboarding that can't be filled",
    check=_check,
    scope=Scope.PAIR,
)
