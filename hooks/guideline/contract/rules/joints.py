"""The rule *joint*: a long word may break somewhere, as the list of joints says."""

from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.hyphenation.joints import FILE
from guideline.hyphenation.words import breaks, long_words
from guideline.project.findings import Finding, Place, Severity

_LETTERS = 20  # of a word that fills most of a line on a phone


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    joints = guideline.joints
    for fault in joints.faults:
        place = Place(FILE, fault.line)
        yield rule.told(place, fault.what, severity=Severity.ERROR)
    for page in guideline.all_pages():
        if page.language not in joints.words:
            continue
        named: set[str] = set()
        for block in page.blocks:
            for word in long_words(block.own, _LETTERS):
                plain = word.lower()
                if plain not in block.prose.lower() or plain in named:
                    continue
                named.add(plain)
                if not breaks(plain, page.language, joints):
                    yield rule.found(page.at(block.line), "joint", word=word, file=FILE)


JOINT = Rule(
    id="joint",
    finds="a word of 20 letters or more that cannot break at the end of a line",
    check=_check,
    severity=Severity.NOTE,
    scope=Scope.PAGE,
)
