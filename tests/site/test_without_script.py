"""Without JavaScript everything can be read and every page reached; search says what it needs."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.places import SAFETY
from tests.site.html import NOT_FOUND, language_of, pages

NEEDS = {
    "fi": "Haku tarvitsee JavaScriptin.",
    "sv": "Sökningen kräver JavaScript.",
    "en": "Search needs JavaScript.",
}

# What can be seen and followed; "hidden from sight" includes what lies outside the page.
LINKS = """() => [...document.querySelectorAll("a[href]")]
    .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .filter(e => e.getBoundingClientRect().right > 0)
    .map(e => e.href.split("#")[0])"""

# The page's own text that cannot be seen, nor folded out. Phones leave out when the next review is due.
UNSEEN = """() => [...document.querySelectorAll("article *")]
    .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
    .filter(e => !e.closest(".checklist__tools, .page-sections, .page-facts__due, [hidden]"))
    .filter(e => !e.closest("details:not([open]) > :not(summary)"))
    .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(e => e.textContent)"""


WIDTHS = (1280, 320)


@pytest.fixture(params=WIDTHS)
def sized(scriptless: Page, request: pytest.FixtureRequest) -> Page:
    """A page in a browser that runs no script, wide and narrow."""
    scriptless.set_viewport_size({"width": request.param, "height": 800})
    return scriptless


def test_every_page_is_reached_and_all_its_text_seen(
    scriptless: Page, server: str, built_site: Path
) -> None:
    """Followed from the home page by links in sight at every width alone, in all languages."""
    wanted = {url for url, _ in pages(built_site) if not url.endswith(NOT_FOUND)}
    found, remedy = {""}, [""]
    unseen: dict[str, list[str]] = {}
    while remedy:
        url = remedy.pop()
        scriptless.goto(server + url, wait_until="load")
        shown = []
        for width in WIDTHS:
            scriptless.set_viewport_size({"width": width, "height": 800})
            if texts := scriptless.evaluate(UNSEEN):
                unseen[f"{url} {width} px"] = texts
            shown.append({link.removeprefix(server) for link in scriptless.evaluate(LINKS)})
        linked = set.intersection(*shown)
        remedy += sorted((linked & wanted) - found)
        found |= linked & wanted
    assert wanted - found == set()
    assert unseen == {}
    assert {language_of(url) for url in found} == {"fi", "sv", "en"}


@pytest.mark.parametrize("language", NEEDS)
@pytest.mark.parametrize("page", [f"{SAFETY}/", "404.html"])
def test_search_says_what_it_needs(sized: Page, server: str, language: str, page: str) -> None:
    folder = "" if language == "fi" else f"{language}/"
    sized.goto(server + folder + page, wait_until="load")
    expect(sized.get_by_text(NEEDS[language]).first).to_be_visible()


def test_what_does_nothing_without_a_script_is_not_shown(sized: Page, server: str) -> None:
    sized.goto(f"{server}sv/{SAFETY}/", wait_until="load")
    shown = [button.get_attribute("class") for button in sized.get_by_role("button").all()]
    assert shown == []
    expect(sized.get_by_role("textbox")).to_be_hidden()
