"""Every page fits a narrow screen and wider text spacing; what can be used is large enough."""

import pytest
from playwright.sync_api import Page

from tests.places import REPRESENTING
from tests.site import measuring
from tests.site.visiting import Visit


def test_nothing_scrolls_sideways_at_320_px_and_so_at_400_percent_zoom(visit: Visit) -> None:
    assert "\n".join(visit.sideways) == ""


def test_nothing_is_cut_off_or_covered_with_wider_text_spacing_either(visit: Visit) -> None:
    assert "\n".join(visit.lost) == ""


def test_targets_are_at_least_24_px(visit: Visit) -> None:
    assert "\n".join(visit.small) == ""


def test_nothing_is_told_by_colour_alone(visit: Visit) -> None:
    """Links are underlined, admonitions say their kind in words, the menu's place is bold."""
    assert "\n".join(visit.by_colour) == ""


STYLE = "document.querySelector('{}').style.cssText = '{}'"


@pytest.mark.parametrize(
    ("measured", "part", "style"),
    [
        (measuring.sideways, "article > p:not([class])", "min-width: 400px"),
        (measuring.lost, ".site-name", "overflow: hidden; height: 5px"),
        (measuring.lost, ".site-name", "margin-right: -60px"),
        (
            measuring.small_targets,
            "[data-switches=scheme]",
            "min-width: 0; width: 20px; padding: 0",
        ),
        (measuring.by_colour_alone, ".site-nav [aria-current]", "font-weight: 400"),
        (measuring.by_colour_alone, ".admonition-title", "display: none"),
    ],
)
def test_a_fault_is_seen(page: Page, server: str, measured: object, part: str, style: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{server}sv/{REPRESENTING}/", wait_until="load")
    assert callable(measured)
    before = measured(page)
    page.evaluate(STYLE.format(part, style))
    assert before == []
    assert measured(page) != []
