"""The contract between the languages: pages in, findings out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from guideline.comments import Allowance
from guideline.findings import Finding, Place
from guideline.pages import Page
from guideline.rules import RULES, Rule
from guideline.rules.rule import allow
from guideline.site import Guideline

SILENCE = "silence"


def check(guideline: Guideline, rules: Sequence[Rule] = RULES) -> list[Finding]:
    """Return what the rules find, less what editors' comments silence, in no special order."""
    covering = _covering(guideline)
    used: set[tuple[str, Allowance]] = set()
    findings = []
    for rule in rules:
        for finding in rule.run(guideline):
            places = [finding.place, finding.origin] if finding.origin else [finding.place]
            silencing = {
                (place.file, allowance)
                for place in places
                for allowance in covering.get(place, ())
                if allowance.rule == finding.rule and allowance.reason
            }
            used |= silencing
            if not silencing:
                findings.append(finding)
    for page in guideline.all_pages():
        findings += _idle(page, {rule.id for rule in rules}, used)
    return findings


def _covering(guideline: Guideline) -> dict[Place, list[Allowance]]:
    covering: defaultdict[Place, list[Allowance]] = defaultdict(list)
    for page in guideline.all_pages():
        for block in page.blocks:
            if block.allowances:
                covering[page.at(block.line)].extend(block.allowances)
    return covering


def _idle(page: Page, rules: set[str], used: set[tuple[str, Allowance]]) -> Iterator[Finding]:
    known = ", ".join(sorted(rules))
    allowances = [a for block in page.blocks for a in block.allowances]
    for allowance in dict.fromkeys([*allowances, *page.loose]):
        what = ""
        if allowance.rule not in rules:
            what, todo = f"there is no rule “{allowance.rule}”", f"The rules are {known}."
        elif not allowance.reason:
            what = f"the comment silences the rule “{allowance.rule}” without a reason"
            todo = f"Write the reason after a colon: {allow(allowance.rule)}"
        elif (page.file, allowance) not in used:
            what = f"the comment silences the rule “{allowance.rule}”, which finds nothing here"
            todo = "Remove the comment, or put it on the line above the block that it is for."
        if what:
            yield Finding(page.at(allowance.line), SILENCE, what, todo)
