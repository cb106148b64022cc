"""Everything works by keyboard alone, and focus is never lost or out of sight."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.places import SAFETY

FOCUS = """() => {
  const e = document.activeElement
  const box = e.getBoundingClientRect()
  return {
    name: (e.getAttribute("aria-label") || e.innerText).trim().replace(/\\s+/g, " "),
    seen: e.checkVisibility({visibilityProperty: true, opacityProperty: true})
      && box.width > 0 && box.right > 0 && box.left < innerWidth,
    outlined: getComputedStyle(e).outlineStyle !== "none",
    body: e === document.body,
  }
}"""


@pytest.fixture
def phone(page: Page) -> Page:
    """A page 320 px wide, without motion."""
    page.set_viewport_size({"width": 320, "height": 640})
    return page


def tab_through(page: Page) -> list[str]:
    """Tab once through the page; the names of what took focus, each seen with a visible focus."""
    names: list[str] = []
    for _ in range(200):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["body"]:
            return names
        assert focus["seen"], f"out of sight: {focus['name']}"
        assert focus["outlined"], f"no visible focus: {focus['name']}"
        names.append(focus["name"])
    raise AssertionError("focus never came back")


@pytest.mark.parametrize("url", [f"sv/{SAFETY}/", "404.html"])
def test_phone_tabs_through_what_is_in_sight_only(phone: Page, server: str, url: str) -> None:
    phone.goto(server + url)
    names = tab_through(phone)
    assert names[0] in ("Gå till innehållet", "Siirry sisältöön")
    assert any(name in names for name in ("Öppna menyn", "Avaa valikko"))
    assert "Kommunikationsstrategi" not in names


def test_desktop_tabs_in_a_sensible_order(page: Page, server: str) -> None:
    page.goto(f"{server}sv/{SAFETY}/")
    names = tab_through(page)
    expected = [
        "Gå till innehållet",
        "Staden Jakobstad Riktlinjer för sociala medier",
        "Suomi",
        "Svenska",
        "English",
    ]
    assert names[:5] == expected
    after = [
        "Byt till mörka färger",
        "Sök i riktlinjerna",
        "Startsida",
        "Misstänkta meddelanden",
        "Misstänkta meddelanden",  # the heading's own link, after that in the contents
        "Föregående Du representerar staden",
    ]
    assert [name for name in names if name in after] == after


@pytest.mark.parametrize("url", [f"{SAFETY}/", "404.html"])
def test_skip_link_leads_past_the_header(page: Page, server: str, url: str) -> None:
    page.goto(server + url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        """() => Boolean(Node.DOCUMENT_POSITION_FOLLOWING
            & document.querySelector("h1").compareDocumentPosition(document.activeElement))"""
    )


def test_menu_opens_holds_focus_and_gives_it_back(phone: Page, server: str) -> None:
    phone.goto(f"{server}{SAFETY}/")
    button = phone.get_by_role("button", name="Avaa valikko")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press("Enter")
    expect(phone.locator("[data-opens=drawer]")).to_have_attribute("aria-expanded", "true")
    expect(phone.get_by_role("button", name="Sulje valikko")).to_be_focused()
    for _ in range(40):
        phone.keyboard.press("Tab")
        assert phone.evaluate("document.activeElement.matches('body, #site-nav *')")
    phone.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(phone.get_by_role("link", name="Viestintästrategia")).to_be_hidden()


def test_menu_closes_with_its_own_button(phone: Page, server: str) -> None:
    phone.goto(f"{server}en/{SAFETY}/")
    phone.get_by_role("button", name="Open the menu").press("Enter")
    phone.get_by_role("button", name="Close the menu").press("Enter")
    expect(phone.get_by_role("button", name="Open the menu")).to_be_focused()


def test_menu_leads_to_a_section_of_the_page_and_closes(phone: Page, server: str) -> None:
    phone.goto(f"{server}en/{SAFETY}/")
    phone.get_by_role("button", name="Open the menu").press("Enter")
    menu = phone.get_by_role("navigation", name="Pages of this site")
    menu.get_by_role("link", name="Threatening messages").press("Enter")
    expect(phone).to_have_url(f"{server}en/{SAFETY}/#threatening-messages")
    expect(phone.locator("#threatening-messages")).to_be_in_viewport()
    expect(phone.get_by_role("button", name="Open the menu")).to_be_visible()


def test_menu_marks_the_page_that_one_is_on(page: Page, server: str) -> None:
    page.goto(f"{server}sv/{SAFETY}/")
    current = page.get_by_role("navigation", name="Webbplatsens sidor").locator(
        "[aria-current=page]"
    )
    expect(current).to_have_text("Säkerhet")


def test_search_opens_on_a_phone_and_closes_with_its_button(phone: Page, server: str) -> None:
    phone.goto(f"{server}en/{SAFETY}/")
    button = phone.locator("[data-opens=search]")
    button.press("Enter")
    box = phone.get_by_role("textbox", name="Search the guideline")
    expect(box).to_be_focused()
    box.press_sequentially("threatening")
    expect(result(phone, "Threatening messages")).to_be_visible()
    phone.get_by_role("button", name="Close the search").press("Enter")
    expect(button).to_be_focused()
    expect(box).to_be_hidden()


def test_tab_moves_through_the_results_and_out_of_the_search(page: Page, server: str) -> None:
    page.goto(f"{server}en/{SAFETY}/")
    box = page.get_by_role("textbox", name="Search the guideline")
    box.focus()
    box.press_sequentially("threatening")
    expect(result(page, "Threatening messages")).to_be_visible()
    # The results of the word's beginning are replaced by those of the whole word.
    page.wait_for_timeout(500)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Copy the link to this search")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Clear the search")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Search results")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(result(page, "Threatening messages")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"/en/{SAFETY}/#threatening-messages$"))


def test_search_closes_when_focus_leaves_it(page: Page, server: str) -> None:
    page.goto(f"{server}en/{SAFETY}/")
    page.get_by_role("textbox", name="Search the guideline").focus()
    expect(page.get_by_text("Type a search word")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_text("Type a search word")).to_be_hidden()
    expect(page.get_by_role("button", name="Switch to dark colours")).to_be_focused()


def result(page: Page, title: str) -> Locator:
    """The first search result with a title."""
    return page.locator(
        ".md-search-result__link", has=page.get_by_role("heading", name=title)
    ).first


def test_colour_button_switches_says_what_it_does_and_is_remembered(
    page: Page, server: str
) -> None:
    page.goto(f"{server}en/{SAFETY}/")
    page.get_by_role("button", name="Switch to dark colours").press("Enter")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_role("button", name="Switch to light colours")).to_be_focused()
    page.goto(f"{server}sv/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_role("button", name="Byt till ljusa färger")).to_be_visible()
