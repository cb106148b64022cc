"""*checklists*: items begin unticked; places for gathered checklists can be filled."""

from pathlib import Path

import pytest
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig

from tests.tiny_site import TinySite

MARKER = '<div data-checklists="employees"></div>'


def text(rest: str) -> str:
    """A page's text. What is added begins on line 11."""
    return f"# Otsikko {{#title}}\n\n- [ ] Kerro.\n\n{rest}\n"


@pytest.fixture
def site(tmp_path: Path) -> TinySite:
    return TinySite(tmp_path, Reader(MarkdownConfig(("attr_list", "pymdownx.tasklist"))))


def test_a_sound_page_is_passed(site: TinySite) -> None:
    other = '\n\n<div data-checklists="elected-officials"></div>'
    assert site.write_pages(text(MARKER + other)).found() == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<div data-checklists="everyone"></div>', "there are no checklists for “everyone”"),
        ('<div data-checklists="employes"></div>', "there are no checklists for “employes”"),
        ("<div data-checklists='employees'></div>", "checklists can't be gathered at this line"),
        (f"Tässä: {MARKER}", "checklists can't be gathered at this line"),
        ('<div data-checklists="employees">x</div>', "checklists can't be gathered at this line"),
    ],
)
def test_a_place_that_can_not_be_filled_is_found(site: TinySite, line: str, expected: str) -> None:
    site.write_pages(text(MARKER), en=text(MARKER + "\n\n" + line))
    message = site.message("checklists")
    assert message.startswith(f"docs/en/index.md:13: error (checklists): {expected}")
    assert "employees" in message.splitlines()[1]


def test_gathering_the_same_checklists_twice_is_found(site: TinySite) -> None:
    site.write_pages(text(MARKER), sv=text(MARKER + "\n\n" + MARKER))
    assert site.found("checklists") == ["docs/sv/index.md:13 error"]


def test_a_place_that_a_translation_lacks_is_found_with_the_line_to_paste(site: TinySite) -> None:
    site.write_pages(text(MARKER), sv=text(""))
    message = site.message("checklists")
    assert "docs/fi/index.md:11" in message
    assert MARKER in message


def test_an_item_that_is_ticked_in_the_page_is_found(site: TinySite) -> None:
    site.write_pages(text(""), sv=text("").replace("[ ]", "[x]"))
    assert site.found("checklists") == ["docs/sv/index.md:9 error"]


def test_a_page_may_show_in_code_how_it_is_done(site: TinySite) -> None:
    shown = f"```\n{MARKER}\n{MARKER}\n```\n\nKirjoita `<div data-checklists=…>`."
    assert site.write_pages(text(shown)).found("checklists") == []
