"""On a narrow screen the page's sections stand under its title; beside it where there is room."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests import projects
from tests.places import SAFETY

PAGE = """# Title {#title}

First.

## One {#one}

### Deep {#deep}

Text.

## Two {#two}

Text.
"""
ONE = "# Title {#title}\n\n## One {#one}\n\nText.\n"


def test_phone_reader_goes_from_the_title_to_a_section(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{server}en/{SAFETY}/")
    sections = page.get_by_role("navigation", name="On this page")
    expect(sections).to_be_in_viewport()
    expect(page.get_by_role("heading", name="What kind of message")).to_be_in_viewport()
    sections.get_by_text("On this page").click()
    sections.get_by_role("link", name="Threatening messages").click()
    expect(page).to_have_url(f"{server}en/{SAFETY}/#threatening-messages")
    expect(page.locator("#threatening-messages")).to_be_in_viewport()
    page.set_viewport_size({"width": 1280, "height": 800})


def test_list_of_sections_is_shown_once_at_every_width(page: Page, server: str) -> None:
    page.goto(f"{server}sv/{SAFETY}/")
    for width in (320, 700, 959, 960, 1219, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        lists = page.get_by_role("navigation", name="På den här sidan").filter(visible=True)
        expect(lists).to_have_count(1)


def test_list_names_sections_in_order_and_no_page_of_one_section_has_it(tmp_path: Path) -> None:
    pages = {"fi/a.md": PAGE, "fi/b.md": ONE}
    result = projects.build(projects.write(tmp_path / "project", pages))
    assert result.returncode == 0, result.stdout
    html = (tmp_path / "project/site/a/index.html").read_text("utf-8")
    title, text = html.index("</h1>"), html.index("First.")
    between = html[title:text]
    assert between.index('href="#one"') < between.index('href="#two"')
    assert 'href="#deep"' not in between
    assert "page-sections" not in (tmp_path / "project/site/b/index.html").read_text("utf-8")
