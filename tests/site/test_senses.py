"""Sizes, motion and colours follow what people need and what their system is set to."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.html import language_of, pages

# WCAG 2.2, 2.5.8: targets of 24 px at least, links within sentences excepted.
SMALL = """() => [...document.querySelectorAll("a, button, input, summary, [role=button]")]
    .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .filter(e => !e.matches("article :is(p, li) a") && !e.matches(".md-toggle"))
    .map(e => [e.getBoundingClientRect(), (e.ariaLabel || e.innerText).trim().slice(0, 40)])
    .filter(([box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([box, name]) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`)"""

MOVING = """() => [...document.querySelectorAll("*")].filter(e => {
    const style = getComputedStyle(e)
    return Math.max(...style.transitionDuration.split(", ").map(parseFloat)) > 0
        || parseFloat(style.animationDuration) > 0
}).map(e => e.className)"""


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("url", ["", "sv/safety/", "en/404.html"])
def test_targets_are_at_least_24_px(browser: Browser, server: str, width: int, url: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700}, reduced_motion="reduce")
    page.goto(server + url)
    small = page.evaluate(SMALL)
    if width == 320:
        page.locator(".languages__button").click()
        small += page.evaluate(SMALL)
        page.locator("[data-opens=drawer]").click()
        small += page.evaluate(SMALL)
    page.close()
    assert small == []


def test_nothing_moves_for_people_who_ask_for_less_motion(page: Page, server: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{server}sv/safety/")
    assert page.evaluate(MOVING) == []


def test_forced_colours_keep_the_current_page_and_the_admonition_s_icon_in_sight(
    page: Page, server: str
) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{server}sv/safety/")
    icon = page.locator(".admonition-title").evaluate(
        "e => getComputedStyle(e, '::before').backgroundColor"
    )
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert icon != ground
    bar = "e => getComputedStyle(e).borderLeftColor"
    links = page.locator(".site-nav__list > li > .site-nav__link")
    bars = {link.get_attribute("aria-current"): link.evaluate(bar) for link in links.all()}
    assert bars["page"] != bars[None] == ground


def test_names_and_hashtags_carry_their_language(built_site: Path) -> None:
    """A hashtag in Finnish is read as Finnish on a Swedish page, and the other way round."""
    marked = 0
    for url, html in pages(built_site):
        for tag, language in (("#pienikaupunkisuurisydän", "fi"), ("#vigördettillsammans", "sv")):
            if tag in html and "channels" in url:
                marked += 1
                own = language_of(url) == language
                assert own or f'lang="{language}">{tag}<' in html, url
    assert marked == 6
