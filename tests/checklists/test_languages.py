"""Ticks follow the reader across languages."""

import pytest
from playwright.sync_api import Page

from tests.checklists.conftest import boxes, ticked

HOMES = ("", "sv/", "en/")


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("name", ["content", "elected-officials", "resources", "safety"])
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
    page.get_by_role("banner").get_by_role("link", name="English").click()
    page.wait_for_url("**/en/representing/**")
    assert not any(ticked(page))
