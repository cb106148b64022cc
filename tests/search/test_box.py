"""The theme's search box and result list do with our worker what they do with the theme's."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.places import REPRESENTING, RESPONSIBILITY, SAFETY
from tests.search.conftest import Open
from tests.search.typing import SearchBox
from tests.security.recording import record
from tests.serving import serve

THREATENING = re.compile(rf"/{SAFETY}/#threatening-messages$")


def loaded(page: Page) -> list[str]:
    """The names of the search's files that the page asks for from now on, as they come."""
    names: list[str] = []

    def note(request: Request) -> None:
        if "/search" in request.url:
            names.append(request.url.rsplit("/", 1)[-1])

    page.on("request", note)
    return names


def indexes(names: list[str]) -> set[str]:
    """The languages whose index was loaded."""
    return {name[:2] for name in names if re.fullmatch(r"\w\w\.\w{8}\.json", name)}


def test_section_is_a_result_of_its_own_that_leads_to_its_heading(search: Open) -> None:
    box = search("en/")
    hit = box.type("threatening message")[0]
    assert hit.page.title == "Staying safe on social media"
    assert hit.sections[0].title == "Threatening messages"
    # By its name, as a screen reader has it.
    box.page.locator(".md-search-result").get_by_role("link", name="Threatening").first.click()
    expect(box.page).to_have_url(THREATENING)
    expect(box.page.get_by_role("heading", name="Threatening messages")).to_be_in_viewport()


def test_words_found_are_marked_in_the_list_and_on_the_page(search: Open) -> None:
    box = search("")
    hit = box.type("uhkaus")[0]
    assert {"Uhkaavat", "uhkaavan", "uhkaava"} <= {
        word for link in hit.sections for word in link.marked
    }
    box.page.keyboard.press("Enter")
    expect(box.page).to_have_url(THREATENING)
    marked = box.page.locator("mark[data-md-highlight]")
    expect(marked.first).to_be_visible()
    assert "Uhkaavat" in marked.all_text_contents()


def test_whole_words_are_marked_not_beginnings_of_others(page: Page, server: str) -> None:
    page.goto(f"{server}en/{SAFETY}/?h=message&x=1#suspicious-messages")
    expect(page).to_have_url(f"{server}en/{SAFETY}/?x=1#suspicious-messages")
    marked = page.locator("mark[data-md-highlight]")
    expect(marked.first).to_be_visible()
    page.wait_for_timeout(500)  # longer than the theme takes to mark what it would
    assert {text.lower() for text in marked.all_text_contents()} == {"message"}


@pytest.mark.parametrize(
    "put_in",
    [
        "box => { box.value = 'häirintä'; box.dispatchEvent(new InputEvent('input')) }",
        "() => document.execCommand('insertText', false, 'häirintä')",
    ],
    ids=["dropped", "pasted"],
)
def test_what_no_key_puts_in_is_searched(search: Open, put_in: str) -> None:
    box = search("")
    box.page.locator("[data-md-component=search-query]").evaluate(put_in)
    assert box.hits("häirintä")[0].name == RESPONSIBILITY


@pytest.mark.parametrize("typed", ["", "zeppelin"])
def test_what_people_ask_is_offered_where_there_is_no_result(search: Open, typed: str) -> None:
    box = search("sv/")
    box.page.set_viewport_size({"width": 390, "height": 844})
    questions = box.page.locator(".search-help a")
    if typed:
        assert box.enter("hot")
        expect(questions).to_have_count(0)
        assert box.enter(typed) == ()
    expect(questions).to_have_count(5)
    expect(questions.first).to_be_visible()
    questions.first.click()
    expect(box.page).to_have_url(re.compile(f"/sv/{REPRESENTING}/#do-not$"))
    expect(box.page.locator("#do-not")).to_be_visible()


def test_results_are_as_large_as_text(search: Open) -> None:
    box = search("en/")
    box.type("threatening")
    size = "element => getComputedStyle(element).fontSize"
    text = box.page.locator(".md-content article p").first.evaluate(size)
    for part in ("h1", "h2", "p", "summary > div"):
        assert box.page.locator(f".md-search-result {part}").first.evaluate(size) == text


def test_a_page_and_one_section_of_it_are_shown_and_the_rest_folded(asking: Open) -> None:
    hits = asking("en/").type("inappropriate or threatening message")
    assert len(hits[0].sections) > 1
    for hit in hits:
        assert len([link for link in hit.sections if not link.folded]) <= 1


def test_result_says_more_than_the_title_of_a_box(asking: Open) -> None:
    (section, *_) = asking("en/").type("what must I not post")[0].sections
    assert section.text.startswith("What you must not do" + "Forbidden" + "Do not")


def test_missing_word_is_named(asking: Open) -> None:
    box = asking("en/")
    box.type("police zeppelin")
    expect(box.page.locator(".md-search-result__terms").first).to_contain_text("zeppelin")


def test_arrows_and_enter_lead_to_a_result(search: Open) -> None:
    box = search("en/")
    box.type("threatening")
    box.page.keyboard.press("ArrowDown")
    box.page.keyboard.press("ArrowDown")
    focused = box.page.locator(".md-search-result__link:focus")
    expect(focused).to_contain_text("Threatening messages")
    box.page.keyboard.press("Enter")
    expect(box.page).to_have_url(THREATENING)


def test_enter_leads_to_the_best_result(search: Open) -> None:
    box = search("sv/")
    box.type("hot")
    box.page.keyboard.press("Enter")
    expect(box.page).to_have_url(THREATENING)


def test_suggestion_completes_the_word(asking: Open) -> None:
    box = asking("en/")
    box.type("algor")
    expect(box.page.locator("[data-md-component=search-suggest]")).to_have_text("algorithms")
    box.page.keyboard.press("ArrowRight")
    expect(box.page.locator("[data-md-component=search-query]")).to_have_value("algorithms")


def test_search_can_be_shared_as_a_link(search: Open, browser: Browser) -> None:
    box = search("sv/")
    box.type("hotfulla meddelanden")
    link = box.page.get_by_role("link", name="Kopiera länken till den här sökningen")
    expect(link).to_have_attribute("href", re.compile(r"/sv/\?q=hotfulla\+meddelanden$"))
    there = browser.new_page()
    there.goto(str(link.get_attribute("href")))
    first = there.locator(".md-search-result__link").first
    expect(first).to_have_attribute("href", re.compile(f"/sv/{SAFETY}/"))
    there.close()


def test_page_loads_no_index_and_the_first_key_one_language(page: Page, server: str) -> None:
    names = loaded(page)
    box = SearchBox(page, f"{server}sv/{SAFETY}/")
    assert indexes(names) == set()
    assert box.type("h") == ()
    box.type("hot")
    assert indexes(names) == {"sv"}


def test_other_languages_are_offered_when_they_have_what_this_one_lacks(
    page: Page, server: str
) -> None:
    names = loaded(page)
    box = SearchBox(page, server)
    assert box.type("bullying") == ()
    offer = page.locator(".search-elsewhere")
    expect(offer).to_contain_text("Löytyi toisella kielellä:")
    link = offer.get_by_role("link")
    expect(link).to_have_text("English: 1 sivu")
    expect(link.locator("span").first).to_have_attribute("lang", "en")
    assert indexes(names) == {"en", "fi", "sv"}
    page.keyboard.press("ArrowDown")
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{server}en/?q=bullying")
    expect(page.locator(".md-search-result__link").first).to_have_attribute(
        "href", re.compile(f"/en/{RESPONSIBILITY}/")
    )


def test_other_languages_are_not_loaded_while_this_one_finds_something(
    page: Page, server: str
) -> None:
    names = loaded(page)
    box = SearchBox(page, server)
    box.type("some")
    page.wait_for_timeout(600)  # longer than the pause after which others would be asked
    assert indexes(names) == {"fi"}
    expect(page.locator(".search-elsewhere p").first).to_be_hidden()


def test_nothing_is_offered_when_no_language_has_it(page: Page, server: str) -> None:
    names = loaded(page)
    box = SearchBox(page, server)
    assert box.type("zeppelin") == ()
    for _ in range(100):  # until the others are asked
        if indexes(names) == {"en", "fi", "sv"}:
            break
        page.wait_for_timeout(100)
    assert indexes(names) == {"en", "fi", "sv"}
    page.wait_for_timeout(300)  # for their answers
    expect(page.locator(".search-elsewhere p:visible")).to_have_count(0)


@pytest.mark.parametrize("path", ["", "sv/", f"en/{SAFETY}/"])
def test_search_works_below_any_path(
    page: Page, built_site: Path, tmp_path: Path, path: str
) -> None:
    below = tmp_path / "intranet/some ohje"
    below.parent.mkdir()
    below.symlink_to(built_site)
    with serve(tmp_path) as address:
        root = f"{address}intranet/some%20ohje/"
        hits = SearchBox(page, root + path).type("jakobstad")
        assert hits
        assert all(hit.page.address.startswith(root) for hit in hits)
        hits_address = hits[0].page.address
        assert page.goto(hits_address).ok  # type: ignore[union-attr]


def test_page_that_is_left_out_of_the_search_is_not_found(asking: Open) -> None:
    assert "changes" not in [hit.name for hit in asking("en/").type("what has changed")]


def test_tab_leads_from_the_box_to_the_results_and_on(search: Open) -> None:
    box = search("en/")
    box.type("threatening")
    focused = box.page.locator(".md-search-result__link:focus")
    for _ in range(5):  # past the buttons in the box
        box.page.keyboard.press("Tab")
        if focused.count():
            break
    expect(focused).to_contain_text("Staying safe")
    box.page.keyboard.press("Tab")
    expect(focused).to_contain_text("Threatening messages")


def test_escape_closes_the_search(search: Open) -> None:
    box = search("en/")
    box.type("threatening")
    box.page.keyboard.press("Escape")
    expect(box.page.locator("#__search")).not_to_be_checked()
    expect(box.page.locator("[data-md-component=search-query]")).not_to_be_focused()


@pytest.mark.parametrize("path", ["", "sv/", "en/"])
def test_searching_breaks_no_policy_and_asks_no_other_host(
    browser: Browser, server: str, path: str
) -> None:
    context = browser.new_context()
    recorded = record(context)
    box = SearchBox(context.new_page(), server + path)
    assert box.type("hashtag") or box.type("aihetunniste")
    assert box.enter("zeppelin") == ()
    box.page.wait_for_timeout(600)  # the other languages are asked too
    context.close()
    assert recorded.complaints == []
    assert recorded.refused == []
    assert recorded.to_other_hosts(server) == []
