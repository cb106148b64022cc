"""The rules *stale* and *unrecorded*: a translation follows its source, receipts follow both."""

from collections.abc import Iterator, Sequence

from guideline.contract.expected_receipts import missing
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.pending import is_waiting
from guideline.contract.rules.rule import Rule, Scope, allow
from guideline.pages.blocks import Kind
from guideline.pages.nesting import outermost_line
from guideline.pages.word_diff import before_and_after
from guideline.project.findings import Finding, Place, Severity
from guideline.receipts.verdicts import JudgedPassage, Verdict

_COMMAND = "Run “guideline record” and commit the folder receipts/."
_NOTHING = (
    "In a pull request nothing: its workflow records it. On your own computer, run “guideline "
    "record” and commit the folder receipts/."
)


def _stale(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for language in guideline.settings.translations:
        for file, receipts in guideline.receipts.get(language.locale, {}).items():
            for line in receipts.faults:
                remedy = "Remove the line, run “guideline record” and look at what it wrote."
                yield rule.finding(Place(file, line), "the line belongs to no receipt", remedy)
    for pair in guideline.pairs:
        for one in guideline.verdicts[pair.language.locale][pair.source.path]:
            if one.verdict is Verdict.STALE and one.was:
                yield _finding(rule, pair, one, one.was.source)


def _finding(rule: Rule, pair: Pair, one: JudgedPassage, old: str) -> Finding:
    origin = pair.source.at(one.source.line)
    message = f"the {one.translation} was translated from another text than {origin} has now"
    before, after = before_and_after(old, one.source.passage)
    translation = f"Translation: {one.translation.passage}"
    detail = (f"Source before: {before}", f"Source now: {after}", translation)
    remedy = f"{rule.remedy} {_confirmation(rule, pair, one)}"
    place = pair.translation.at(one.translation.line)
    return Finding(place, rule.id, message, remedy, rule.severity, origin, detail)


def _confirmation(rule: Rule, pair: Pair, one: JudgedPassage) -> str:
    """Return how to say that the translation stays."""
    ours, theirs = one.source, one.translation
    here = outermost_line(pair.translation.texts, theirs)
    there = outermost_line(pair.source.texts, ours)
    if ours.kind is Kind.FIELD:
        comment, how = f"# allow {rule.id}: the reason", ""
    else:
        comment, how = allow(rule.id), ", with an empty line between"
    return (
        f"If the translation is right as it is, write {comment} on a line of its own above line "
        f"{here}{how}; for all languages at once, above line {there} of {pair.source.file}."
    )


def _unrecorded(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    publishing = guideline.settings.publishing
    for pair in guideline.pairs:
        judged = guideline.verdicts[pair.language.locale][pair.source.path]
        if publishing and (why := missing(guideline, pair)):
            line = next((one.translation.line for one in judged if _is_new(one)), 1)
            place = pair.translation.at(line)
            origin = Place(pair.source.file)
            yield rule.finding(place, why, _COMMAND, severity=Severity.ERROR, origin=origin)
        elif not publishing:
            yield from _notes(rule, pair, judged)
    if publishing:
        for file in guideline.loose_receipts:
            message = "these receipts belong to no page"
            yield rule.finding(Place(file), message, _COMMAND, severity=Severity.ERROR)


def _notes(rule: Rule, pair: Pair, judged: Sequence[JudgedPassage]) -> Iterator[Finding]:
    if judged and all(one.was is None and _is_new(one) for one in judged):
        yield rule.finding(pair.translation.at(1), "the whole page is new")
        return
    for one in judged:
        if one.verdict is Verdict.CURRENT or is_waiting(one):
            continue
        message = "was translated in the same change"
        if one.verdict is Verdict.REWORDED:
            message = "was reworded, its source was not"
        elif one.verdict is Verdict.STALE:
            if not one.confirmed:
                continue
            message = f"stays although its source has changed: {one.confirmed}"
        place, origin = pair.translation.at(one.translation.line), pair.source.at(one.source.line)
        yield rule.finding(place, f"the {one.translation} {message}", origin=origin)


def _is_new(one: JudgedPassage) -> bool:
    return one.verdict in (Verdict.REWORDED, Verdict.TRANSLATED)


STALE = Rule(
    id="stale",
    finds="a passage whose source has changed since it was translated",
    remedy="Translate the change.",
    check=_stale,
    scope=Scope.PAIR,
)
UNRECORDED = Rule(
    id="unrecorded",
    finds="a change that no receipt tells of yet; it stops only publishing",
    remedy=_NOTHING,
    check=_unrecorded,
    severity=Severity.NOTE,
    scope=Scope.PAIR,
)
