"""The rule *strike*: what does not hold in one language does not hold in another."""

from collections.abc import Iterator
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.project.findings import Finding
from guideline.project.messages import Message, message


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            there, here = source.struck, translated.struck
            if len(there) != len(here):
                origin = pair.source.at(source.line)
                place = pair.translation.at(translated.line)
                shown: dict[str, Any] = {"there": _listed(there), "here": _listed(here)}
                yield rule.found(place, "strike", origin=origin, **shown)


def _listed(passages: list[str]) -> Message:
    return message("quoted", words=passages) if passages else message("nothing")


STRIKE = Rule(
    id="strike",
    finds="a passage that is struck through in one language only",
    check=_check,
    scope=Scope.PAIR,
)
