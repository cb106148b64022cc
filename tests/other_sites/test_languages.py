"""A language gets what installed libraries know of it, and the command says which rules are blind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from guideline import languages
from guideline.cli import main
from guideline.contract.blindness import blindness
from guideline.languages import analysers
from guideline.terms.glossary import TermMatcher
from guideline.terms.known_words import is_known
from guideline.terms.language_identification import other_language
from guideline.values.reading import Conventions, values

from tests.other_sites import widget

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("locale", "unknown"),
    [
        ("fi", []),
        ("sv", []),
        ("en-GB", []),
        ("de", ["modality"]),
        ("fr", ["modality"]),
        ("et", ["modality", "numbers"]),
        ("nb", ["modality"]),
        ("uk", ["modality", "forms"]),
        ("se", ["modality", "forms", "numbers"]),
        ("tlh", ["letters", "modality", "forms", "numbers", "dates"]),
    ],
)
def test_a_language_lacks_what_nobody_brings(locale: str, unknown: list[str]) -> None:
    assert [each.id.removeprefix("blind-") for each in blindness(locale)] == unknown


@pytest.mark.parametrize(
    ("locale", "text", "form"),
    [
        ("de", "Die Zugänge der Sicherungen", "Sicherung"),
        ("fr", "Les sauvegardes", "sauvegarde"),
        ("et", "Linna lehekülgedel", "lehekülg"),
        ("nb", "Sikkerhetskopiene", "sikkerhetskopi"),
    ],
)
def test_a_term_is_known_in_its_forms(locale: str, text: str, form: str) -> None:
    assert TermMatcher(locale, {}).names(text, form)
    assert not TermMatcher(locale, {}).names("Radio", form)


@pytest.mark.parametrize(
    ("locale", "text", "reading"),
    [
        ("de", "am 3. März 2027", ("date", 2027, 3, 3)),
        ("fr", "le 3 mars 2027", ("date", 2027, 3, 3)),
        ("et", "3. märts 2027", ("date", 2027, 3, 3)),
        ("uk", "3 березня 2027", ("date", 2027, 3, 3)),
        ("nb", "sju dager", ("number", "7")),
        ("uk", "сім днів", ("number", "7")),
        ("de", "siebenmal", ("number", "7")),
        ("zh", "您不得删除这3个文件", ("number", "3")),
    ],
)
def test_dates_and_numbers_are_read_in_words(
    locale: str, text: str, reading: tuple[object, ...]
) -> None:
    found = [each for value in values(text, Conventions(locale)) for each in value.readings]
    assert reading in found


@pytest.mark.parametrize(
    ("locale", "word"), [("de", "sicherung"), ("et", "linn"), ("uk", "місто"), ("nb", "byen")]
)
def test_a_dictionary_knows_its_words(locale: str, word: str) -> None:
    assert is_known(word, locale)
    assert not is_known("qwrtz", locale)


def test_a_sentence_in_another_language_is_told() -> None:
    text = "The files are kept for thirty days after the account is closed."
    assert other_language(text, "uk", ("en", "uk")) == "en"


def test_without_its_analyser_a_language_has_its_stemmer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysers, "installed", lambda package: "")
    assert not analysers.uses_voikko("fi")
    assert TermMatcher("fi", {}).names("Kaupungin tilit", "tili")


def test_a_project_brings_what_it_knows_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    widget.plain(tmp_path, more="language_data: words\n")
    (tmp_path / "words/tlh").mkdir(parents=True)
    (tmp_path / "words/tlh/modality.yml").write_text("negation: [be']\n", "utf-8")
    try:
        CliRunner().invoke(main, ["check"])
        assert languages.file("tlh", "modality.yml") == tmp_path / "words/tlh/modality.yml"
        assert languages.file("en", "modality.yml") is not None
        assert languages.fingerprint()
    finally:
        languages.use(None)


def test_the_doctor_says_it_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    widget.plain(tmp_path)
    done = CliRunner().invoke(main, ["doctor"])
    assert done.exit_code == 0, done.output
    assert "English: the rules know what they need." in done.output
    assert "Deutsch: no words for must, may and not: “modality” is blind" in done.output
