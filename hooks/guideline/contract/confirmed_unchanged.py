"""Translations that a change calls up to date without touching them, for whoever reviews it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from guideline.contract.guideline import Guideline
from guideline.pages.word_diff import before_and_after
from guideline.project.findings import Finding, Severity
from guideline.receipts.format import Receipts, digest
from guideline.receipts.verdicts import Verdict

RULE = "renewed"
_TODO = "Read both: does the translation still say the same?"

AllReceipts = Mapping[str, Mapping[str, Receipts]]


def renewals(old: AllReceipts, guideline: Guideline) -> Iterator[Finding]:
    """Return the passages whose receipt has a new source text and the translation of before.

    old: the receipts before the change, by language and file.
    """
    for pair in guideline.pairs:
        locale = pair.language.locale
        sources: defaultdict[str, list[str]] = defaultdict(list)
        for receipts in old.get(locale, {}).values():
            for receipt in receipts.kept:
                sources[receipt.digest].append(receipt.source)
        for one in guideline.verdicts[locale][pair.source.path]:
            before = sources.get(digest(one.translation.passage))
            if one.verdict is not Verdict.CURRENT or not before or one.source.passage in before:
                continue
            if not one.was or not one.was.reason:
                continue  # the rule *receipt-lost* finds it
            message = f"the {one.translation} was confirmed as it is: {one.was.reason}"
            was, now = before_and_after(before[0], one.source.passage)
            translation = f"Translation: {one.translation.passage}"
            detail = (f"Source before: {was}", f"Source now: {now}", translation)
            place = pair.translation.at(one.translation.line)
            origin = pair.source.at(one.source.line)
            yield Finding(place, RULE, message, _TODO, Severity.NOTE, origin, detail)
