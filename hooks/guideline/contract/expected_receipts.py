"""What the receipts of a page have to be, and in which way they are not that yet."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.pending import is_waiting, whole_page
from guideline.receipts.format import Receipt, Receipts, name_of
from guideline.receipts.meaning import kept_meaning
from guideline.receipts.verdicts import JudgedPassage, Verdict


def kept(guideline: Guideline, pair: Pair) -> tuple[Receipt, ...]:
    """Return the receipts that a page has."""
    file = name_of(pair.language.locale, pair.source.path)
    return guideline.receipts.get(pair.language.locale, {}).get(file, Receipts()).kept


def due(guideline: Guideline, pair: Pair, unchanged: str = "") -> list[Receipt]:
    """Return the receipts of a page as it is, in the order of its passages.

    What is stale keeps its old receipt, unless an editor's comment confirms the translation or
    `unchanged` gives the reason for all of them. What is pending keeps its old one, or has none.
    """
    if whole_page(pair.translation, guideline.today):
        return list(kept(guideline, pair))
    judged = guideline.verdicts[pair.language.locale][pair.source.path]
    return [receipt for one in judged for receipt in _due(one, unchanged)]


def _due(one: JudgedPassage, unchanged: str) -> Iterator[Receipt]:
    if one.verdict is Verdict.STALE and one.was:
        reason = one.confirmed or unchanged
        pending = any(note.is_pending for note in one.translation.suppressions)
        if reason and not pending:
            yield replace(
                one.receipt, reason=reason, meaning=kept_meaning(one.was, one.source.text)
            )
        else:
            yield one.was
    elif not is_waiting(one):
        yield one.receipt


def missing(guideline: Guideline, pair: Pair) -> tuple[str, int] | None:
    """Return in which way a page's receipts are not what they have to be: a message's id, a number.

    Their order is not compared: people who move passages merge theirs.
    """
    has, needs = kept(guideline, pair), due(guideline, pair)
    if [*has] == needs:
        return None
    there, wanted = Counter(has), Counter(needs)
    if new := (wanted - there).total():
        return "unrecorded-passages", new
    if old := (there - wanted).total():
        return "unrecorded-gone", old
    return None
