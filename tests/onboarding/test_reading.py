"""A page is marked as read, on this device, with what it said; what has changed since is named."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.onboarding.conftest import CLOSED, HOMES, KEY, Editions, button, foot, item

pytestmark = pytest.mark.xdist_group("onboarding")

MARK = {"": "Merkitse luetuksi", "sv/": "Markera som läst", "en/": "Mark as read"}
STATE = {
    "": "Olet merkinnyt sivun luetuksi 12. maaliskuuta 2026.",
    "sv/": "Du markerade sidan som läst den 12 mars 2026.",
    "en/": "You marked this page as read on 12 March 2026.",
}
CHANGED = {
    "": "Sivu on muuttunut sen jälkeen, kun luit sen",
    "sv/": "Sidan har ändrats. Du läste den senast den",
    "en/": "The page has changed since you read it on",
}


def stored(page: Page) -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(
        page.evaluate("key => localStorage.getItem(key) ?? '{}'", KEY)
    )
    return kept


def read(page: Page, address: str) -> None:
    """Mark a page as read."""
    page.goto(address)
    button(page).click()


@pytest.mark.parametrize("home", HOMES)
def test_a_mark_says_when_and_stays(timed_page: Page, server: str, home: str) -> None:
    timed_page.clock.set_fixed_time("2026-03-12T12:00:00")
    timed_page.goto(f"{server}{home}safety/")
    expect(button(timed_page)).to_have_text(MARK[home])
    button(timed_page).click()
    state = foot(timed_page).get_by_role("status")
    expect(state).to_have_text(STATE[home])
    timed_page.reload()
    expect(state).to_have_text(STATE[home])
    button(timed_page).click()
    expect(button(timed_page)).to_have_text(MARK[home])
    assert stored(timed_page) == {}


def test_a_mark_follows_the_reader_through_the_languages(page: Page, server: str) -> None:
    for name in ("safety", "resources"):
        read(page, f"{server}sv/{name}/")
        for home in HOMES:
            page.goto(f"{server}{home}{name}/")
            expect(foot(page)).to_have_attribute("data-state", "read")
            page.goto(f"{server}{home}onboarding/")
            expect(item(page, "employees", name)).to_have_attribute("data-state", "read")


def test_what_a_page_says_is_the_same_data_in_every_language_and_marks_its_passages(
    page: Page, server: str
) -> None:
    found = []
    for home in HOMES:
        page.goto(f"{server}{home}safety/")
        said = (foot(page).get_attribute("data-said") or "").split()
        marked = page.locator("[data-passage]").evaluate_all(
            "es => es.map((e) => e.dataset.passage)"
        )
        assert list(dict.fromkeys(marked)) == said
        found.append(said)
    assert len(found[0]) > 15
    assert found[0] == found[1] == found[2]


def test_only_names_digests_and_the_day_are_stored(page: Page, server: str) -> None:
    page.goto(server)
    before = set(page.evaluate("Object.keys(localStorage)"))
    read(page, f"{server}en/safety/")
    assert set(page.evaluate("Object.keys(localStorage)")) - before == {KEY}
    mark = stored(page).pop("safety")
    assert set(mark) == {"said", "day"}
    assert all(re.fullmatch("[0-9a-f]{8}", one) for one in mark["said"])
    assert page.context.cookies() == []


@pytest.mark.parametrize("home", HOMES)
def test_a_changed_page_says_so_names_the_passages_and_leads_to_them(
    page: Page, editions: Editions, home: str
) -> None:
    read(page, f"{editions.before}safety/")
    page.goto(f"{editions.after}{home}safety/")
    expect(foot(page).get_by_role("status")).to_contain_text(CHANGED[home])
    notice = page.locator(".reading-changes")
    expect(notice).to_contain_text(CHANGED[home])
    swedish = home == "sv/"
    named = (
        ["Öppna inga länkar alls.", "Ring först."]
        if swedish
        else ["Älä avaa mitään linkkejä.", "Soita ensin."]
    )
    links = notice.get_by_role("list").get_by_role("link")
    expect(links).to_have_text(named)
    for link, text in zip(links.all(), named, strict=True):
        target = page.locator(link.get_attribute("href") or "")
        expect(target).to_contain_text(text)
        expect(target.locator(".passage-flag")).to_be_visible()
    expect(page.locator(".passage-flag")).to_have_count(2)
    expect(notice.locator("[data-gone]")).to_be_hidden()


@pytest.mark.parametrize("home", HOMES)
def test_the_path_says_what_has_changed_and_counts_the_page_as_unread(
    page: Page, editions: Editions, home: str
) -> None:
    read(page, f"{editions.before}safety/")
    page.goto(f"{editions.after}{home}onboarding/")
    safety = item(page, "employees", "safety")
    expect(safety).to_have_attribute("data-state", "changed")
    expect(safety).to_contain_text(CHANGED[home])
    titles = ["Länkar", "Filer"] if home == "sv/" else ["Linkit", "Tiedostot"]
    links = safety.locator(".path__changes a:visible")
    expect(links).to_have_text(titles)
    assert [link.get_attribute("href") for link in links.all()] == [
        "../safety/#links",
        "../safety/#files",
    ]
    expect(page.locator("[data-path=employees] .path__progress p")).to_contain_text(
        re.compile("0.*3")
    )


def test_a_passage_that_is_gone_is_told_of(page: Page, editions: Editions) -> None:
    read(page, f"{editions.before}strategy/")
    page.goto(f"{editions.after}strategy/")
    expect(page.locator(".reading-changes")).to_contain_text("Jotakin on poistettu sivulta.")
    expect(page.locator(".reading-changes ul")).to_be_hidden()
    page.goto(f"{editions.after}onboarding/")
    gone = item(page, "employees", "strategy").locator(".path__gone")
    expect(gone).to_be_visible()


def test_the_reader_can_mark_it_again(page: Page, editions: Editions) -> None:
    read(page, f"{editions.before}safety/")
    page.goto(f"{editions.after}safety/")
    expect(button(page)).to_have_text("Merkitse uudelleen luetuksi")
    button(page).click()
    expect(page.locator(".reading-changes")).to_be_hidden()
    expect(page.locator(".passage-flag")).to_have_count(0)
    expect(foot(page)).to_have_attribute("data-state", "read")
    page.goto(f"{editions.after}sv/onboarding/")
    expect(item(page, "employees", "safety")).to_have_attribute("data-state", "read")


@pytest.mark.parametrize("home", HOMES)
def test_other_punctuation_and_a_better_translation_change_nothing(
    page: Page, editions: Editions, home: str
) -> None:
    read(page, f"{editions.before}safety/")
    page.goto(f"{editions.polished}{home}safety/")
    expect(foot(page)).to_have_attribute("data-state", "read")
    expect(page.locator(".reading-changes")).to_be_hidden()


@pytest.mark.parametrize("home", HOMES)
def test_a_changed_page_leads_to_what_it_said_when_it_was_read_if_an_edition_has_that(
    timed_page: Page, editions: Editions, home: str
) -> None:
    then = timed_page.locator(".reading-changes [data-then]")
    for day, has_it in ((CLOSED - timedelta(days=1), False), (CLOSED + timedelta(days=9), True)):
        timed_page.clock.set_fixed_time(f"{day}T12:00:00")
        timed_page.goto(f"{editions.before}{home}safety/")
        timed_page.evaluate("localStorage.clear()")
        read(timed_page, f"{editions.before}{home}safety/")
        timed_page.goto(f"{editions.after}{home}safety/")
        expect(timed_page.locator(".reading-changes")).to_be_visible()
        expect(then).to_be_visible(visible=has_it)
    then.get_by_role("link").click()
    expect(timed_page).to_have_url(f"{editions.after}{home}editions/1/safety/")
    expect(timed_page.locator("main")).to_contain_text("Älä avaa outoja linkkejä.")


def test_marks_go_along_with_a_page_that_has_a_new_name_or_was_taken_over(
    page: Page, editions: Editions
) -> None:
    for name in ("safety", "strategy"):
        read(page, f"{editions.before}{name}/")
    page.goto(f"{editions.renamed}onboarding/")
    for name in ("secure", "employees"):
        expect(item(page, "employees", name)).to_have_attribute("data-state", "changed")
    assert stored(page).keys() == {"secure", "employees"}
    page.goto(f"{editions.renamed}sv/secure/")
    named = page.locator(".reading-changes").get_by_role("list").get_by_role("link")
    expect(named).to_have_text(["Öppna inga länkar alls.", "Ring först."])
    button(page).click()
    expect(foot(page)).to_have_attribute("data-state", "read")
    page.reload()
    expect(foot(page)).to_have_attribute("data-state", "read")


def test_a_mark_is_not_handed_over_to_a_page_that_says_nothing_of_it(
    page: Page, editions: Editions
) -> None:
    page.goto(editions.renamed)
    mark = {"strategy": {"said": ["00000000"], "day": "2026-03-12"}}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(mark)])
    page.goto(f"{editions.renamed}onboarding/")
    expect(item(page, "employees", "employees")).to_have_attribute("data-state", "unread")
    assert stored(page) == {}


def test_a_mark_shows_in_another_tab_at_once(page: Page, server: str) -> None:
    other = page.context.new_page()
    other.goto(f"{server}en/onboarding/")
    page.bring_to_front()
    read(page, f"{server}safety/")
    expect(item(other, "elected-officials", "safety")).to_have_attribute("data-state", "read")


@pytest.mark.parametrize("home", HOMES)
def test_the_foot_leads_to_the_paths_that_the_page_is_on(
    page: Page, server: str, home: str
) -> None:
    for name, roles in (
        ("safety", ["employees", "elected-officials"]),
        ("resources", ["employees"]),
        ("elected-officials", ["elected-officials"]),
    ):
        page.goto(f"{server}{home}{name}/")
        links = foot(page).locator(".reading__paths").get_by_role("link")
        assert [link.evaluate("e => e.href") for link in links.all()] == [
            f"{server}{home}onboarding/#{role}" for role in roles
        ]


REFUSALS = [
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', "
    "'SecurityError') } })",
    "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=["no access", "no room"])
def test_where_nothing_is_stored_the_page_says_that_marks_will_be_lost(
    page: Page, server: str, refusal: str
) -> None:
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(f"{server}en/safety/")
    expect(foot(page).get_by_text("are lost when you leave")).to_be_hidden()
    page.add_init_script(refusal)
    page.goto(f"{server}en/safety/")
    expect(foot(page).get_by_text("are lost when you leave")).to_be_visible()
    button(page).click()
    expect(foot(page)).to_have_attribute("data-state", "read")
    page.goto(f"{server}en/onboarding/")
    expect(page.get_by_text("are lost when you leave").first).to_be_visible()
    expect(item(page, "employees", "safety")).to_have_attribute("data-state", "unread")
    assert failed == []


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "null",
        "[]",
        '{"safety": 5}',
        '{"safety": {"said": "abc", "day": "2026-03-12"}}',
        '{"safety": {"said": ["a"], "day": "<b>x</b>"}}',
        '{"safety": {"said": [1], "day": "2026-03-12"}}',
        '{"__proto__": {"said": [], "day": "2026-03-12"}}',
    ],
)
def test_damaged_data_is_as_good_as_none(page: Page, server: str, text: str) -> None:
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(f"{server}safety/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    for name in ("safety/", "onboarding/"):
        page.goto(f"{server}{name}")
    expect(item(page, "employees", "safety")).to_have_attribute("data-state", "unread")
    read(page, f"{server}safety/")
    expect(foot(page)).to_have_attribute("data-state", "read")
    assert failed == []


def test_it_is_done_by_keyboard(page: Page, server: str) -> None:
    page.goto(f"{server}en/safety/")
    button(page).focus()
    page.keyboard.press("Enter")
    expect(button(page)).to_be_focused()
    expect(button(page)).to_have_text("Remove the mark")


def test_marking_moves_nothing_above(browser: Browser, server: str) -> None:
    """Nor does it end up under what stays at the top."""
    for width in (320, 1280):
        context = browser.new_context(viewport={"width": width, "height": 800})
        page = context.new_page()
        for home in HOMES:
            page.goto(f"{server}{home}safety/")
            button(page).scroll_into_view_if_needed()
            before = foot(page).bounding_box()
            button(page).click()
            after = foot(page).bounding_box()
            assert before and after and before["y"] == after["y"]
        context.close()


def test_without_a_script_there_is_only_the_way_back(scriptless: Page, server: str) -> None:
    scriptless.goto(f"{server}sv/safety/")
    expect(button(scriptless)).to_be_hidden()
    expect(foot(scriptless).get_by_role("link").first).to_be_visible()
    expect(scriptless.locator(".reading-changes")).to_be_hidden()


def test_on_paper_there_is_nothing_of_it(page: Page, server: str) -> None:
    read(page, f"{server}en/safety/")
    page.emulate_media(media="print")
    expect(foot(page)).to_be_hidden()


def test_after_a_page_the_chosen_roles_path_goes_on(page: Page, server: str) -> None:
    page.goto(f"{server}en/safety/")
    ways = page.locator("section.reading :is(.reading__onward, .reading__paths) a:visible")
    expect(ways).to_have_count(3)
    page.goto(f"{server}en/onboarding/#elected-officials")
    page.goto(f"{server}en/principles/")
    expect(ways).to_have_text(
        ["Continue: For elected officials", "Onboarding for elected officials"]
    )
    page.locator(".reading__mark button").click()
    ways.first.click()
    expect(page).to_have_url(f"{server}en/elected-officials/")


@pytest.mark.parametrize("home", HOMES)
def test_paths_that_end_on_a_page_are_told_apart(page: Page, server: str, home: str) -> None:
    page.goto(f"{server}{home}strategy/")
    ends = page.locator(".reading__onward a:visible").all_inner_texts()
    assert len(set(ends)) == len(ends) == 2
