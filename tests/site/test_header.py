"""The header names the city and the guideline on every page, on a phone too; focus shows whole."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.html import language_of, pages

CITIES = {"fi": "Pietarsaaren kaupunki", "sv": "Staden Jakobstad", "en": "City of Jakobstad"}

# Every control that can have the focus, whose rings end outside what shows them.
CUT = """() => {
  const cut = []
  for (const e of document.querySelectorAll("a[href], button, input, summary, [tabindex]")) {
    const box = e.getBoundingClientRect()
    if (!e.checkVisibility({ visibilityProperty: true }) || e.closest("[inert]") || !box.width) continue
    e.focus({ preventScroll: true })
    const style = getComputedStyle(e)
    const reach = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth)
    const shown = (left, right) => box.left - reach >= left - 0.5 && box.right + reach <= right + 0.5
    let whole = shown(0, document.documentElement.clientWidth)
    for (let around = e.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowX === "visible") continue
      const { left, right } = around.getBoundingClientRect()
      whole = whole && shown(left, right)
    }
    if (!whole && style.outlineStyle !== "none") cut.push(`${e.className}: ${e.textContent.trim()}`)
  }
  return cut
}"""


def test_every_page_names_the_city_in_its_language(built_site: Path) -> None:
    for url, html in pages(built_site):
        header = html.partition("<header")[2].partition("</header>")[0]
        assert f'city">{CITIES[language_of(url)]}</span>' in header, url


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("language", ["", "sv/", "en/"])
def test_the_citys_name_can_be_read_at_any_width(
    page: Page, server: str, width: int, language: str
) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(f"{server}{language}safety/")
    city = page.locator(".site-name__city")
    expect(city).to_be_visible()
    assert city.evaluate("e => e.scrollWidth <= e.clientWidth && e.getClientRects().length === 1")
    box = page.locator(".site-name").bounding_box()
    languages = page.locator(".languages").bounding_box()
    assert box and languages
    assert box["x"] + box["width"] <= languages["x"] + 1


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("state", ["page", "menu", "search"])
def test_focus_shows_whole_wherever_it_is(page: Page, server: str, width: int, state: str) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(f"{server}sv/representing/", wait_until="load")
    page.keyboard.press("Tab")  # the reader uses the keyboard
    if state == "menu" and width == 320:
        page.locator('[data-opens="drawer"]').press("Enter")
        expect(page.locator(".site-nav__close")).to_be_focused()
    if state == "search":
        page.keyboard.press("Control+k")
        page.keyboard.type("hot")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert page.evaluate(CUT) == []
