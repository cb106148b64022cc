"""The rule *receipt-lost*: no change drops what tells from which text a passage was translated.

Without its receipt, a translation that a change of its source left behind would look like one that
was made in the same change. So would one of which the change touched the punctuation only.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.naming import named
from guideline.contract.rules.receipts import compared
from guideline.contract.rules.rule import Rule
from guideline.project.findings import Finding, Place
from guideline.project.messages import message
from guideline.receipts.format import Receipt, digest, name_of
from guideline.receipts.verdicts import JudgedPassage, Verdict

_EDITED = 0.3  # likeness of a text and what an edit makes of it
_OWN_WORDS = 4  # so many words are not by chance the translation of two passages

Lost = dict[Receipt, list[str]]
"""Receipts that a change dropped, each with the files that they were in."""


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    if guideline.before is None:
        return
    for language in guideline.settings.translations:
        locale = language.locale
        pairs = [pair for pair in guideline.pairs if pair.language is language]
        if lost := _lost(guideline.before, guideline, locale):
            yield from _unchanged(rule, guideline, pairs, lost)
            yield from _changed(rule, guideline, pairs, lost)


def _lost(before: Guideline, guideline: Guideline, locale: str) -> Lost:
    now = Counter(
        receipt for each in guideline.receipts.get(locale, {}).values() for receipt in each.kept
    )
    lost: defaultdict[Receipt, list[str]] = defaultdict(list)
    for file, receipts in before.receipts.get(locale, {}).items():
        for receipt in receipts.kept:
            if now[receipt]:
                now[receipt] -= 1
            else:
                lost[receipt].append(file)
    return dict(lost)


def _unchanged(
    rule: Rule, guideline: Guideline, pairs: list[Pair], lost: Lost
) -> Iterator[Finding]:
    """Report, once a file, dropped receipts of passages that are as they were; take them out."""
    numbers: Counter[str] = Counter()
    for pair in pairs:
        kept = Counter(pair.receipts)
        for source, translated in pair.passages:
            receipt = Receipt(source.passage, digest(translated.passage))
            if kept[receipt]:
                kept[receipt] -= 1
            elif lost.get(receipt):
                numbers[lost[receipt].pop()] += 1
    for file, number in sorted(numbers.items()):
        args: dict[str, Any] = {"number": number, "file": file}
        yield replace(rule.found(Place(file), "receipt-lost-unchanged", **args), firm=True)


def _changed(rule: Rule, guideline: Guideline, pairs: list[Pair], lost: Lost) -> Iterator[Finding]:
    by_digest: defaultdict[str, list[Receipt]] = defaultdict(list)
    for receipt, files in lost.items():
        if files:
            by_digest[receipt.digest].append(receipt)
    punctuated = _punctuated(guideline.before, pairs, by_digest.keys())
    for pair in pairs:
        before = _before(guideline, pair)
        for one in guideline.verdicts[pair.language.locale][pair.source.path]:
            olds = by_digest.get(digest(one.translation.passage), [])
            if not olds and one.verdict is Verdict.TRANSLATED:
                was = punctuated.get(_letters(one.translation.text), ())
                olds = [old for each in was for old in by_digest[each]]
                olds = [old for old in olds if _letters(old.source) != _letters(one.source.passage)]
            olds = [old for old in olds if lost[old] and _could_be(old.source, one)]
            if not olds or (one.was and one.was.reason) or before[one.receipt]:
                continue
            old = max(olds, key=lambda each: _likeness(each.source, one.source.passage))
            yield _finding(rule, pair, one, old.source, lost[old].pop())


def _punctuated(
    before: Guideline | None, pairs: list[Pair], digests: Set[str]
) -> Mapping[str, Sequence[str]]:
    """Return the digests of translations before the change, by their letters alone."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        page = before and before.pages.get(pair.language.locale, {}).get(pair.translation.path)
        for block in page.blocks if page else ():
            if (its := digest(block.passage)) in digests:
                found[_letters(block.text)].append(its)
    return found


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _before(guideline: Guideline, pair: Pair) -> Counter[Receipt]:
    """Return the receipts that the page had before the change."""
    file = name_of(pair.language.locale, pair.source.path)
    known = guideline.before.receipts.get(pair.language.locale, {}) if guideline.before else {}
    return Counter(known[file].kept if file in known else ())


def _could_be(old: str, one: JudgedPassage) -> bool:
    if not one.translation.text or old == one.source.passage:
        return False
    long = len(one.translation.text.split()) >= _OWN_WORDS
    return long or _likeness(old, one.source.passage) >= _EDITED


def _likeness(text: str, other: str) -> float:
    return SequenceMatcher(None, text, other, autojunk=False).ratio()


def _finding(rule: Rule, pair: Pair, one: JudgedPassage, old: str, file: str) -> Finding:
    here, there = pair.translation.at(one.translation.line), pair.source.at(one.source.line)
    args: dict[str, Any] = {
        "block": named(one.translation),
        "file": file,
        "confirm": message("allow", rule="stale"),
    }
    detail = compared(old, one.source.passage, one.translation.passage)
    found = rule.found(here, "receipt-lost", origin=there, **args)
    return replace(found, detail=detail, firm=True)


RECEIPT_LOST = Rule(
    id="receipt-lost",
    finds="a receipt that a change dropped although its passage is still there (with --since)",
    check=_check,
)
