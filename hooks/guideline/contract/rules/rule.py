"""What a rule is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from guideline.contract.guideline import Guideline
from guideline.pages.blocks import Block, Kind
from guideline.pages.nesting import outermost_line
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place, Severity

_ABOVE = re.compile(r"on the line above (?:it|the text)\b")
_ALLOW = re.compile(r"<!-- (allow [^>]*) -->")


class Scope(Enum):
    """What a rule looks at to find something on a page."""

    PAGE = auto()
    """The page itself, and the headings of the pages that it links to."""
    PAIR = auto()
    """The page beside its source, their receipts included, and what `PAGE` has."""
    SITE = auto()
    """Anything: the rule is asked about the whole site in each check."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the contract.

    id: its name in reports and in comments that silence it. finds: what it finds, one phrase.
    remedy: what an editor does about a finding that says nothing more exact. scope: what it looks
    at; what a rule with a smaller one than `SITE` found is kept for pages that have not changed.
    """

    id: str
    finds: str
    remedy: str
    check: Callable[["Rule", Guideline], Iterator[Finding]]
    severity: Severity = Severity.ERROR
    scope: Scope = Scope.SITE

    def run(self, guideline: Guideline) -> list[Finding]:
        """Return what the rule finds in the guideline."""
        return list(self.check(self, guideline))

    def finding(
        self,
        place: Place,
        message: str,
        remedy: str = "",
        *,
        severity: Severity | None = None,
        origin: Place | None = None,
    ) -> Finding:
        """Return a finding of this rule; its own remedy and severity where none is given."""
        return Finding(
            place, self.id, message, remedy or self.remedy, severity or self.severity, origin
        )


def allow(rule: str) -> str:
    """Return the comment that silences a rule, for messages."""
    return f"<!-- allow {rule}: the reason -->"


def above(page: Page, block: Block) -> str:
    """Return where a comment for a block goes.

    Inside a list or a table it would break it, or be taken for text.
    """
    line = outermost_line(page.texts, block)
    return f"on a line of its own above line {line} of {page.file}, with an empty line between"


def placed(finding: Finding, page: Page) -> Finding:
    """Return a finding of a page that says exactly where a comment goes, if it names one."""
    if not _ABOVE.search(finding.remedy):
        return finding
    nested = (one for one in page.blocks if one.line == finding.place.line and one.path)
    if not (block := next(nested, None)):
        return finding
    return replace(finding, remedy=_ABOVE.sub(above(page, block), finding.remedy))


def at(block: Block, remedy: str) -> str:
    """Return what to do, with the comment that silences a rule as it is written beside a block.

    Front matter is YAML, whose comments look different.
    """
    return _ALLOW.sub(r"# \1", remedy) if block.kind is Kind.FIELD else remedy
