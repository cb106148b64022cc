"""Without JavaScript and on paper: plain lists with empty boxes."""

import re
from typing import Any

import pymupdf
import pytest
from playwright.sync_api import Page, expect

from tests.checklists.conftest import (
    EXAMPLE,
    Opened,
    boxes,
    checklist,
    items,
)

BEFORE_POSTING = "representing#before-posting"
INTERFACE = ".checklist__tools, .checklist__note, .checklist__flag, .checklist-voice"


@pytest.fixture
def plain(opened: Opened) -> Page:
    """A page in a browser that runs no scripts."""
    return opened(script=False).new_page()


@pytest.mark.parametrize("name", ["representing", "onboarding", "sv/safety", "en/resources"])
def test_without_javascript_there_are_lists_with_boxes_and_no_dead_controls(
    plain: Page, server: str, name: str
) -> None:
    plain.goto(f"{server}{name}/")
    assert boxes(plain).count() > 2
    for box in boxes(plain).all():
        expect(box).to_be_visible()
        expect(box).to_be_enabled()
    expect(plain.locator("article li label:visible")).to_have_count(boxes(plain).count())
    expect(plain.locator(f":is({INTERFACE}):visible")).to_have_count(0)
    expect(plain.locator("article button:visible")).to_have_count(0)


def test_on_paper_there_is_no_interface_around_the_boxes(page: Page, server: str) -> None:
    page.goto(f"{server}onboarding/")
    boxes(page).first.check()
    page.emulate_media(media="print")
    expect(page.locator(f":is({INTERFACE}):visible")).to_have_count(0)
    frame = checklist(page, BEFORE_POSTING).first
    assert frame.evaluate("e => getComputedStyle(e).borderTopStyle") == "none"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_a_ticked_box_is_as_empty_as_the_others(
    opened: Opened, server: str, scheme: str
) -> None:
    page = opened(scheme=scheme).new_page()
    page.goto(f"{server}representing/")
    boxes(page).first.check()
    page.emulate_media(media="print")
    look = (
        "e => { const s = getComputedStyle(e), tick = getComputedStyle(e, '::before').content;"
        " return [s.appearance, s.backgroundColor, s.borderTopColor, s.borderTopWidth, tick] }"
    )
    assert boxes(page).nth(0).evaluate(look) == boxes(page).nth(1).evaluate(look)
    assert boxes(page).nth(0).evaluate(look)[1:3] == ["rgba(0, 0, 0, 0)", "rgb(0, 0, 0)"]
    assert boxes(page).nth(0).evaluate(look)[4] == "none"
    colour = "e => getComputedStyle(e.labels[0]).color"
    assert boxes(page).nth(0).evaluate(colour) == boxes(page).nth(1).evaluate(colour)


@pytest.mark.parametrize("height", range(200, 260, 10))
def test_a_list_that_fits_is_not_torn_apart_by_the_end_of_a_page(
    page: Page, server: str, height: int
) -> None:
    """Whatever height of paper, in mm: all items of a list, its lead and heading on one page."""
    page.goto(f"{server}en/representing/")
    printed: Any = pymupdf.open(stream=page.pdf(width="160mm", height=f"{height}mm"))
    texts = [" ".join(sheet.get_text().split()) for sheet in printed]
    first, *others = items("en", "representing")
    (sheet,) = [text for text in texts if first in text]
    assert [item for item in others if item not in sheet] == []
    assert "Before you post" in sheet


@pytest.mark.parametrize("height", range(200, 300, 20))
def test_a_path_begins_a_page_and_each_title_stays_with_its_list(
    page: Page, server: str, height: int
) -> None:
    page.goto(f"{server}en/onboarding/")
    printed: Any = pymupdf.open(stream=page.pdf(width="160mm", height=f"{height}mm"))
    sheets = [[line for line in sheet.get_text().split("\n") if line] for sheet in printed]
    (second,) = [sheet for sheet in sheets if "For elected officials" in sheet[:1]]
    assert items("en", "representing")[0] in second
    for name in ("representing", "safety", "resources", "elected-officials", "content"):
        for title, first in first_items(name):
            holding = [sheet for sheet in sheets if any(line.startswith(title) for line in sheet)]
            assert holding
            assert all(first in " ".join(sheet) for sheet in holding), (title, height)


def first_items(name: str) -> list[tuple[str, str]]:
    """The headings of a page's lists, each with its first item's first words."""
    text = (EXAMPLE / "en" / f"{name}.md").read_text("utf-8")
    found = re.findall(r"^## (.+?) \{#[^\n]*\n(?:(?!## ).*\n)*?- \[ \] (.+)$", text, re.MULTILINE)
    return [(title, " ".join(item.split()[:4])) for title, item in found]
