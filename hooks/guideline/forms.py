"""Findings and statuses as plain data, fit for JSON, and back."""

from datetime import date
from typing import Any

from guideline.findings import Finding, Place, Severity
from guideline.status import PageStatus, State


def plain_finding(finding: Finding) -> list[Any]:
    """Return a finding as plain data."""
    place, origin = finding.place, finding.origin
    return [
        [place.file, place.line],
        finding.rule,
        finding.what,
        finding.todo,
        finding.severity,
        [origin.file, origin.line] if origin else None,
        finding.detail,
    ]


def finding_of(data: list[Any]) -> Finding:
    """Return the finding that `plain_finding` made data of."""
    place, rule, what, todo, severity, origin, detail = data
    return Finding(
        Place(*place),
        rule,
        what,
        todo,
        Severity(severity),
        Place(*origin) if origin else None,
        tuple(detail),
    )


def plain_status(status: PageStatus) -> list[Any]:
    """Return a page's status as plain data."""
    return [
        status.path,
        status.locale,
        status.state,
        [status.place.file, status.place.line],
        status.open,
        status.done,
        status.total,
        status.until.isoformat() if status.until else None,
        status.reviewed.isoformat() if status.reviewed else None,
        status.owner,
    ]


def status_of(data: list[Any]) -> PageStatus:
    """Return the status that `plain_status` made data of."""
    path, locale, state, place, opened, done, total, until, reviewed, owner = data
    return PageStatus(
        path,
        locale,
        State(state),
        Place(*place),
        opened,
        done,
        total,
        date.fromisoformat(until) if until else None,
        date.fromisoformat(reviewed) if reviewed else None,
        owner,
    )
