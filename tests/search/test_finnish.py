"""What the search knows about Finnish words."""

import pytest
from guideline.search.finnish import Voikko

from tests.search.morphologies import has_form, reading


@pytest.fixture(scope="module")
def voikko() -> Voikko:
    """Voikko, loaded once."""
    return Voikko()


@pytest.mark.parametrize(
    ("form", "same"),
    [
        ("kanavilla", "kanava"),
        ("mittareista", "mittari"),
        ("hylkäsi", "hylätä"),
        ("henkilötietojen", "henkilötieto"),
        ("luottamushenkilöille", "luottamushenkilö"),
    ],
)
def test_forms_of_a_word_share_a_lexeme(voikko: Voikko, form: str, same: str) -> None:
    assert set(reading(voikko, form).lexemes) & set(reading(voikko, same).lexemes)


@pytest.mark.parametrize(
    ("word", "root"), [("uhkaus", "uhata"), ("uhkaavat", "uhata"), ("julkaiseminen", "julkaista")]
)
def test_what_is_derived_from_a_verb_has_its_root(voikko: Voikko, word: str, root: str) -> None:
    assert f"|{root}" in reading(voikko, word).lexemes


@pytest.mark.parametrize(("word", "root"), [("asiaton", "asia"), ("näkyvyys", "näkyä")])
def test_what_means_something_else_than_its_root_is_a_lexeme_of_its_own(
    voikko: Voikko, word: str, root: str
) -> None:
    read = reading(voikko, word)
    assert f"|{root}" not in read.lexemes
    assert f"|{root}" in read.parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("tietoturvaohjeita", ["tieto", "turva", "ohje"]),
        ("työsuojelupäällikölle", ["työ", "päällikkö"]),
        ("uutisvirtaansa", ["uutinen", "virta"]),
    ],
)
def test_compound_has_its_parts(voikko: Voikko, word: str, parts: list[str]) -> None:
    assert {f"|{part}" for part in parts} <= set(reading(voikko, word).parts)


def test_parts_next_to_each_other_are_a_part_too(voikko: Voikko) -> None:
    assert "tieto|turva" in reading(voikko, "tietoturvaohjeita").parts


def test_unknown_word_is_a_lexeme_with_the_endings_of_names(voikko: Voikko) -> None:
    assert reading(voikko, "zyxtok").lexemes == ("|zyxtok",)
    assert has_form(voikko, "|zyxtok", "zyxtokissa")


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("uhkaava", "uhkauksista"),  # another word of the same root
        ("kanava", "kanaviin"),
        ("käännös", "käännöksillä"),
        ("tietoturvaohje", "tietoturvaohjeissa"),
        ("näkyvyys", "näkyvyyttä"),
    ],
)
def test_browser_learns_forms_that_no_page_has(voikko: Voikko, word: str, form: str) -> None:
    lexemes = reading(voikko, word).lexemes
    assert any(has_form(voikko, lexeme, form) for lexeme in lexemes)


@pytest.mark.parametrize(("lexeme", "other"), [("|asia+ton", "asia"), ("|kanava", "kana")])
def test_forms_of_other_words_are_not_learnt(voikko: Voikko, lexeme: str, other: str) -> None:
    assert not has_form(voikko, lexeme, other)
