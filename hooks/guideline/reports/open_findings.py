"""What is open on one page, as its editor sees it in a preview."""

from collections.abc import Iterable
from dataclasses import dataclass

from guideline.project.findings import Finding, Place, Severity
from guideline.project.messages import worded

_ORDER = list(Severity)


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A finding in a page's language."""

    rule: str
    severity: Severity
    place: Place
    message: str
    further: tuple[str, ...]


def said(finding: Finding, language: str) -> OpenPoint:
    """Return a finding as a page in a language shows it."""
    return OpenPoint(
        finding.rule,
        finding.severity,
        finding.place,
        worded(finding.what, language),
        tuple(finding.further(language)),
    )


def open_points(findings: Iterable[Finding], file: str) -> list[Finding]:
    """Return the findings in a file that somebody has to act on, errors first, then by line."""
    here = {f for f in findings if f.place.file == file and f.severity is not Severity.NOTE}
    return sorted(here, key=lambda f: (_ORDER.index(f.severity), f.place, f.rule, f.message))
