"""The status of all pages as a table: page × language."""

from collections.abc import Sequence

from guideline.contract.status import PageStatus, percentages
from guideline.project.messages import SOURCE, said


def text(found: Sequence[PageStatus], locales: Sequence[str], language: str = SOURCE) -> str:
    """Return a table for the terminal."""
    rows = _rows(found, locales, language)
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    rule = "  ".join("-" * width for width in widths)
    return "\n".join([lines[0], rule, *lines[1:-1], rule, lines[-1]])


def markdown(found: Sequence[PageStatus], locales: Sequence[str], language: str = SOURCE) -> str:
    """Return a table in GitHub's Markdown. File names are code, so nothing in them is markup."""
    head, *rows, last = _rows(found, locales, language)
    body = [[f"`{row[0].replace('`', '')}`".replace("|", "\\|"), *row[1:]] for row in rows]
    table = [head, ["---"] * len(head), *body, last]
    return "\n".join(f"| {' | '.join(row)} |" for row in table) + "\n"


def _rows(found: Sequence[PageStatus], locales: Sequence[str], language: str) -> list[list[str]]:
    cells = {
        (one.path, one.locale): said(
            language, f"status-{one.state}", number=one.open, until=one.until or ""
        )
        for one in found
    }
    shares = percentages(found)
    rows = [[said(language, "status-page"), *locales]]
    for path in sorted({one.path for one in found}):
        rows.append([path, *(cells[path, locale] for locale in locales)])
    return [
        *rows,
        [said(language, "status-done"), *(f"{shares.get(locale, 100)} %" for locale in locales)],
    ]
