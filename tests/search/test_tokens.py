"""How text is cut into words, and words are freed of diacritics."""

import pytest
from guideline.search.tokens import bare, fold, words
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Some-kanava, some!", ["some", "kanava", "some"]),
        ("@StadenJakobstad #vigördet_12", ["@stadenjakobstad", "#vigördet_12"]),
        ("C++ & 50 %", ["c", "50"]),
        ("A\u030angest", ["ångest"]),
        ("Tel. 044 123 4567, +358 44 1234567, (044) 123-4567", ["tel", *["0441234567"] * 3]),
        ("112, 2026-11-24 and 07", ["112", "2026", "11", "24", "and", "07"]),
        ("", []),
    ],
)
def test_text_is_cut_into_words(text: str, cut: list[str]) -> None:
    assert words(text) == cut


@pytest.mark.parametrize(
    ("word", "folded"), [("henkilötieto", "henkilotieto"), ("å", "a"), ("é", "e"), ("øl", "øl")]
)
def test_diacritics_are_folded(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_sign_of_handle_and_hashtag_is_taken_off() -> None:
    assert [bare(word) for word in ("@namn", "#namn", "namn")] == ["namn"] * 3


@given(st.text())
def test_words_are_words_when_they_are_cut_again(text: str) -> None:
    for word in words(text):
        assert words(word) == [word]


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
