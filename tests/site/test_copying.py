"""Accounts and hashtags are copied by one press; headings offer their own address."""

from pathlib import Path

import pytest
from guideline.interface.copy_buttons import with_copy_buttons
from guideline.interface.heading_links import with_heading_links
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from tests.places import CHANNELS, SAFETY
from tests.site.html import elements, language_of, pages

COPY = {"fi": "Kopioi", "sv": "Kopiera", "en": "Copy"}


def copied(html: str) -> list[str]:
    """What the buttons copy that a page gets."""
    page = elements(with_copy_buttons(html, "Copy {text}", "+"))
    return [e.attributes["data-clipboard-text"] for e in page if e.tag == "button"]


def test_bold_accounts_and_hashtags_can_be_copied_wherever_they_stand() -> None:
    assert copied('<p>Use <strong lang="fi">#kesä</strong> or <strong>@the.city</strong>.</p>') == [
        "#kesä",
        "@the.city",
    ]


def test_every_bold_item_of_a_list_of_names_can_be_copied_once() -> None:
    names = "<li><strong>@city</strong></li>\n<li>\n<p><strong>City</strong> - <strong>Stad</strong></p>"
    assert copied(f"<ul>\n{names}\n</li>\n<li><strong>@a</strong> and more</li></ul>") == [
        "@city",
        "City - Stad",
        "@a",
    ]


def test_bold_words_are_no_names() -> None:
    assert copied("<ul><li><strong>openness</strong></li></ul><p><strong># no</strong></p>") == []


@given(st.text())
def test_button_copies_and_says_the_name_as_it_reads(text: str) -> None:
    name = "#" + "".join(text.replace("{", "").replace("}", "").split())
    safe = name.replace("&", "&amp;").replace("<", "&lt;").replace("\0", "")
    [button] = [
        e
        for e in elements(with_copy_buttons(f"<strong>{safe}x</strong>", "Copy {text}", "+"))
        if e.tag == "button"
    ]
    assert button.attributes["aria-label"] == f"Copy {button.attributes['data-clipboard-text']}"
    assert button.attributes["data-clipboard-text"].endswith("x")


def test_every_page_s_headings_but_the_title_lead_to_themselves(built_site: Path) -> None:
    seen = 0
    for url, html in pages(built_site):
        article = html[html.index("<article") : html.index("</article")]
        for element in elements(article):
            if element.tag == "a" and element.attributes.get("class") == "heading-link":
                assert f'id="{element.attributes["href"][1:]}"' in article, url
                seen += 1
            assert not (element.tag == "a" and element.inside.count("a")), url
    assert seen > 100


def test_heading_that_leads_elsewhere_is_left_alone() -> None:
    for heading in ('<h3 id="a"><a href="b">B</a></h3>', '<h1 id="a">A</h1>', "<h2>No id</h2>"):
        assert with_heading_links(heading) == heading


def test_press_puts_the_heading_s_address_into_the_address_bar(page: Page, server: str) -> None:
    page.goto(f"{server}sv/{SAFETY}/")
    heading = page.get_by_role("heading", name="Hotfulla meddelanden", exact=True)
    heading.get_by_role("link").click()
    expect(page).to_have_url(f"{server}sv/{SAFETY}/#threatening-messages")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_one_press_copies_a_name_and_says_so(browser: Browser, server: str, language: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server}{'' if language == 'fi' else language + '/'}{CHANNELS}/", wait_until="load")
    for name in ("@jakobstadpietarsaari", "Staden Jakobstad - Pietarsaaren kaupunki", "#jakobstad"):
        page.get_by_role("button", name=f"{COPY[language]} {name}", exact=True).press("Enter")
        said = (
            page.get_by_role("status")
            .filter(visible=True)
            .and_(page.locator(":not(.reading__state)"))
        )
        expect(said).not_to_be_empty()
        assert page.evaluate("navigator.clipboard.readText()") == name
    context.close()


def test_names_stand_without_buttons_where_no_script_runs(scriptless: Page, server: str) -> None:
    scriptless.goto(f"{server}{CHANNELS}/")
    expect(scriptless.locator(".copy").first).to_be_hidden()
    expect(scriptless.get_by_text("#jakobstad", exact=True)).to_be_visible()


def test_buttons_are_no_part_of_what_is_searched(built_site: Path) -> None:
    indexes = list(built_site.rglob("search_index.json"))
    assert len(indexes) == 3
    for index in indexes:
        assert COPY[language_of(index.relative_to(built_site).as_posix())] + " #" not in (
            index.read_text("utf-8")
        )
