"""Which translated passages still belong to their source, judged from the tree alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from guideline.pages.blocks import Block
from guideline.receipts.format import Receipt, digest

Pairs = Sequence[tuple[Block, Block]]


class Verdict(StrEnum):
    """What has become of a pair of passages since their receipt was written."""

    CURRENT = "current"
    STALE = "stale"  # the source has changed, the translation has not
    REWORDED = "reworded"  # the translation has changed, the source has not
    TRANSLATED = "translated"  # both have changed, or both are new


@dataclass(frozen=True, slots=True)
class JudgedPassage:
    """A source block, its translation and the verdict.

    was: the receipt that the verdict comes from; None where there was none.
    """

    source: Block
    translation: Block
    verdict: Verdict
    was: Receipt | None = None

    @property
    def receipt(self) -> Receipt:
        """The receipt that says that the two belong together as they are."""
        if self.verdict is Verdict.CURRENT and self.was:
            return self.was
        meaning = self.was.meaning if self.verdict is Verdict.REWORDED and self.was else ""
        return Receipt(self.source.passage, digest(self.translation.passage), meaning=meaning)

    @property
    def confirmed(self) -> str:
        """The reason that an editor's comment gives why the translation need not change."""
        notes = (*self.translation.suppressions, *self.source.suppressions)
        return next((note.reason for note in notes if note.rule == Verdict.STALE), "")


class _Left:
    """Receipts that no pair of passages has claimed yet."""

    def __init__(self, kept: Mapping[str, Sequence[Receipt]]) -> None:
        self._counts: dict[tuple[str, Receipt], int] = defaultdict(int)
        self._as_kept: dict[tuple[str, Receipt], Receipt] = {}
        self._by_digest: defaultdict[str, dict[tuple[str, Receipt], None]] = defaultdict(dict)
        self._by_source: defaultdict[str, dict[tuple[str, Receipt], None]] = defaultdict(dict)
        for path, receipts in kept.items():
            for receipt in receipts:
                self._counts[path, receipt] += 1
                self._as_kept[path, receipt] = receipt
                self._by_digest[receipt.digest][path, receipt] = None
                self._by_source[receipt.source][path, receipt] = None

    def claim(self, path: str, receipt: Receipt) -> Receipt | None:
        """Take a receipt of a page, if it is there."""
        if not self._counts.get((path, receipt)):
            return None
        self._counts[path, receipt] -= 1
        return self._as_kept[path, receipt]

    def same_pair(self, path: str, receipt: Receipt) -> Receipt | None:
        """Take the same receipt, the page's own first, then another's: passages move."""
        found = [key for key in self._by_digest.get(receipt.digest, ()) if key[1] == receipt]
        return self._best(path, found, receipt.source)

    def same_translation(self, path: str, receipt: Receipt) -> Receipt | None:
        """Take the receipt of the same translated text whose source is most like this one."""
        return self._best(path, self._by_digest.get(receipt.digest, ()), receipt.source)

    def same_source(self, path: str, receipt: Receipt) -> Receipt | None:
        """Take a receipt of the same source text."""
        return self._best(path, self._by_source.get(receipt.source, ()), receipt.source)

    def _best(self, path: str, keys: Iterable[tuple[str, Receipt]], source: str) -> Receipt | None:
        there = [key for key in keys if self._counts.get(key)]
        if not there:
            return None
        best = there[0]
        if len(there) > 1:
            best = max(there, key=lambda key: (key[0] == path, _likeness(key[1].source, source)))
        self._counts[best] -= 1
        return best[1]


def judge(
    pages: Mapping[str, Pairs], kept: Mapping[str, Sequence[Receipt]]
) -> dict[str, tuple[JudgedPassage, ...]]:
    """Return the verdicts on every page of one language, by path, in the order of the pairs.

    pages: the pairs that belong together by their place in the page; kept: all receipts of the
    language. A pair claims its own receipt first, wherever it stands; what is left is compared by
    the translated text, then by the source's.
    """
    done: dict[str, tuple[JudgedPassage, ...]] = {}
    for path, pairs in pages.items():
        if (current := _all_current(pairs, kept.get(path, ()))) is not None:
            done[path] = current
    open_pages = {path: pairs for path, pairs in pages.items() if path not in done}
    if not open_pages:
        return done
    left = _Left({path: receipts for path, receipts in kept.items() if path not in done})
    return done | _judge(open_pages, left)


def is_current(pairs: Pairs, kept: Sequence[Receipt]) -> bool:
    """Tell whether a page's receipts are those that it has to have, in their order."""
    return _all_current(pairs, kept) is not None


def _all_current(pairs: Pairs, kept: Sequence[Receipt]) -> tuple[JudgedPassage, ...] | None:
    """Return the verdicts on a page whose receipts are as they have to be, the usual case."""
    if len(pairs) != len(kept):
        return None
    judged = []
    for (source, translation), receipt in zip(pairs, kept, strict=True):
        if receipt.source != source.passage or receipt.digest != digest(translation.passage):
            return None
        judged.append(JudgedPassage(source, translation, Verdict.CURRENT, receipt))
    return tuple(judged)


def _judge(pages: Mapping[str, Pairs], left: _Left) -> dict[str, tuple[JudgedPassage, ...]]:
    judged: dict[str, list[JudgedPassage | None]] = {}
    for path, pairs in pages.items():
        judged[path] = [None] * len(pairs)
        for at, (source, translation) in enumerate(pairs):
            receipt = JudgedPassage(source, translation, Verdict.CURRENT).receipt
            if was := left.claim(path, receipt):
                judged[path][at] = JudgedPassage(source, translation, Verdict.CURRENT, was)
    for verdict, find in (
        (Verdict.CURRENT, left.same_pair),
        (Verdict.STALE, left.same_translation),
        (Verdict.REWORDED, left.same_source),
        (Verdict.TRANSLATED, None),
    ):
        for path, verdicts in judged.items():
            for at, (source, translation) in enumerate(pages[path]):
                if verdicts[at] is not None:
                    continue
                receipt = JudgedPassage(source, translation, verdict).receipt
                was = find(path, receipt) if find else None
                if was is not None or find is None:
                    verdicts[at] = JudgedPassage(source, translation, verdict, was)
    return {path: tuple(one for one in verdicts if one) for path, verdicts in judged.items()}


def _likeness(text: str, other: str) -> float:
    return SequenceMatcher(None, text, other, autojunk=False).ratio()
