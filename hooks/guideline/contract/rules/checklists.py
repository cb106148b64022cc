"""The rule *checklists*: items begin unticked; places for gathered checklists can be filled."""

import re
from collections.abc import Iterator

from guideline.checklists.identity import EVERYONE
from guideline.checklists.markup import MARKER
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.front_matter import AUDIENCES
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_PATHS = tuple(audience for audience in AUDIENCES if audience != EVERYONE)
_MENTION = re.compile(r"<[^<>]*\bdata-checklists\b")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _ticked(rule, page)
        yield from _places(rule, page)
    for pair in guideline.pairs:
        yield from _pair(rule, pair)


def _ticked(rule: Rule, page: Page) -> Iterator[Finding]:
    for block in page.blocks:
        if block.kind is Kind.TASK and block.checked:
            remedy = "Write [ ] with a space: ticking is the reader's."
            yield rule.finding(page.at(block.line), f"the {block} is ticked in the page", remedy)


def _places(rule: Rule, page: Page) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, line in _text(page):
        marker = MARKER.fullmatch(line)
        if marker and marker[1] in _PATHS and marker[1] not in seen:
            seen.add(marker[1])
        elif marker and marker[1] in seen:
            message = f"the checklists for “{marker[1]}” are gathered twice on this page"
            yield rule.finding(page.at(number), message, "Remove this line.")
        elif marker:
            message = f"there are no checklists for “{marker[1]}”"
            remedy = f"Write one of {', '.join(_PATHS)}."
            yield rule.finding(page.at(number), message, remedy)
        elif _MENTION.search(line):
            yield rule.finding(page.at(number), "checklists can't be gathered at this line")


def _pair(rule: Rule, pair: Pair) -> Iterator[Finding]:
    theirs = _gathered(pair.translation)
    for audience, line in _gathered(pair.source).items():
        if audience not in theirs:
            origin = pair.source.at(line)
            message = f"the checklists for “{audience}” are gathered in {origin} and not here"
            remedy = f'Add the line <div data-checklists="{audience}"></div> at the same place.'
            yield rule.finding(pair.translation.at(1), message, remedy, origin=origin)


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
    remedy=(
        "Put it on a line of its own, with an empty line before and after it, and nothing else: "
        f'<div data-checklists="{_PATHS[0]}"></div>'
    ),
    check=_check,
    scope=Scope.PAGE,
)
