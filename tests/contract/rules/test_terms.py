"""The rule *term*."""

import sys
from pathlib import Path

import pytest
from guideline.terms.base_forms import BaseForms
from guideline.terms.glossary import TermMatcher

from tests.projects import kept_in
from tests.tiny_site import TinySite

GLOSSARY = """\
- {fi: luottamushenkilö, sv: förtroendevald, en: elected official, also: {en: [trustee]}}
- {fi: sosiaalinen media, sv: sociala medier, en: social media}
- {fi: kuntalainen, sv: kommuninvånare, en: resident}
- {fi: julkaisu, sv: inlägg, en: post}
"""


@pytest.fixture
def termed(site: TinySite) -> TinySite:
    """A site with a glossary."""
    (site.root / "glossary.yml").write_text(GLOSSARY, "utf-8")
    return site


def text(sentence: str) -> str:
    return f"# Otsikko {{#title}}\n\n{sentence}"


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Luottamushenkilöille tästä.", "Om detta för förtroendevalda."),
        ("Sosiaalisessa mediassa.", "I de sociala medierna."),
        ("Sosiaalisen median kanavat.", "Sociala mediers kanaler."),
        ("Kuntalaisilla on oikeus.", "Kommuninvånarnas rätt."),
        ("Julkaisuistasi.", "Om dina inlägg."),
    ],
)
def test_an_inflected_counterpart_is_found(termed: TinySite, fi: str, sv: str) -> None:
    termed.write_pages(text(fi), text(sv))
    assert [found for found in termed.found("term") if "/sv/" in found] == []


def test_another_word_is_a_warning_with_the_right_one(termed: TinySite) -> None:
    termed.write_pages(
        text("Luottamushenkilöille tästä."),
        text("Om detta för politiker."),
        text("For elected officials."),
    )
    assert termed.found("term") == ["docs/sv/index.md:9 warning"]
    assert "does not say “förtroendevald”" in termed.message("term")


def test_a_word_that_only_looks_like_a_term_asks_for_nothing(termed: TinySite) -> None:
    termed.write_pages(text("Ennen kuin julkaiset."), text("Innan du publicerar."), text("Before."))
    assert termed.found("term") == []


def test_a_term_in_a_hashtag_is_the_hashtag(termed: TinySite) -> None:
    pages = [text(each) for each in ("Merkitse #julkaisu.", "Märk med #julkaisu.")]
    assert termed.write_pages(*pages).found("term") == []


def test_a_comment_allows_another_word(termed: TinySite) -> None:
    allowed = "<!-- allow term: the law's own word -->\n\nOm detta för politiker."
    termed.write_pages(
        text("Luottamushenkilöille tästä."), text(allowed), text("For elected officials.")
    )
    assert termed.found() == []


@pytest.mark.parametrize(
    ("content", "place", "said"),
    [
        ("- {fi: a, sv: b, en: c}\n- word\n", "glossary.yml:2", "no entry"),
        ("- {fi: a\n", "glossary.yml:2", "cannot be understood"),
        ("word\n", "glossary.yml:1", "no entry"),
        ("- {fi: a, sv: b}\n", "glossary.yml:1", "no term in “en”"),
        ("- {fi: a, sv: b, en: }\n", "glossary.yml:1", "“en” is no text"),
        ("- fi: a\n  sv: b\n  en: c\n  alsa: {}\n", "glossary.yml:4", "“alsa” is no known key"),
        ("- fi: a\n  sv: b\n  en: c\n  sv: d\n", "glossary.yml:4", "“sv” stands twice"),
        ("- fi: a\n  sv: [b, d]\n  en: c\n", "glossary.yml:2", "“sv” is no text"),
        ("- {fi: a, sv: b, en: c, also: {sw: [d]}}\n", "glossary.yml:1", "“sw” is no known lang"),
        ("- {fi: a, sv: b, en: c, also: {sv: d}}\n", "glossary.yml:1", "no list of texts"),
        ("- {fi: a, sv: b, en: c, also: [d]}\n", "glossary.yml:1", "have no language"),
    ],
)
def test_a_fault_in_the_glossary_has_its_line(
    termed: TinySite, content: str, place: str, said: str
) -> None:
    (termed.root / "glossary.yml").write_text(content, "utf-8")
    (finding,) = [finding for finding in termed.check() if finding.rule == "term"]
    assert str(finding.place) == place
    assert said in finding.message


def test_base_forms_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for known in (True, False):
        with kept_in(tmp_path):
            assert BaseForms()["mediassa"] == {"media"}
        if known:
            monkeypatch.setitem(sys.modules, "pyvoikko", None)  # an import would raise


@pytest.fixture(scope="module")
def finnish() -> TermMatcher:
    return TermMatcher("fi", BaseForms())


def test_a_compound_is_another_word_but_may_hold_the_term(finnish: TermMatcher) -> None:
    assert not finnish.names("Sosiaalityöntekijöille", "työntekijä")
    assert not finnish.names("Sähkömittarin lukema", "mittari")
    assert not finnish.names("palautekanava", "palaute")
    assert finnish.names("Instagram-seuraajat", "seuraaja")
    assert finnish.uses("palautekanava", "palaute")
    assert finnish.names("työntekijöillämme", "työntekijä")


def test_names_and_words_with_hyphens_are_known_in_every_form(finnish: TermMatcher) -> None:
    assert finnish.names("Tervetuloa Pietarsaareen!", "Pietarsaari")
    assert finnish.names("Vastaamme virka-aikana.", "virka-aika")


@pytest.mark.parametrize("character", ["\u00ad", "\u200b", "\u2060"])
def test_characters_that_nobody_sees_do_not_part_words(
    finnish: TermMatcher, character: str
) -> None:
    assert finnish.names(f"luottamus{character}henkilöille", "luottamushenkilö")
    assert TermMatcher("sv", {}).uses(f"för förtroende{character}valda", "förtroendevald")


def test_two_entries_with_one_term_are_two_senses(termed: TinySite) -> None:
    more = "- {fi: julkaisu, sv: publikation, en: publication}\n"
    (termed.root / "glossary.yml").write_text(GLOSSARY + more, "utf-8")
    termed.write_pages(text("Julkaisun voi lainata."), text("Publikationen kan lånas."))
    assert [found for found in termed.found("term") if "/sv/" in found] == []


def test_a_form_may_have_other_letters_than_the_term(finnish: TermMatcher) -> None:
    assert finnish.names("Kysy luvan antajalta.", "lupa")
    assert TermMatcher("sv", {}).names("Var är nycklarna?", "nyckel")
    assert TermMatcher("en", {}).names("Think before you post.", "posting")


def test_a_term_of_several_words_needs_them_side_by_side() -> None:
    english = TermMatcher("en", {})
    assert english.uses("An elected official's task", "elected official")
    assert not english.uses("An official was elected", "elected official")


@pytest.mark.parametrize(
    ("locale", "form", "text", "said"),
    [
        ("sv", "stadens kommunikationsenhet", "Stadens kommunikation vid störningar", True),
        ("sv", "stadens kommunikationsenhet", "Stadens konton", False),
        ("en", "the city's communications unit", "The city's communications in a crisis", True),
        ("en", "the city's communications unit", "the city's unit", False),
        ("sv", "staden Jakobstad", "Jakobstad", False),
    ],
)
def test_a_unit_named_by_an_ordinary_phrase_may_be_that_phrase(
    locale: str, form: str, text: str, said: bool
) -> None:
    matcher = TermMatcher(locale, {})
    assert not matcher.uses(text, form)
    assert matcher.uses_as_phrase(text, form, "kaupungin viestintä") == said
