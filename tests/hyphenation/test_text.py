"""Soft hyphens stand in the long words that readers see, in no tag and in nothing people type."""

from html import unescape

import pytest
from guideline.hyphenation.html import hyphenated
from guideline.hyphenation.joints import Joints
from guideline.hyphenation.words import SOFT_HYPHEN, long_words, with_soft_hyphens
from guideline.security.start_tags import tags
from hypothesis import example, given
from hypothesis import strategies as st

JOINTS = Joints({"sv": {"idrottsanläggning": (7,), "simhallar": (3,)}})


def shown(html: str, language: str = "sv") -> str:
    return hyphenated(html, language, JOINTS).replace(SOFT_HYPHEN, "|")


def test_long_words_break_and_short_ones_do_not() -> None:
    assert shown("Idrottsanläggningen, simhallarna") == "Idrotts|anläggningen, simhallarna"
    assert shown("IDROTTSANLÄGGNING!") == "IDROTTS|ANLÄGGNING!"


@pytest.mark.parametrize(
    "text",
    [
        "#idrottsanläggning",
        "@idrottsanläggning",
        "info@idrottsanläggning.example",
        "https://a.example/idrottsanläggning",
        "idrottsanläggning.md",
        "bild_idrottsanläggning",
    ],
)
def test_what_people_type_as_it_stands_does_not_break(text: str) -> None:
    assert shown(text) == text
    assert long_words(text) == []


def test_a_list_decides_before_voikko_and_other_languages_stay_as_they_are() -> None:
    joints = Joints({"fi": {"urheilulaito": (4,)}})
    assert with_soft_hyphens("urheilulaitoksen", "fi", joints) == "urhe\u00adilulaitoksen"
    assert with_soft_hyphens("urheilulaitoksen", "fi", Joints()).count(SOFT_HYPHEN) == 1
    text = "internationalisation"
    assert with_soft_hyphens(text, "en", JOINTS) == text


def test_each_passage_breaks_as_its_own_language_does() -> None:
    html = '<p>Idrottsanläggning <em lang="fi">urheilulaitoksen <b>idrottsanläggning</b></em></p>'
    assert shown(html) == (
        '<p>Idrotts|anläggning <em lang="fi">urheilu|laitoksen <b>'
        + shown("idrottsanläggning", "fi")
        + "</b></em></p>"
    )
    assert shown('<br lang="en">idrottsanläggning') == '<br lang="en">idrotts|anläggning'


@pytest.mark.parametrize("name", ["code", "pre", "kbd", "script", "style", "svg", "textarea"])
def test_verbatim_elements_stay_as_they_are(name: str) -> None:
    html = f"<{name}>idrottsanläggning<i>idrottsanläggning</i></{name}>"
    assert shown(html) == html
    assert shown(html + "idrottsanläggning") == html + "idrotts|anläggning"


@given(st.text(st.sampled_from("idrottsanläggning <>\"'=/!-&;#@.a"), max_size=60))
@example('<p title="idrottsanläggning > idrottsanläggning">idrottsanläggning</p>')
@example("<!-- idrottsanläggning > --><img alt='idrottsanläggning'>")
def test_nothing_but_text_gets_any(html: str) -> None:
    made = hyphenated(html, "sv", JOINTS)
    assert made.replace(SOFT_HYPHEN, "") == html
    assert [tag for _, tag in tags(made)] == [tag for _, tag in tags(html)]
    assert unescape(made).replace(SOFT_HYPHEN, "") == unescape(html)
