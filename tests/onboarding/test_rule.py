"""*onboarding*: places for a role's path can be filled; *front matter*: a page can opt out."""

from pathlib import Path

import pytest
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig

from tests.tiny_site import TinySite, page

MARKER = '<div data-onboarding="employees"></div>'


def text(rest: str) -> str:
    """A page's text. What is added begins on line 9."""
    return f"# Otsikko {{#title}}\n\n{rest}\n"


@pytest.fixture
def site(tmp_path: Path) -> TinySite:
    return TinySite(tmp_path, Reader(MarkdownConfig(("attr_list", "pymdownx.tasklist"))))


def test_a_sound_page_is_passed(site: TinySite) -> None:
    other = '\n\n<div data-onboarding="elected-officials"></div>'
    assert site.write_pages(text(MARKER + other)).found() == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<div data-onboarding="everyone"></div>', "there is no path for “everyone”"),
        ('<div data-onboarding="employes"></div>', "there is no path for “employes”"),
        ("<div data-onboarding='employees'></div>", "no path can be shown at this line"),
        (f"Tässä: {MARKER}", "no path can be shown at this line"),
        ('<div data-onboarding="employees">x</div>', "no path can be shown at this line"),
    ],
)
def test_a_place_that_can_not_be_filled_is_found(site: TinySite, line: str, expected: str) -> None:
    site.write_pages(text(MARKER), en=text(MARKER + "\n\n" + line))
    message = site.message("onboarding")
    assert message.startswith(f"docs/en/index.md:11: error (onboarding): {expected}")
    assert "employees" in message.splitlines()[1]


def test_showing_the_same_path_twice_is_found(site: TinySite) -> None:
    site.write_pages(text(MARKER), sv=text(MARKER + "\n\n" + MARKER))
    assert site.found("onboarding") == ["docs/sv/index.md:11 error"]


def test_a_place_that_a_translation_lacks_is_found_with_the_line_to_paste(site: TinySite) -> None:
    site.write_pages(text(MARKER), sv=text(""))
    message = site.message("onboarding")
    assert "docs/fi/index.md:9" in message
    assert MARKER in message


def test_a_page_may_show_in_code_how_it_is_done(site: TinySite) -> None:
    shown = f"```\n{MARKER}\n{MARKER}\n```\n\nKirjoita `<div data-onboarding=…>`."
    assert site.write_pages(text(shown)).found("onboarding") == []


def test_a_page_opts_out_in_every_language_and_with_true_or_false(site: TinySite) -> None:
    pages = {f"{lang}/index.md": page(onboarding="false") for lang in ("fi", "sv", "en")}
    assert site.write(pages).found() == []
    site.write({"sv/index.md": page()})
    assert site.found("front matter") == ["docs/sv/index.md:1 error"]
    site.write({"sv/index.md": page(onboarding="maybe")})
    assert "must be true or false; it is “maybe”" in "\n".join(map(str, site.check()))
