"""Which block of a translation belongs to which block of the source.

Receipts and what both texts have in common decide first, the shape second: of a list with an item
more, the new item is the one that is left over, not the last one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from guideline.contract.likeness import Known
from guideline.pages.blocks import Block, Kind
from guideline.receipts.format import Receipt

STRUCTURE = "structure"  # the rule that an editor silences for a block only one language needs

Pairs = list[tuple[Block, Block]]
Unit = tuple[Block, ...]
"""What is paired as a whole: a row of a table, or any other block alone."""

_GAP, _ALLOWED_GAP, _OPENING = 1.0, 0.1, 0.3  # what it costs to leave a block alone
_BAND = 40  # so many blocks before or after its place a counterpart is looked for
_CHANCE = 2  # passages that changed places with a neighbour do not show that all have moved


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Neighbouring blocks without a counterpart.

    source, translation: those of each page; one may be empty. source_line, translation_line: where
    they stand, or would stand. moved: both pages have the same blocks in another order.
    """

    source: Unit
    translation: Unit
    source_line: int
    translation_line: int
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """Blocks in pairs (source, translation), and those without a counterpart.

    only_source, only_translation: those that an editor's comment says only one language needs.
    """

    pairs: tuple[tuple[Block, Block], ...]
    mismatches: tuple[Mismatch, ...] = ()
    only_source: Unit = ()
    only_translation: Unit = ()


def align(
    source: Sequence[Block], translation: Sequence[Block], receipts: Sequence[Receipt] = ()
) -> Alignment:
    """Pair the blocks of two pages; receipts: those that the page has."""
    known = Known(source, translation, receipts)
    alike = _shapes(source) == _shapes(translation)
    pairs = tuple(zip(source, translation, strict=True)) if alike else ()
    against = sum(known.contradicts(*pair) for pair in pairs) if receipts else 0
    if alike and against <= _CHANCE:
        return Alignment(pairs)
    found = _by_likeness(source, translation, known)
    left = len(source) + len(translation) - 2 * len(found.pairs)
    return Alignment(pairs) if alike and left >= against else found


def _by_likeness(source: Sequence[Block], translation: Sequence[Block], known: Known) -> Alignment:
    pairs: Pairs = []
    mismatches: list[Mismatch] = []
    for ours, theirs in _chunks(source, translation):
        there = _next_lines(ours, pairs[-1][0].line if pairs else 1)
        here = _next_lines(theirs, pairs[-1][1].line if pairs else 1)
        found: list[Mismatch] = []
        i = j = 0
        for one, other in [*_paired(ours, theirs, known), (len(ours), len(theirs))]:
            left, right = _flat(ours[i:one]), _flat(theirs[j:other])
            if left or right:
                found.append(Mismatch(left, right, there[i], here[j]))
            if one < len(ours):
                pairs.extend(zip(ours[one], theirs[other], strict=True))
            i, j = one + 1, other + 1
        mismatches += _with_moves(found, known)
    return Alignment(
        tuple(pairs),
        tuple(rest for each in mismatches if (rest := _without_allowed(each))),
        tuple(block for each in mismatches for block in each.source if block.allows(STRUCTURE)),
        tuple(
            block for each in mismatches for block in each.translation if block.allows(STRUCTURE)
        ),
    )


def _paired(
    ours: Sequence[Unit], theirs: Sequence[Unit], known: Known
) -> Iterator[tuple[int, int]]:
    """Yield the indices of units that belong together, such that they are most alike in all.

    Needleman and Wunsch's global alignment; a gap costs its opening and each unit in it.
    """
    lost = float("-inf")
    columns = range(len(theirs) + 1)
    rows = range(len(ours) + 1)
    # Best scores up to a place of both pages; by whether it ends in a pair or in a gap.
    pair = [[0.0 if i == j == 0 else lost for j in columns] for i in rows]
    gap = [[lost for _ in columns] for _ in rows]
    band = abs(len(ours) - len(theirs)) + _BAND
    shapes, others = ([_shapes(unit) for unit in units] for units in (ours, theirs))
    for i in rows:
        for j in columns[max(0, i - band) : i + band + 1]:
            if i and j and shapes[i - 1] == others[j - 1]:
                before = max(pair[i - 1][j - 1], gap[i - 1][j - 1])
                pair[i][j] = before + known.likeness(ours[i - 1], theirs[j - 1])
            if i:
                before = max(gap[i - 1][j], pair[i - 1][j] - _OPENING)
                gap[i][j] = before - _cost(ours[i - 1])
            if j:
                before = max(gap[i][j - 1], pair[i][j - 1] - _OPENING)
                gap[i][j] = max(gap[i][j], before - _cost(theirs[j - 1]))
    yield from reversed([*_traced(ours, theirs, pair, gap)])


def _traced(
    ours: Sequence[Unit],
    theirs: Sequence[Unit],
    pair: Sequence[Sequence[float]],
    gap: Sequence[Sequence[float]],
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of the best way, from the end; of equal ones, that with the later gaps."""
    i, j = len(ours), len(theirs)
    in_gap = gap[i][j] >= pair[i][j]
    while i or j:
        if not in_gap:
            i, j = i - 1, j - 1
            yield i, j
            in_gap = gap[i][j] >= pair[i][j]
            continue
        ways = [(i, j - 1, theirs[j - 1])] if j else []
        ways += [(i - 1, j, ours[i - 1])] if i else []
        for a, b, unit in ways:
            goes_on = gap[a][b] - _cost(unit) == gap[i][j]
            if goes_on or pair[a][b] - _OPENING - _cost(unit) == gap[i][j]:
                i, j, in_gap = a, b, goes_on
                break


def _cost(unit: Unit) -> float:
    return sum(_ALLOWED_GAP if block.allows(STRUCTURE) else _GAP for block in unit)


def _with_moves(mismatches: list[Mismatch], known: Known) -> list[Mismatch]:
    """Return a section's mismatches, as one where they are the same blocks in another order."""
    source = tuple(block for each in mismatches for block in each.source)
    translation = tuple(block for each in mismatches for block in each.translation)
    ours, theirs = (sorted(each, key=lambda b: str(b.shape)) for each in (source, translation))
    if not source or _shapes(ours) != _shapes(theirs) or not all(map(known.fits, ours, theirs)):
        return mismatches
    return [Mismatch(source, translation, source[0].line, translation[0].line, moved=True)]


def _without_allowed(mismatch: Mismatch) -> Mismatch | None:
    source = tuple(block for block in mismatch.source if not block.allows(STRUCTURE))
    translation = tuple(block for block in mismatch.translation if not block.allows(STRUCTURE))
    if not source and not translation:
        return None
    return Mismatch(
        source, translation, mismatch.source_line, mismatch.translation_line, mismatch.moved
    )


def _shapes(blocks: Sequence[Block]) -> list[tuple[object, ...]]:
    return [block.shape for block in blocks]


def _flat(units: Sequence[Unit]) -> Unit:
    return tuple(block for unit in units for block in unit)


def _next_lines(units: Sequence[Unit], before: int) -> list[int]:
    """Return the line of each unit and, behind the last one, its line again."""
    lines = [unit[0].line for unit in units]
    return [*lines, lines[-1] if lines else before]


def _chunks(
    source: Sequence[Block], translation: Sequence[Block]
) -> Iterator[tuple[list[Unit], list[Unit]]]:
    """Cut both pages at the headings that they share.

    A section that only one page has is left with the one before it.
    """
    ours, theirs = _sections(source), _sections(translation)
    names = [[section[0].name if section else "" for section in page] for page in (ours, theirs)]
    chunks: list[tuple[list[Block], list[Block]]] = [([], [])]
    matcher = SequenceMatcher(None, names[0], names[1], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            chunks += zip(ours[a:b], theirs[c:d], strict=True)
            continue
        for section in ours[a:b]:
            chunks[-1][0].extend(section)
        for section in theirs[c:d]:
            chunks[-1][1].extend(section)
    yield from ((_units(one), _units(other)) for one, other in chunks)


def _sections(blocks: Sequence[Block]) -> list[list[Block]]:
    sections: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind is Kind.HEADING and not block.path:
            sections.append([])
        sections[-1].append(block)
    return sections


def _units(blocks: Sequence[Block]) -> list[Unit]:
    numbers = iter(range(len(blocks)))
    key: Callable[[Block], object] = lambda block: (  # noqa: E731
        (block.path, block.line) if block.kind is Kind.CELL else next(numbers)
    )
    return [tuple(unit) for _, unit in groupby(blocks, key)]
