"""Ticks stay on the device, in one versioned key; whatever else is in storage does no harm."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as PlaywrightError

from tests import browser as test_browser
from tests.checklists.conftest import (
    KEY,
    Opened,
    boxes,
    checklist,
    progress,
    stored,
    ticked,
)

BEFORE_POSTING = "representing#before-posting"
NOTHING: dict[str, list[str]] = {"items": [], "done": [], "changed": [], "added": []}
INJECTION = "<img src=x onerror=\"document.title='run'\">"


@pytest.fixture
def faults(page: Page) -> list[str]:
    return faults_of(page)


def faults_of(page: Page) -> list[str]:
    """The exceptions that nothing on the page catches, and all errors in the console."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(error.stack or str(error)))
    page.on("console", lambda said: found.append(said.text) if said.type == "error" else None)
    return found


def test_ticks_survive_a_reload(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    boxes(page).nth(1).check()
    boxes(page).nth(4).check()
    boxes(page).nth(4).uncheck()
    page.reload()
    assert ticked(page) == [False, True, False, False, False, False]


def test_ticks_stand_in_one_versioned_key_and_nowhere_else(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    before = stored(page).keys()
    boxes(page).first.check()
    assert stored(page).keys() - before == {KEY}
    assert KEY.endswith(".v1")
    assert page.context.cookies() == []
    assert page.evaluate("sessionStorage.length") == 0


def test_only_names_are_stored_and_the_day_no_texts_and_no_times(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    boxes(page).first.check()
    kept = json.loads(stored(page)[KEY])
    names = boxes(page).evaluate_all("boxes => boxes.map((box) => box.dataset.item)")
    today = page.evaluate("new Date().toLocaleDateString('sv')")
    assert kept == {BEFORE_POSTING: {**NOTHING, "items": names, "done": names[:1], "day": today}}


def test_a_list_without_ticks_leaves_nothing_behind(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    boxes(page).first.check()
    boxes(page).first.uncheck()
    assert stored(page)[KEY] == "{}"


def test_nothing_is_said_where_ticks_are_kept(page: Page, server: str) -> None:
    page.goto(f"{server}en/representing/")
    expect(progress(checklist(page, BEFORE_POSTING))).to_have_text("0 of 6 done")
    expect(page.get_by_text("The ticks are lost")).to_be_hidden()


def test_no_tick_is_sent_anywhere(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    page.wait_for_load_state("networkidle")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(f"{request.method} {request.url}"))
    for box in boxes(page).all():
        box.check()
    page.get_by_role("button", name="Poista merkinnät").click()
    page.get_by_role("button", name="Kumoa").click()
    # The browser fetches the site's icon when it has nothing else to do.
    assert [request for request in requests if not request.endswith("/favicon.svg")] == []


@pytest.mark.parametrize(
    "refusal",
    [
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', "
        "'SecurityError') } })",
        "Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new "
        "DOMException('', 'SecurityError') }",
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
        "Object.defineProperty(window, 'localStorage', { value: null })",
    ],
    ids=["no access", "no use", "no room", "no storage"],
)
def test_a_window_that_refuses_storage_works_and_forgets(
    page: Page, server: str, faults: list[str], refusal: str
) -> None:
    page.add_init_script(refusal)
    page.goto(f"{server}en/representing/")
    found = checklist(page, BEFORE_POSTING)
    expect(found.get_by_text("The ticks are lost when you leave the page.")).to_be_visible()
    boxes(found).nth(0).check()
    boxes(found).nth(2).check()
    expect(progress(found)).to_have_text("2 of 6 done")
    page.get_by_role("button", name="Clear ticks").click()
    assert ticked(found) == [False] * 6
    page.get_by_role("button", name="Undo").click()
    assert ticked(found) == [True, False, True, False, False, False]
    page.reload()
    expect(progress(found)).to_have_text("0 of 6 done")
    assert faults == []


def test_a_browser_that_blocks_all_site_data_gets_the_whole_site(
    browser: Browser, server: str, tmp_path: Path
) -> None:
    """Chromium's own refusal, as a reader sets it: no stand-in of a test's."""
    (tmp_path / "Default").mkdir()
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    (tmp_path / "Default" / "Preferences").write_text(json.dumps(blocked), "utf-8")
    context = browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=test_browser.find(whole=True), args=list(test_browser.ARGUMENTS)
    )
    other = context.new_page()
    other.goto(f"{server}sitemap.xml")
    with pytest.raises(PlaywrightError, match="Access is denied"):
        other.evaluate("localStorage.length")
    other.close()
    page = context.new_page()
    found = faults_of(page)
    for path in ("onboarding/", "sv/", "en/representing/"):
        page.goto(f"{server}{path}")
    boxes(page).first.check()
    expect(progress(checklist(page, BEFORE_POSTING))).to_have_text("1 of 6 done")
    page.get_by_role("button", name="Dark colours").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.keyboard.press("Control+k")
    page.locator("[data-md-component=search-query]").press_sequentially("civil")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    context.close()
    assert found == []


DAMAGED = [
    "",
    "{",
    "null",
    "true",
    "42",
    '"text"',
    "[]",
    '[["representing#before-posting", {}]]',
    "{}",
    json.dumps({BEFORE_POSTING: None}),
    json.dumps({BEFORE_POSTING: 5}),
    json.dumps({BEFORE_POSTING: []}),
    json.dumps({BEFORE_POSTING: {}}),
    json.dumps({BEFORE_POSTING: {**NOTHING, "done": None}}),
    json.dumps({BEFORE_POSTING: {**NOTHING, "done": "abc"}}),
    json.dumps({BEFORE_POSTING: {**NOTHING, "items": [1, None, {}]}}),
    json.dumps({BEFORE_POSTING: {"done": []}}),
    json.dumps({BEFORE_POSTING: {**NOTHING, "day": "<b>"}}),
    json.dumps({"__proto__": NOTHING, "constructor": NOTHING, "toString": 1}),
    json.dumps({BEFORE_POSTING: {**NOTHING, "items": ["__proto__"], "done": ["__proto__"]}}),
    json.dumps({BEFORE_POSTING: {**NOTHING, "items": [INJECTION], "done": [INJECTION]}}),
    json.dumps({INJECTION: {**NOTHING, "items": ["x"], "done": ["x"]}}),
    json.dumps({BEFORE_POSTING: {"version": 2, "ticks": {"1": True}}}),
    "[" * 5000,
    "\ud800\x00",
]


@pytest.fixture(scope="module")
def open_page(browser: Browser, server: str) -> Iterator[tuple[Page, list[str]]]:
    """The English page with the list, and all that goes wrong on it."""
    page = browser.new_page()
    found = faults_of(page)
    page.goto(f"{server}en/representing/")
    yield page, found
    page.close()


@pytest.mark.parametrize("text", DAMAGED, ids=lambda text: ascii(text)[:40])
def test_damaged_or_foreign_data_breaks_nothing(
    open_page: tuple[Page, list[str]], text: str
) -> None:
    page, faults = open_page
    found = checklist(page, BEFORE_POSTING)
    again = (
        "([key, text]) => { localStorage.setItem(key, text); dispatchEvent(new Event('pageshow')) }"
    )
    boxes(found).nth(1).check()
    page.evaluate(again, [KEY, text])
    expect(progress(found)).to_have_text("0 of 6 done")
    boxes(found).nth(2).check()
    page.evaluate(again, [KEY, stored(page)[KEY]])
    assert ticked(found) == [False, False, True, False, False, False]
    assert page.title() != "run"
    assert faults == []


def test_a_page_opens_on_damaged_data(page: Page, server: str, faults: list[str]) -> None:
    page.goto(f"{server}en/representing/")
    for text in ("{", json.dumps({BEFORE_POSTING: 5})):
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        page.reload()
        found = checklist(page, BEFORE_POSTING)
        expect(progress(found)).to_have_text("0 of 6 done")
    boxes(found).nth(2).check()
    page.reload()
    assert ticked(found) == [False, False, True, False, False, False]
    assert faults == []


def test_other_data_of_the_same_host_stays(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    page.evaluate("localStorage.setItem('intranet', 'theirs')")
    boxes(page).first.check()
    page.get_by_role("button", name="Poista merkinnät").click()
    assert stored(page)["intranet"] == "theirs"


def test_the_ticks_of_a_page_that_is_gone_are_kept_for_its_return(page: Page, server: str) -> None:
    page.goto(f"{server}representing/")
    gone = {"old#list": {**NOTHING, "items": ["a", "b"], "done": ["a"]}}
    page.evaluate("([k, text]) => localStorage.setItem(k, text)", [KEY, json.dumps(gone)])
    boxes(page).first.check()
    assert json.loads(stored(page)[KEY])["old#list"] == gone["old#list"]


def test_two_devices_know_nothing_of_each_other(opened: Opened, server: str) -> None:
    one, other = opened().new_page(), opened().new_page()
    one.goto(f"{server}representing/")
    boxes(one).first.check()
    other.goto(f"{server}representing/")
    assert not any(ticked(other))
