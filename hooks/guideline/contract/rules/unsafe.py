"""The rule *unsafe*: nothing in a page runs, frames, fetches, sends, or gives somebody away."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Severity
from guideline.security.personal_data import personal_data
from guideline.security.start_tags import tags

# Before a number, in the same sentence.
_LABEL = re.compile(
    r"(?:\b(?:puh|tfn|tel|p|t)\.?|[:,])\s*$|"
    r"\b(?:soit|ring|call|puhelin|telefon|phone|tekstiviest|textmeddel|messag|sms|whatsapp|"
    r"numero|numre|nummer|number)\w*\b[^.!?]*$",
    re.IGNORECASE,
)


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _dangers(rule, page)
        yield from _fields(rule, page)
        yield from _personal(rule, page, guideline.sources.get(page.path, page))


def _dangers(rule: Rule, page: Page) -> Iterator[Finding]:
    for danger in page.dangers:
        yield replace(rule.told(page.at(danger.line), danger.what), firm=True)


def _fields(rule: Rule, page: Page) -> Iterator[Finding]:
    for name, value in page.meta.values.items():
        for tag in dict.fromkeys(tag.name for text in _texts(value) for _, tag in tags(text)):
            place = page.at(page.meta.line(name))
            found = rule.found(place, "unsafe-field", field=name, tag=tag)
            yield replace(found, firm=True)


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for key, each in value.items():
                yield from _texts(key)
                yield from _texts(each)
        case list() | tuple() | set():
            for each in value:
                yield from _texts(each)


def _personal(rule: Rule, page: Page, source: Page) -> Iterator[Finding]:
    """Look through what is shown, then through what only stands in the file: comments, fields.

    A telephone number is told of once, on the source's page if it is there, and not at all where the
    page gives it to be called; a comment that allows it always has something to allow.
    """
    told = _given(page) | (_numbers(source) if source is not page else set())
    known = set()
    for block in page.texts:
        is_allowed = any(note.rule == rule.id for note in block.suppressions)
        for found in dict.fromkeys(personal_data(_shown(block))):
            known.add(found.written)
            if found.number not in told or is_allowed:
                severity = Severity.WARNING if found.is_number else None
                yield rule.told(page.at(block.line), found.what, severity=severity)
            told |= {found.number} - {""}
    for number, line in enumerate(page.lines, 1):
        for found in personal_data(line):
            if found.written not in known and found.number not in told:
                yield rule.told(page.at(number), found.what)


def _numbers(page: Page) -> set[str]:
    """Return the telephone numbers that stand anywhere on a page."""
    return {found.number for line in page.lines for found in personal_data(line)} - {""}


def _given(page: Page) -> set[str]:
    """Return the telephone numbers that a page gives to be called."""
    return {
        found.number
        for block in page.texts
        for found in personal_data(_shown(block))
        if _is_given(block, _shown(block).partition(found.written)[0])
    } - {""}


def _shown(block: Block) -> str:
    return " ".join([block.text, *block.links])


def _is_given(block: Block, before: str) -> bool:
    """Tell whether a number is given to be called: in a table, as a link, behind a name or “call”."""
    has_link = any(link.startswith("tel:") for link in block.links)
    return block.kind is Kind.CELL or has_link or bool(_LABEL.search(before))


UNSAFE = Rule(
    id="unsafe",
    finds="what could run, frame, send or fetch something, and personal data",
    check=_check,
    scope=Scope.PAIR,
)
