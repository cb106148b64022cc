"""What cannot be printed is found before anything is printed, and named."""

from dataclasses import replace
from pathlib import Path

import pytest
from guideline.handbook import fonts, press, typesetting
from guideline.handbook.edition import Edition
from guideline.onboarding.path import Path as OnboardingPath
from guideline.onboarding.path import Stop

from tests.handbook import paper

FAULTS = {
    "<video src='a.mp4'></video>": "<video> cannot be printed here",
    "<p>Go: <iframe src='a'></iframe></p>": "<iframe> cannot be printed here",
    "<p>Pay <button>now</button></p>": "<button> cannot be printed here",
    "<p><svg><path d='M0 0'></path></svg></p>": "<svg> cannot be printed here",
    "<h2>One</h2><h4>Two</h4>": "a heading of level 4 follows level 2",
    "<h2 id='a'><!-- --></h2>": "a heading is empty",
    "<h2 id='a'>One</h2><p id='a'>Two</p>": "the id “a” stands twice on the page",
    "<p><img src='a.png'></p>": "the picture “a.png” has no description",
    "<p><img src='a.png' alt='A'></p>": "the picture “a.png” is not there",
    "<p><img src='plan.tiff' alt='A'></p>": "the picture “plan.tiff” cannot be printed",
    "<p><img src='https://example.org/a.png' alt='A'></p>": (
        "the picture “https://example.org/a.png” is not there"
    ),
    "<p><a href='#nowhere'>There</a></p>": "the link to “#nowhere” leads to no heading",
    "<p><a href='javascript:x()'>There</a></p>": (
        "a link leads to “javascript:x()”, which no paper and no reader can open"
    ),
    "<p><a href='http://['>There</a></p>": "“http://[” is not a web address",
    "<p><a href='../'><img src='a.png'></a></p>": "the picture “a.png” has no description",
    "<table><tr><td>1</td></tr></table>": "a column of the table has no heading",
    "<table><tr><th>A</th><th></th></tr></table>": "a column of the table has no heading",
    "<table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>": (
        "the table's lines have different numbers of cells"
    ),
    "<ul>First<li>Second</li></ul>": "a list holds something beside its items",
    "<p lang='finnish'>Hei</p>": "“finnish” is no language",
    "<div><p>Text</div>": "<p> is not closed",
    "<p>Text</p></div>": "</div> closes nothing",
    "<p>Smile \N{GRINNING FACE}</p>": (
        "the character “\N{GRINNING FACE}” (U+1F600) cannot be printed"
    ),
    "<p>\N{HIRAGANA LETTER A}</p>": "the character “\N{HIRAGANA LETTER A}” (U+3042) cannot be printed",
}


@pytest.mark.parametrize("html", FAULTS)
def test_a_fault_is_named(html: str, tmp_path: Path) -> None:
    files = {"en/rules/plan.tiff": paper.picture(tmp_path / "plan.tiff")}
    assert FAULTS[html] in paper.faults(html, files=files)


def test_a_damaged_picture_is_named_not_the_template(tmp_path: Path) -> None:
    (tmp_path / "dot.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    files = {"en/rules/dot.png": tmp_path / "dot.png"}
    (found,) = paper.faults("<p><img src='dot.png' alt='A dot'></p>", files=files)
    assert found.startswith("the picture “A dot” cannot be read: failed to decode image")


def test_every_fault_of_every_page_is_found_at_once() -> None:
    pages = [paper.page("<video></video><h3>Deep</h3>", "one"), paper.page("<hr><img>", "two")]
    found = press.print_edition(paper.edition(*pages)).faults
    assert [each.page and each.page.url for each in found] == ["en/one/"] * 2 + ["en/two/"]


def test_every_character_that_the_font_lacks_is_found_at_once() -> None:
    found = paper.faults("<p>\N{GRINNING FACE} and \N{SNOWMAN}</p><p>\N{GRINNING FACE}</p>")
    assert len(found) == 2


def test_a_handbook_without_a_date_is_refused() -> None:
    undated = paper.page("<p>Text</p>", reviewed=None)
    (found,) = press.print_edition(paper.edition(undated)).faults
    assert found.fault.message == "no page says when it was reviewed"


def with_paths(*roles: str, pages: int) -> Edition:
    """An edition whose roles have so many pages to read."""
    stops = tuple(Stop(f"{n}.md", f"{n}/", f"Page {n}", "About.", "") for n in range(pages))
    paths = [OnboardingPath(role, f"en/new/#{role}", stops) for role in roles]
    return replace(paper.edition(paper.page("<p>A</p>")), paths=paths)


def test_a_sheet_of_three_pages_is_refused() -> None:
    outcome = press.print_edition(with_paths("employees", pages=120))
    assert not outcome.pdfs
    (found,) = outcome.faults
    assert "takes" in found.fault.message and "It may take 2" in found.fault.remedy


def test_each_sheet_that_is_too_long_is_told_of_once() -> None:
    outcome = press.print_edition(with_paths("employees", "elected-officials", pages=120))
    told = [found.fault.message for found in outcome.faults]
    assert len(told) == len(set(told)) == 2


@pytest.mark.parametrize("there", [{}, {"SourceSansPro": "/nowhere/SourceSansPro.otf"}])
def test_a_font_that_is_not_installed_is_named(
    there: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("font_source_sans_pro.font_files_otf", there)
    fonts.fonts.cache_clear()
    assert paper.faults("<p>Text</p>") == ["the font “SourceSansPro” is not installed"]
    monkeypatch.undo()
    assert paper.handbook(paper.page("<p>Text</p>"))


def test_a_warning_of_typst_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sheet.typ").write_text(
        '#set document(title: "T", date: datetime(year: 2026, month: 1, day: 1))\n'
        '#set text(font: ("Nowhere Sans", "Source Sans Pro"))\n= T'
    )
    monkeypatch.setattr(typesetting, "TEMPLATES", tmp_path)
    typesetting._compiler.cache_clear()
    document = press.documents(with_paths("employees", pages=2))[0][1]
    with pytest.raises(typesetting.TypesettingError, match="unknown font family: nowhere sans"):
        typesetting.typeset(document)
    typesetting._compiler.cache_clear()
