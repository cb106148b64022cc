"""The rule *unsafe*: what runs, frames, fetches, sends; personal data."""

from datetime import date

import pytest
from guideline.contract import linter
from guideline.contract.reading import collect
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.security.personal_data import personal_data
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config import load_config

from tests.clock import today
from tests.tiny_site import ROOT, TinySite, page

SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CENTURIES = {18: "+", 19: "-YXWVU", 20: "ABCDEF"}


def body(text: str) -> str:
    """A page's body whose line 9 is the text's first."""
    return f"# Otsikko {{#title}}\n\n{text}\n\nLoppu."


def unsafe(site: TinySite, text: str) -> list[tuple[int, str]]:
    """The line and the words of what is found in a Swedish page with the text on line 9."""
    site.write({"sv/index.md": page(body(text))})
    return [(f.place.line, f.message) for f in sorted(site.check()) if f.rule == "unsafe"]


# Injections


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("<script>alert(1)</script>", 9, "a script"),
        ("<div markdown>\n<ScRiPt src=x.js></div>", 10, "a script"),
        ("<div\nonclick=alert(1)>x</div>", 10, "an event handler (onclick)"),
        ("<img src=x.png onerror=alert(1)>", 9, "an event handler (onerror)"),
        ("Teksti.\n{: onmouseover=alert(1) }", 10, "an event handler (onmouseover)"),
        ("<details open ontoggle=alert(1)>x</details>", 9, "an event handler (ontoggle)"),
        ("<svg/onload=alert(1)>", 9, "an event handler (onload)"),
        ("a\n\n<iframe src=x.html></iframe>", 11, "a frame (<iframe>)"),
        ("<object data=x.swf></object>", 9, "a frame (<object>)"),
        ("<embed src=x.swf>", 9, "a frame (<embed>)"),
        ("<base href=/x/>", 9, "<base>, which changes how the whole page behaves"),
        ("<meta http-equiv=refresh content=0>", 9, "<meta>, which changes how the whole page be"),
        ("[x](javascript:alert(1))", 9, "an address that runs a script"),
        ("Eka.\n[x]( JaVaScRiPt&#58;alert(1))", 10, "an address that runs a script"),
        ("[x][y]\n\n[y]: javascript:alert(1)", 11, "an address that runs a script"),
        ("[x](vbscript:msgbox)", 9, "an address that runs a script"),
        ("[x](data:text/html,hei)", 9, "a link that leads to no page, number or mailbox"),
        ("[x](file:///etc/passwd)", 9, "a link that leads to no page, number or mailbox"),
        ("![x](https://a.example/b.png)", 9, "“https://a.example/b.png” is fetched from elsewhere"),
        ("![x](//a.example/b.png)", 9, "“//a.example/b.png” is fetched from elsewhere"),
        ("<img srcset='a.png, //b.example/c.png 2x'>", 9, "is fetched from elsewhere"),
        ("<link rel=stylesheet href=//a.example/b.css>", 9, "is fetched from elsewhere"),
        ("<form action=https://a.example>x</form>", 9, "a form that sends what is entered"),
        ("<style>p { background: url(//a.example) }</style>", 9, "a style element"),
        ("<p style='background: url(//a.example)'>x</p>", 9, "a style attribute"),
        ("<video controls></video>", 9, "HTML that no page needs (<video>)"),
        ("<input name=x>", 9, "HTML that no page needs (<input>)"),
        ("<marquee>x</marquee>", 9, "HTML that no page needs (<marquee>)"),
    ],
)
def test_what_could_harm_readers_is_found_at_its_line(
    site: TinySite, text: str, line: int, expected: str
) -> None:
    found = unsafe(site, text)
    assert [number for number, _ in found] == [line]
    assert expected in found[0][1]


@pytest.mark.parametrize(
    "text",
    [
        "`<script>alert(1)</script>`",
        "```\n<script>alert(1)</script>\n```",
        "<!-- <script>alert(1)</script> -->",
        "a < b, 1 <3",
        "[x](https://a.example) [y](mailto:a@city.example) [z](tel:+35867851111) [å](#title)",
        "![x](images/a.png)",
        "- [ ] a",
        ":material-pound: *a* **b** `c`",
        '!!! note "a"\n    b',
        "| a | b |\n| :-- | --- |\n| 1 | 2 |",
        "<div class='grid' markdown>\n\na<br>b <kbd>c</kbd>\n\n</div>",
    ],
)
def test_what_pages_are_made_of_is_fine(site: TinySite, text: str) -> None:
    assert unsafe(site, text) == []


@pytest.mark.parametrize(
    "value", ["'<script>alert(1)</script>.'", '"\\"><img src=x onerror=alert(1)>."']
)
def test_front_matter_holds_no_html(site: TinySite, value: str) -> None:
    site.write({"sv/index.md": page(description=value)})
    assert site.found("unsafe") == ["docs/sv/index.md:2 error"]


def test_a_script_cannot_be_allowed(site: TinySite) -> None:
    found = unsafe(site, "<!-- allow unsafe: x -->\n\n<p onclick=alert(1)>x</p>")
    assert found == [(11, "an event handler (onclick)")]
    assert "allow unsafe" not in site.message("unsafe")
    assert site.found("silence") == ["docs/sv/index.md:9 error"]


def test_a_build_with_a_foreign_resource_in_a_page_fails_and_names_its_line(
    site: TinySite,
) -> None:
    site.configure().write_pages(body("Eka.\n\n![x](https://a.example/b.png)"))
    done = site.build()
    assert done.returncode == 1
    assert "docs/sv/index.md:11: error (unsafe): “https://a.example/b.png”" in done.stderr
    assert "What to do: Put the file into the language's folder" in done.stderr
    assert not (site.root / "site").exists()


# Personal data


@pytest.mark.parametrize(
    "code",
    [
        "131052-308T",
        "131052+308T",
        *(f"131052{sign}308T" for sign in "YXWVU"),
        *(f"131052{sign}308T" for sign in "ABCDEF"),
        "131052a308t",
        "131052–308T",  # text programs make the hyphen a dash
        "290200A900B",
    ],
)
def test_a_personal_identity_code_is_found(code: str) -> None:
    assert [each.written for each in personal_data(f"Hetu: {code}.")] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "131052-308S",  # another check character
        "321052-308Y",  # no such day
        "290201A900E",  # no such day in that year
        "131052G308T",  # no such sign
        "1131052-308T",
        "131052-308TX",
        "24.11.2026 13:05",
        "2026-11-24",
        "KH 123/00.02/2026",
        "Dnro 131052/308",
        "FI21 1234 5600 0007 85",
        "0045-1234",
        "06 785 1111",
        "+358 6 785 1111",
        "040/2026",
        "0401234567890123",
        "0401234567/2026",
        "1.4.050 000 000",
        "ISBN 978-952-04-0123-4",
    ],
)
def test_dates_case_numbers_and_switchboards_are_no_personal_data(text: str) -> None:
    assert list(personal_data(text)) == []


@given(st.integers(18, 20), st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(2, 999))
def test_every_code_is_found_and_none_with_another_check_character(
    century: int, day: date, number: int
) -> None:
    digits = f"{day:%d%m%y}{number:03}"
    check = int(digits) % 31
    for sign in CENTURIES[century]:
        for n, letter in enumerate(SIGNS):
            text = f"({digits[:6]}{sign}{digits[6:]}{letter})"
            is_day = not (digits.startswith("290200") and century != 20)
            found = any("identity" in each.message for each in personal_data(text))
            assert found == (n == check and is_day)


@pytest.mark.parametrize(
    "number",
    [
        "040 123 4567",
        "0401234567",
        "+358 50 123 4567",
        "+358-40-123-4567",
        "00358401234567",
        "+358 (0)44 123 4567",
        "0457 123 4567",
        "0500 123 456",
        "050-123 45 67",
    ],
)
def test_a_mobile_number_is_found(number: str) -> None:
    assert [each.written for each in personal_data(f"Soita {number}.")] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Ring\n[044 785 1999](tel:+358447851999).",
        "| Namn | Telefon |\n| --- | --- |\n| Anna Nyman | 044 785 1001 |",
        "Anna Nyman, tfn 044 785 1001",
        "Kundservice: 050 312 4455",
        "Ring växeln på 044 785 1001.",
        "- byggnadsinspektör Anna Nyman, 044 785 1701",
        "Skicka ett textmeddelande till 050 412 8890.",
    ],
)
def test_a_mobile_number_that_is_given_to_be_called_is_fine(site: TinySite, text: str) -> None:
    assert unsafe(site, text) == []
    assert not [note for note in site.notes() if "mobile number" in note]


def test_a_mobile_number_is_told_of_once_for_all_languages(site: TinySite) -> None:
    texts = ("Jouri 040 123 4567, 040 123 4567.", "Jour 040-1234567.", "On duty +358 40 123 4567.")
    site.write_pages(*map(body, texts))
    assert site.found("unsafe") == ["docs/fi/index.md:9 warning"]
    site.change("fi/index.md", "040 123 4567, 040 123 4567", "06 785 1111")
    assert site.found("unsafe") == ["docs/en/index.md:9 warning", "docs/sv/index.md:9 warning"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Hetu\n**131052**-308T.", 9),  # a block's findings stand on its first line
        ("- a\n- 131052-308T", 10),
        ("| a | b |\n| --- | --- |\n| 1 | 131052-308T |", 11),
        ("a\n\n<!-- 131052-308T -->", 11),
        ("```\n131052-308T\n```", 9),
    ],
)
def test_personal_data_is_found_wherever_it_stands(site: TinySite, text: str, line: int) -> None:
    found = unsafe(site, text)
    assert [number for number, _ in found] == [line]
    assert "131052" not in found[0][1]


def test_personal_data_is_found_in_front_matter(site: TinySite) -> None:
    site.write({"sv/index.md": page(owner="Maija 131052-308T")})
    assert site.found("unsafe") == ["docs/sv/index.md:4 error"]


def test_a_number_that_is_meant_for_everyone_can_be_allowed(site: TinySite) -> None:
    text = "<!-- allow unsafe: the duty phone -->\n\nJouri 040 123 4567."
    site.write({f"{lang}/index.md": page(body(text)) for lang in ("fi", "sv", "en")})
    assert site.found() == []


# Every text


@given(st.text() | st.text("0123456789-+ABab<>/=\"' \n"))
def test_no_text_breaks_the_search_for_personal_data(text: str) -> None:
    for found in personal_data(text):
        assert found.written in text


def test_the_projects_own_pages_are_safe() -> None:
    settings = mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml")))
    guideline = collect(settings, Reader(settings.markdown_config), today())
    assert [f for f in linter.check(guideline) if f.rule == "unsafe"] == []
    assert len(list(guideline.all_pages())) >= 30
