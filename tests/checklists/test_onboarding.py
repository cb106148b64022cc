"""The onboarding page: two paths, gathered from the pages, sharing their ticks."""

import json
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.checklists.conftest import (
    Editions,
    boxes,
    checklist,
    items,
    progress,
    ticked,
    voice,
)

pytestmark = pytest.mark.xdist_group("editions")

HOMES = {"": "fi", "sv/": "sv", "en/": "en"}
EVERYONE = [
    "representing#before-posting",
    "safety#threatening-messages",
    "safety#suspicious-messages",
]
PATHS = {
    "employees": [*EVERYONE, "resources#before-opening-a-channel"],
    "elected-officials": [*EVERYONE, "elected-officials#before-discussing"],
}
IN_ALL = {
    "": "Yhteensä {}/{} tehty",
    "sv/": "Totalt {} av {} ikryssade",
    "en/": "In all, {} of {} done",
}
START_OVER = {"": "Aloita alusta", "sv/": "Börja om", "en/": "Start over"}
UNDO = {"": "Kumoa", "sv/": "Ångra", "en/": "Undo"}


def path(page: Page, audience: str) -> Locator:
    return page.locator(f"[data-checklists={audience}]")


def texts(found: Locator) -> list[str]:
    """What the items of a list say."""
    return [text.strip() for text in found.locator("li").all_inner_texts()]


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("audience", PATHS)
def test_a_path_holds_the_lists_for_everyone_and_its_own_in_the_menus_order(
    page: Page, server: str, home: str, audience: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    lists = path(page, audience).locator("[data-checklist]")
    names = lists.evaluate_all("lists => lists.map((list) => list.dataset.checklist)")
    assert names == PATHS[audience]


@pytest.mark.parametrize("home", HOMES)
def test_every_list_leads_to_its_page_and_reads_as_there(
    page: Page, server: str, home: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    gathered: dict[str, tuple[str, str, list[str]]] = {}
    for audience, names in PATHS.items():
        for number, name in enumerate(names):
            link = path(page, audience).locator("h3 a").nth(number)
            address = urljoin(page.url, link.get_attribute("href"))
            found = path(page, audience).locator(f'[data-checklist="{name}"]')
            gathered[name] = (address, link.inner_text(), texts(found))
    for name, (address, title, said) in gathered.items():
        stem, heading = name.split("#")
        assert address == f"{server}{home}{stem}/#{heading}"
        page.goto(address)
        assert page.locator(f"#{heading}").inner_text().strip() == title
        assert texts(checklist(page, name)) == said


def test_a_path_follows_the_pages_audience(page: Page, editions: Editions) -> None:
    """strategy.md is for employees and employees.md for elected officials on the tiny site."""
    page.goto(f"{editions.before}onboarding/")
    employees, officials = path(page, "employees"), path(page, "elected-officials")
    expect(employees.locator('[data-checklist="strategy#safe"]')).to_have_count(1)
    expect(employees.locator('[data-checklist="employees#own"]')).to_have_count(0)
    expect(officials.locator('[data-checklist="strategy#safe"]')).to_have_count(0)
    expect(officials.locator('[data-checklist="employees#own"]')).to_have_count(1)


def test_the_pages_say_whom_their_lists_concern(page: Page, server: str) -> None:
    for name, words in (
        ("resources", "Työntekijöille"),
        ("elected-officials", "Luottamushenkilöille"),
    ):
        page.goto(f"{server}{name}/")
        expect(page.locator("article .audience")).to_have_text(words)
    page.goto(f"{server}representing/")  # for everyone, which is not said
    expect(page.locator("article .audience")).to_have_count(0)


def test_ticks_are_shared_with_the_pages_both_ways(page: Page, server: str) -> None:
    page.goto(f"{server}sv/safety/")
    boxes(checklist(page, "safety#threatening-messages")).nth(2).check()
    page.goto(f"{server}onboarding/")
    gathered = path(page, "employees").locator('[data-checklist="safety#threatening-messages"]')
    assert ticked(gathered) == [False, False, True]
    boxes(gathered).nth(0).check()
    page.goto(f"{server}en/safety/")
    assert ticked(checklist(page, "safety#threatening-messages")) == [True, False, True]


def test_a_list_in_both_paths_has_the_same_ticks_in_both(page: Page, server: str) -> None:
    page.goto(f"{server}onboarding/")
    boxes(path(page, "employees")).nth(2).check()
    expect(boxes(path(page, "elected-officials")).nth(2)).to_be_checked()
    boxes(path(page, "elected-officials")).nth(2).uncheck()
    expect(boxes(path(page, "employees")).nth(2)).not_to_be_checked()


@pytest.mark.parametrize("home", HOMES)
def test_a_path_tells_its_progress_as_a_whole(page: Page, server: str, home: str) -> None:
    page.goto(f"{server}{home}onboarding/")
    whole = path(page, "employees")
    total = boxes(whole).count()
    expect(progress(whole)).to_have_text(IN_ALL[home].format(0, total))
    boxes(whole).nth(0).check()
    boxes(whole).nth(8).check()
    expect(progress(whole)).to_have_text(IN_ALL[home].format(2, total))


def test_a_tick_is_told_once_with_its_lists_progress(page: Page, server: str) -> None:
    page.goto(f"{server}en/onboarding/")
    boxes(page).nth(0).check()
    expect(voice(page)).to_have_text("1 of 6 done")
    told = page.locator("[role=status], [role=alert], [aria-live]").filter(has_text="done")
    expect(told).to_have_count(1)


@pytest.mark.parametrize("home", HOMES)
def test_starting_over_clears_the_path_and_can_be_undone(
    page: Page, server: str, home: str
) -> None:
    page.goto(f"{server}{home}onboarding/")
    whole = path(page, "employees")
    own = boxes(path(page, "elected-officials").locator('[data-checklist^="elected"]')).first
    own.check()
    for number in (0, 7, 13):
        boxes(whole).nth(number).check()
    before = ticked(whole)
    tools = whole.locator("> .checklist__tools")
    tools.get_by_role("button", name=START_OVER[home]).click()
    assert not any(ticked(whole))
    expect(own).to_be_checked()
    expect(tools.get_by_role("button", name=UNDO[home])).to_be_focused()
    expect(voice(page)).to_contain_text(tools.locator("p").inner_text())
    tools.get_by_role("button", name=UNDO[home]).click()
    assert ticked(whole) == before
    page.reload()
    assert ticked(whole) == before


@pytest.mark.parametrize("home", HOMES)
def test_no_id_stands_twice_and_every_label_has_its_box(page: Page, server: str, home: str) -> None:
    page.goto(f"{server}{home}onboarding/")
    for box in boxes(page).all()[:10]:
        box.check()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids))
    loose = page.evaluate("[...document.querySelectorAll('label[for^=e]')].filter(l => !l.control)")
    assert loose == []


def test_search_finds_an_item_on_its_own_page_only(built_site: Path) -> None:
    for language in HOMES.values():
        (file,) = (built_site / "search").glob(f"{language}.*.json")
        sections = json.loads(file.read_text("utf-8"))["sections"]
        texts = {url: " ".join(parts) for url, *parts in sections}
        (own,) = [
            text for url, text in texts.items() if url.endswith("representing/#before-posting")
        ]
        gathered = " ".join(text for url, text in texts.items() if "onboarding/" in url)
        item = items(language, "representing")[0]
        assert item in own
        assert gathered
        assert item not in gathered
        assert "{done}" not in gathered + own


def test_the_menu_and_the_home_page_lead_there(page: Page, server: str) -> None:
    for home, name in (("", "Perehdytys"), ("sv/", "Introduktion"), ("en/", "Onboarding")):
        page.goto(server + home)
        for place in ("nav", "article"):
            link = page.locator(place).get_by_role("link", name=name).first
            assert urljoin(page.url, link.get_attribute("href")) == f"{server}{home}onboarding/"
