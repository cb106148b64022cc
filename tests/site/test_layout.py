"""Every page fits a narrow screen, also with wider text spacing."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.html import language_of, pages

# WCAG 2.2, success criterion 1.4.12
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""

WIDTH = "() => document.documentElement.scrollWidth"

CUT_OFF = """() => [...document.querySelectorAll("header a, header button, article *, footer *")]
    .filter(e => e.checkVisibility() && getComputedStyle(e).overflowX !== "visible")
    .filter(e => !e.closest(".visually-hidden") && e.scrollWidth > e.clientWidth + 1)
    .map(e => e.textContent.trim().slice(0, 60))"""


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_at_320_px_nothing_scrolls_sideways_and_text_spacing_cuts_nothing_off(
    browser: Browser, server: str, built_site: Path, language: str
) -> None:
    """320 px is also what 1280 px is at 400 % zoom (WCAG 2.2, 1.4.10)."""
    # The test's own style has to get past the site's Content-Security-Policy.
    page = browser.new_page(viewport={"width": 320, "height": 640}, bypass_csp=True)
    faults: dict[str, object] = {}
    for url in [url for url, _ in pages(built_site) if language_of(url) == language]:
        page.goto(server + url)
        if (width := page.evaluate(WIDTH)) > 320:
            faults[url] = width
        page.add_style_tag(content=SPACING)
        if (width := page.evaluate(WIDTH)) > 320:
            faults[f"{url} with text spacing"] = width
        if texts := page.evaluate(CUT_OFF):
            faults[f"{url} cut off"] = texts
    page.close()
    assert faults == {}
