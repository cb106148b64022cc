"""Every page fits a narrow screen, also enlarged and with wider text spacing."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.html import language_of, pages

# WCAG 2.2, success criterion 1.4.12
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_page_scrolls_sideways_at_320_px(
    browser: Browser, server: str, built_site: Path, language: str
) -> None:
    """320 px is also 1280 px at 400 % zoom (WCAG 2.2, 1.4.10)."""
    page = browser.new_page(viewport={"width": 320, "height": 640})
    wide: dict[str, int] = {}
    for url in [url for url, _ in pages(built_site) if language_of(url) == language]:
        page.goto(server + url)
        for style in ("", SPACING):
            page.add_style_tag(content=style)
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > 320:
                wide[url + ("" if not style else " with text spacing")] = width
    page.close()
    assert wide == {}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_text_spacing_cuts_nothing_off(
    browser: Browser, server: str, built_site: Path, language: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    cut: dict[str, list[str]] = {}
    for url in [url for url, _ in pages(built_site) if language_of(url) == language]:
        page.goto(server + url)
        page.add_style_tag(content=SPACING)
        texts = page.evaluate(
            """() => [...document.querySelectorAll("header a, header button, article *, footer *")]
                .filter(e => e.checkVisibility() && getComputedStyle(e).overflowX !== "visible")
                .filter(e => !e.closest(".visually-hidden") && e.scrollWidth > e.clientWidth + 1)
                .map(e => e.textContent.trim().slice(0, 60))"""
        )
        if texts:
            cut[url] = texts
    page.close()
    assert cut == {}
