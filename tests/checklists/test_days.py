"""A list that was ticked on an earlier day says when, and begins anew in one press."""

import json

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.checklists.conftest import KEY, boxes, checklist, progress, ticked

THREAT = "safety#threatening-messages"
BEGAN = {
    "": "Aloitit tämän listan 12. maaliskuuta 2026.",
    "sv/": "Du började på den här listan den 12 mars 2026.",
    "en/": "You began this list on 12 March 2026.",
}
ANEW = {"": "Aloita alusta", "sv/": "Börja om", "en/": "Start over"}


def note(found: Locator) -> Locator:
    return found.locator(".checklist__note[data-note=earlier]")


def ticked_on(page: Page, day: str, address: str) -> Locator:
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto(address)
    found = checklist(page, THREAT)
    boxes(found).first.check()
    return found


@pytest.mark.parametrize("home", BEGAN)
def test_the_next_day_the_list_says_when_it_was_begun(
    timed_page: Page, server: str, home: str
) -> None:
    found = ticked_on(timed_page, "2026-03-12", f"{server}{home}safety/")
    expect(note(found)).to_be_hidden()
    timed_page.clock.set_fixed_time("2026-03-13T00:05:00")
    timed_page.reload()
    expect(note(found)).to_contain_text(BEGAN[home])
    note(found).get_by_role("button", name=ANEW[home]).click()
    assert not any(ticked(found))
    expect(note(found)).to_be_hidden()
    expect(found.locator(".checklist__tools [data-do=undo]")).to_be_focused()


def test_beginning_anew_can_be_undone(timed_page: Page, server: str) -> None:
    found = ticked_on(timed_page, "2026-03-12", f"{server}en/safety/")
    timed_page.clock.set_fixed_time("2026-04-01T12:00:00")
    timed_page.reload()
    note(found).get_by_role("button").click()
    found.get_by_role("button", name="Undo").click()
    assert ticked(found)[0]
    expect(note(found)).to_contain_text(BEGAN["en/"])


def test_who_goes_on_with_an_old_list_is_still_told(timed_page: Page, server: str) -> None:
    found = ticked_on(timed_page, "2026-03-12", f"{server}en/safety/")
    timed_page.clock.set_fixed_time("2026-03-13T12:00:00")
    timed_page.reload()
    boxes(found).nth(1).check()
    timed_page.reload()
    expect(note(found)).to_contain_text(BEGAN["en/"])


def test_a_list_that_was_emptied_begins_with_its_next_tick(timed_page: Page, server: str) -> None:
    found = ticked_on(timed_page, "2026-03-12", f"{server}en/safety/")
    timed_page.clock.set_fixed_time("2026-03-13T12:00:00")
    timed_page.reload()
    boxes(found).first.uncheck()
    boxes(found).first.check()
    timed_page.reload()
    expect(note(found)).to_be_hidden()


def test_ticks_from_before_days_were_kept_stay_and_are_said_to_be_earlier(
    page: Page, server: str
) -> None:
    page.goto(f"{server}en/safety/")
    found = checklist(page, THREAT)
    names = boxes(found).evaluate_all("boxes => boxes.map((box) => box.dataset.item)")
    old = {THREAT: {"items": names, "done": names, "changed": [], "added": []}}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(old)])
    page.reload()
    assert all(ticked(found))
    expect(note(found)).to_contain_text("You began this list earlier.")


@pytest.mark.parametrize("width", [320, 412, 768, 1280])
def test_the_first_tick_moves_nothing(page: Page, server: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    places = """() => [...document.querySelectorAll("article *")].filter((e) => e.checkVisibility())
        .map((e) => [e.tagName, e.getBoundingClientRect().y + scrollY].join(" "))"""
    for home in BEGAN:
        for name in ("representing", "safety", "elected-officials"):
            page.goto(f"{server}{home}{name}/")
            before = page.evaluate(places)
            boxes(page).first.check()
            after = set(page.evaluate(places))
            assert [place for place in before if place not in after] == [], (home, name)
            expect(progress(page.locator(".checklist").first)).to_contain_text("1")
