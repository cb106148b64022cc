"""What a check found, for programs: workflow commands, JSON and SARIF."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any

from guideline.contract.rules import RULES
from guideline.project.findings import Finding, Place, Severity, one_line, ordered
from guideline.project.messages import SOURCE, Message, worded

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def github(
    findings: Iterable[Finding], is_changed: Callable[[Place], bool], language: str = SOURCE
) -> str:
    """Return the workflow commands that make GitHub show findings beside the changed lines.

    A finding whose own line has not changed stands beside the source's line that has. Format:
    https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    """
    return "\n".join(_annotation(finding, is_changed, language) for finding in ordered(findings))


def _annotation(finding: Finding, is_changed: Callable[[Place], bool], language: str) -> str:
    place = finding.place
    if finding.origin and not is_changed(place) and is_changed(finding.origin):
        place = finding.origin
    title = _property(f"{finding.rule}: {finding.place}")
    head = f"file={_property(place.file)},line={place.line},title={title}"
    text = "\n".join([worded(finding.what, language), *finding.further(language)])
    return f"::{_COMMANDS[finding.severity]} {head}::{_data(text)}"


def _data(text: str) -> str:
    return "%0A".join(one_line(line).replace("%", "%25") for line in text.split("\n"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(findings: Iterable[Finding], language: str = SOURCE) -> str:
    """Return a JSON list, one object a finding, sorted by place."""
    objects = [_object(finding, language) for finding in ordered(findings)]
    return json.dumps(objects, ensure_ascii=False, indent=2)


def _object(finding: Finding, language: str) -> dict[str, Any]:
    origin, fix = finding.origin, finding.fix
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "file": finding.place.file,
        "line": finding.place.line,
        "message": finding.what.id if isinstance(finding.what, Message) else None,
        "what": worded(finding.what, language),
        "detail": [worded(line, language) for line in finding.detail],
        "what_to_do": worded(finding.todo, language),
        "fix": asdict(fix) if fix else None,
        "source": {"file": origin.file, "line": origin.line} if origin else None,
    }


def sarif(findings: Iterable[Finding], language: str = SOURCE) -> str:
    """Return a SARIF log, as code scanning reads it (docs.oasis-open.org/sarif/sarif/v2.1.0/)."""
    found = ordered(findings)
    known = {rule.id: rule for rule in RULES}
    names = sorted({*known, *(finding.rule for finding in found)})
    rules = [
        {"id": name, "shortDescription": {"text": known[name].finds if name in known else name}}
        for name in names
    ]
    run = {
        "tool": {"driver": {"name": "guideline", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, names, language) for finding in found],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _result(finding: Finding, names: Sequence[str], language: str) -> dict[str, Any]:
    lines = [worded(each, language) for each in (finding.what, *finding.detail, finding.todo)]
    result = {
        "ruleId": finding.rule,
        "ruleIndex": names.index(finding.rule),
        "level": str(finding.severity),
        "message": {"text": "\n".join(line for line in lines if line)},
        "locations": [_location(finding.place)],
    }
    if finding.origin:
        result["relatedLocations"] = [_location(finding.origin)]
    return result


def _location(place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": place.file, "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": place.line},
        }
    }
