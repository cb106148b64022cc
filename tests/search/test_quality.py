"""How often the right page comes first, and that nothing comes where there is nothing."""

from collections.abc import Callable

import pytest

from tests.search.quality import Quality
from tests.search.queries import LANGUAGES

Measured = Callable[[str], Quality]

# A language is typed once: its tests run in one process.
by_language = pytest.mark.parametrize(
    "language",
    [pytest.param(each, marks=pytest.mark.xdist_group(f"search-{each}")) for each in LANGUAGES],
)


@by_language
def test_right_page_comes_first(quality: Measured, language: str) -> None:
    assert quality(language).share(1) >= 0.93


@by_language
def test_right_page_is_among_the_first_three(quality: Measured, language: str) -> None:
    assert quality(language).share(3) >= 0.98


@by_language
def test_right_section_leads_its_page(quality: Measured, language: str) -> None:
    assert quality(language).headings >= 0.93


@by_language
def test_no_other_language_is_found(quality: Measured, language: str) -> None:
    assert quality(language).foreign == []


@by_language
def test_one_in_sixteen_untreated_words_finds_something_at_most(
    quality: Measured, language: str
) -> None:
    measured = quality(language)
    assert len(measured.untreated) >= 16
    assert len(measured.false_hits) <= len(measured.untreated) / 16
