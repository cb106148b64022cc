"""The rule *syntax*: no mark of a merge or of another Markdown is left for readers to see."""

import pytest

from tests.tiny_site import TinySite, page

BODY = "# Otsikko {{#title}}\n\n{}\n\nLoppu."
HERE = "docs/fi/index.md"


def found(site: TinySite, text: str, rule: str = "syntax") -> list[tuple[int, str]]:
    """The lines and the words of what is found in a Finnish page with the text on line 9."""
    site.write_pages(BODY.format(text))
    findings = [each for each in site.check() if each.rule == rule]
    return [(each.place.line, each.message) for each in sorted(findings) if each.place.file == HERE]


# Marks of a merge


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_mark_of_a_merge_is_found(end: str, site: TinySite) -> None:
    lines = ["<<<<<<< HEAD", "a", "||||||| 1a2b", "b", "=======", "c", ">>>>>>> toinen haara"]
    assert [(line, expected[-8:]) for line, expected in found(site, end.join(lines))] == [
        (9, "<<<<<<<”"),
        (11, "|||||||”"),
        (13, "=======”"),
        (15, ">>>>>>>”"),
    ]


@pytest.mark.parametrize("mark", ["<<<<<<< x", "||||||| x", "=======", ">>>>>>> x y z", "<<<<<<<"])
def test_a_mark_that_is_left_alone_is_found(mark: str, site: TinySite) -> None:
    assert [line for line, _ in found(site, f"Teksti.\n\n{mark}\n\nTeksti.")] == [11]


def test_a_mark_at_the_top_of_the_file_is_found(site: TinySite) -> None:
    text = page().replace("owner:", "<<<<<<< HEAD\nowner:")
    site.write({"sv/index.md": text})
    assert "docs/sv/index.md:4 error" in site.found("syntax")


def test_an_underlined_heading_is_no_mark_of_a_merge(site: TinySite) -> None:
    site.write_pages("Otsikko {#title}\n=======\n\nTeksti.")
    assert not site.found("syntax")


# Boxes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('!!! dagner "T"\n    Teksti.', "there is no box “dagner”"),
        ("> [!VAROITUS]\n> Teksti.", "there is no box “varoitus”"),
        ('!!! danger "T"\nTeksti.', "the box “danger” “T” holds nothing"),
        ('!!! danger "T"\n  Teksti.', "the box “danger” “T” holds nothing"),
        ('!!! danger "T"\n\nTeksti.', "the box “danger” “T” holds nothing"),
        ("!!! danger ”T”\n    Teksti.", "a box that is none is shown as it is: “!!! danger ”T””"),
        ("!!! danger 'T'\n    Teksti.", "a box that is none is shown as it is: “!!! danger 'T'”"),
        ('!!! danger "T\n    Teksti.', 'a box that is none is shown as it is: “!!! danger "T”'),
    ],
)
def test_a_box_that_readers_would_not_see_as_one_is_found(
    text: str, expected: str, site: TinySite
) -> None:
    assert found(site, text)[0] == (9, expected)


@pytest.mark.parametrize(
    "text", ['!! danger "T"\n    a', "!!!! danger ”T”\n a", "?? tip “T”\n    a"]
)
def test_a_box_with_another_number_of_marks_is_found(text: str, site: TinySite) -> None:
    assert found(site, text)[0][1].startswith("a box that is none")


def test_a_paragraph_that_nearly_belongs_to_a_box_is_found(site: TinySite) -> None:
    text = '!!! danger "T"\n    Yksi.\n\n  Kaksi.\n\n  Kolme.'
    expected = "the paragraph “Kaksi.” is indented by 2 and stands outside of the box above it"
    assert found(site, text) == [(12, expected)]


def test_a_kind_that_is_nearly_right_is_named(site: TinySite) -> None:
    site.write({"sv/index.md": page(BODY.format("!!! dagner\n    Text."))})
    assert "Did you mean “danger”?" in site.message("syntax")


@pytest.mark.parametrize("kind", ["danger", "warning", "info", "tip", "note", "caution", "quote"])
def test_a_box_of_a_known_kind_passes(kind: str, site: TinySite) -> None:
    assert not found(site, f'!!! {kind} "T"\n    Teksti.\n\n!!! {kind}\n\n    - a')


# What is shown as it is


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("- [] Kysy.", "[]"),
        ("- [ ]Kysy.", "[ ]"),
        ("- [x]Kysy.", "[x]"),
        ("Katso [ohje] (safety.md).", "] (safety.md)"),
        ("Katso [ohje](safety.md.", "]("),
        ("Katso [ohje]{safety.md}.", "]{"),
        ("Katso (ohje)[safety.md].", ")[safety.md]"),
        ("> [!NOTE\n> Teksti.", "[!NOTE"),
        ("Katso [ohje][tuolla].", "ohje][tuolla]"),
        ("Katso [[ohje]].", "[[ohje]]"),
        ("Sana ==korostus== tässä.", "==korostus=="),
        ("Paina ++ctrl+c++.", "++ctrl+c++"),
        (":::note\nTeksti.\n:::", ":::note"),
        ("/// tip\nTeksti.\n///", "/// tip"),
        ('=== "Välilehti"\n\n    Teksti.', '=== "Välilehti"'),
        ("Sana\n:   Selitys", ": Selitys"),
        ("{% include 'x' %}", "{%"),
        ("Hei {{ nimi }}.", "{{"),
        ("Sana **lihava.", "**"),
        ("Sana ** lihava ** tässä.", "**"),
        ("Sana __lihava.", "__"),
        ("Sana `koodi.", "`"),
        ("Sana ~~vanha.", "~~"),
        ("Vettä H~2~O.", None),
        ("Sana *kursiivi.", "*"),
        ("***Sana** tässä.", None),
        ("Luku x^2^.", "x^2^"),
        ("Sana ::värillinen:: tässä.", "::värillinen::"),
        ("[nappi url=x]Sana[/nappi]", "[/nappi]"),
        ("Sana ~vanha~ tässä.", "~vanha~"),
        ("Teksti {: .lead } jatkuu.", "{: .lead }"),
        ("Teksti.\n{: .lead", "{: .lead"),
        ("Väite.[^9]", "[^9]"),
        ("Väite.^[Lähde.]", "^[Lähde.]"),
        ("> [! NOTE]\n> Teksti.", "[! NOTE]"),
        ("Hyvä :material-chekc: näin.", ":material-chekc:"),
        ("Tyhjä &amp;nbsp; väli.", "&nbsp;"),
        ("Rivi\\\ntoinen.", "\\"),
        ("$$\nx\n$$", "$$"),
        ("*[HTML]: Hypertext Markup Language", "*[HTML]: Hypertext Markup Language"),
    ],
)
def test_a_mark_that_the_site_does_not_know_is_found(
    text: str, mark: str | None, site: TinySite
) -> None:
    shown = [expected for _, expected in found(site, text)]
    assert any(expected.endswith(f"is shown as it is: “{mark}”") for expected in shown) == bool(
        mark
    ), shown


def test_a_mark_in_a_description_is_found(site: TinySite) -> None:
    site.write({"sv/index.md": page(description="En **viktig** sida.")})
    assert site.found("syntax") == ["docs/sv/index.md:2 error"]


@pytest.mark.parametrize(
    "text",
    [
        "Kirjoita `<<<<<<<`, `[]`, `[x] (y)`, `==a==`, `[[a]]`, `{% a %}`, `**`, `~~`, `[^1]`.",
        "```\n<<<<<<< HEAD\n=======\n>>>>>>> a\n!!! dagner\n- [] a\n```",
        "~~~ { .markdown }\n:::note\n> [!NOTE]\n==a==\n~~~",
        "Laske 2 + 2 == 4, 5 * 3 ja a || b; C:\\kansio ja 10 €*.",
        "Katso [ohje](index.md) (sivu 10) ja kohta [a] (katso liite).",
        "Kirjoita \\*\\*näin\\*\\* tai \\[[näin\\]].",
        "Apua!!! Nyt!!! Mitä???",
        "Klo 12:30:45, :) ja suhde 1:2:3.",
        "Nimi {nimi} ja <span>sana</span>.",
        "AT&T ja R&D.",
        "Nimi ____ ja päivä __________.",
        "Hinta 10 €*.\n\n*Sisältää veron.",
        "Tili @some_tili_nimi ja some_tili.",
        "Noin ~10 euroa, ~20 euroa.",
        "- [ ] Kysy.\n- [ ] Kerro.",
        "Väite.[^1]\n\n[^1]: Lähde.",
    ],
)
def test_text_that_means_what_it_shows_passes(text: str, site: TinySite) -> None:
    assert not found(site, text)


def test_a_comment_can_silence_it(site: TinySite) -> None:
    assert not found(site, "<!-- allow syntax: matematiikkaa -->\n\nLuku $$ on.")
    assert not site.found("silence")
