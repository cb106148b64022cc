"""The rule *print*: the check finds what only printing could, in every language at once."""

from pathlib import Path

import pytest

from tests.handbook import paper
from tests.tiny_site import TinySite, page

BODY = "# Otsikko {{#title}}\n\n{}\n\nLoppu."


def found(site: TinySite, text: str) -> list[tuple[int, str]]:
    """The lines and the words of what is found in a Swedish page with the text on line 9."""
    site.write_pages(BODY.format(text))
    findings = [each for each in sorted(site.check()) if each.rule == "print"]
    here = [(each.place.line, each.message) for each in findings if "/sv/" in each.place.file]
    assert len(findings) == 3 * len(here), "alike in every language"
    return here


ICON = "an icon alone says nothing on paper, and nothing to who listens to the page"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("![](box.png)", 9, "the picture “box.png” has no description"),
        ("a\n\nKiitos \N{THUMBS UP SIGN}", 11, "the character “\N{THUMBS UP SIGN}” (U+1F44D)"),
        ("Kiitos \N{SNOWMAN}", 9, "the character “\N{SNOWMAN}”"),
        ("| | |\n| - | - |\n| a | b |", 9, "a column of the table has no heading"),
        ("| a | b |\n| - | - |\n| c | :material-check: |", 11, ICON),
        ("- a\n- :material-check:", 10, ICON),
        ("Kyllä\n\n:material-check:", 11, ICON),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td colspan=2>c</td></tr></table>",
            9,
            "a cell of the table spans several lines or columns",
        ),
        ("[](index.md)", 9, "the link to “index.md” has no words"),
        ("Sana *hei*{: lang=finska }.", 9, "“finska” is no language"),
        ("<p>Yksi", 9, "<p> is not closed"),
        ("- [ ] Kysy.[^1]\n\n[^1]: Lähde.", 9, "a checklist item has a footnote"),
    ],
)
def test_what_cannot_be_printed_is_found(
    text: str, line: int, message: str, site: TinySite
) -> None:
    (site.root / "docs/fi").mkdir(parents=True, exist_ok=True)
    for language in ("fi", "sv", "en"):
        paper.picture(site.root / "docs" / language / "box.png")
    shown = found(site, text)
    assert any(at == line and said.startswith(message) for at, said in shown), shown


def test_a_damaged_picture_is_found(site: TinySite) -> None:
    for language in ("fi", "sv", "en"):
        (site.root / "docs" / language / "box.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    ((line, message),) = found(site, "![Laatikko](box.png)")
    assert line == 9 and message.startswith("the picture “Laatikko” cannot be read")


@pytest.mark.parametrize(
    "text",
    [
        "| a | b |\n| - | - |\n| c | :material-check: kyllä |\n| d | |",
        "Sana ~~vanha~~ ja väite.[^1] Taas.[^1]\n\n[^1]: Lähde.",
        "> [!NOTE]\n> Teksti – “näin” → 10 €.",
        "<div markdown>\n\n- a\n\n</div>",
        ":material-check: Kyllä.",
        "## `koodi` {#code}",
        "<p lang='sv'>Hej</p>",
        "Teksti \N{GRINNING FACE}\n{: .site-only }",
    ],
)
def test_what_can_be_printed_passes(text: str, site: TinySite) -> None:
    assert not found(site, text)


def test_a_page_outside_the_handbook_may_hold_what_cannot_be_printed(site: TinySite) -> None:
    text = page(BODY.format("Hei \N{GRINNING FACE} ![](box.png)"), handbook="false")
    site.write({f"{language}/index.md": text for language in ("fi", "sv", "en")})
    paper.picture(site.root / "docs/sv/box.png")
    shown = [each.message for each in site.check() if each.rule == "print"]
    assert shown == ["the picture “box.png” has no description"] * 3


def test_a_page_that_only_links_lead_to_is_outside_the_handbook(site: TinySite) -> None:
    text = page(BODY.format("Hei \N{GRINNING FACE}"))
    site.write({f"{language}/extra.md": text for language in ("fi", "sv", "en")})
    assert not site.found("print")


def test_a_template_that_is_not_there_is_found(site: TinySite, tmp_path: Path) -> None:
    site.write({f"{lang}/index.md": page(template="nosuch.html") for lang in ("fi", "sv", "en")})
    site.configure()
    done = site.build()
    assert "there is no template “nosuch.html”" in done.stderr
    assert done.stderr.count("there is no template") == 3
