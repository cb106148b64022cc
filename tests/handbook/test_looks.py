"""The handbook looks as the site does: slogans, colours, lines; and its heads lead through it."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.handbook import paper

SLOGAN = (
    "<blockquote><p><strong>The town is by the sea!</strong> "
    '<em lang="fi">”Kaupunki on meren äärellä!”</em></p></blockquote>'
)
KINDS = {"danger": "#a3291d", "warning": "#8a5a00", "tip": "#2a6a4a", "note": "#17598a"}
PARAGRAPH = "<p>{}</p>".format("Somebody writes a sentence that fills a line of the page. " * 6)


def spans(content: bytes) -> list[dict[str, Any]]:
    """Every run of text with its size and place."""
    return [
        span
        for sheet in paper.opened(content)
        for block in sheet.get_text("dict")["blocks"]
        for line in block.get("lines", [])
        for span in line["spans"]
    ]


@pytest.mark.parametrize("swapped", [False, True])
def test_a_translated_slogan_is_large_and_its_original_below(swapped: bool) -> None:
    html = SLOGAN
    if swapped:
        html = re.sub(r"(<strong>.*</strong>) (<em.*</em>)", r"\2 \1", SLOGAN)
    found = spans(paper.handbook(paper.page(html)).content)
    (large,) = [span for span in found if "The town is by the sea!" in span["text"]]
    (small,) = [span for span in found if "Kaupunki on meren" in span["text"]]
    assert large["size"] > small["size"]
    assert large["bbox"][3] <= small["bbox"][1] + 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_box_has_the_colour_that_it_has_on_screen(kind: str) -> None:
    html = f'<div class="admonition {kind}"><p class="admonition-title">A</p><p>B.</p></div>'
    sheet = paper.opened(paper.handbook(paper.page(html)).content)[1]
    drawn = {
        tuple(shape[part] or ()) for shape in sheet.get_drawings() for part in ("fill", "color")
    }
    colour = tuple(int(KINDS[kind][at : at + 2], 16) / 255 for at in (1, 3, 5))
    assert [
        one
        for one in drawn
        if one and max(abs(a - b) for a, b in zip(one, colour, strict=True)) < 0.01
    ]
    style = (paper.ROOT / "overrides/place/colours.css").read_text("utf-8")
    assert f": {KINDS[kind]};" in style


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_no_line_of_the_text_has_more_than_80_letters(built_site: Path, name: str) -> None:
    lines = [
        line.replace("\u00ad", "").strip() for line in paper.lines((built_site / name).read_bytes())
    ]
    assert max(map(len, lines)) <= 80


def test_words_on_either_side_of_a_stroke_stay_together() -> None:
    lines = [
        f"<p>{'i' * n} salt och/eller peppar och/eller smör och/eller bröd</p>"
        for n in range(1, 60)
    ]
    printed = paper.lines(paper.handbook(paper.page("".join(lines))).content)
    assert sum(line.count("och/eller") for line in printed) == 59 * 3


def test_the_title_has_lines_of_nearly_the_same_length() -> None:
    content = paper.handbook(
        paper.page("<p>Text.</p>"), title="Riktlinjer för gemensamma båtar"
    ).content
    title = [span for span in spans(content) if span["size"] > 40]
    widths = [span["bbox"][2] - span["bbox"][0] for span in title]
    assert len(widths) == 2
    assert min(widths) > 0.5 * max(widths)


def test_a_head_names_the_part_that_its_page_begins_with() -> None:
    first = paper.page(PARAGRAPH * 12, "first", groups=("Group",))
    second = paper.page(PARAGRAPH * 14, "second", groups=("Group",))
    heads = [sheet[0] for sheet in paper.pages(paper.handbook(first, second).content)]
    bodies = [sheet[1:] for sheet in paper.pages(paper.handbook(first, second).content)]
    shared = next(n for n, body in enumerate(bodies) if "Second" in body and n > 1)
    assert bodies[shared][0] != "Second"  # the page begins with the part before
    assert heads[shared] == "First"
    assert heads[shared + 1] == "Second"


def test_a_line_under_a_title_is_not_left_alone_at_a_foot() -> None:
    text = "<p>All of it in one line.</p><h2>Part</h2><p>What the part says.</p>"
    for count in range(20, 32):
        first = paper.page("<p>Line.</p>" * count, "first")
        pages = paper.pages(paper.handbook(first, paper.page(text, "second")).content)[1:]
        for sheet in pages:
            assert ("All of it in one line." in sheet) is ("What the part says." in sheet)
