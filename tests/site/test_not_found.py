"""An address that leads nowhere is answered in the reader's language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.serving import serve

TITLES = {"fi": "Sivua ei löytynyt", "sv": "Sidan hittades inte", "en": "Page not found"}
FOLDERS = {"fi": "", "sv": "sv/", "en": "en/"}


@pytest.fixture(scope="module")
def simple_host(built_site: Path) -> Iterator[str]:
    """A host that knows one 404 page only, as GitHub Pages does."""
    with serve(built_site, per_language=False) as address:
        yield address


@pytest.mark.parametrize("language", TITLES)
def test_host_with_a_page_per_language_answers_in_it(
    page: Page, server: str, language: str
) -> None:
    answer = page.goto(f"{server}{FOLDERS[language]}no/such/page/")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[language])
    expect(page).to_have_title(f"{TITLES[language]} - {site_name(language)}")


@pytest.mark.parametrize("language", TITLES)
def test_host_with_one_page_brings_the_reader_to_the_language(
    page: Page, simple_host: str, language: str
) -> None:
    page.goto(f"{simple_host}{FOLDERS[language]}no/such/page/")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[language])
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_without_a_script_the_one_page_offers_all_languages(
    scriptless: Page, simple_host: str
) -> None:
    scriptless.goto(f"{simple_host}sv/no/such/page/")
    for language in ("sv", "en"):
        offer = scriptless.locator(f"main [lang={language}]")
        expect(offer).to_contain_text(TITLES[language])
        expect(offer.get_by_role("link")).to_be_visible()
    expect(scriptless.get_by_role("heading", level=1)).to_have_text(TITLES["fi"])


@pytest.mark.parametrize(("start", "link", "end"), [("sv", "English", "en"), ("en", "Suomi", "fi")])
def test_switcher_leads_to_the_same_page_of_the_other_language(
    page: Page, server: str, start: str, link: str, end: str
) -> None:
    page.goto(f"{server}{FOLDERS[start]}no/such/page/")
    page.get_by_role("banner").get_by_role("link", name=link).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[end])
    expect(page.locator("html")).to_have_attribute("lang", end)


@pytest.mark.parametrize("language", TITLES)
def test_home_page_is_one_click_away(page: Page, server: str, language: str) -> None:
    page.goto(f"{server}{FOLDERS[language]}no/such/page/")
    page.locator("main .md-button--primary").click()
    expect(page).to_have_url(server + FOLDERS[language])


@pytest.mark.parametrize("language", TITLES)
def test_search_is_offered_and_finds_in_the_language(
    page: Page, server: str, language: str
) -> None:
    page.goto(f"{server}{FOLDERS[language]}no/such/page/")
    form = page.get_by_role("main").get_by_role("search")
    form.get_by_role("searchbox").fill("jakobstad")
    form.get_by_role("button").click()
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    assert (first.get_attribute("href") or "").startswith(server + FOLDERS[language])


def site_name(language: str) -> str:
    """The name of the site in a language, as titles end in it."""
    return {
        "fi": "Sosiaalisen median ohje",
        "sv": "Riktlinjer för sociala medier",
        "en": "Social media guideline",
    }[language]
