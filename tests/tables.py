"""Tables of what the tests tried and what came of it, printed after the tests."""

from collections import defaultdict
from collections.abc import Callable

import pytest
from _pytest.terminal import TerminalReporter

Show = Callable[..., None]

_PROPERTY = "row of table"


@pytest.fixture
def show(request: pytest.FixtureRequest) -> Show:
    """Add a row to a table: ``show("Faults injected", fault, result)``."""

    def add(table: str, *cells: object) -> None:
        row = [table, *(str(cell) for cell in cells)]
        request.node.user_properties.append((_PROPERTY, row))

    return add


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Print the rows of all tests, in whichever process they ran, one table after another."""
    tables: dict[str, list[list[str]]] = defaultdict(list)
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) != "call":
                continue
            for name, row in report.user_properties:
                if name == _PROPERTY:
                    tables[row[0]].append(row[1:])
    for table in sorted(tables):
        rows = sorted(tables[table])
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        terminalreporter.section(table)
        for row in rows:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            terminalreporter.write_line("  ".join(cells).rstrip())
