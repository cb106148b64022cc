"""The state is right in two tabs, after back and forward, and under instant navigation."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests import browser as test_browser
from tests.checklists.conftest import (
    Editions,
    boxes,
    checklist,
    progress,
    ticked,
    voice,
)

pytestmark = pytest.mark.xdist_group("editions")

Tabs = tuple[Page, Page]


def front(tab: Page) -> Page:
    """The tab, brought to the front, without which it is slow to let itself be clicked."""
    tab.bring_to_front()
    return tab


@pytest.fixture
def tabs(device: BrowserContext, page: Page) -> Tabs:
    """Two tabs on one device."""
    return page, device.new_page()


def test_a_tick_in_one_tab_shows_in_the_other_at_once(tabs: Tabs, server: str) -> None:
    one, other = tabs
    one.goto(f"{server}representing/")
    other.goto(f"{server}sv/representing/")
    boxes(front(one)).nth(1).check()
    expect(boxes(other).nth(1)).to_be_checked()
    expect(progress(checklist(other, "representing#before-posting"))).to_have_text(
        "1 av 6 ikryssade"
    )
    expect(voice(other)).to_have_text("")
    boxes(front(other)).nth(3).check()
    expect(boxes(one).nth(3)).to_be_checked()
    expect(boxes(one).nth(1)).to_be_checked()


def test_tabs_do_not_overwrite_each_others_lists(tabs: Tabs, server: str) -> None:
    one, other = tabs
    one.goto(f"{server}representing/")
    other.goto(f"{server}safety/")
    boxes(front(one)).first.check()
    boxes(front(other)).first.check()
    boxes(front(one)).nth(1).check()
    for page in (one, other):
        page.reload()
    assert ticked(one)[:2] == [True, True]
    assert ticked(other)[0]


def test_a_reset_in_one_tab_shows_in_the_other(tabs: Tabs, server: str) -> None:
    one, other = tabs
    one.goto(f"{server}representing/")
    other.goto(f"{server}representing/")
    boxes(front(one)).first.check()
    expect(boxes(other).first).to_be_checked()
    front(other).get_by_role("button", name="Poista merkinnät").click()
    expect(boxes(one).first).not_to_be_checked()


def test_a_tick_in_another_tab_ends_the_offer_to_undo(tabs: Tabs, server: str) -> None:
    one, other = tabs
    one.goto(f"{server}en/representing/")
    other.goto(f"{server}en/representing/")
    boxes(front(one)).first.check()
    front(one).get_by_role("button", name="Clear ticks").click()
    expect(one.get_by_role("button", name="Undo")).to_be_visible()
    expect(boxes(other).first).not_to_be_checked()
    boxes(front(other)).nth(4).check()
    expect(boxes(one).nth(4)).to_be_checked()
    expect(one.get_by_role("button", name="Undo")).to_be_hidden()


def test_clearing_the_browsers_storage_clears_the_open_tabs(tabs: Tabs, server: str) -> None:
    one, other = tabs
    one.goto(f"{server}representing/")
    other.goto(f"{server}safety/")
    boxes(front(one)).first.check()
    other.evaluate("localStorage.clear()")
    expect(boxes(one).first).not_to_be_checked()


@pytest.fixture(scope="module")
def remembering(browser: Browser) -> Iterator[Browser]:
    """Chromium with its back/forward cache, which Playwright switches off."""
    chromium = browser.browser_type.launch(
        executable_path=test_browser.find(whole=True),
        args=list(test_browser.ARGUMENTS),
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield chromium
    chromium.close()


def test_a_page_from_the_back_forward_cache_shows_todays_ticks(
    remembering: Browser, server: str
) -> None:
    page = remembering.new_page()
    page.goto(f"{server}representing/")
    page.evaluate("addEventListener('pageshow', (event) => { window.persisted = event.persisted })")
    boxes(page).first.check()
    page.get_by_role("link", name="Turvallisuus").first.click()
    page.wait_for_url("**/safety/")
    boxes(page).nth(1).check()
    page.evaluate("setTimeout(() => history.back())")  # Playwright's own waits for a load
    expect(page).to_have_url(re.compile("/representing/"))
    expect(boxes(page).first).to_be_checked()
    assert page.evaluate("window.persisted") is True
    boxes(page).first.uncheck()
    page.evaluate("setTimeout(() => history.forward())")
    expect(page).to_have_url(re.compile("/safety/"))
    expect(boxes(page).nth(1)).to_be_checked()


def test_a_page_from_the_cache_shows_ticks_that_no_tab_told_it_of(
    remembering: Browser, server: str
) -> None:
    page = remembering.new_page()
    page.goto(f"{server}representing/")
    boxes(page).first.check()
    page.evaluate("localStorage.clear()")  # a document is not told of its own doings
    expect(boxes(page).first).to_be_checked()
    page.goto(f"{server}safety/")
    page.evaluate("setTimeout(() => history.back())")
    expect(page).to_have_url(re.compile("/representing/"))
    expect(boxes(page).first).not_to_be_checked()


def test_instant_navigation_brings_working_lists(page: Page, editions: Editions) -> None:
    page.goto(f"{editions.instant}")
    page.evaluate("window.unbroken = true")
    page.get_by_role("navigation").get_by_role("link", name="Turvallisuus").first.click()
    found = checklist(page, "safety#same")
    expect(progress(found)).to_have_text("0/3 tehty")
    boxes(found).nth(1).check()
    expect(progress(found)).to_have_text("1/3 tehty")
    expect(voice(page)).to_have_text("1/3 tehty")
    page.get_by_role("navigation").get_by_role("link", name="Perehdytys").first.click()
    expect(page.locator("[data-path=employees] .path__progress p")).to_have_text("Luettu 0/3")
    page.go_back()
    expect(page.locator("[data-path]")).to_have_count(0)
    expect(boxes(found).nth(1)).to_be_checked()
    expect(progress(found)).to_have_text("1/3 tehty")
    assert page.evaluate("window.unbroken") is True
