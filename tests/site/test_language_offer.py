"""Who prefers another of the site's languages is offered the page in it, until something is chosen."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.places import CHANNELS, SAFETY

OFFERS = ".language-offer:not([hidden])"
READ = {"fi": "Lue suomeksi", "sv": "Läs på svenska", "en": "Read in English"}
STAY = {"fi": "Ei kiitos", "sv": "Nej tack", "en": "No thanks"}
PREFERS = "Object.defineProperty(navigator, 'languages', {{ get: () => {} }})"

Opened = Callable[[str, list[str]], Page]


@pytest.fixture
def opened(browser: Browser, server: str) -> Iterator[Opened]:
    """Opens a page on a device whose browser prefers languages."""
    contexts = []

    def open_(url: str, languages: list[str]) -> Page:
        context = browser.new_context()
        contexts.append(context)
        context.add_init_script(PREFERS.format(languages))
        page = context.new_page()
        page.goto(server + url, wait_until="load")
        return page

    yield open_
    for context in contexts:
        context.close()


def offers(page: Page) -> Locator:
    return page.locator(OFFERS)


@pytest.mark.parametrize(
    ("url", "languages", "offered"),
    [
        (f"{SAFETY}/", ["sv-FI", "fi"], "sv"),
        (f"{SAFETY}/", ["en-GB"], "en"),
        (f"sv/{SAFETY}/", ["fi"], "fi"),
        (f"en/{SAFETY}/", ["de", "SV", "en"], "sv"),
        # There is no such page in any language.
        ("no/such/page/", ["sv"], None),
        ("en/no/such/page/", ["de", "SV", "en"], None),
        (f"{SAFETY}/", ["fi-FI", "sv"], None),
        (f"{SAFETY}/", ["et", "fi", "sv"], None),
        (f"{SAFETY}/", ["de", "fr"], None),
        (f"{SAFETY}/", [], None),
    ],
)
def test_the_first_of_the_site_s_languages_that_the_browser_prefers_is_offered(
    opened: Opened, url: str, languages: list[str], offered: str | None
) -> None:
    page = opened(url, languages)
    expect(offers(page)).to_have_count(1 if offered else 0)
    if offered:
        expect(offers(page)).to_have_attribute("lang", offered)
        expect(offers(page).get_by_role("link", name=READ[offered])).to_be_visible()
    assert page.url.endswith(url)


def test_offer_leads_to_the_same_page_and_is_then_over(opened: Opened, server: str) -> None:
    page = opened(f"{SAFETY}/", ["sv"])
    offers(page).get_by_role("link").click()
    expect(page).to_have_url(f"{server}sv/{SAFETY}/")
    page.goto(f"{server}{CHANNELS}/")
    expect(offers(page)).to_have_count(0)
    assert page.url == f"{server}{CHANNELS}/"


def test_reader_who_stays_is_not_asked_again_and_keeps_the_focus(
    opened: Opened, server: str
) -> None:
    page = opened(f"en/{SAFETY}/", ["fi"])
    page.get_by_role("button", name=STAY["fi"]).press("Enter")
    expect(offers(page)).to_have_count(0)
    expect(page.locator(".languages__link[aria-current]")).to_be_focused()
    for url in (f"en/{SAFETY}/", "sv/"):
        page.goto(server + url)
        expect(offers(page)).to_have_count(0)


def test_who_chooses_in_the_header_has_chosen(opened: Opened, server: str) -> None:
    page = opened(f"{SAFETY}/", ["sv"])
    page.get_by_role("navigation", name="Kieli").get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{server}en/{SAFETY}/")
    expect(offers(page)).to_have_count(0)
    page.goto(f"{server}{SAFETY}/")
    expect(offers(page)).to_have_count(0)


def test_who_reads_on_without_choosing_is_left_in_peace_and_nothing_is_stored(
    opened: Opened,
) -> None:
    page = opened(f"{SAFETY}/", ["sv"])
    expect(offers(page)).to_have_count(1)
    page.get_by_role("link", name="Kanavat ja aihetunnisteet").first.click()
    page.wait_for_url(f"**/{CHANNELS}/")
    expect(offers(page)).to_have_count(0)
    assert (
        page.evaluate("Object.keys(localStorage).filter((key) => key.includes('language'))") == []
    )


def test_only_the_language_is_stored(opened: Opened) -> None:
    page = opened(f"{SAFETY}/", ["sv"])
    page.get_by_role("button", name=STAY["sv"]).click()
    assert page.evaluate("localStorage.getItem('guideline.language.v1')") == "fi"
