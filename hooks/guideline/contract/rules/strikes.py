"""The rule *strike*: what does not hold in one language does not hold in another."""

from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope, allow
from guideline.project.findings import Finding


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            there, here = source.struck, translated.struck
            if len(there) != len(here):
                origin = pair.source.at(source.line)
                message = (
                    f"what is struck through differs from {origin}: "
                    f"there {_listed(there)}, here {_listed(here)}"
                )
                yield rule.finding(pair.translation.at(translated.line), message, origin=origin)


def _listed(passages: list[str]) -> str:
    return ", ".join(f"“{each}”" for each in passages) or "nothing"


STRIKE = Rule(
    id="strike",
    finds="a passage that is struck through in one language only",
    remedy=(
        "Strike the same passages through in every language, or remove them. If they are meant to "
        f"differ, write {allow('strike')} on the line above the text."
    ),
    check=_check,
    scope=Scope.PAIR,
)
