"""What is open on one page, as its editor sees it in a preview."""

from collections.abc import Iterable

from guideline.project.findings import Finding, Severity

_ORDER = list(Severity)


def open_points(findings: Iterable[Finding], file: str) -> list[Finding]:
    """Return the findings in a file that somebody has to act on, errors first, then by line."""
    here = {f for f in findings if f.place.file == file and f.severity is not Severity.NOTE}
    return sorted(here, key=lambda f: (_ORDER.index(f.severity), f.place, f.rule, f.message))
