"""Documents have the colours of the site and the drawing of the place; without them they are grey."""

from pathlib import Path

import pymupdf
from guideline.handbook import look
from guideline.handbook.look import Look

from tests.full_site import ROOT
from tests.handbook import paper

DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 2"><path d="M0 0h9v2H0z" fill="#0f0"/></svg>
"""


def test_the_colours_are_those_of_the_sites_first_scheme() -> None:
    found = look.of(ROOT / "overrides")
    assert found.colours["water"] == "#11405f"
    assert found.colours["kind-danger"] == "#a3291d"
    assert found.drawing == ROOT / "overrides/place/cover.svg"


def test_a_site_without_either_has_none(tmp_path: Path) -> None:
    assert look.of(tmp_path) == look.of(None) == Look()


def test_the_cover_has_both(tmp_path: Path) -> None:
    (tmp_path / "cover.svg").write_text(DRAWING, "utf-8")
    theirs = Look({"water": "#123456"}, tmp_path / "cover.svg")
    assert _cover(theirs) == ({0x123456}, {(0.0, 1.0, 0.0)})
    (tmp_path / "cover.svg").write_text(DRAWING.replace("#0f0", "#f00"), "utf-8")
    assert _cover(theirs) == ({0x123456}, {(1.0, 0.0, 0.0)})
    assert _cover(Look()) == ({0x333333}, set())


def _cover(theirs: Look) -> tuple[set[int], set[tuple[float, ...]]]:
    """Return the colours of the cover's title, and what is filled on it."""
    with pymupdf.open(stream=paper.handbook(paper.page(""), look=theirs).content) as pdf:
        texts = [span for block in pdf[0].get_text("dict")["blocks"] for line in block.get("lines", ())
                 for span in line["spans"] if span["size"] > 30]  # fmt: skip
        filled = {each["fill"] for each in pdf[0].get_drawings() if each["fill"]}
        return {span["color"] for span in texts}, filled
