"""Search answers in the language of the page that it is used on."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.places import SAFETY
from tests.site.html import language_of

FOLDERS = {"fi": "", "sv": "sv/", "en": "en/"}

# Words of a name that stands on a page of every language: Staden Jakobstad - Pietarsaaren kaupunki.
EVERYWHERE = ("jakobstad", "pietarsaaren", "kaupunki")


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("at", ["", f"{SAFETY}/"])
def test_results_are_pages_of_the_language_and_lead_there(
    page: Page, server: str, language: str, at: str
) -> None:
    page.goto(server + FOLDERS[language] + at)
    box = page.locator("[data-md-component=search-query]")
    for query in EVERYWHERE:
        box.click()
        box.fill("")
        box.press_sequentially(query)
        results = page.locator(".md-search-result__link")
        expect(results.first).to_be_visible()
        found = results.evaluate_all("links => links.map(link => link.href)")
        assert {language_of(href.removeprefix(server)) for href in found} == {language}, query
    address = results.first.evaluate("link => { link.click(); return link.href }")
    expect(page).to_have_url(re.sub(r"\?h=[^#]*", "", address))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", language)
