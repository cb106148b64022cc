"""What the analyser says about the guideline's words is at hand, and it is what the analyser says."""

import sys
from pathlib import Path

import pytest
from guideline.hyphenation import finnish
from guideline.languages import analysed
from guideline.languages.analysed import Analysed, Answers
from guideline.search import languages
from guideline.search.cached_morphology import CachedMorphology
from guideline.search.finnish import Voikko
from guideline.search.languages import answers_version
from guideline.terms import base_forms, known_words, language_model
from guideline.terms.base_forms import BaseForms

from tests.search.known_words import LOCALE, LOCALES
from tests.search.morphologies import has_form

KNOWN = analysed.load(LOCALE)


def test_the_answers_are_those_of_the_locked_versions() -> None:
    asked_anew = "make words"
    assert KNOWN.version == base_forms.analyser_version(), asked_anew
    assert KNOWN.search.version == answers_version(), asked_anew


def test_every_answer_is_the_analysers() -> None:
    asked = CachedMorphology(Voikko(), answers_version())
    asked.read(KNOWN.search.readings)
    for lexeme in KNOWN.search.paradigms:
        asked.paradigms(lexeme)
    assert asked.answers() == KNOWN.search

    pyvoikko = pytest.importorskip("pyvoikko")
    for word, forms in KNOWN.base_forms.items():
        assert {str(each.BASEFORM).lower() for each in pyvoikko.analyse(word)} == {*forms}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_answer_about_a_word_is_the_dictionarys(
    locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = analysed.load(locale)
    assert said.dictionary == known_words.version(locale), "make words"
    assert len(said.words) > 500
    monkeypatch.setattr(analysed, "words", lambda *_: {})
    known_words._dictionary.cache_clear()
    for word, how in said.words.items():
        known_words.is_known(word, locale)
        assert known_words.answers(locale)[word] == how, word


def test_every_break_is_the_analysers() -> None:
    assert KNOWN.hyphenation == finnish.hyphenation(), "make words"
    assert len(KNOWN.breaks) > 100
    for word, at in KNOWN.breaks.items():
        assert tuple(finnish.find(word)) == at, word


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_every_likelihood_is_the_models(locale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = analysed.load(locale)
    assert said.model == language_model.model(), "make words"
    monkeypatch.setattr(analysed, "likelihoods", lambda *_: {})
    for text, likely in said.likelihoods.items():
        asked = dict(language_model.likelihoods.__wrapped__(text, locale, LOCALES))
        assert asked == pytest.approx(likely, abs=0.001), text


def test_known_texts_need_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)
    text, likely = next(iter(analysed.load("sv").likelihoods.items()))
    asked = language_model.likelihoods.__wrapped__(text, "sv", LOCALES)
    assert dict(asked) == likely


def test_known_words_need_no_analyser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvoikko", None)  # an import would raise
    (word, *_), lexeme = KNOWN.search.readings, next(iter(KNOWN.search.paradigms))
    morphology = languages.morphology(LOCALE)
    assert morphology.read([word])
    assert morphology.paradigms(lexeme)
    assert BaseForms()[next(iter(KNOWN.base_forms))]
    word, at = next(iter(KNOWN.breaks.items()))
    assert finnish.breaks(word) == at


def test_numbers_need_no_analyser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvoikko", None)
    morphology = languages.morphology(LOCALE)
    assert morphology.read(["2031"])["2031"].lexemes == ("|2031",)
    assert has_form(morphology, "|2031", "2031")


def test_answers_of_another_version_are_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / LOCALE).mkdir()
    forms, answers = {"mediassa": ("wrong",)}, Answers("old", {"media": (("wrong",), ())})
    monkeypatch.setattr(analysed, "FOLDER", tmp_path)
    analysed.load.cache_clear()
    try:
        analysed.write(analysed.path(LOCALE), Analysed("old", forms, answers))
        assert BaseForms()["mediassa"] == {"media"}
        assert languages.morphology(LOCALE).read(["media"])["media"].lexemes == ("|media",)
    finally:
        analysed.load.cache_clear()


def test_what_is_written_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / LOCALE).mkdir()
    monkeypatch.setattr(analysed, "FOLDER", tmp_path)
    answers = Answers("1", {"a": (("|a",), ())}, {"|a": (("a", 0),)}, ((True, ()),))
    for given in (Analysed(), Analysed("2", {"ä": ("ä",)}, answers)):
        analysed.load.cache_clear()
        analysed.write(analysed.path(LOCALE), given)
        read = analysed.load(LOCALE)
        analysed.load.cache_clear()
        assert read == given
