"""Every file of the real site is accessible and fit for an archive."""

import re
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from tests.handbook import paper


@pytest.mark.parametrize("name", paper.EVERY)
def test_two_checkers_find_neither_error_nor_warning(built_site: Path, name: str) -> None:
    assert paper.problems(built_site / name) == []


@pytest.mark.parametrize(("language", "names"), paper.NAMES.items())
def test_a_file_says_what_it_is(built_site: Path, language: str, names: tuple[str, ...]) -> None:
    for file in [built_site / name for name in names]:
        with pikepdf.open(file) as pdf:
            assert pdf.Root.Lang == language
            assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert paper.facts(file, "pdfaid:part", "pdfaid:conformance", "pdfuaid:part") == list("2A1")
        assert paper.facts(file, "xmp:CreateDate")[0].startswith("2026-11-24")
        assert all(paper.facts(file, "dc:title", "dc:creator", "dc:description", "pdf:Keywords"))


@pytest.mark.parametrize("name", paper.EVERY)
def test_every_font_is_the_documents_own_and_a_subset(built_site: Path, name: str) -> None:
    with pikepdf.open(built_site / name) as pdf:
        outer = [font for sheet in pdf.pages for font in sheet.Resources.Font.values()]
        fonts = [inner.FontDescriptor for font in outer for inner in font.DescendantFonts]
        for font in fonts:
            assert re.fullmatch(r"/[A-Z]{6}\+SourceSansPro-[\w-]+", str(font.FontName))
            assert "/FontFile3" in font
        assert fonts


@pytest.mark.parametrize("name", paper.EVERY)
def test_each_task_has_its_box_in_the_label_of_its_list_item(built_site: Path, name: str) -> None:
    boxes = [each.path for each in paper.reading(built_site / name) if "☐" in each.text]
    assert len(boxes) == paper.text((built_site / name).read_bytes()).count("☐") >= 8
    assert all(path.endswith("L/LI/Lbl") for path in boxes)


def test_passages_in_another_language_are_marked(built_site: Path) -> None:
    marked = paper.languages(built_site / "en" / "social-media-guideline.pdf")
    assert marked["#pienikaupunkisuurisydän"] == "fi"
    assert marked["#vigördettillsammans"] == "sv"


def test_page_furniture_is_not_read_aloud(built_site: Path) -> None:
    file = built_site / "en" / "social-media-guideline.pdf"
    read = " ".join(each.text for each in paper.reading(file))
    pages = len(paper.pages(file.read_bytes()))
    assert f"2 / {pages}" in paper.text(file.read_bytes())
    assert f"2 / {pages}" not in read
    assert "Each of us represents the City of Jakobstad" in read


@pytest.mark.parametrize("name", paper.EVERY)
def test_headings_begin_at_one_and_skip_no_level(built_site: Path, name: str) -> None:
    read = paper.reading(built_site / name)
    levels = [int(each.type[1]) for each in read if re.fullmatch("H[1-6]", each.type)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_table_has_header_cells(tmp_path: Path) -> None:
    rows = "<tr><td>Tick</td><td>Pen</td></tr>"
    head = "<thead><tr><th>What</th><th>With</th></tr></thead>"
    pdf = paper.handbook(paper.page(f"<table>{head}<tbody>{rows}</tbody></table>"))
    pdf.write(tmp_path)
    assert paper.problems(tmp_path / pdf.name) == []
    cells = [each.type for each in paper.reading(tmp_path / pdf.name) if "/TR/" in each.path]
    assert cells.count("TH") == cells.count("TD") == 2
