"""The rule *characters*: none that nobody sees, none that only looks like another."""

import pytest
from guideline.contract.rules import characters
from hypothesis import given
from hypothesis import strategies as st

from tests.tiny_site import TinySite, page

BODY = "# Otsikko {{#title}}\n\n{}\n\nLoppu."
LETTERS = "åäöÅÄÖéüßñçšžŽ€–”’…"  # Š becomes Å and a space, which may well stand there


def found(site: TinySite, text: str) -> list[tuple[int, str]]:
    """The lines and the words of what is found in a Swedish page with the text on line 9."""
    site.write({"sv/index.md": page(BODY.format(text))})
    return [(f.place.line, f.message) for f in sorted(site.check()) if f.rule == "characters"]


@pytest.mark.parametrize(
    "character",
    "\x00\x08\x0b\x1b\x7f\x85\u061c\u200e\u200f\u202e\u2066\u2069\ufffd\ue000\U000e0041",
)
def test_a_character_that_nobody_sees_is_found(character: str, site: TinySite) -> None:
    assert (
        f"U+{ord(character):04X}, which nobody sees" in found(site, f"Salasana{character}.")[0][1]
    )


@pytest.mark.parametrize(
    "reference", ["&#8238;", "&#x202E;", "&rlm;", "&#0;", "&#xD800;", "&#10240;"]
)
def test_one_that_is_written_as_a_reference_is_found(reference: str, site: TinySite) -> None:
    assert ", which nobody sees" in found(site, f"Salasana{reference}.")[0][1]
    assert not found(site, f"Koden `{reference}`.")


@pytest.mark.parametrize("escaped", ["\\0", "\\u202E"])
def test_one_that_yaml_writes_out_is_found_at_its_field(escaped: str, site: TinySite) -> None:
    site.write({"sv/index.md": page(owner=f'"Media{escaped}"')})
    assert site.found("characters") == ["docs/sv/index.md:4 error"]


@pytest.mark.parametrize("written", ["\u0336", "&#822;"])
def test_one_that_strikes_out_the_letter_before_is_found(written: str, site: TinySite) -> None:
    text = f"Publicera {written.join('inte')} materialet."
    assert found(site, text) == [
        (
            9,
            "a character is drawn over the letter before it: U+0336 (combining long stroke overlay)",
        )
    ]


def test_it_is_found_in_code_and_at_the_top_too(site: TinySite) -> None:
    site.write({"sv/index.md": page(BODY.format("```\na\u202eb\n```"), owner="a\u2066b")})
    assert site.found("characters") == ["docs/sv/index.md:4 error", "docs/sv/index.md:10 error"]


@pytest.mark.parametrize(
    "word", ["f\u0430cebook", "G\u03bf\u03bfgle", "Pietars\u0430\u0430ri", "\uff41bc"]
)
def test_a_letter_of_another_script_in_a_word_is_found(word: str, site: TinySite) -> None:
    (only,) = found(site, f"Inte på {word}.")
    assert only[0] == 9 and f"in “{word}” stands a" in only[1]


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_that_was_read_in_another_encoding_is_found(
    letter: str, encoding: str, site: TinySite
) -> None:
    try:
        wrong = letter.encode().decode(encoding)
    except UnicodeDecodeError:
        wrong = letter.encode().decode("latin-1")
    assert found(site, f"Sk{wrong}rg")


@pytest.mark.parametrize("text", ["10Â %", "till dÃ ", "P√§iv√§", "p├ñiv├ñ", "Ãƒ¤"])
def test_a_letter_that_was_read_twice_or_on_another_system_is_found(
    text: str, site: TinySite
) -> None:
    assert found(site, text)


@pytest.mark.parametrize(
    "text",
    [
        "Київ, Ελλάδα, 5 μg, 3 kΩ, α ja Δt.",
        "Čáhppe, Müller, São João, Ångström, naïve, Łódź, İstanbul.",
        "”ÄLÄ”, ”KESÄ…”, Å–Ö, ”café”, HYVÄ’, ”MAÇÃO”.",
        "Sociala\u00admedier, sociala\u200bmedier, 10\u00a0%, 1\u202f500.",
        "Koden `Ã¤` och `f\u0430ce`.",
        "```\nÃ¤ f\u0430ce\n```",
        "Hej \N{WAVING HAND SIGN}.",
    ],
)
def test_what_belongs_there_passes(text: str, site: TinySite) -> None:
    assert not found(site, text)


@given(st.text(st.characters(categories=["L", "P", "N", "Zs"], max_codepoint=0x17F)))
def test_latin_text_is_never_taken_for_another_script(text: str) -> None:
    assert not list(characters._mixed(text))
