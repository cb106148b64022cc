"""How often the right page comes first, and that nothing comes where there is nothing."""

from collections.abc import Callable

import pytest

from tests.search.conftest import Open
from tests.search.quality import Quality
from tests.search.queries import (
    BLIND,
    COLLEAGUES,
    FRESH,
    LANGUAGES,
    OWN,
    STRANGERS,
    UNSEEN,
    VISITORS,
    load,
)

Measured = Callable[[str, str], Quality]

# The set that was written before tuning, three by people who had seen neither it nor the search, and
# the one of whole questions; their misses have been worked on since their first run. That of the
# colleagues had the right page first for 88, 87 and 87 of 100 (fi, sv, en), among the first three for
# 93, 90 and 93, and found something for 1, 2 and 3 of 15 untreated words; that of the visitors, whose
# misses nobody works on, 100, 98 and 95, all among the first three, and 0, 0 and 1 of 15.
by_set = pytest.mark.parametrize("which", [OWN, BLIND, FRESH, STRANGERS, COLLEAGUES, VISITORS])

# A language is asked once: its tests run in one process.
by_language = pytest.mark.parametrize(
    "language",
    [pytest.param(each, marks=pytest.mark.xdist_group(f"search-{each}")) for each in LANGUAGES],
)


@by_set
@by_language
def test_right_page_comes_first(quality: Measured, language: str, which: str) -> None:
    assert quality(language, which).share(1) >= 0.93


@by_set
@by_language
def test_right_page_is_among_the_first_three(quality: Measured, language: str, which: str) -> None:
    assert quality(language, which).share(3) >= 0.98


@by_language
def test_the_box_shows_what_the_search_answers(
    asking: Open, quality: Measured, language: str
) -> None:
    box = asking("" if language == LANGUAGES[0] else f"{language}/")
    for answer in quality(language, OWN).answers[::8]:
        shown = [[hit.page.place, *hit.headings] for hit in box.enter(answer.query.text)]
        assert shown == [[hit.page.place, *hit.headings] for hit in answer.hits]


@by_language
def test_right_section_leads_its_page(quality: Measured, language: str) -> None:
    assert quality(language, OWN).headings >= 0.93


@by_language
def test_every_language_is_asked_enough(language: str) -> None:
    assert len(load(language).queries) >= 60
    assert len(load(language, BLIND).queries) >= 25
    assert len(load(language, UNSEEN).queries) >= 25


@by_set
@by_language
def test_no_other_language_is_found(quality: Measured, language: str, which: str) -> None:
    assert quality(language, which).foreign == []


@by_set
@by_language
def test_one_in_fifteen_untreated_words_finds_something_at_most(
    quality: Measured, language: str, which: str
) -> None:
    measured = quality(language, which)
    assert len(measured.untreated) >= 15
    assert len(measured.false_hits) <= len(measured.untreated) / 15
