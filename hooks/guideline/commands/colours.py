"""Colours of what a terminal shows; click leaves them out where the output is no terminal."""

import os
import re

import click

from guideline.project.findings import Severity
from guideline.project.messages import said

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


def coloured(report: str, language: str) -> str:
    """Return a report of findings with each one's place bold and its severity in a colour.

    As it is where NO_COLOR is set (https://no-color.org).
    """
    if os.environ.get("NO_COLOR"):
        return report
    names = {said(language, f"severity-{severity}"): _COLOURS[severity] for severity in Severity}
    one_of = "|".join(map(re.escape, names))

    def painted(found: re.Match[str]) -> str:
        place, severity = click.style(found[1], bold=True), click.style(found[2], names[found[2]])
        return f"{place}: {severity} ("

    return re.sub(rf"^(\S+): ({one_of}) \(", painted, report, flags=re.MULTILINE)
