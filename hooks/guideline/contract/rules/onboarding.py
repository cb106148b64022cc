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
            message = f"the path for “{marker[1]}” is twice on this page"
            yield rule.finding(page.at(number), message, "Remove this line.")
        elif marker:
            message = f"there is no path for “{marker[1]}”"
            yield rule.finding(page.at(number), message, f"Write one of {', '.join(_ROLES)}.")
        elif _MENTION.search(line):
            yield rule.finding(page.at(number), "no path can be shown at this line")


def _pair(rule: Rule, pair: Pair) -> Iterator[Finding]:
    theirs = _shown(pair.translation)
    for role, line in _shown(pair.source).items():
        if role not in theirs:
            origin = pair.source.at(line)
            message = f"the path for “{role}” is shown in {origin} and not here"
            remedy = f'Add the line <div data-onboarding="{role}"></div> at the same place.'
            yield rule.finding(pair.translation.at(1), message, remedy, origin=origin)


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
    remedy=(
        "Put it on a line of its own, with an empty line before and after it, and nothing else: "
        f'<div data-onboarding="{_ROLES[0]}"></div>'
    ),
    check=_check,
    scope=Scope.PAIR,
)
