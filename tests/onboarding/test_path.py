"""The onboarding page: the pages that a role reads, and how far the reader is."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pymupdf
import pytest
from guideline.onboarding.path import Path as Path_
from guideline.onboarding.path import Stop, next_pages
from playwright.sync_api import Browser, Page, expect

from tests.checklists.conftest import KEY as TICKS
from tests.conftest import ROOT
from tests.handbook.sites import until
from tests.onboarding.conftest import HOMES, Editions, button, item, path, progress

pytestmark = pytest.mark.xdist_group("onboarding")

EVERYONE = ["representing", "safety", "responsibility", "principles"]
PATHS = {
    "employees": [*EVERYONE, "employees", "channels", "resources", "content", "strategy"],
    "elected-officials": [*EVERYONE, "elected-officials", "channels", "content", "strategy"],
}
READ = {"": "Lue: Turvallisuus", "sv/": "Läs: Säkerhet", "en/": "Read: Safety"}
PROGRESS = {"": "Luettu 1/9", "sv/": "1 av 9 lästa", "en/": "1 of 9 read"}


def test_a_page_leads_on_along_each_path_and_the_last_one_back_to_it() -> None:
    first, own, last = (Stop(f"{n}.md", f"{n}/", n.title(), "", "") for n in ("a", "b", "c"))
    paths = [Path_("one", "o/#one", (first, own, last)), Path_("two", "o/#two", (first, last))]
    assert next_pages(first, paths) == [("b/", "B", ["one"]), ("c/", "C", ["two"])]
    assert next_pages(own, paths[:1]) == [("c/", "C", ["one"])]
    assert next_pages(last, paths) == [("o/#one", "", ["one"]), ("o/#two", "", ["two"])]


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("role", PATHS)
def test_a_path_has_the_pages_for_everyone_and_its_own_in_the_menus_order(
    page: Page, server: str, home: str, role: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    items = path(page, role).locator("[data-reading]")
    assert items.evaluate_all("items => items.map((e) => e.dataset.reading)") == PATHS[role]


@pytest.mark.parametrize("home", HOMES)
def test_an_item_leads_to_its_page_and_says_what_the_page_says_of_itself(
    page: Page, server: str, home: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    safety = item(page, "employees", "safety")
    link = safety.get_by_role("link", name=READ[home], exact=True)
    assert urljoin(page.url, link.get_attribute("href")) == f"{server}{home}safety/"
    text = (ROOT / "docs" / (home.strip("/") or "fi") / "safety.md").read_text("utf-8")
    description = re.search("^description: (.*)$", text, re.MULTILINE)
    assert description
    expect(safety).to_contain_text(description[1])


def test_audience_decides_and_a_page_that_shows_a_path_is_on_none(
    page: Page, editions: Editions
) -> None:
    """strategy.md is for employees and employees.md for elected officials on the tiny site."""
    page.goto(f"{editions.before}onboarding/")
    names = "items => items.map((e) => e.dataset.reading)"
    for role, wanted in (("employees", "strategy"), ("elected-officials", "employees")):
        found = path(page, role).locator("[data-reading]").evaluate_all(names)
        assert found == ["index", "safety", wanted]


def test_a_page_opts_out_by_its_front_matter(built_site: Path) -> None:
    assert "\nonboarding: false\n" in (ROOT / "docs/fi/index.md").read_text("utf-8")
    assert 'class="reading"' not in (built_site / "index.html").read_text("utf-8")
    assert 'class="reading"' in (built_site / "strategy" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("role", PATHS)
def test_each_role_is_led_to_the_feed_of_what_concerns_it(
    built_site: Path, home: str, role: str
) -> None:
    onboarding = (built_site / home / "onboarding/index.html").read_text("utf-8")
    shown = onboarding.partition(f'data-path="{role}"')[2].partition("</section>")[0]
    assert re.search(rf'class="path__feed"><a [^>]*href="\.\./changes/#feed-{role}"', shown)
    changes = (built_site / home / "changes/index.html").read_text("utf-8")
    feed = changes.partition(f'<li id="feed-{role}">')[2].partition("</li>")[0]
    assert f'href="../changes-{role}.atom"' in feed
    assert (built_site / home / f"changes-{role}.atom").is_file()


@pytest.mark.parametrize("home", HOMES)
def test_progress_is_told_and_leads_on(page: Page, server: str, home: str) -> None:
    page.goto(f"{server}{home}representing/")
    button(page).click()
    page.goto(f"{server}{home}onboarding/")
    expect(progress(page, "employees")).to_have_text(PROGRESS[home])
    onward = path(page, "employees").locator(".path__progress a")
    expect(onward).to_have_text(re.compile(f": {READ[home].partition(': ')[2]}$"))
    onward.click()
    expect(page).to_have_url(re.compile(f"{home}safety/$"))


@pytest.mark.parametrize("width", [320, 1280])
def test_progress_stays_in_sight_below_the_header(page: Page, server: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(f"{server}onboarding/#employees")
    item(page, "employees", "strategy").scroll_into_view_if_needed()
    bar = path(page, "employees").locator(".path__progress")
    expect(bar).to_be_in_viewport(ratio=1)
    shown = """e => { const {x, y, height} = e.getBoundingClientRect()
        return [2, height - 4].every((at) => e.contains(document.elementFromPoint(x + 9, y + at))) }"""
    assert bar.evaluate(shown)
    link = item(page, "employees", "principles").get_by_role("link").first
    page.keyboard.press("End")
    at_end = "innerHeight + scrollY >= document.documentElement.scrollHeight - 2"
    until(lambda: page.evaluate(at_end), seconds=10)
    item(page, "employees", "employees").get_by_role("link").first.focus()
    page.keyboard.press("Shift+Tab")
    expect(link).to_be_focused()
    seen = """e => { const {x, y} = e.getBoundingClientRect()
        return e.contains(document.elementFromPoint(x + 9, y + 9)) }"""
    until(lambda: link.evaluate(seen), seconds=10)


def test_who_has_read_all_is_led_to_what_comes_next(page: Page, editions: Editions) -> None:
    for name in ("", "safety/", "strategy/"):
        page.goto(f"{editions.before}{name}")
        button(page).click()
    page.goto(f"{editions.before}onboarding/")
    expect(progress(page, "employees")).to_have_text("Kaikki 3 sivua luettu")
    expect(path(page, "employees").locator(".path__progress a")).to_be_hidden()
    expect(progress(page, "elected-officials")).to_have_text("Luettu 2/3")


@pytest.mark.parametrize("home", HOMES)
def test_the_end_says_what_next_and_an_official_has_no_supervisor(
    page: Page, server: str, home: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    supervisor = {"": "esihenki", "sv/": "chef", "en/": "supervisor"}[home]
    for role, is_told in (("employees", True), ("elected-officials", False)):
        end = page.locator(f"#{role}-next ~ *").first
        section = page.locator(".path-role", has=page.locator(f"#{role}"))
        texts = [each.inner_text() for each in (section, page.locator(f"#{role}-next"))]
        said, heading = (text.replace("\u00ad", "") for text in texts)
        assert (supervisor in said.split(heading)[1]) is is_told
        expect(end).to_be_visible()


def test_the_choice_of_a_role_shows_that_one_alone_without_a_script_too(
    browser: Browser, server: str
) -> None:
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.goto(f"{server}onboarding/")
        for role in PATHS:
            expect(page.locator(f"#{role}")).to_be_visible()
        page.get_by_role("link", name="Olen luottamushenkilö").click()
        expect(page.locator("#elected-officials")).to_be_visible()
        expect(page.locator("#employees")).to_be_hidden()
        page.goto(f"{server}onboarding/#employees-questions")
        expect(page.locator("#employees")).to_be_visible()
        expect(page.locator("#elected-officials")).to_be_hidden()
        context.close()


@pytest.mark.parametrize("home", HOMES)
def test_each_role_has_three_to_five_questions_whose_answers_lead_to_the_passage(
    page: Page, server: str, home: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    for role in PATHS:
        section = page.locator(".path-role", has=page.locator(f"#{role}"))
        questions = section.locator("details")
        assert 3 <= questions.count() <= 5
        for question in questions.all():
            expect(question.locator("p")).to_be_hidden()
            question.locator("summary").click()
            expect(question.locator("p")).to_be_visible()
            assert re.search(r"/#[a-z-]+$", question.locator("a").last.get_attribute("href") or "")
    assert (
        page.evaluate("Object.keys(localStorage).filter((k) => k.startsWith('guideline.read'))")
        == []
    )


def test_answers_open_without_a_script(scriptless: Page, server: str) -> None:
    scriptless.goto(f"{server}sv/onboarding/")
    scriptless.locator("details summary").first.click()
    expect(scriptless.locator("details p").first).to_be_visible()
    expect(scriptless.locator(".path__progress").first).to_be_hidden()
    expect(scriptless.get_by_role("link", name="Läs: Säkerhet")).to_have_count(2)


def test_the_search_finds_no_paths(built_site: Path) -> None:
    for language in ("fi", "sv", "en"):
        (file,) = (built_site / "search").glob(f"{language}.*.json")
        sections = json.loads(file.read_text("utf-8"))["sections"]
        said = " ".join(" ".join(text) for url, *text in sections if "onboarding/" in url)
        for word in ("{done}", "{day}", "Lue: ", "Läs: ", "Read: "):
            assert word not in said


def test_ticks_from_before_are_kept_and_a_word_says_what_is_new(page: Page, server: str) -> None:
    page.goto(f"{server}onboarding/")
    note = path(page, "employees").locator("[data-old]")
    expect(note).to_be_hidden()
    old = {"x#y": {"items": ["a"], "done": ["a"], "changed": [], "added": []}}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [TICKS, json.dumps(old)])
    page.reload()
    expect(note).to_contain_text("Aiemmat merkintäsi ovat tallella")
    expect(progress(page, "employees")).to_have_text("Luettu 0/9")
    page.goto(f"{server}safety/")
    button(page).click()
    page.goto(f"{server}onboarding/")
    expect(note).to_be_hidden()
    assert json.loads(page.evaluate("key => localStorage.getItem(key)", TICKS)) == old


@pytest.mark.parametrize("width", [1280, 320])
def test_it_fits_a_phone_and_every_target_is_large_enough(
    page: Page, server: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for home in HOMES:
        page.goto(f"{server}{home}onboarding/")
        assert page.evaluate("document.documentElement.scrollWidth") == width
        for target in page.locator(
            ".path-role :is(a.md-button, li > p > a, summary, .path__progress a)"
        ).all():
            box = target.bounding_box()
            assert box and box["height"] >= 24, target.inner_text()


@pytest.mark.parametrize("home", HOMES)
def test_both_roles_or_one_with_its_answers_are_printed_on_two_sheets(
    page: Page, server: str, home: str
) -> None:
    for chosen in ("", "#employees", "#elected-officials"):
        page.goto("about:blank")
        page.goto(f"{server}{home}onboarding/{chosen}")
        printed: Any = pymupdf.open(stream=page.pdf(format="A4"))
        assert len(printed) == 2, chosen


@pytest.mark.parametrize("home", HOMES)
def test_a_role_is_printed_on_two_sheets_with_empty_boxes_and_open_answers(
    page: Page, server: str, home: str
) -> None:
    page.goto(f"{server}{home}safety/")
    button(page).click()
    page.goto(f"{server}{home}onboarding/#employees")
    printed: Any = pymupdf.open(stream=page.pdf(format="A4"))
    assert len(printed) == 2
    text = " ".join(" ".join(sheet.get_text().split()) for sheet in printed)
    assert text.count(READ[home]) == 1
    page.emulate_media(media="print")
    look = (
        "e => { const s = getComputedStyle(e, '::before'); return [s.backgroundColor, s.content] }"
    )
    boxes = [item(page, "employees", name) for name in ("safety", "channels")]
    assert boxes[0].evaluate(look) == boxes[1].evaluate(look)
    answer = page.locator("details p").first.inner_text()
    assert answer.split(". ")[0] in text
