"""What to translate again on a page: the source before and now, beside the translation."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from guideline.contract.guideline import Guideline, Pair
from guideline.pages.word_diff import before_and_after
from guideline.project.messages import SOURCE, said
from guideline.receipts.verdicts import JudgedPassage, Verdict

_NARROWEST = 24  # characters a column


def side_by_side(guideline: Guideline, pair: Pair, width: int, language: str = SOURCE) -> str:
    """Return the stale passages of a page in two columns; empty where there are none.

    Left the source, before and now with the changed words marked; right the translation as it is.
    """
    judged = guideline.verdicts[pair.language.locale][pair.source.path]
    stale = [one for one in judged if one.verdict is Verdict.STALE and not one.confirmed]
    return "\n".join(line for one in stale for line in _passage(pair, one, width, language))


def _passage(pair: Pair, one: JudgedPassage, width: int, language: str) -> Iterator[str]:
    column = max(_NARROWEST, (width - 3) // 2)
    before, after = before_and_after(one.was.source if one.was else "", one.source.passage)
    left = [
        str(pair.source.at(one.source.line)),
        *_wrapped(said(language, "diff-before", text=before), column),
        *_wrapped(said(language, "diff-now", text=after), column),
    ]
    right = [
        str(pair.translation.at(one.translation.line)),
        *_wrapped(one.translation.passage, column),
    ]
    for ours, theirs in zip_longest(left, right, fillvalue=""):
        yield f"{ours.ljust(column)} | {theirs}".rstrip()
    yield ""


def _wrapped(text: str, width: int) -> Sequence[str]:
    return wrap(text, width) or [""]
