"""States that a page with a checklist can be brought into, by width in CSS pixels and name."""

from collections.abc import Callable, Mapping
from typing import Final

from playwright.sync_api import Page, expect

# A list as if it had been ticked when its first item said something else and it had no others.
_OUTDATED = """() => {
  const {checklist} = document.querySelector("[data-checklist]").dataset
  const state = {items: ["gone"], done: ["gone"], changed: [], added: []}
  localStorage.setItem("guideline.checklists.v1", JSON.stringify({[checklist]: state}))
  dispatchEvent(new StorageEvent("storage", {key: null}))
}"""

# A page as if it had been read when it said something else.
_CHANGED = """() => {
  const {reading, said} = document.querySelector("section.reading").dataset
  const mark = {said: [...said.split(" ").slice(6), "gone"], day: "2026-03-12"}
  localStorage.setItem("guideline.read.v1", JSON.stringify({[reading]: mark}))
  dispatchEvent(new StorageEvent("storage", {key: null}))
}"""


def _type(page: Page, query: str) -> None:
    opener = page.locator("[data-opens=search]")
    if opener.is_visible():
        opener.click()
    page.locator("[data-md-component=search-query]").press_sequentially(query)


def _empty_search(page: Page) -> None:
    _type(page, "")
    page.locator("[data-md-component=search-query]").focus()
    expect(page.locator(".md-search-result__meta")).to_be_visible()


def _results(page: Page) -> None:
    """Results, with the further hits of a page folded out where there are such."""
    _type(page, "medi")
    page.locator(".md-search-result__link").first.wait_for()
    for more in page.locator(".md-search-result__more > summary").all()[:1]:
        more.click()


def _results_elsewhere(page: Page) -> None:
    """Nothing in the page's language, something in another: each word is one language's own."""
    language = page.locator("html").get_attribute("lang")
    _type(page, "elected" if language != "en" else "luottamushenkilö")
    page.locator(".search-elsewhere__link[href]").first.wait_for()


def _no_results(page: Page) -> None:
    _type(page, "qqqqqqqq")
    expect(page.locator(".md-search-result__meta")).not_to_contain_text("#")
    expect(page.locator(".md-search-result__link")).to_have_count(0)


def _link_copied(page: Page) -> None:
    _results(page)
    page.locator("[data-md-component=search-share]").click()
    page.locator(".md-dialog--active").wait_for()


def _reset(page: Page) -> None:
    for box in page.locator("article [data-item]:not(:checked)").all()[:1]:
        box.check()
    page.locator("[data-do=reset]:visible").first.click()
    page.locator("[data-do=undo]:visible").wait_for()


def _outdated_ticks(page: Page) -> None:
    page.evaluate(_OUTDATED)
    page.locator(".checklist__flag").first.wait_for()


def _changed_since_read(page: Page) -> None:
    page.evaluate(_CHANGED)
    page.locator(".passage-flag").first.wait_for()


def _read(page: Page) -> None:
    page.locator(".reading__mark button").click()
    expect(page.locator("section.reading")).to_have_attribute("data-state", "read")


def _menu(page: Page) -> None:
    page.locator("[data-opens=drawer]").click()
    expect(page.locator("[data-opens=drawer]")).to_have_attribute("aria-expanded", "true")


def _languages(page: Page) -> None:
    page.locator(".languages__button").click()
    expect(page.locator(".languages__link").first).to_be_visible()


State = Callable[[Page], None]

STATES: Final[Mapping[int, Mapping[str, State]]] = {
    1280: {
        "search open, nothing typed": _empty_search,
        "search results": _results,
        "search without results": _no_results,
        "search results in other languages": _results_elsewhere,
        "link to the search copied": _link_copied,
        "checklist reset, to be undone": _reset,
        "ticks out of date": _outdated_ticks,
        "page marked as read": _read,
        "page changed since it was read": _changed_since_read,
    },
    320: {
        "search results": _results,
        "page changed since it was read": _changed_since_read,
        "menu open": _menu,
        "list of languages open": _languages,
    },
}
