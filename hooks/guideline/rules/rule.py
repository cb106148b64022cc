"""What a rule is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guideline.blocks import Block, Kind
from guideline.findings import Finding, Place, Severity
from guideline.site import Guideline

_ALLOW = re.compile(r"<!-- (allow [^>]*) -->")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the contract.

    id: its name in reports and in comments that silence it. finds: what it finds, one phrase.
    remedy: what an editor does about a finding that says nothing more exact. of_lists: whether it
    compares which pages there are, not what they say; it looks at all of them then.
    """

    id: str
    finds: str
    remedy: str
    check: Callable[["Rule", Guideline], Iterator[Finding]]
    severity: Severity = Severity.ERROR
    of_lists: bool = False

    def run(self, guideline: Guideline) -> list[Finding]:
        """Return what the rule finds in the guideline."""
        return list(self.check(self, guideline))

    def finding(
        self,
        place: Place,
        what: str,
        todo: str = "",
        *,
        severity: Severity | None = None,
        origin: Place | None = None,
    ) -> Finding:
        """Return a finding of this rule; its own remedy and severity where none is given."""
        return Finding(place, self.id, what, todo or self.remedy, severity or self.severity, origin)


def allow(rule: str) -> str:
    """Return the comment that silences a rule, for messages."""
    return f"<!-- allow {rule}: the reason -->"


def at(block: Block, todo: str) -> str:
    """Return what to do, with the comment that silences a rule as it is written beside a block.

    Front matter is YAML, whose comments look different.
    """
    return _ALLOW.sub(r"# \1", todo) if block.kind is Kind.FIELD else todo
