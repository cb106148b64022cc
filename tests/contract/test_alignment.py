"""Which blocks belong together, whatever two pages hold."""

from itertools import pairwise

from guideline.contract.alignment import align
from guideline.pages.blocks import Block, Kind
from guideline.receipts.format import Receipt, digest
from hypothesis import given
from hypothesis import strategies as st

KINDS = st.sampled_from([Kind.PARAGRAPH, Kind.ITEM, Kind.TASK, Kind.CELL, Kind.HEADING])
TEXTS = st.sampled_from(["", "a", "b", "Ei 3.", "Inte 3.", "Kuvia ei julkaista.", "x @y"])


@st.composite
def pages(draw: st.DrawFn) -> list[Block]:
    """Blocks one under the other, of few kinds and texts, so that many are alike."""
    found = draw(st.lists(st.tuples(KINDS, TEXTS), max_size=12))
    return [Block(kind, line, text) for line, (kind, text) in enumerate(found, 1)]


RECEIPTS = st.lists(
    st.builds(lambda source, text: Receipt(source, digest(text)), TEXTS, TEXTS), max_size=8
)


@given(pages(), pages(), RECEIPTS)
def test_every_block_has_a_counterpart_or_is_left_over_once(
    source: list[Block], translation: list[Block], receipts: list[Receipt]
) -> None:
    found = align(source, translation, receipts)
    ours = [one for one, _ in found.pairs] + [b for p in found.mismatches for b in p.source]
    theirs = [other for _, other in found.pairs]
    theirs += [b for p in found.mismatches for b in p.translation]
    assert sorted(b.line for b in ours) == [b.line for b in source]
    assert sorted(b.line for b in theirs) == [b.line for b in translation]


@given(pages(), pages(), RECEIPTS)
def test_pairs_are_of_one_shape_and_in_the_order_of_both_pages(
    source: list[Block], translation: list[Block], receipts: list[Receipt]
) -> None:
    pairs = align(source, translation, receipts).pairs
    assert all(one.shape == other.shape for one, other in pairs)
    for (one, other), (next_one, next_other) in pairwise(pairs):
        assert one.line < next_one.line
        assert other.line < next_other.line


@given(pages(), RECEIPTS)
def test_a_page_is_aligned_with_itself(page: list[Block], receipts: list[Receipt]) -> None:
    assert align(page, page).pairs == tuple(zip(page, page, strict=True))
    assert len(align(page, page, receipts).mismatches) <= len(page)


def paragraphs(word: str, numbers: list[int]) -> list[Block]:
    return [Block(Kind.PARAGRAPH, line, f"{word} {each}") for line, each in enumerate(numbers, 1)]


def test_on_a_long_page_the_one_that_is_missing_is_found() -> None:
    numbers = [*range(1000)]
    source, translation = paragraphs("Kohta", numbers), paragraphs("Punkt", numbers)
    receipts = [
        Receipt(one.text, digest(other.text))
        for one, other in zip(source, translation, strict=True)
    ]
    left = paragraphs("Punkt", [each for each in numbers if each != 500])
    (mismatch,) = align(source, left, receipts).mismatches
    assert (mismatch.source, mismatch.translation) == ((source[500],), ())


def test_without_receipts_numbers_and_names_tell_what_belongs_together() -> None:
    source, translation = paragraphs("Kohta", [1, 2, 3, 4]), paragraphs("Punkt", [1, 3, 4])
    (mismatch,) = align(source, translation).mismatches
    assert mismatch.source == (source[1],)
