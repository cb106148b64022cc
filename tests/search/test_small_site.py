"""What is found for what is typed, on pages that differ in one word."""

import pytest
from playwright.sync_api import Dialog

from tests.search.typing import SearchBox

pytestmark = pytest.mark.xdist_group("small-search")


def test_exact_form_comes_first(small: SearchBox) -> None:
    assert [hit.name for hit in small.type("lantern")] == ["one", "many"]
    assert [hit.name for hit in small.type("lanterns")] == ["many", "one"]


@pytest.mark.parametrize("typed", ["candlle", "cande", "candel"])
def test_letter_too_many_too_few_or_moved_is_forgiven(small: SearchBox, typed: str) -> None:
    assert [hit.name for hit in small.type(typed)] == ["lamp"]


@pytest.mark.parametrize("typed", ["limp", "lmp", "handle"])
def test_short_word_that_may_be_another_one_is_not_taken_for_a_misspelt_one(
    small: SearchBox, typed: str
) -> None:
    assert small.type(typed) == ()


def test_sign_puts_the_hashtag_before_the_word(small: SearchBox) -> None:
    assert [hit.name for hit in small.type("#harbour")] == ["tagged", "named"]
    assert [hit.name for hit in small.type("harbour")] == ["named", "tagged"]


def test_excluded_page_is_never_found(small: SearchBox) -> None:
    assert small.type("unicorn") == ()


def test_description_of_a_page_is_found(small: SearchBox) -> None:
    assert [hit.name for hit in small.type("dragons")] == ["fingerprint"]


def test_half_of_a_query_that_is_unknown_does_not_hide_the_other(small: SearchBox) -> None:
    assert [hit.name for hit in small.type("lamp zeppelin")] == ["lamp"]


def test_markup_in_a_page_is_shown_as_it_reads(small: SearchBox) -> None:
    (hit,) = small.type("write")
    assert hit.page.title == "A <b> & B"
    assert "<img src=x onerror=alert(1)>" in hit.page.text


@pytest.mark.parametrize(
    "query", ["<img src=x onerror=alert(1)>", "write <b>", '"&<>\\', "%q=#*~^"]
)
def test_markup_in_a_query_does_nothing(small: SearchBox, query: str) -> None:
    dialogs: list[Dialog] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog)

    small.page.on("dialog", note)
    small.type(query)
    assert dialogs == []
    assert small.page.locator(".md-search-result img, .md-search-result b").count() == 0


@pytest.mark.parametrize("typed", ["0441234567", "044 123 4567", "+358441234567", "044-1234567"])
def test_telephone_number_is_found_however_it_is_typed(small: SearchBox, typed: str) -> None:
    assert [hit.name for hit in small.enter(typed)] == ["phone"]
