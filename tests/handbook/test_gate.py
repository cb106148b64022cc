"""The two checkers that stand at the gate reject what they should: one fault seeded at a time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.handbook import paper

TABLE = (
    "<table><thead><tr><th>What</th><th>With</th></tr></thead>"
    "<tbody><tr><td>Tick</td><td>Pen</td></tr></tbody></table>"
)
TASK = '<ul><li class="task-list-item"><input type="checkbox" disabled> Ask first.</li></ul>'
LINK = '<p><a href="https://example.org/">Elsewhere</a></p>'
PICTURE = '<p><img src="dot.png" alt="A dot"></p>'
HTML = f'<h2 id="a">One</h2><h3 id="b">Two</h3>{TABLE}{TASK}{LINK}{PICTURE}'


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """The structure elements of a type."""
    found = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
    return [each for each in found if each.get("/S") == kind and "/P" in each]


def without(kind: str, key: str) -> Callable[[pikepdf.Pdf], None]:
    """A fault: elements of a type lose an entry."""

    def seed(pdf: pikepdf.Pdf) -> None:
        for element in elements(pdf, kind):
            del element[key]

    return seed


def retyped(kind: str, other: str) -> Callable[[pikepdf.Pdf], None]:
    """A fault: elements of one type are said to be of another."""

    def seed(pdf: pikepdf.Pdf) -> None:
        for element in elements(pdf, kind):
            element["/S"] = pikepdf.Name(other)

    return seed


def without_metadata(*names: str) -> Callable[[pikepdf.Pdf], None]:
    """A fault: the file does not say something of itself."""

    def seed(pdf: pikepdf.Pdf) -> None:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            for name in names:
                del metadata[name]

    return seed


def untagged(pdf: pikepdf.Pdf) -> None:
    """A fault: no structure at all."""
    del pdf.Root.StructTreeRoot
    del pdf.Root.MarkInfo


def no_language(pdf: pikepdf.Pdf) -> None:
    """A fault: a reader aloud has to guess the language."""
    del pdf.Root.Lang


def title_hidden(pdf: pikepdf.Pdf) -> None:
    """A fault: the window shows the file's name."""
    del pdf.Root.ViewerPreferences


def link_undescribed(pdf: pikepdf.Pdf) -> None:
    """A fault: a link says nothing of where it leads."""
    for sheet in pdf.pages:
        for annotation in sheet.get("/Annots", []):
            del annotation["/Contents"]


def font_left_out(pdf: pikepdf.Pdf) -> None:
    """A fault: another machine takes another font."""
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and "/FontFile3" in each:
            del each["/FontFile3"]


def letters_unnamed(pdf: pikepdf.Pdf) -> None:
    """A fault: glyphs without the letters that they stand for."""
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each:
            del each["/ToUnicode"]


def colours_undefined(pdf: pikepdf.Pdf) -> None:
    """A fault: a colour that depends on the machine."""
    del pdf.Root.OutputIntents
    sheet = pdf.pages[0]
    sheet.contents_add(b"/Artifact BMC 1 0 0 RG 0 0 m 9 9 l S EMC")


FAULTS: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "no language": no_language,
    "untagged": untagged,
    "title not shown": title_hidden,
    "no title": without_metadata("dc:title"),
    "not said to be PDF/UA": without_metadata("pdfuaid:part"),
    "not said to be PDF/A": without_metadata("pdfaid:part", "pdfaid:conformance"),
    "skipped heading": retyped("/H2", "/H5"),
    "no first heading": retyped("/H1", "/H2"),
    "picture without text": without("/Figure", "/Alt"),
    "table cells outside a row": retyped("/TR", "/Div"),
    "empty label of a task": without("/Lbl", "/K"),
    "list item outside a list": retyped("/L", "/Sect"),
    "link without description": link_undescribed,
    "font not embedded": font_left_out,
    "letters without meaning": letters_unnamed,
    "colour of the machine": colours_undefined,
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with something of everything, and nothing wrong."""
    folder = tmp_path_factory.mktemp("gate")
    picture = paper.picture(folder / "dot.png")
    pdf = paper.handbook(paper.page(HTML), files={"en/rules/dot.png": picture})
    pdf.write(folder)
    return folder / pdf.name


def test_a_sound_file_passes(sound: Path, tmp_path: Path) -> None:
    assert paper.problems(sound) == []
    with pikepdf.open(sound) as pdf:
        pdf.save(tmp_path / "copy.pdf")
    assert paper.problems(tmp_path / "copy.pdf") == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_is_rejected(sound: Path, tmp_path: Path, fault: str) -> None:
    with pikepdf.open(sound) as pdf:
        FAULTS[fault](pdf)
        pdf.save(tmp_path / "faulty.pdf")
    assert paper.problems(tmp_path / "faulty.pdf")
