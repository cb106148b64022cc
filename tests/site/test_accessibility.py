"""axe-core finds nothing, best practices included, on any page, in any view or state."""

import pytest
from playwright.sync_api import Page

from tests.places import SAFETY
from tests.site import axe
from tests.site.visiting import LANGUAGE_IN_BOTH_VIEWS, Visit
from tests.tables import Show


def test_axe_finds_nothing_on_any_page(visit: Visit, show: Show) -> None:
    assert "\n".join(visit.accessibility) == ""
    assert len(visit.urls) > 10
    views = 2 if visit.language == LANGUAGE_IN_BOTH_VIEWS else 1
    assert visit.views == views * len(visit.urls)
    show(
        "Accessibility by axe-core",
        visit.language,
        f"{len(visit.urls)} pages in {visit.views} views",
        "nothing found",
    )


def test_axe_finds_nothing_in_any_state(visit: Visit, show: Show) -> None:
    assert "\n".join(visit.accessibility_of_states) == ""
    for state in visit.states:
        show("Accessibility by axe-core", visit.language, state, "nothing found")


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("document.body.append(document.createElement('main'))", "landmark-no-duplicate-main"),
        ("document.querySelector('[data-switches=scheme]').replaceChildren()", "button-name"),
        ("document.querySelector('h1').remove()", "page-has-heading-one"),
        ("document.querySelector('article > p').style.color = '#aaa'", "color-contrast"),
        ("document.documentElement.lang = ''", "html-has-lang"),
    ],
)
def test_axe_finds_what_is_broken(page: Page, server: str, fault: str, rule: str) -> None:
    """So that its silence means something: rules for structure, names, best practice, colour."""
    page.goto(f"{server}sv/{SAFETY}/", wait_until="load")
    page.evaluate(fault)
    assert rule in "\n".join(axe.faults(page))


def test_contrast_is_judged_once_for_all_texts_that_look_the_same(page: Page, server: str) -> None:
    paint = "color => document.querySelector('article > p').style.color = color"
    page.goto(f"{server}sv/{SAFETY}/", wait_until="load")
    seen: list[str] = []
    assert axe.faults(page, seen) == []
    page.evaluate(paint, "#aaa")
    assert "color-contrast" in "\n".join(axe.colour_faults(page, seen))
    assert axe.colour_faults(page, seen) == []
    page.evaluate(paint, "#bbb")
    assert "color-contrast" in "\n".join(axe.colour_faults(page, seen))
