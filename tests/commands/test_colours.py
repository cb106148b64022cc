"""A terminal shows findings in colours; files, pipes and who wants none get plain text."""

import click
import pytest
from guideline.commands.colours import coloured

REPORT = "docs/sv/x.md:3: fel (stale): texten\n    att göra: skriv: fel (så)\n1 fel"


def test_the_place_is_bold_and_the_severity_has_its_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    place, severity = click.style("docs/sv/x.md:3", bold=True), click.style("fel", "red")
    assert coloured(REPORT, "sv") == REPORT.replace("docs/sv/x.md:3: fel", f"{place}: {severity}")


def test_nothing_else_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert click.unstyle(coloured(REPORT, "sv")) == REPORT


def test_who_wants_no_colour_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert coloured(REPORT, "sv") == REPORT
