"""A progress line in words, announced politely; a reset that can be undone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.checklists.conftest import (
    boxes,
    checklist,
    progress,
    ticked,
    voice,
)

BEFORE_POSTING = "representing#before-posting"
WORDS = {"": "3/6 tehty", "sv/": "3 av 6 ikryssade", "en/": "3 of 6 done"}
RESET = {"": "Poista merkinnät", "sv/": "Ta bort markeringarna", "en/": "Clear ticks"}
UNDO = {"": "Kumoa", "sv/": "Ångra", "en/": "Undo"}


@pytest.fixture
def half_done(page: Page, server: str) -> Locator:
    """The English list before posting, half of it done."""
    return tick_three(page, f"{server}en/representing/")


def tick_three(page: Page, address: str) -> Locator:
    page.goto(address)
    found = checklist(page, BEFORE_POSTING)
    for box in boxes(found).all()[:3]:
        box.check()
    return found


def button(within: Locator, name: str) -> Locator:
    return within.get_by_role("button", name=name, exact=True)


@pytest.mark.parametrize("home", WORDS)
def test_progress_is_said_in_words_of_the_pages_language(
    page: Page, server: str, home: str
) -> None:
    found = tick_three(page, f"{server}{home}representing/")
    expect(progress(found)).to_have_text(WORDS[home])
    expect(voice(page)).to_have_text(WORDS[home])


def test_every_list_of_a_page_has_its_own_progress(page: Page, server: str) -> None:
    page.goto(f"{server}en/safety/")
    boxes(checklist(page, "safety#threatening-messages")).first.check()
    expect(progress(checklist(page, "safety#threatening-messages"))).to_have_text("1 of 3 done")
    expect(progress(checklist(page, "safety#suspicious-messages"))).to_have_text(
        re.compile("^0 of")
    )


def test_progress_is_told_politely_and_again_when_it_is_the_same(
    half_done: Locator, page: Page
) -> None:
    expect(voice(page)).to_have_text("3 of 6 done")
    voice(page).evaluate(
        "voice => { window.told = [];"
        " new MutationObserver(() => told.push(voice.textContent))"
        " .observe(voice, { childList: true }) }"
    )
    box = boxes(half_done).nth(3)
    for press, words in ((box.check, "4"), (box.uncheck, "3"), (box.check, "4")):
        press()
        expect(voice(page)).to_have_text(f"{words} of 6 done")
    assert page.evaluate("told") == ["", "4 of 6 done", "", "3 of 6 done", "", "4 of 6 done"]
    half_done.get_by_role("button", name="Clear ticks").click()
    expect(voice(page)).to_have_text("Ticks cleared. 0 of 6 done")
    half_done.get_by_role("button", name="Undo").click()
    expect(voice(page)).to_have_text("4 of 6 done")


def test_there_is_nothing_to_reset_before_the_first_tick(page: Page, server: str) -> None:
    page.goto(f"{server}en/representing/")
    expect(progress(checklist(page, BEFORE_POSTING))).to_be_visible()
    expect(page.locator(".checklist__tools button:visible")).to_have_count(0)


@pytest.mark.parametrize("home", RESET)
def test_a_reset_clears_the_list_and_can_be_undone(page: Page, server: str, home: str) -> None:
    found = tick_three(page, f"{server}{home}representing/")
    button(found, RESET[home]).click()
    assert ticked(found) == [False] * 6
    button(found, UNDO[home]).click()
    assert ticked(found) == [True] * 3 + [False] * 3
    expect(progress(found)).to_have_text(WORDS[home])
    page.reload()
    assert ticked(found) == [True] * 3 + [False] * 3


def test_a_reset_leaves_other_lists_alone(page: Page, server: str) -> None:
    page.goto(f"{server}en/safety/")
    other = boxes(checklist(page, "safety#suspicious-messages")).first
    other.check()
    cleared = checklist(page, "safety#threatening-messages")
    boxes(cleared).first.check()
    button(cleared, "Clear ticks").click()
    expect(other).to_be_checked()


def test_a_reset_is_told(half_done: Locator, page: Page) -> None:
    button(half_done, "Clear ticks").click()
    expect(voice(page)).to_have_text("Ticks cleared. 0 of 6 done")
    expect(progress(half_done)).to_have_text("Ticks cleared. 0 of 6 done")


def test_reset_and_undo_hand_the_focus_to_each_other(half_done: Locator, page: Page) -> None:
    button(half_done, "Clear ticks").focus()
    page.keyboard.press("Enter")
    expect(button(half_done, "Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(button(half_done, "Clear ticks")).to_be_focused()


def test_a_double_click_on_reset_does_not_undo_it(half_done: Locator) -> None:
    button(half_done, "Clear ticks").dblclick()
    assert ticked(half_done) == [False] * 6


def test_who_goes_on_after_a_reset_is_not_offered_to_undo_it(half_done: Locator) -> None:
    button(half_done, "Clear ticks").click()
    boxes(half_done).last.check()
    expect(button(half_done, "Undo")).to_be_hidden()
    expect(progress(half_done)).to_have_text("1 of 6 done")
