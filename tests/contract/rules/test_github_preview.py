"""The rule *preview*: what GitHub shows to editors is what readers get."""

import pytest

from tests.tiny_site import TinySite

# A page's body begins on line 7, its text on line 9.
BODY = "# Otsikko {{#title}}\n\n{}\n\nLoppu."
HERE = "docs/fi/index.md"


def found(site: TinySite, text: str) -> list[tuple[int, str]]:
    """The lines and the advice of what is found in a Finnish page with the text on line 9."""
    site.write_pages(BODY.format(text))
    findings = [each for each in site.check() if each.rule == "preview"]
    return [(each.place.line, each.remedy) for each in sorted(findings) if each.place.file == HERE]


ABOVE_LIST = "Write an empty line above the list."
ABOVE_TABLE = "Write an empty line above the table."
FOUR = "Indent what belongs to a list item with four spaces, at each level."
TABLE = "| a | b |\n| --- | --- |\n| 1 | 2 |"


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ("Muista:\n- yksi\n- kaksi", 10, ABOVE_LIST),
        ("Muista:\n* yksi", 10, ABOVE_LIST),
        ("Muista:\n1. yksi\n2. kaksi", 10, ABOVE_LIST),
        ("Muista:\n- [ ] yksi", 10, ABOVE_LIST),
        ("> Muista:\n> - yksi", 10, ABOVE_LIST),
        ('!!! info "T"\n    Muista:\n    - yksi', 11, ABOVE_LIST),
        (f"Taulukko:\n{TABLE}", 10, ABOVE_TABLE),
        ("- yksi\n  - kaksi", 10, FOUR),
        ("1. yksi\n   - kaksi\n2. kolme", 10, FOUR),
        ("1. yksi\n\n   lisää\n\n2. kaksi", 11, FOUR),
        ("- yksi\n    - kaksi\n      - kolme", 11, FOUR),
        ("1) yksi\n2) kaksi", 9, "Write the number with a full stop: 1."),
        (
            '!!! info "T"\n    Näin:\n\n    ```\n    koodi\n    ```',
            12,
            "Let the fences of a code block begin at the beginning of their lines.",
        ),
    ],
)
def test_what_the_site_reads_otherwise_is_found_where_it_begins(
    text: str, line: int, remedy: str, site: TinySite
) -> None:
    assert found(site, text)[:1] == [(line, remedy)]


def test_it_is_found_in_every_language_at_once(site: TinySite) -> None:
    site.write_pages(BODY.format("Muista:\n- yksi"))
    assert site.found("preview") == [
        f"docs/{each}/index.md:10 error" for each in ("en", "fi", "sv")
    ]


def test_the_message_says_what_each_shows(site: TinySite) -> None:
    site.write(
        {"en/index.md": (site.root / "docs/fi/index.md").read_bytes() + b"\nRemember:\n- a\n"}
    )
    assert site.message("preview").startswith(
        "docs/en/index.md:12: error (preview): GitHub shows the list here, "
        "the site its text in the paragraph “Remember: - a”"
    )


def test_a_comment_can_silence_it(site: TinySite) -> None:
    text = "<!-- allow preview: runo -->\n\n1) yksi\n2) kaksi"
    assert not found(site, text)


@pytest.mark.parametrize(
    "text",
    [
        "- yksi\n- kaksi",
        "- yksi\n    - kaksi\n        - kolme",
        "1. yksi\n\n    lisää\n\n2. kaksi",
        "3. yksi\n4. kaksi",
        "- yksi\n  jatkuu\n- kaksi",
        "- yksi\n\n1. kaksi",
        "Tavallinen\n19. päivä",
        TABLE,
        "```\n- [ ] koodi\n```",
        '!!! danger "T"\n    Älä.\n\n    - yksi\n\nLoppu',
        '- yksi\n\n    !!! info "T"\n        - kaksi\n\n- kolme',
        '!!! info "T"\n    !!! tip\n        Teksti.',
        "> Lainaus.\n>\n> Toinen.",
        "> [!NOTE]\n> Teksti.",
        "> [!WARNING]\n> - yksi\n> - kaksi\n\n> Lainaus",
        "Väite.[^1]\n\n[^1]: Lähde.\n\n    Toinen kappale.",
        "Tämä on ~~vanha~~ uusi: https://www.example.org/ohje.",
        '<div class="beside" markdown>\n- yksi\n- kaksi\n</div>',
        "Teksti.\n{: .site-only }",
        "- yksi\n  {: lang=sv }\n- kaksi",
        "Teksti {nimi}.\n\n{nimi}",
        "<!-- Huomautus. -->\n\nTeksti.",
        "Väliotsikko {#middle}\n---",
        ":material-check: Kyllä.",
    ],
)
def test_what_both_read_alike_is_not_found(text: str, site: TinySite) -> None:
    assert not found(site, text)
