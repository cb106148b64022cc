"""The rule *lost*: all words that stand in the file reach readers."""

import pytest

from tests.tiny_site import TinySite

BODY = "# Otsikko {{#title}}\n\n{}\n\nLoppu."
TABLE = "| a | b |\n| - | - |\n"


def found(site: TinySite, text: str) -> list[str]:
    site.write_pages(BODY.format(text))
    return [each for each in site.found("lost") if "/sv/" in each]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Hyvä lukija,\n{nimi}", 10),
        ("Kirjoita *nimi*{etunimi} tähän.", 9),
        (TABLE + "| c | d | e |", 11),
        (TABLE + "| c | d | e", 11),
        ("a | b\n- | -\nc | d\ne | f | g", 12),
    ],
)
def test_words_that_the_site_drops_are_found(text: str, line: int, site: TinySite) -> None:
    assert found(site, text) == [f"docs/sv/index.md:{line} error"]


@pytest.mark.parametrize(
    "text",
    [
        "Hyvä {nimi}, tervetuloa.",
        "Teksti `{nimi}`.",
        "Teksti.\n{: .site-only }",
        "*sana*{: lang=sv } ja **sana**{.x}",
        "```\n{nimi}\n```",
        TABLE + "| c | d |\n| `e|f` | g |\n| h \\| i | j |\n| k |",
        "<table><tr><th>a</th></tr><tr><td>b | c</td></tr></table>",
        "> | a | b |\n> | - | - |\n> | c | d |",
    ],
)
def test_words_that_are_shown_pass(text: str, site: TinySite) -> None:
    assert not found(site, text)
