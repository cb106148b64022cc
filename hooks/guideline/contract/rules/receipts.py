"""The rules *stale* and *unrecorded*: a translation follows its source, receipts follow both."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from textwrap import shorten
from typing import Any

from guideline.contract.expected_receipts import missing
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.naming import named
from guideline.contract.pending import is_waiting
from guideline.contract.rules.modality import differences
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind
from guideline.pages.nesting import outermost_line
from guideline.pages.reader import Page, names_owner
from guideline.pages.word_diff import before_and_after
from guideline.project.findings import Finding, Fix, Place, Severity
from guideline.project.messages import Message, message, said
from guideline.receipts.format import name_of
from guideline.receipts.verdicts import JudgedPassage, Verdict
from guideline.terms import modal_words
from guideline.terms.content_words import same_words

_NUMBER = re.compile(r"\d+")
_EXCERPT = 40  # characters that tell which passage of a list is meant


def _stale(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for language in guideline.settings.translations:
        for file, receipts in guideline.receipts.get(language.locale, {}).items():
            for line in receipts.faults:
                remedy = "Remove the line, run “guideline record” and look at what it wrote."
                yield rule.finding(Place(file, line), "the line belongs to no receipt", remedy)
    for pair in guideline.pairs:
        judged = guideline.verdicts[pair.language.locale][pair.source.path]
        for one in judged:
            if one.verdict is Verdict.STALE and one.was:
                yield _finding(
                    rule, pair, one, one.was.source, _under_one_comment(pair, one, judged)
                )


def _under_one_comment(
    pair: Pair, one: JudgedPassage, judged: Sequence[JudgedPassage]
) -> list[JudgedPassage]:
    """Return the stale passages that a comment over a source passage confirms with it, itself included."""
    above = outermost_line(pair.source.texts, one.source)
    return [
        each
        for each in judged
        if each.verdict is Verdict.STALE and outermost_line(pair.source.texts, each.source) == above
    ]


def _finding(
    rule: Rule, pair: Pair, one: JudgedPassage, old: str, covered: Sequence[JudgedPassage]
) -> Finding:
    origin = pair.source.at(one.source.line)
    place = pair.translation.at(one.translation.line)
    field = one.source.kind is Kind.FIELD
    there = outermost_line(pair.source.texts, one.source)
    args: dict[str, Any] = {
        "block": named(one.translation),
        "confirm": message("allow-field" if field else "allow", rule=rule.id),
        "line": outermost_line(pair.translation.texts, one.translation),
        "between": int(not field),
        "there": there,
        "file": pair.source.file,
    }
    found = rule.found(place, "stale", origin=origin, **args)
    detail = compared(old, one.source.passage, one.translation.passage)
    if not all(_is_reworded(each, pair.source.language) for each in covered):
        return replace(found, detail=detail)
    inside = one.source.text if len(covered) == 1 and one.source.path else ""
    fix = _confirmed(pair.source, there, inside, is_field=field)
    return replace(found, detail=detail, fix=fix, paste=fix.text.partition("\n")[0])


def _is_reworded(one: JudgedPassage, locale: str) -> bool:
    """Tell whether a passage's change leaves its meaning as it was: one click is offered for no other.

    Its words, numbers, and what is forbidden, required and allowed stay; an owner is somebody else.
    """
    old, new = one.was.source if one.was else "", one.source.passage
    if names_owner(one.source) or _NUMBER.findall(old) != _NUMBER.findall(new):
        return False
    modal = modal_words.has_data(locale) and differences(old, locale, new, locale)
    return not modal and same_words(old, new, locale)


def compared(old: str, new: str, translation: str) -> tuple[Message, ...]:
    """Return what somebody has to see to judge a translation: the source before and now, and it."""
    before, after = before_and_after(old, new)
    return (
        message("detail-source-before", text=before),
        message("detail-source-now", text=after),
        message("detail-translation", text=translation),
    )


def _confirmed(page: Page, line: int, inside: str, *, is_field: bool) -> Fix:
    """Return the comment by which the translations in all languages stay as they are.

    inside: the text of the passage within the list or box that the comment stands above; else empty.
    """
    id_ = "stale-confirmed-inside" if inside else "stale-confirmed"
    words = shorten(inside.replace("--", "–"), _EXCERPT, placeholder=" …")
    comment = said(page.language, "stale-confirmed-field" if is_field else id_, text=words)
    own = page.lines[line - 1]
    return Fix(page.file, line, line, f"{comment}\n{own}" if is_field else f"{comment}\n\n{own}")


def _unrecorded(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    publishing = guideline.settings.publishing
    for pair in guideline.pairs:
        judged = guideline.verdicts[pair.language.locale][pair.source.path]
        if publishing and (why := missing(guideline, pair)):
            line = next((one.translation.line for one in judged if _is_new(one)), 1)
            place = pair.translation.at(line)
            origin = Place(pair.source.file)
            id_, number = why
            args: dict[str, Any] = {
                "severity": Severity.ERROR,
                "number": number,
                "receipts": _receipts(pair),
            }
            yield rule.found(place, id_, origin=origin, **args)
        elif not publishing:
            yield from _notes(rule, pair, judged)
    if publishing:
        for file in guideline.loose_receipts:
            yield rule.found(Place(file), "unrecorded-loose", severity=Severity.ERROR)


def _receipts(pair: Pair) -> str:
    return name_of(pair.language.locale, pair.source.path)


def _notes(rule: Rule, pair: Pair, judged: Sequence[JudgedPassage]) -> Iterator[Finding]:
    if judged and all(one.was is None and _is_new(one) for one in judged):
        yield rule.found(pair.translation.at(1), "unrecorded-new-page")
        return
    for one in judged:
        if one.verdict is Verdict.CURRENT or is_waiting(one):
            continue
        if one.verdict is Verdict.STALE and not one.confirmed:
            continue
        args: dict[str, Any] = {"block": named(one.translation), "reason": one.confirmed}
        place, origin = pair.translation.at(one.translation.line), pair.source.at(one.source.line)
        if one.verdict is Verdict.REWORDED and names_owner(one.translation):
            args["severity"] = Severity.WARNING
            yield rule.found(place, "unrecorded-owner", origin=origin, **args)
            continue
        found = rule.found(place, f"unrecorded-{one.verdict}", origin=origin, **args)
        if one.verdict is Verdict.STALE and one.was:
            detail = compared(one.was.source, one.source.text, one.translation.text)
            found = replace(found, detail=detail)
        elif one.verdict is Verdict.TRANSLATED:
            # Side by side, so that whoever reviews it sees halves that changed places.
            texts = (("source", one.source.text), ("translation", one.translation.text))
            detail = tuple(message(f"detail-{side}", text=text) for side, text in texts)
            found = replace(found, detail=detail)
        yield found


def _is_new(one: JudgedPassage) -> bool:
    return one.verdict in (Verdict.REWORDED, Verdict.TRANSLATED)


STALE = Rule(
    id="stale",
    finds="a passage whose source has changed since it was translated",
    check=_stale,
    scope=Scope.PAIR,
)
UNRECORDED = Rule(
    id="unrecorded",
    finds="a change that no receipt tells of yet; it stops only publishing",
    check=_unrecorded,
    severity=Severity.NOTE,
    scope=Scope.PAIR,
)
