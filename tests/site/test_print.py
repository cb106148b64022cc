"""Printed from the browser a page is its text: no menus, addresses of links, boxes to tick."""

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.places import PRINCIPLES, REPRESENTING, RESOURCES, RESPONSIBILITY, SAFETY

FRAME = (
    ".md-header, .md-sidebar, .md-footer, .md-skip, .md-search, .md-overlay,"
    " .downloads, .page-edit, .not-found-search"
)


@pytest.fixture(params=["light", "dark"])
def paper(page: Page, request: pytest.FixtureRequest) -> Page:
    """A page as the printer sees it, printed from either colour scheme."""
    page.set_viewport_size({"width": 1000, "height": 1400})
    page.emulate_media(media="print", color_scheme=request.param)
    return page


def sheets(page: Page) -> int:
    """How many sheets of A4 the page prints on."""
    return len(re.findall(rb"/Type /Page\b", page.pdf(format="A4")))


@pytest.mark.parametrize("url", ["", f"sv/{SAFETY}/", f"en/{RESOURCES}/", "404.html"])
def test_only_the_text_is_printed(paper: Page, server: str, url: str) -> None:
    paper.goto(server + url)
    for part in paper.locator(FRAME).all():
        expect(part).to_be_hidden()
    expect(paper.get_by_role("heading", level=1)).to_be_visible()


def test_nothing_follows_the_text_not_even_a_blank_sheet(paper: Page, server: str) -> None:
    paper.goto(f"{server}404.html")
    assert sheets(paper) == 1
    paper.goto(f"{server}sv/{PRINCIPLES}/")
    end = "document.querySelector('article').getBoundingClientRect().bottom"
    assert paper.evaluate(f"document.body.getBoundingClientRect().bottom - {end}") < 60
    assert sheets(paper) == 1


@pytest.mark.parametrize("language", ["", "sv/", "en/"])
def test_the_home_page_prints_its_rules_and_not_what_only_leads_on(
    paper: Page, server: str, language: str
) -> None:
    paper.goto(f"{server}{language}")
    for part in ("#situations", ".grid.cards", "#where-to-go", "#where-to-go + ul"):
        expect(paper.locator(part)).to_be_hidden()
    expect(paper.locator("#key-rules + ol > li")).to_have_count(5)
    expect(paper.locator("#key-rules + ol")).to_be_visible()
    assert sheets(paper) == 1


def test_addresses_of_links_are_printed_in_full(paper: Page, server: str) -> None:
    url = f"sv/{REPRESENTING}/"
    paper.goto(f"{server}{url}")
    link = paper.locator("article [data-address]:visible").first
    leads_to = urljoin(f"https://some-ohje.example/{url}", link.get_attribute("href"))
    assert printed_after(link) == f'" ({leads_to})"'


def test_the_rules_on_the_home_page_are_printed_without_addresses(paper: Page, server: str) -> None:
    paper.goto(f"{server}sv/")
    assert printed_after(paper.locator("#key-rules + ol [data-address]").first) == "none"


def printed_after(link: Locator) -> str:
    return str(link.evaluate("e => getComputedStyle(e, '::after').content"))


def test_text_is_black_on_white(paper: Page, server: str) -> None:
    paper.goto(f"{server}en/{RESPONSIBILITY}/")
    for part in ("h1", "article > p >> nth=0", ".admonition-title", ".admonition p >> nth=1"):
        colour = paper.locator(part).first.evaluate("e => getComputedStyle(e).color")
        assert colour == "rgb(0, 0, 0)", part
    assert paper.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_admonitions_keep_their_words(paper: Page, server: str) -> None:
    paper.goto(f"{server}en/{REPRESENTING}/")
    expect(paper.locator(".admonition-title")).to_be_visible()
