"""Translations that a change calls up to date without touching them, for whoever reviews it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from guideline.contract.guideline import Guideline
from guideline.contract.naming import named
from guideline.contract.rules.receipts import compared
from guideline.project.findings import Finding, Severity
from guideline.project.messages import message
from guideline.receipts.format import Receipts, digest
from guideline.receipts.verdicts import Verdict

RULE = "renewed"

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
            what = message("renewed", block=named(one.translation), reason=one.was.reason)
            detail = compared(before[0], one.source.passage, one.translation.passage)
            place = pair.translation.at(one.translation.line)
            origin = pair.source.at(one.source.line)
            todo = message("renewed.todo")
            yield Finding(place, RULE, what, todo, Severity.NOTE, origin, detail, firm=True)
