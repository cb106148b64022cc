"""The rule *file*: pages that cannot be read, and file names that make bad addresses."""

import re
from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.project.findings import Finding, Place

_NAME = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.md")
_NAMES = "Use lower-case letters a-z, digits and hyphens, such as elected-officials.md."


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if page.unread:
            yield rule.finding(page.at(page.unread_line), page.unread, page.unread_remedy)
        if page.language == guideline.settings.source.locale and not _NAME.fullmatch(page.path):
            message = "the file's name would make an address that is hard to write"
            yield rule.finding(Place(page.file), message, f"Rename it in every language. {_NAMES}")


FILE = Rule(
    id="file",
    finds="a page that cannot be read, or a file name that makes a bad address",
    remedy="Save the page as UTF-8 text; if it is, undo the last change to it and try again.",
    check=_check,
    scope=Scope.PAGE,
)
