"""*marking*: classes, attributes and marked languages stand in every language."""

import pytest

from tests.tiny_site import TinySite

HEAD = "# Otsikko {#title}\n\n"


def marked(site: TinySite, fi: str, sv: str) -> list[str]:
    """What the rule finds in Swedish, and in Finnish where the two change places."""
    site.write_pages(HEAD + fi, sv=HEAD + sv, en=HEAD + fi)
    return [found for found in site.found("marking") if "/sv/" in found]


LOST = [
    ('<div class="grid cards" markdown>\n\n- a\n\n</div>', "<div markdown>\n\n- a\n\n</div>"),
    ('<div class="grid cards" markdown>\n\n- a\n\n</div>', "- a"),
    ("Teksti.\n{ .site-only }", "Teksti."),
    ("[a](index.md){ .md-button }", "[a](index.md)"),
    ("[a](index.md){ .md-button .md-button--primary }", "[a](index.md){ .md-button }"),
    ('<div data-step="1" markdown>\n\na\n\n</div>', '<div data-step="2" markdown>\n\na\n\n</div>'),
    ("![a](index.png){ width=300 }", "![a](index.png)"),
    ("![a](index.png){ align=left }", "![a](index.png){ align=right }"),
    ("| a | b |\n| - | -: |\n| 1 | 2 |", "| a | b |\n| - | - |\n| 1 | 2 |"),
    ("!!! note inline\n    a", "!!! note\n    a"),
    ("- **a**{ .wide }\n- b", "- **a**\n- b{ .wide }"),
    ("Sanomme *coffee break*{: lang=en } joka päivä.", "Vi säger *coffee break* varje dag."),
    ('Sanomme <span lang="en">coffee break</span>.', "Vi säger coffee break."),
    ("Thank you.\n{: lang=en }", "Thank you."),
    ("<p hidden>\na\n</p>", "<p>\na\n</p>"),
]


@pytest.mark.parametrize(("fi", "sv"), LOST)
def test_what_one_language_lost_is_found(site: TinySite, fi: str, sv: str) -> None:
    assert marked(site, fi, sv)
    assert marked(site, sv, fi)


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("[a](index.md){ .md-button }", '[a](index.md){: class="md-button" }'),
        ("[a](index.md){ .a .b }", "[a](index.md){: .b .a}"),
        ("<div class='a' markdown>\n\nb\n\n</div>", '<div markdown="1" class="a">\n\nb\n\n</div>'),
        ("Sanomme *coffee break*{: lang=en }.", "Vi säger *kaffepaus*."),
        ("Sanomme *coffee break*{: lang=en }.", "Vi säger **coffee break**{: lang=en-GB }."),
        ("Kaupunki on *Jakobstad*{: lang=sv }.", "Staden är Jakobstad."),
        ("| a | b |\n| :- | --: |\n| 1 | 2 |", "| a | b |\n|:-----|----:|\n| 1 | 2 |"),
        ("Katso [ohje](index.md){ title='Ohje' }.", "Se [här](index.md){ title='Anvisning' }."),
        ("Kirjoita `{ .md-button }` näin.", "Skriv `{ .annat }` så här."),
        ("```text\n{ .a }\n```", "```text\n{ .b }\n```"),
        ("<!-- { .a } -->\n\nTeksti.", "Teksti."),
        ("Joukko {a, b}.", "Mängden {c, d}."),
        ("Pidempi -- viiva.", "Längre – streck."),
    ],
)
def test_what_readers_see_alike_is_no_difference(site: TinySite, fi: str, sv: str) -> None:
    assert marked(site, fi, sv) == marked(site, sv, fi) == []


def test_the_message_says_what_is_missing_and_where_it_is(site: TinySite) -> None:
    site.write_pages(f"{HEAD}[a](index.md){{ .md-button }}", sv=f"{HEAD}[b](index.md)")
    assert site.message("marking") == (
        "docs/sv/index.md:9: error (marking): what is marked is not the same as at "
        "docs/fi/index.md:9; missing here: { .md-button }\n"
        "    What to do: Mark the same in every language, written like { .class } behind the text "
        "or in the tag. If they are meant to differ, write <!-- allow marking: the reason --> on "
        "the line above the text."
    )


def test_what_only_one_page_has_is_left_to_structure(site: TinySite) -> None:
    site.write_pages(f"{HEAD}a\n\nb\n{{ .site-only }}", sv=f"{HEAD}a")
    assert [found for found in site.found() if "/sv/" in found] == [
        "docs/sv/index.md:9 error (structure)"
    ]
