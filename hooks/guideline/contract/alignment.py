"""Which block of a translation belongs to which block of the source, judged by shape alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from guideline.pages.blocks import Block, Kind

STRUCTURE = "structure"  # the rule that an editor silences for a block only one language needs


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A stretch in which two pages differ in shape.

    source, translation: the blocks of the stretch, a section as a rule. same: how many of them,
    counted from the beginning, still have the same shapes.
    """

    source: tuple[Block, ...]
    translation: tuple[Block, ...]
    same: int

    @property
    def source_block(self) -> Block | None:
        """The source's first block that differs; None where the source's stretch has ended."""
        return self.source[self.same] if self.same < len(self.source) else None

    @property
    def translated_block(self) -> Block | None:
        """The translation's first block that differs; None where its stretch has ended."""
        return self.translation[self.same] if self.same < len(self.translation) else None


@dataclass(frozen=True, slots=True)
class Alignment:
    """Blocks in pairs (source, translation); stretches that part; blocks excepted by comments."""

    pairs: tuple[tuple[Block, Block], ...]
    mismatches: tuple[Mismatch, ...] = ()
    excepted: tuple[Block, ...] = ()


def align(source: Sequence[Block], translation: Sequence[Block]) -> Alignment:
    """Pair the blocks of two pages.

    Where the pages differ, section by section if their headings agree in level and id, so that a
    block missing from one section does not shift the next ones.
    """
    if _shapes(source) == _shapes(translation):
        return Alignment(tuple(zip(source, translation, strict=True)))
    excepted = tuple(block for block in (*source, *translation) if block.allows(STRUCTURE))
    ours, theirs = _sections(_without(source)), _sections(_without(translation))
    if [_key(section) for section in ours] != [_key(section) for section in theirs]:
        ours, theirs = [_without(source)], [_without(translation)]
    pairs: list[tuple[Block, Block]] = []
    mismatches = []
    for one, other in zip(ours, theirs, strict=True):
        if _shapes(one) == _shapes(other):
            pairs.extend(zip(one, other, strict=True))
        else:
            same = len(list(takewhile(_alike, zip(one, other, strict=False))))
            mismatches.append(Mismatch(tuple(one), tuple(other), same))
    return Alignment(tuple(pairs), tuple(mismatches), excepted)


def _shapes(blocks: Sequence[Block]) -> list[tuple[object, ...]]:
    return [block.shape for block in blocks]


def _alike(pair: tuple[Block, Block]) -> bool:
    return pair[0].shape == pair[1].shape


def _without(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if not block.allows(STRUCTURE)]


def _sections(blocks: Sequence[Block]) -> list[list[Block]]:
    sections: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind is Kind.HEADING and not block.path:
            sections.append([])
        sections[-1].append(block)
    return sections


def _key(section: Sequence[Block]) -> tuple[object, ...]:
    if not section or section[0].kind is not Kind.HEADING:
        return ()
    return (section[0].level, section[0].name)
