"""Ticks follow the reader across languages."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.checklists.conftest import (
    Editions,
    boxes,
    checklist,
    ticked,
)

pytestmark = pytest.mark.xdist_group("editions")

HOMES = ("", "sv/", "en/")


@pytest.mark.parametrize(
    ("home", "name"), [("", "content"), ("sv/", "resources"), ("en/", "safety")]
)
def test_what_is_ticked_in_one_language_is_ticked_in_the_others(
    page: Page, server: str, home: str, name: str
) -> None:
    page.goto(f"{server}{home}{name}/")
    count = boxes(page).count()
    expected = [number % 3 == 1 for number in range(count)]
    for box, wanted in zip(boxes(page).all(), expected, strict=True):
        box.set_checked(wanted)
    for other in HOMES:
        page.goto(f"{server}{other}{name}/")
        assert ticked(page) == expected


def test_the_language_switcher_takes_the_ticks_along(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    boxes(page).nth(2).check()
    page.get_by_role("banner").get_by_role("link", name="Svenska").click()
    page.wait_for_url("**/sv/representing/**")
    boxes(page).nth(2).uncheck()
    page.get_by_role("banner").get_by_role("link", name="English", exact=True).click()
    page.wait_for_url("**/en/representing/**")
    assert not any(ticked(page))


def spoken(element: Locator) -> str | None:
    """The language in which assistive technology reads an element."""
    language: str | None = element.evaluate("e => e.closest('[lang]').lang")
    return language


@pytest.mark.parametrize(("home", "title"), [("sv/", "sv"), ("en/", "fi")])
def test_a_list_that_waits_for_its_translation_is_marked_as_in_the_source_language(
    page: Page, editions: Editions, home: str, title: str
) -> None:
    """In Swedish the list alone waits, in English the page and so the list's title too."""
    page.goto(f"{editions.before}{home}strategy/")
    found = checklist(page, "strategy#safe")
    expect(boxes(found)).to_have_accessible_name("Tarkista.")
    assert spoken(boxes(found)) == "fi"
    assert spoken(page.locator("#safe")) == title
    boxes(found).check()
    page.goto(f"{editions.before}strategy/")
    expect(boxes(checklist(page, "strategy#safe"))).to_be_checked()
