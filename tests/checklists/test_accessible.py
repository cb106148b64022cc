"""Every task list is an accessible checklist."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.checklists.conftest import (
    FIRST,
    SECOND,
    THIRD,
    Editions,
    Opened,
    boxes,
    checklist,
    items,
    voice,
)

pytestmark = pytest.mark.xdist_group("editions")

HOMES = {"fi": "", "sv": "sv/", "en": "en/"}
PAGES = ("elected-officials", "representing", "resources", "safety")
BEFORE_POSTING = "representing#before-posting"


def colours(element: Locator, *names: str) -> list[tuple[float, ...]]:
    """Computed colours as red, green and blue from 0 to 255."""
    style = "(e, names) => names.map((name) => getComputedStyle(e)[name])"
    texts: list[str] = element.evaluate(style, list(names))
    return [tuple(map(float, re.findall(r"[\d.]+", text)[:3])) for text in texts]


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it."""

    def luminance(colour: tuple[float, ...]) -> float:
        parts = [c / 255 for c in colour]
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted(map(luminance, (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("language", HOMES)
@pytest.mark.parametrize("name", PAGES)
def test_every_item_is_a_native_check_box_named_by_its_text(
    page: Page, server: str, language: str, name: str
) -> None:
    page.goto(f"{server}{HOMES[language]}{name}/")
    names = [
        str(node["name"]["value"])
        for node in accessibility_tree(page)
        if node.get("role", {}).get("value") == "checkbox"
    ]
    assert [each.replace("\u00ad", "") for each in names] == items(language, name)
    assert page.locator("article li input[type=checkbox]:enabled").count() == len(names)


def accessibility_tree(page: Page) -> list[dict[str, Any]]:
    """What Chromium tells assistive technology."""
    session = page.context.new_cdp_session(page)
    nodes: list[dict[str, Any]] = session.send("Accessibility.getFullAXTree")["nodes"]
    return nodes


def test_a_screen_reader_meets_a_named_group_a_list_its_boxes_and_the_progress(
    page: Page, editions: Editions
) -> None:
    page.goto(f"{editions.before}en/safety/")
    found = checklist(page, "safety#moved")
    boxes(found).nth(1).check()
    expect(found).to_match_aria_snapshot(f"""
      - group "Moved":
        - list:
          - listitem:
            - checkbox "{FIRST}"
          - listitem:
            - checkbox "{SECOND}" [checked]
          - listitem:
            - checkbox "{THIRD}"
        - paragraph: 1 of 3 done
        - button "Clear ticks"
    """)


def test_the_space_bar_ticks_and_unticks(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    first = boxes(page).first
    first.focus()
    page.keyboard.press("Space")
    expect(first).to_be_checked()
    page.keyboard.press("Space")
    expect(first).not_to_be_checked()


def test_the_tab_key_goes_through_the_items_then_to_the_reset(page: Page, server: str) -> None:
    page.goto(f"{server}en/representing/")
    boxes(page).first.focus()
    page.keyboard.press("Space")
    for box in boxes(page).all()[1:]:
        page.keyboard.press("Tab")
        expect(box).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Clear ticks")).to_be_focused()


def test_pressing_an_items_text_ticks_it(page: Page, server: str) -> None:
    page.goto(f"{server}sv/representing/")
    page.get_by_text(items("sv", "representing")[0]).click()
    expect(boxes(page).first).to_be_checked()


@pytest.mark.parametrize("width", [1280, 320])
def test_every_target_is_at_least_24_by_24_pixels(opened: Opened, server: str, width: int) -> None:
    page = opened(width).new_page()
    page.goto(f"{server}safety/")
    boxes(page).first.check()
    targets = [*boxes(page).all(), *page.locator(".checklist__tools button:visible").all()]
    assert len(targets) == 6
    for target in targets:
        size = target.bounding_box()
        assert size and min(size["width"], size["height"]) >= 24


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_shows_as_a_ring_that_stands_out(opened: Opened, server: str, scheme: str) -> None:
    page = opened(scheme=scheme).new_page()
    page.goto(f"{server}representing/")
    boxes(page).first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.get_attribute("type") == "checkbox"
    style = focused.evaluate(
        "e => { const s = getComputedStyle(e); return [s.outlineStyle,"
        " s.outlineWidth, s.boxShadow] }"
    )
    assert style[0] == "solid"
    assert float(style[1].removesuffix("px")) >= 2
    shadow = tuple(map(float, re.findall(r"[\d.]+", style[2])[:3]))
    (ring,) = colours(focused, "outlineColor")
    (ground,) = colours(checklist(page, BEFORE_POSTING), "backgroundColor")
    # Two rings, one light and one dark: one of them stands out on any ground.
    assert max(contrast(ring, ground), contrast(shadow, ground)) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_boxes_ticks_and_marks_stand_out_from_their_ground(
    opened: Opened, server: str, scheme: str
) -> None:
    page = opened(scheme=scheme).new_page()
    page.goto(f"{server}representing/")
    done, undone = boxes(page).nth(0), boxes(page).nth(1)
    done.check()
    (ground,) = colours(checklist(page, BEFORE_POSTING), "backgroundColor")
    border, inside = colours(undone, "borderTopColor", "backgroundColor")
    assert contrast(border, ground) >= 3
    assert contrast(border, inside) >= 3
    (filled,) = colours(done, "backgroundColor")
    assert contrast(filled, ground) >= 3
    assert contrast(filled, inside) >= 3  # the tick has the colour of an empty box


def test_a_ticked_box_differs_by_more_than_colour(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    boxes(page).first.check()
    mark = "e => getComputedStyle(e, '::before').opacity"
    assert boxes(page).nth(0).evaluate(mark) == "1"
    assert boxes(page).nth(1).evaluate(mark) == "0"


def test_forced_colours_get_the_systems_own_boxes(browser_page_forced: Page, server: str) -> None:
    browser_page_forced.goto(f"{server}representing/")
    appearance = "e => getComputedStyle(e).appearance"
    assert boxes(browser_page_forced).first.evaluate(appearance) == "auto"


@pytest.fixture
def browser_page_forced(opened: Opened) -> Page:
    page = opened().new_page()
    page.emulate_media(forced_colors="active")
    return page


@pytest.mark.parametrize("language", HOMES)
def test_nothing_is_wider_than_a_phone_of_320_pixels(
    opened: Opened, server: str, language: str
) -> None:
    page = opened(320).new_page()
    for name in ("representing", "resources"):
        page.goto(f"{server}{HOMES[language]}{name}/")
        boxes(page).first.check()
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_voice_is_polite_and_silent_at_first(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    boxes(page).first.check()
    page.reload()
    expect(progress_words(page)).to_have_text("1/6 tehty")
    expect(voice(page)).to_have_text("")
    assert voice(page).evaluate("e => e.ariaLive") in (None, "polite")


def progress_words(page: Page) -> Locator:
    return page.locator(".checklist__progress").first
