"""The language switcher keeps the page and the section, however its links are followed."""

from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.places import SAFETY
from tests.site.html import elements, pages

NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


def scroll_to(page: Page, heading: str) -> None:
    """Scroll the heading to where a reader who follows a link to it sees it."""
    page.evaluate("id => document.getElementById(id).scrollIntoView()", heading)


def test_every_page_offers_itself_in_every_language(built_site: Path) -> None:
    existing = {url for url, _ in pages(built_site)}
    for url, html in pages(built_site):
        links = [e for e in elements(html) if e.attributes.get("class") == "languages__link"]
        assert [e.attributes["lang"] for e in links] == list(NAMES), url
        assert [e.attributes["hreflang"] for e in links] == list(NAMES), url
        assert [e.text for e in links] == list(NAMES.values()), url
        bare = url.removeprefix("sv/").removeprefix("en/")
        for locale, link in zip(NAMES, links, strict=True):
            folder = "" if locale == "fi" else f"{locale}/"
            assert folder + bare in existing
            assert resolved(url, link.attributes["href"]) == folder + bare, url


def resolved(url: str, href: str) -> str:
    """Where a link on a page of the site leads, from the site's root."""
    return urljoin(f"https://site.example/{url}", href).removeprefix("https://site.example/")


@pytest.mark.parametrize("heading", ["suspicious-messages", "inappropriate-messages"])
def test_click_keeps_the_section_scrolled_to(page: Page, server: str, heading: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(f"{server}{SAFETY}/")
    scroll_to(page, heading)
    page.get_by_role("link", name="Svenska", exact=True).click()
    expect(page).to_have_url(f"{server}sv/{SAFETY}/#{heading}")
    expect(page.locator(f"#{heading}")).to_be_in_viewport()


def test_click_keeps_a_section_that_cannot_reach_the_top(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 1800})
    page.goto(f"{server}en/{SAFETY}/#threatening-messages")
    page.get_by_role("link", name="Suomi", exact=True).click()
    expect(page).to_have_url(f"{server}{SAFETY}/#threatening-messages")


def test_reader_at_the_top_stays_at_the_top(page: Page, server: str) -> None:
    page.goto(f"{server}sv/{SAFETY}/")
    page.get_by_role("link", name="English", exact=True).click()
    expect(page).to_have_url(f"{server}en/{SAFETY}/")


def test_reader_near_the_top_keeps_the_first_section_in_view(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 390, "height": 700})
    page.goto(f"{server}sv/safety/")
    page.evaluate("scrollTo(0, 250)")
    first = page.locator("article h2").first
    expect(first).to_be_in_viewport()
    page.locator(".languages__button").click()
    page.get_by_role("link", name="English", exact=True).click()
    expect(page).to_have_url(f"{server}en/safety/#{first.get_attribute('id')}")


def test_reader_who_scrolled_back_up_is_not_sent_to_the_old_section(
    page: Page, server: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(f"{server}sv/{SAFETY}/#threatening-messages")
    page.evaluate("scrollTo(0, 0)")
    page.get_by_role("link", name="English", exact=True).click()
    expect(page).to_have_url(f"{server}en/{SAFETY}/")


def test_keyboard_keeps_the_section(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(f"{server}{SAFETY}/")
    page.get_by_role("link", name="English", exact=True).focus()
    scroll_to(page, "inappropriate-messages")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{server}en/{SAFETY}/#inappropriate-messages")


def test_new_tab_keeps_the_section(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(f"{server}{SAFETY}/")
    scroll_to(page, "inappropriate-messages")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Svenska", exact=True).click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_url(f"{server}sv/{SAFETY}/#inappropriate-messages")


def test_phone_opens_the_list_of_languages_and_keeps_the_section(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 600}, has_touch=True)
    page = context.new_page()
    page.goto(f"{server}{SAFETY}/#inappropriate-messages")
    button = page.get_by_role("button", name="Kieli")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.tap()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.get_by_role("link", name="Svenska", exact=True).tap()
    expect(page).to_have_url(f"{server}sv/{SAFETY}/#inappropriate-messages")
    context.close()


def test_list_of_languages_closes_with_escape_and_gives_focus_back(
    browser: Browser, server: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 600})
    page.goto(f"{server}sv/")
    button = page.get_by_role("button", name="Språk")
    button.press("Enter")
    expect(page.get_by_role("link", name="Suomi", exact=True)).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Suomi", exact=True)).to_be_hidden()
    expect(button).to_be_focused()
    page.close()


def test_language_links_work_without_a_script(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 600})
    page = context.new_page()
    page.goto(f"{server}{SAFETY}/")
    page.get_by_role("link", name="Svenska", exact=True).click()
    expect(page).to_have_url(f"{server}sv/{SAFETY}/")
    context.close()


@pytest.mark.parametrize("part", ["%", "%E0%A4%A", "x%zz"])
def test_an_address_that_cannot_be_decoded_still_leads_to_the_other_language(
    page: Page, server: str, part: str
) -> None:
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{server}safety/?beside=en#{part}")
    page.wait_for_selector(".beside")
    page.goto(f"{server}safety/#{part}")
    page.get_by_role("link", name="Svenska", exact=True).click()
    expect(page).to_have_url(f"{server}sv/safety/")
    assert faults == []
