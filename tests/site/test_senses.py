"""Motion, colours and the language of words follow what people need and their system is set to."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.places import CHANNELS, REPRESENTING
from tests.site.html import language_of, pages

MOVING = """() => [...document.querySelectorAll("*")].filter(e => {
    const style = getComputedStyle(e)
    return Math.max(...style.transitionDuration.split(", ").map(parseFloat)) > 0
        || parseFloat(style.animationDuration) > 0
}).map(e => e.className)"""


def test_nothing_moves_for_people_who_ask_for_less_motion(page: Page, server: str) -> None:
    page.goto(f"{server}sv/{REPRESENTING}/")
    assert page.evaluate(MOVING) == []


def test_forced_colours_keep_the_current_page_and_the_admonition_s_icon_in_sight(
    page: Page, server: str
) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{server}sv/{REPRESENTING}/")
    icon = page.locator(".admonition-title").evaluate(
        "e => getComputedStyle(e, '::before').backgroundColor"
    )
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert icon != ground
    bar = "e => getComputedStyle(e).borderLeftColor"
    links = page.locator(".site-nav__list > li > .site-nav__link")
    bars = {link.get_attribute("aria-current"): link.evaluate(bar) for link in links.all()}
    assert bars["page"] != bars[None] == ground


def test_forced_colours_draw_the_outline_of_what_can_be_pressed_and_written_in(
    page: Page, server: str
) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{server}sv/{REPRESENTING}/")
    for part in page.locator(".header-button:visible, .md-search__form").all():
        expect(part).to_have_css("border-top-style", "solid")
        expect(part).not_to_have_css("border-top-width", "0px")


def test_names_and_hashtags_carry_their_language(built_site: Path) -> None:
    """A hashtag in Finnish is read as Finnish on a Swedish page, and the other way round."""
    marked = 0
    for url, html in pages(built_site):
        for tag, language in (("#pienikaupunkisuurisydän", "fi"), ("#vigördettillsammans", "sv")):
            if tag in html and CHANNELS in url:
                marked += 1
                own = language_of(url) == language
                assert own or f'lang="{language}">{tag}<' in html, url
    assert marked == 6
