"""One visit to every page of a language, in every view and state. Tests ask what it came upon.

A page is loaded once, 1280 px wide and light; then its boxes are ticked, the colours switched with the
page's own button, the window made 320 px wide (1280 px at 400 % zoom, WCAG 2.2, 1.4.10). All of
axe's rules run at 320 px dark, and in the source language, of whose pages the others have the
structure and the styles, at 1280 px light as well.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.places import SAFETY
from tests.security.recording import Recording, record
from tests.server.nginx import serve
from tests.site import axe, measuring
from tests.site.html import all_pages, language_of
from tests.site.states import STATES

WIDE, NARROW = 1280, 320
HEIGHT = 800


@dataclass
class Visit:
    """What was visited in one language, and the faults, each a line that begins with the place."""

    language: str
    address: str
    recording: Recording
    urls: list[str] = field(default_factory=list)
    views: int = 0
    states: list[str] = field(default_factory=list)
    ticked: int = 0
    accessibility: list[str] = field(default_factory=list)
    accessibility_of_states: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    by_colour: list[str] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)
    stored: set[str] = field(default_factory=set)
    looks: list[str] = field(default_factory=list)


# No style sheet and no template knows the language: what only a view can change is seen in one.
LANGUAGE_IN_BOTH_VIEWS = "fi"


@pytest.fixture(scope="session")
def visits(browser: Browser, built_site: Path) -> Iterator[Callable[[str], Visit]]:
    """Visits the real site in a language, once; nginx serves it, with the policy."""
    made: dict[str, Visit | Exception] = {}
    with serve(built_site) as (address, _):

        def visited(language: str) -> Visit:
            if language not in made:
                try:
                    made[language] = _visit(browser, address, built_site, language)
                except Exception as error:  # every test says so, none waits for it once more
                    made[language] = error
            if isinstance(visit := made[language], Exception):
                raise visit
            return visit

        yield visited


@pytest.fixture(
    params=[
        pytest.param(language, marks=pytest.mark.xdist_group(f"visit {language}"))
        for language in ("fi", "sv", "en")
    ]
)
def visit(request: pytest.FixtureRequest, visits: Callable[[str], Visit]) -> Visit:
    """The visit of a language. Its tests share a worker, so that it is made once."""
    return visits(request.param)


def _visit(browser: Browser, address: str, site: Path, language: str) -> Visit:
    context = browser.new_context(color_scheme="light", reduced_motion="reduce")
    context.set_default_timeout(10_000)
    visit = Visit(language, address, record(context))
    page = context.new_page()
    for url, _ in all_pages(site):
        if language_of(url) == language:
            _see_page(page, visit, url.replace("404.html", "no/such/page/"))
    home = "" if language == "fi" else f"{language}/"
    for width in (WIDE, NARROW):
        for name, enter in STATES[width].items():
            _see_state(page, visit, f"{home}{SAFETY}/", width, name, enter)
    _switch_language(page, visit)
    visit.cookies = [str(cookie) for cookie in context.cookies()]
    context.close()
    return visit


def _see_page(page: Page, visit: Visit, url: str) -> None:
    """See one page in both views; axe looks at a translation in the narrow and dark one alone."""
    in_both_views = visit.language == LANGUAGE_IN_BOTH_VIEWS

    def note(faults: list[str], found: list[str], view: str) -> None:
        visit.views += faults is visit.accessibility
        faults += [f"{url or 'home'}, {view}: {fault}" for fault in found]

    page.set_viewport_size({"width": WIDE, "height": HEIGHT})
    page.goto(visit.address + url, wait_until="load")
    visit.urls.append(url)
    if in_both_views:
        note(visit.accessibility, axe.faults(page, visit.looks), "1280 px light")
    note(visit.small, measuring.small_targets(page), "1280 px")
    note(visit.lost, measuring.lost(page), "1280 px")
    note(visit.by_colour, measuring.by_colour_alone(page), "1280 px")
    visit.ticked += _tick(page)
    _switch_scheme(page)
    page.set_viewport_size({"width": NARROW, "height": HEIGHT})
    # Ticking has scrolled: what the header covers for now would count as too small.
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    note(visit.accessibility, axe.faults(page, visit.looks), "320 px dark")
    note(visit.sideways, measuring.sideways(page), "320 px")
    note(visit.small, measuring.small_targets(page), "320 px")
    note(visit.lost, measuring.lost(page), "320 px")
    _switch_scheme(page)
    note(visit.lost, measuring.lost_with_text_spacing(page), "320 px with text spacing")
    visit.stored |= set(page.evaluate("Object.keys(localStorage)"))


def _see_state(
    page: Page, visit: Visit, url: str, width: int, name: str, enter: Callable[[Page], None]
) -> None:
    """See a state, in the source language in both colour schemes.

    They are switched without their button, which would end the state.
    """
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.goto(visit.address + url, wait_until="load")
    enter(page)
    place = f"{name}, {width} px"
    visit.states.append(place)
    visit.accessibility_of_states += [
        f"{place} light: {fault}" for fault in axe.faults(page, visit.looks)
    ]
    visit.small += [f"{place}: {fault}" for fault in measuring.small_targets(page)]
    visit.sideways += [f"{place}: {fault}" for fault in measuring.sideways(page)]
    if visit.language != LANGUAGE_IN_BOTH_VIEWS:
        return
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    dark = axe.colour_faults(page, visit.looks)
    visit.accessibility_of_states += [f"{place} dark: {fault}" for fault in dark]


def _tick(page: Page) -> int:
    """Tick what is not ticked; how many boxes that were."""
    boxes = page.locator("article [data-item]:not(:checked)")
    count = 0
    while boxes.count():  # an item that stands twice on a page is ticked twice by one tick
        boxes.first.check()
        count += 1
    return count


def _switch_scheme(page: Page) -> None:
    """Switch with the page's button; a page as it was in an edition has none."""
    if not page.locator("[data-switches=scheme]").count():
        return
    before = page.locator("body").get_attribute("data-md-color-scheme")
    page.locator("[data-switches=scheme]").click()
    expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", before or "")


def _switch_language(page: Page, visit: Visit) -> None:
    page.set_viewport_size({"width": WIDE, "height": HEIGHT})
    page.goto(visit.address, wait_until="load")
    page.locator(".languages__link:not([aria-current])").last.click()
    expect(page).to_have_url(f"{visit.address}en/")
    page.wait_for_load_state("load")
