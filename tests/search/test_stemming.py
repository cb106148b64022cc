"""What the search knows about Swedish and English words."""

import pytest
from guideline.search.stemming import Stemmed
from guideline.search.tokens import fold
from hypothesis import given
from hypothesis import strategies as st

from tests.search.morphologies import has_form, reading

SWEDISH = Stemmed("sv")
ENGLISH = Stemmed("en")


@pytest.mark.parametrize(
    ("form", "same"),
    [
        ("förtroendevalda", "förtroendevald"),
        ("hashtaggarna", "hashtagg"),
        ("konton", "konto"),
        ("videor", "video"),
        ("regler", "regel"),
        ("personuppgifternas", "personuppgift"),
        ("protokollet", "protokoll"),
        ("hotets", "hot"),
        ("ärendet", "ärende"),
    ],
)
def test_swedish_forms_share_a_stem(form: str, same: str) -> None:
    assert reading(SWEDISH, form).lexemes == reading(SWEDISH, same).lexemes


@pytest.mark.parametrize("word", ["säkerhet", "kvalitet", "budget", "internet"])
def test_swedish_word_that_ends_like_a_definite_one_keeps_its_stem(word: str) -> None:
    assert reading(SWEDISH, word).lexemes != reading(SWEDISH, word[:-2]).lexemes


@pytest.mark.parametrize(
    ("form", "same"),
    [
        ("policies", "policy"),
        ("threatening", "threaten"),
        ("posted", "post"),
        ("followers", "follower"),
    ],
)
def test_english_forms_share_a_stem(form: str, same: str) -> None:
    assert reading(ENGLISH, form).lexemes == reading(ENGLISH, same).lexemes


def test_english_quality_is_another_word_than_what_has_it() -> None:
    assert reading(ENGLISH, "openness").lexemes != reading(ENGLISH, "open").lexemes
    assert has_form(ENGLISH, "openness", "openness")


def test_swedish_compound_is_split_against_the_words_given() -> None:
    words = ["arbetarskyddschefen", "chef", "arbetarskydd", "virus"]
    assert set(SWEDISH.read(words)["arbetarskyddschefen"].parts) == {"chef", "arbetarskyd"}


def test_swedish_compound_of_unknown_words_is_not_split() -> None:
    assert reading(SWEDISH, "arbetarskyddschefen").parts == ()


def test_short_word_splits_no_compound() -> None:
    assert SWEDISH.read(["uppgift", "upp"])["uppgift"].parts == ()


def test_english_words_are_not_split() -> None:
    assert ENGLISH.read(["workplace", "work", "place"])["workplace"].parts == ()


@pytest.mark.parametrize(
    ("language", "word", "form"),
    [
        (SWEDISH, "meddelande", "meddelandena"),
        (SWEDISH, "regel", "regeln"),
        (SWEDISH, "video", "videorna"),
        (SWEDISH, "regel", "reglerna"),
        (SWEDISH, "följare", "följarens"),
        (SWEDISH, "kanal", "kanalerna"),
        (SWEDISH, "namn", "namnet"),
        (SWEDISH, "hot", "hotet"),
        (SWEDISH, "åsikterna", "åsikter"),
        (ENGLISH, "policy", "policies"),
        (ENGLISH, "supervise", "supervising"),
        (ENGLISH, "forbid", "forbidding"),
    ],
)
def test_browser_learns_forms_that_no_page_has(language: Stemmed, word: str, form: str) -> None:
    (lexeme,) = reading(language, word).lexemes
    assert has_form(language, lexeme, form)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzåäö", min_size=3, max_size=14))
def test_form_that_is_learnt_for_a_stem_has_that_stem(word: str) -> None:
    for language in (SWEDISH, ENGLISH):
        (lexeme,) = reading(language, word).lexemes
        for other in (word + "s", word + "ar", word + "ing"):
            # Folding makes "å" and "a" one letter; those words are compared where none is folded.
            if other == fold(other) and has_form(language, lexeme, other):
                assert reading(language, other).lexemes == (lexeme,)
