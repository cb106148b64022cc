"""The choice of colours is kept on the device; whatever else is found in its place does no harm."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.places import SAFETY

KEY = "/.__palette"
DARK = {"media": "(prefers-color-scheme: dark)", "scheme": "slate"}
DAMAGED = [
    "",
    "{",
    "null",
    "true",
    "42",
    '"text"',
    "[]",
    "{}",
    json.dumps({"index": 1}),
    json.dumps({"index": "dark", "color": DARK}),
    json.dumps({"index": None, "color": DARK}),
    json.dumps({"index": 0.5, "color": DARK}),
    json.dumps({"index": 7, "color": {"": "x"}}),
    json.dumps({"index": 1, "color": {"<img src=x onerror=alert(1)>": "x"}}),
    json.dumps({"color": DARK}),
]


def open_with(page: Page, server: str, text: str) -> None:
    """Open a page where an earlier visit left ``text`` in the place of the choice."""
    page.goto(server)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto(f"{server}en/{SAFETY}/")


@pytest.fixture
def faults(page: Page) -> list[str]:
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_choice_is_forgotten_and_everything_works(
    page: Page, server: str, faults: list[str], text: str
) -> None:
    open_with(page, server, text)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.get_by_role("button", name="Switch to dark colours").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("[data-md-component=search-query]").press_sequentially("hashtag")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert faults == []


@pytest.mark.parametrize("index", [1, 7, -3])
def test_a_choice_of_a_scheme_that_is_no_more_gives_one_that_is(
    page: Page, server: str, faults: list[str], index: int
) -> None:
    choice = json.dumps({"index": index, "color": {"scheme": "gone", "primary": "gone"}})
    open_with(page, server, choice)
    scheme = "slate" if index > 0 else "default"
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
    assert faults == []
