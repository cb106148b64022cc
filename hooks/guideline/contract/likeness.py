"""How much speaks for two blocks of a page and its translation belonging together."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from guideline.pages.blocks import Block
from guideline.receipts.format import Receipt, digest

# Points. A pair that a receipt knows outweighs all that follows from texts and lengths.
_SHAPE, _RECEIPT, _CONTRADICTION = 1.0, 4.0, -4.0
_EDITED, _SAME_TEXT, _SHARED, _LENGTH, _COGNATE = 3.0, 1.0, 2.0, 0.5, 2.0
_NOT_LIKE = 0.3  # below this likeness a source text is no edited form of another

_PIECE = 4  # letters
_LETTERS = re.compile(r"[a-z]{4,}")
_SIGN = re.compile(r"[@#]\w+|\d[\d.,:]*\d|\d|\b[A-ZÅÄÖ][\w-]*[A-ZÅÄÖ\d][\w-]*")


class Known:
    """What the receipts of a page say about its blocks."""

    def __init__(
        self, source: Sequence[Block], translation: Sequence[Block], receipts: Sequence[Receipt]
    ) -> None:
        self._sources: defaultdict[str, list[str]] = defaultdict(list)
        self._digests: defaultdict[str, list[str]] = defaultdict(list)
        for receipt in receipts:
            self._sources[receipt.digest].append(receipt.source)
            self._digests[receipt.source].append(receipt.digest)
        self._source_texts = {block.passage for block in source}
        self._made = (
            {block.passage: digest(block.passage) for block in translation} if receipts else {}
        )
        self._there = frozenset(self._made.values())
        self._signs: dict[int, set[str]] = {}
        self._pieces: dict[int, frozenset[str]] = {}

    def likeness(self, ours: Sequence[Block], theirs: Sequence[Block]) -> float:
        """Return the points of two rows, or single blocks, of the same shape."""
        return sum(
            _SHAPE + self._receipts(one, other) + self._texts(one, other)
            for one, other in zip(ours, theirs, strict=True)
        )

    def fits(self, source: Block, translation: Block) -> bool:
        """Tell whether no receipt speaks against two blocks belonging together."""
        return self._receipts(source, translation) >= 0

    def contradicts(self, source: Block, translation: Block) -> bool:
        """Tell whether receipts say that either belongs to another block that is still there."""
        if not source.text or not translation.text:
            return False
        sources = self._sources.get(self._made.get(translation.passage, ""), ())
        if source.passage in sources:
            return False
        digests = self._digests.get(source.passage, ())
        return any(text in self._source_texts for text in sources) or any(
            each in self._there for each in digests
        )

    def _receipts(self, source: Block, translation: Block) -> float:
        if not source.text or not translation.text:
            return 0
        sources = self._sources.get(self._made.get(translation.passage, ""), ())
        if source.passage in sources:
            return _RECEIPT
        if self.contradicts(source, translation):
            return _CONTRADICTION
        if not sources:
            return 0
        likeness = max(_ratio(text, source.passage) for text in sources)
        return _EDITED * likeness if likeness >= _NOT_LIKE else -_SHAPE

    def _texts(self, source: Block, translation: Block) -> float:
        if source.text == translation.text:
            return _SAME_TEXT + _LENGTH if source.text else 0
        lengths = sorted((len(source.text) + 1, len(translation.text) + 1))
        points = _LENGTH * lengths[0] / lengths[1]
        ours, theirs = self._signs_of(source), self._signs_of(translation)
        if ours or theirs:
            points += _SHARED * len(ours & theirs) / len(ours | theirs)
        one, other = self._pieces_of(source), self._pieces_of(translation)
        return points + _COGNATE * len(one & other) / (min(len(one), len(other)) or 1)

    def _pieces_of(self, block: Block) -> frozenset[str]:
        if id(block) not in self._pieces:
            self._pieces[id(block)] = _pieces(block.text)
        return self._pieces[id(block)]

    def _signs_of(self, block: Block) -> set[str]:
        if id(block) not in self._signs:
            self._signs[id(block)] = _signs(block)
        return self._signs[id(block)]


def _signs(block: Block) -> set[str]:
    """Return what reads the same in every language."""
    name = [block.name] if block.name else []
    return {*_SIGN.findall(block.text), *block.links, *block.codes, *name}


def _pieces(text: str) -> frozenset[str]:
    """Return a text's words in pieces, which words of one origin share: *algoritmi*, *algorithm*."""
    letters = unicodedata.normalize("NFD", text.lower())
    words = _LETTERS.findall("".join(sign for sign in letters if not unicodedata.combining(sign)))
    return frozenset(
        word[at : at + _PIECE] for word in words for at in range(len(word) - _PIECE + 1)
    )


def _ratio(text: str, other: str) -> float:
    return SequenceMatcher(None, text, other, autojunk=False).ratio()
