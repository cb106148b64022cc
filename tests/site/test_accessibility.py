"""axe-core finds nothing, best practices included, on any page and in any state."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.site.html import language_of, pages

LANGUAGES = ("fi", "sv", "en")
SCHEMES = ("light", "dark")
WIDTHS = (1280, 320)

# axe leaves WCAG 2.2's own rule out unless asked.
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}

View = Callable[[int, str], Page]


@pytest.fixture
def view(browser: Browser) -> Iterator[View]:
    """Opens pages of a width and colour scheme, without motion, so that nothing is half-way."""
    contexts = []

    def opened(width: int, scheme: str) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


def faults(page: Page) -> list[str]:
    """What axe finds, one line an element."""
    results: dict[str, Any] = Axe().run(page, options=OPTIONS).response
    assert len(results["passes"]) > 10, "axe did not run"
    return [
        f"{v['id']}: {node['html'][:200]}" for v in results["violations"] for node in v["nodes"]
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page(
    view: View, server: str, built_site: Path, language: str, width: int, scheme: str
) -> None:
    page = view(width, scheme)
    found = []
    for url in [url for url, _ in pages(built_site) if language_of(url) == language]:
        page.goto(server + url)
        found += [f"{url}: {fault}" for fault in faults(page)]
    assert not found, "\n".join(found)


def search_open(page: Page) -> None:
    """Results of a search, with the further hits of a page folded out."""
    if page.locator("[data-opens=search]").is_visible():
        page.locator("[data-opens=search]").click()
    page.locator("[data-md-component=search-query]").press_sequentially("medi")
    page.locator(".md-search-result__link").first.wait_for()
    for more in page.locator(".md-search-result__more > summary").all()[:1]:
        more.click()


def search_without_hits(page: Page) -> None:
    """A search that finds nothing."""
    if page.locator("[data-opens=search]").is_visible():
        page.locator("[data-opens=search]").click()
    page.locator("[data-md-component=search-query]").press_sequentially("qqqqqqqq")
    page.wait_for_function(
        "!document.querySelector('.md-search-result__meta').textContent.includes('#')"
    )


def scrolled(page: Page) -> None:
    """The button back to the top is in sight: it comes when one scrolls down and back."""
    shown = page.locator(".md-top:not([hidden])")
    while not shown.count():
        page.evaluate("scrollTo(0, 600)")
        page.wait_for_timeout(100)
        page.evaluate("scrollTo(0, 400)")
        page.wait_for_timeout(100)


def menu_open(page: Page) -> None:
    page.locator("[data-opens=drawer]").click()


def languages_open(page: Page) -> None:
    page.locator(".languages__button").click()


STATES = [
    (1280, search_open),
    (1280, search_without_hits),
    (1280, scrolled),
    (320, search_open),
    (320, scrolled),
    (320, menu_open),
    (320, languages_open),
]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state(view: View, server: str, language: str, scheme: str) -> None:
    folder = "" if language == "fi" else f"{language}/"
    found = []
    for width, state in STATES:
        page = view(width, scheme)
        page.goto(f"{server}{folder}safety/")
        state(page)
        found += [f"{width} px, {state.__name__}: {fault}" for fault in faults(page)]
    assert not found, "\n".join(found)
