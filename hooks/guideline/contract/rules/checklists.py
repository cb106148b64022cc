"""The rule *checklists*: items begin unticked."""

import re
from collections.abc import Iterator
from dataclasses import replace

from guideline.contract.guideline import Guideline
from guideline.contract.naming import named
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.project.findings import Finding, Fix


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        for block in page.blocks:
            if block.kind is Kind.TASK and block.checked:
                found = rule.found(page.at(block.line), "checklists-ticked", block=named(block))
                fixed = re.sub(r"\[[xX]\]", "[ ]", page.source_line(block), count=1)
                yield replace(found, fix=Fix(page.file, block.line, block.line, fixed))


CHECKLISTS = Rule(
    id="checklists",
    finds="an item ticked in the page",
    check=_check,
    scope=Scope.PAGE,
)
