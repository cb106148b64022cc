"""Only keys that are held together do something; the search box says which (WCAG 2.2, 2.1.4)."""

import re
import string

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.places import SAFETY

FOCUS = "document.activeElement === document.body"
ON_A_MAC = """Object.defineProperty(navigator, "platform", { get: () => "MacIntel" })"""


@pytest.mark.parametrize("held", ["", "Shift+", "Alt+"])
def test_no_key_alone_leaves_the_page_or_takes_the_focus(
    page: Page, server: str, held: str
) -> None:
    address = f"{server}en/{SAFETY}/"
    page.goto(address, wait_until="load")
    for key in string.ascii_lowercase + string.digits + ",./?;'-+":
        page.keyboard.press(f"{held}{key}")
        assert page.evaluate(FOCUS), key
    page.wait_for_timeout(300)  # a page that is left takes a moment to be gone
    assert page.url == address


def test_ctrl_k_searches_and_takes_what_was_typed_to_be_replaced(page: Page, server: str) -> None:
    page.goto(f"{server}en/{SAFETY}/", wait_until="load")
    box = page.get_by_role("textbox", name="Search the guideline")
    page.keyboard.press("Control+k")
    expect(box).to_be_focused()
    page.keyboard.type("fps., n")
    expect(box).to_have_value("fps., n")
    page.keyboard.press("Control+k")
    page.keyboard.type("threat")
    expect(box).to_have_value("threat")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_ctrl_k_opens_the_search_on_a_narrow_screen(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{server}sv/{SAFETY}/", wait_until="load")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("textbox", name="Sök i riktlinjerna")).to_be_focused()
    page.set_viewport_size({"width": 1280, "height": 800})


def test_search_box_says_which_keys(page: Page, server: str) -> None:
    page.goto(f"{server}{SAFETY}/", wait_until="load")
    expect(page.get_by_text("Ctrl+K")).to_be_visible()
    box = page.get_by_role("textbox", name="Hae ohjeesta")
    expect(box).to_have_attribute("aria-keyshortcuts", re.compile(r"\bControl\+K\b"))


def test_on_apple_s_systems_it_is_the_command_key(browser: Browser, server: str) -> None:
    page = browser.new_page()
    page.add_init_script(ON_A_MAC)
    page.goto(f"{server}en/{SAFETY}/", wait_until="load")
    box = page.get_by_role("textbox", name="Search the guideline")
    expect(page.get_by_text("⌘K")).to_be_visible()
    page.keyboard.press("Control+k")
    assert page.evaluate(FOCUS)
    page.keyboard.press("Meta+k")
    expect(box).to_be_focused()
    page.close()
