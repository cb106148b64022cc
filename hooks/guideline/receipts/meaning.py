"""What a passage says, as a short digest that is the same in every language.

A reader's mark "I have read this" is compared with it, so it has to change when the guideline says
something else and stay when only the words do. The source's words make it; where every
translation was confirmed as it is when they changed, the receipts keep the digest from before.
"""

from collections.abc import Mapping, Sequence

from guideline.pages.fingerprint import fingerprint
from guideline.receipts.format import Receipt, digest
from guideline.receipts.verdicts import Pairs

_DIGITS = 8  # 32 bits: compared within one page only


def of_text(source: str) -> str:
    """Return the digest of what a source text says."""
    return fingerprint(source)[:_DIGITS]


def kept_meaning(was: Receipt, source: str) -> str:
    """Return what a receipt keeps when a passage is confirmed as it is under new words.

    was: the receipt of the old words; source: the new ones. Empty where they say it themselves.
    """
    before = was.meaning or of_text(was.source)
    return "" if before == of_text(source) else before


def kept_by(pairs: Pairs, receipts: Sequence[Receipt]) -> Mapping[str, str]:
    """Return the digests that a translated page's receipts keep, by the source's text."""
    known = {(each.source, each.digest): each.meaning for each in receipts if each.meaning}
    found = {}
    for source, translation in pairs if known else ():
        if meaning := known.get((source.passage, digest(translation.passage))):
            found[source.text] = meaning
    return found


def meaning(source: str, kept: Sequence[Mapping[str, str]]) -> str:
    """Return the digest of what a passage says; kept: by `kept_by`, of each translation.

    A digest is kept only while every translation keeps the same: where one had to be translated
    anew, the passage does say something else.
    """
    said = {each.get(source, "") for each in kept}
    return (said.pop() if len(said) == 1 else "") or of_text(source)
