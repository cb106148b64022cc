"""The onboarding sheets hold what the onboarding page holds, rules, a code and room to sign."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pikepdf
import pymupdf
import pytest
import segno
from guideline.handbook import press
from guideline.handbook.edition import Edition
from guideline.onboarding.path import Path as OnboardingPath
from guideline.onboarding.path import Stop

from tests.handbook import paper
from tests.places import ONBOARDING

ROLES = ("employees", "elected-officials")
PAGES = {"fi": ONBOARDING, "sv": f"sv/{ONBOARDING}", "en": f"en/{ONBOARDING}"}
RULE = "<ol><li><strong>Ask {}.</strong> Always. <a href='../rules/'>Rules</a></li>"


def pages_on_site(site: Path, language: str, role: str) -> list[str]:
    """The pages of a role's path on the built onboarding page: title and description, in order."""
    html = (site / PAGES[language] / "index.html").read_text("utf-8")
    path = html.split(f'data-path="{role}"')[1].split("</ol>")[0]
    found = re.findall(r'data-title="([^"]*)".*?</p><p>(.*?)</p>', path, re.DOTALL)
    return [unescape(title + description) for title, description in found]


def with_path(edition: Edition, *titles: str) -> Edition:
    """The edition with a path for employees, of pages with these titles."""
    stops = tuple(Stop(f"{n}.md", f"{n}/", each, "About.", "") for n, each in enumerate(titles))
    return replace(edition, paths=[OnboardingPath("employees", "en/new/#employees", stops)])


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("language", PAGES)
def test_a_sheet_has_the_pages_of_the_path(built_site: Path, language: str, role: str) -> None:
    expected = pages_on_site(built_site, language, role)
    name = paper.NAMES[language][1 + ROLES.index(role)]
    said = paper.joined(paper.text((built_site / name).read_bytes()))
    boxes = said.split("☐")[1:]
    assert len(boxes) == len(expected)
    assert all(
        box.startswith(paper.joined(text)) for box, text in zip(boxes, expected, strict=True)
    )
    assert len(expected) >= 8


@pytest.mark.parametrize("name", paper.SHEETS)
def test_a_sheet_has_lines_to_sign_on_and_fills_one_page(built_site: Path, name: str) -> None:
    (words,) = [paper.WORDS[lang] for lang, names in paper.NAMES.items() if name in names]
    content = (built_site / name).read_bytes()
    text = paper.text(content)
    for word in ("name", "date", "signature", "signed", "how", "rules"):
        assert words[f"pdf.sheet.{word}"] in text
    assert "some-ohje.example" in text
    assert len(paper.pages(content)) == 1


@pytest.mark.parametrize("language", PAGES)
def test_a_sheet_has_the_first_three_rules_of_the_home_page(
    built_site: Path, language: str
) -> None:
    home = built_site / ("" if language == "fi" else language) / "index.html"
    html = home.read_text("utf-8").split('id="key-rules"')[1]
    rules = [unescape(rule) for rule in re.findall(r"<li><strong>(.*?)</strong>", html)]
    assert len(rules) > 3
    for name in paper.NAMES[language][1:]:
        said = paper.joined(paper.text((built_site / name).read_bytes()))
        assert [paper.joined(rule) in said for rule in rules] == [n < 3 for n in range(len(rules))]


@pytest.mark.parametrize("names", paper.NAMES.values())
def test_the_handbook_and_its_sheets_have_one_number(
    built_site: Path, names: tuple[str, ...]
) -> None:
    texts = [paper.text((built_site / name).read_bytes()) for name in names]
    (number,) = {
        re.findall(r"[Vv]ersi\w+ (?:\d+[^(]*\(\w+ )?([0-9a-f]{7})", text)[0] for text in texts
    }
    assert number


def test_a_change_of_a_sheet_alone_changes_the_handbooks_number_too() -> None:
    edition = paper.edition(paper.page("<p>Text.</p>"))
    one, other = (press.documents(with_path(edition, title))[0] for title in ("One", "Other"))
    assert one[0].data["version"] == one[1].data["version"] != other[0].data["version"]
    assert press.documents(with_path(edition, "One"))[0] == one


def test_the_code_leads_to_the_path_is_drawn_and_described(tmp_path: Path) -> None:
    edition = with_path(paper.edition(paper.page("<p>Text.</p>")), "One")
    _, sheet = press.print_edition(edition).pdfs
    sheet.write(tmp_path)
    with pikepdf.open(tmp_path / sheet.name) as pdf:
        assert not [
            each
            for page in pdf.pages
            for each in page.Resources.get("/XObject", {}).values()
            if each.get("/Subtype") == "/Image"
        ]
    words = paper.WORDS["en"]["pdf.sheet.code"]
    assert words in str(_alternatives(tmp_path / sheet.name))
    href = "https://guideline.example/en/new/#employees"
    assert _modules(tmp_path / sheet.name) == [
        [bool(dark) for dark in row] for row in segno.make_qr(href, error="m").matrix
    ]


def _alternatives(file: Path) -> list[str]:
    with pikepdf.open(file) as pdf:
        found = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        return [str(each.Alt) for each in found if "/Alt" in each]


def _modules(file: Path) -> list[list[bool]]:
    """The dark modules of the printed code, seen in a picture of the page."""
    library: object = pymupdf
    dpi = 600
    document = library.open(file)  # type: ignore[attr-defined]
    page = document[0]
    drawn = [
        each["rect"]
        for each in page.get_drawings()
        if each.get("width") and len(each["items"]) > 50
    ]
    (box,) = drawn[:1]
    size = max(box.width, box.height)
    top = box.y0 - (size - box.height) / 2  # the rows are strokes, whose middles the box ends at
    picture = page.get_pixmap(
        dpi=dpi, clip=(box.x0, top, box.x0 + size, top + size), colorspace="gray"
    )
    count = 33
    step = picture.width / count
    at = [int((n + 0.5) * step) for n in range(count)]
    return [[picture.pixel(x, y)[0] < 128 for x in at] for y in at]


def test_without_an_address_of_the_site_there_is_no_code() -> None:
    edition = with_path(paper.edition(paper.page("<p>Text.</p>"), site=""), "One")
    _, sheet = press.print_edition(edition).pdfs
    assert "guideline.example" not in paper.text(sheet.content)


def test_rules_lose_the_links_that_end_them_and_keep_all_else() -> None:
    items = "".join(RULE.format(n).removeprefix("<ol>") for n in range(4))
    home = paper.page(f"<ol>{items}</ol><ol><li>Other.</li></ol>", "home")
    rules = paper.page("<p>Text.</p>", "rules")
    _, sheet = press.print_edition(with_path(paper.edition(home, rules), "One")).pdfs
    text = paper.text(sheet.content)
    assert "1. Ask 0. Always. 2. Ask 1. Always. 3. Ask 2. Always." in text
    assert not [word for word in ("Rules", "Ask 3", "Other") if word in text]


def test_many_pages_run_on_to_a_second_sheet_and_no_further() -> None:
    edition = paper.edition(paper.page("<p>Text.</p>"))
    _, sheet = press.print_edition(with_path(edition, *map(str, range(24)))).pdfs
    assert sheet.pages == 2
    assert paper.text(sheet.content).count("☐") == 24
    (found,) = press.print_edition(with_path(edition, *map(str, range(80)))).faults
    assert "takes" in found.fault.message
    assert "onboarding: false" in found.fault.remedy


def test_a_rule_that_waits_for_its_translation_is_marked_and_told_of(tmp_path: Path) -> None:
    """Both checkers pass it; it is read aloud in its own language."""
    html = '<div class="pending" lang="fi"><ol><li>Kysy ensin.</li></ol></div>'
    notice = paper.WORDS["en"]["pdf.pending"]
    edition = with_path(paper.edition(paper.page(html, pending=True)), "One")
    for pdf in press.print_edition(edition).pdfs:
        pdf.write(tmp_path)
        assert paper.problems(tmp_path / pdf.name) == []
        assert paper.languages(tmp_path / pdf.name)["Kysy ensin."] == "fi"
        assert notice in paper.text(pdf.content)
    other = paper.page("<p>Own.</p>", "home")
    late = paper.page(html, pending=True)
    _, theirs = press.print_edition(with_path(paper.edition(other, late), "One")).pdfs
    assert notice not in paper.text(theirs.content)
