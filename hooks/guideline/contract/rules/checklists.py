"""The rule *checklists*: items begin unticked."""

from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.project.findings import Finding


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        for block in page.blocks:
            if block.kind is Kind.TASK and block.checked:
                yield rule.finding(page.at(block.line), f"the {block} is ticked in the page")


CHECKLISTS = Rule(
    id="checklists",
    finds="an item ticked in the page",
    remedy="Write [ ] with a space: ticking is the reader's.",
    check=_check,
    scope=Scope.PAGE,
)
