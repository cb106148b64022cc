"""The rule *unsafe*: nothing in a page runs, frames, fetches, sends, or gives somebody away."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope, allow
from guideline.pages.reader import Page
from guideline.project.findings import Finding
from guideline.security.personal_data import personal_data
from guideline.security.start_tags import tags

_PLAIN = "Write plain text: what front matter holds is shown as it is."


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _dangers(rule, page)
        yield from _fields(rule, page)
        yield from _personal(rule, page)


def _dangers(rule: Rule, page: Page) -> Iterator[Finding]:
    for danger in page.dangers:
        found = rule.finding(page.at(danger.line), danger.message, danger.remedy)
        yield replace(found, firm=True)


def _fields(rule: Rule, page: Page) -> Iterator[Finding]:
    for name, value in page.meta.values.items():
        for tag in dict.fromkeys(tag.name for text in _texts(value) for _, tag in tags(text)):
            message = f"the field “{name}” holds HTML (<{tag}>)"
            found = rule.finding(page.at(page.meta.line(name)), message, _PLAIN)
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


def _personal(rule: Rule, page: Page) -> Iterator[Finding]:
    """Look through what is shown, then through what only stands in the file: comments, fields."""
    known = set()
    for block in page.texts:
        text = " ".join([block.text, *block.links])
        for found in dict.fromkeys(personal_data(text)):
            known.add(found.written)
            yield rule.finding(page.at(block.line), found.message)
    for number, line in enumerate(page.lines, 1):
        for found in personal_data(line):
            if found.written not in known:
                yield rule.finding(page.at(number), found.message)


UNSAFE = Rule(
    id="unsafe",
    finds="what could run, frame, send or fetch something, and personal data",
    remedy=(
        "Remove it, and tell whoever looks after the repository: its earlier versions keep it. If "
        f"it is meant for everyone, write {allow('unsafe')} on the line above the text."
    ),
    check=_check,
    scope=Scope.PAGE,
)
