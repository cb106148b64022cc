"""What a check found: findings, and the one report that shows them all."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a finding stops publishing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"  # nothing is wrong; a reviewer may want to look


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file. `file` is relative to the project, with slashes; lines count from 1."""

    file: str
    line: int = 1

    def __str__(self) -> str:
        """Return the form that editors and terminals turn into a link."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong, where, and what to do about it.

    `origin` is the line of the source text that the finding compares with, where there is one;
    `detail` what somebody has to see to judge it, one line each. `firm`: no comment silences it.
    """

    place: Place
    rule: str
    message: str
    remedy: str
    severity: Severity = Severity.ERROR
    origin: Place | None = None
    detail: tuple[str, ...] = ()
    firm: bool = False

    def __str__(self) -> str:
        """Return where and what; the detail; what to do, each on a line of its own."""
        head = f"{self.place}: {self.severity} ({self.rule}): {self.message}"
        lines = [*self.detail, *([f"What to do: {self.remedy}"] if self.remedy else [])]
        return "\n    ".join([head, *lines])


def errors(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that stop publishing."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def report(findings: Iterable[Finding]) -> str:
    """Return all findings, sorted by place, as one text that ends with their number."""
    ordered = sorted(set(findings), key=lambda f: (f.place, f.rule, f.message))
    numbers = Counter(finding.severity for finding in ordered)
    counts = [
        f"{numbers[severity]} {severity}{'' if numbers[severity] == 1 else 's'}"
        for severity in Severity
        if numbers[severity]
    ]
    return "\n".join([*map(str, ordered), f"{' and '.join(counts) or 'No errors'}."])
