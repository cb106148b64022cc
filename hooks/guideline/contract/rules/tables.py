"""The rule *table row*: what stands behind a table's last column is not shown."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_NO_BAR = re.compile(r"\\\||(`+)(?!`).*?(?<!`)\1(?!`)")
_END = re.compile(r"\s*\|?\s*$")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        for line, columns in _rows(page):
            cells = _cells(page.lines[line - 1])
            if lost := [text for text in cells[columns:] if text]:
                text = " | ".join(lost)
                yield rule.found(page.at(line), "table-row", number=columns, text=text)


def _rows(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the line of every row of a table and the number of its cells."""
    numbers: defaultdict[int, int] = defaultdict(int)
    for block in page.blocks:
        if block.kind is Kind.CELL and block.line <= len(page.lines):
            numbers[block.line] = max(numbers[block.line], block.level + 1)
    yield from ((line, number) for line, number in numbers.items() if "|" in page.lines[line - 1])


def _cells(line: str) -> list[str]:
    """Return a row's cells. A bar in a code span, or behind a backslash, parts nothing."""
    plain = _NO_BAR.sub(lambda found: "x" * len(found[0]), line)
    begins = len(plain) - len(plain.lstrip(" >"))
    begins += plain.startswith("|", begins)
    end = _END.search(plain)
    bounds = [begins - 1, *(n for n, sign in enumerate(plain) if sign == "|" and n >= begins)]
    bounds = [n for n in bounds if end is None or n < end.start()] + [
        end.start() if end else len(line)
    ]
    return [line[one + 1 : other].strip() for one, other in pairwise(bounds)]


TABLE_ROW = Rule(
    id="table row",
    finds="a row with more cells than its table has columns",
    check=_check,
    scope=Scope.PAGE,
)
