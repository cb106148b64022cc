"""The rule *heading*: one title, no level skipped, ids that are the same in every language."""

import re
from collections.abc import Iterator, Sequence

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_TIGHT = re.compile(r"[\s>*+\d.-]*#{1,6}[^\s#]")
_GLUED = re.compile(r"[^\s{]\{:? *#[\w-]+ *\}\s*$")
_IDS = "Use lower-case English words with hyphens, such as {#before-posting}."


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if not page.unread:
            yield from _page(rule, page)
    for pair in guideline.pairs:
        yield from _same_ids(rule, pair)


def _page(rule: Rule, page: Page) -> Iterator[Finding]:
    headings = []
    for block in page.blocks:
        if block.kind is not Kind.HEADING:
            continue
        if _TIGHT.match(page.source_line(block)):
            yield _hashtag(rule, page, block)
        else:
            headings.append(block)
    yield from _levels(rule, page, headings)
    yield from _ids(rule, page, headings)


def _hashtag(rule: Rule, page: Page, block: Block) -> Finding:
    message = f"this line begins with # and becomes the {block}"
    remedy = (
        "If it is a hashtag, write a backslash before it (\\#word) or let the line begin with "
        "another word. If it is a heading, write a space after the #."
    )
    return rule.finding(page.at(block.line), message, remedy)


def _levels(rule: Rule, page: Page, headings: Sequence[Block]) -> Iterator[Finding]:
    titles = [heading for heading in headings if heading.level == 1]
    if not titles:
        line = page.blocks[0].line if page.blocks else 1
        remedy = "Begin the text with the page's title: # Title {#title}"
        yield rule.finding(page.at(line), "the page has no title (a heading with one #)", remedy)
    for extra in titles[1:]:
        message = f"a second title, “{extra.text}”; the first is on line {titles[0].line}"
        yield rule.finding(page.at(extra.line), message, "Make it a heading with two #.")
    level = 0
    for heading in headings:
        if heading.level > level + 1 and titles:
            message = f"“{heading.text}” is a heading of level {heading.level}, " + (
                f"but the one before it is of level {level}" if level else "before the title"
            )
            remedy = f"Write it with {'#' * (level + 1)}." if level else "Move it below the title."
            yield rule.finding(page.at(heading.line), message, remedy)
        level = heading.level


def _ids(rule: Rule, page: Page, headings: Sequence[Block]) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for heading in headings:
        place = page.at(heading.line)
        if not _has_own_id(page, heading):
            message = f"the heading “{heading.text}” has no id of its own"
            remedy = f"Write one at the end of the line, the same in every language. {_IDS}"
            if _GLUED.search(page.source_line(heading)):
                remedy = "Write a space before the {."
            yield rule.finding(place, message, remedy)
            continue
        if not _ID.fullmatch(heading.name):
            yield rule.finding(place, f"the id {{#{heading.name}}} reads badly in links", _IDS)
        if heading.name in seen:
            message = f"the id {{#{heading.name}}} is also on line {seen[heading.name]}"
            yield rule.finding(place, message, "Give one of the headings another id.")
        seen.setdefault(heading.name, heading.line)


def _has_own_id(page: Page, heading: Block) -> bool:
    """Tell whether an editor has written the heading's id; otherwise its text has become one."""
    line = page.source_line(heading)
    if not heading.name or _GLUED.search(line):
        return False
    return f"#{heading.name}" in line or bool(re.search(r"\bid\s*=", line))


def _same_ids(rule: Rule, pair: Pair) -> Iterator[Finding]:
    for source, translated in pair.alignment.pairs:
        if (
            source.kind is Kind.HEADING
            and source.name != translated.name
            and _has_own_id(pair.source, source)
            and _has_own_id(pair.translation, translated)
        ):
            origin = pair.source.at(source.line)
            message = f"the id {{#{translated.name}}} is {{#{source.name}}} at {origin}"
            remedy = f"Write {{#{source.name}}}, so that links work in every language."
            yield rule.finding(pair.translation.at(translated.line), message, remedy, origin=origin)


HEADING = Rule(
    id="heading",
    finds="no or several titles, a skipped level, a missing id, a hashtag that became a heading",
    remedy="Correct the heading.",
    check=_check,
    scope=Scope.PAIR,
)
