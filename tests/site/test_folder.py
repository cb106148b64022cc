"""A preview opened from a folder leads home to a page, and says what works only on the site."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import projects
from tests.serving import serve

PAGE = "# Otsikko {#title}\n\n## Osa {#part}\n\n- [ ] Tee tämä.\n\n[Alkuun](index.md)\n"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pages = {f"{language}/a.md": PAGE for language in projects.LANGUAGES}
    project = projects.write(tmp_path_factory.mktemp("folder") / "project", pages)
    done = subprocess.run(
        projects.command("--no-directory-urls", "--site-dir", "preview"),
        cwd=project,
        env=projects.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return project / "preview"


@pytest.fixture(params=[320, 1280])
def opened(page: Page, preview: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    page.set_viewport_size({"width": request.param, "height": 700})
    page.goto((preview / "sv/a.html").as_uri(), wait_until="load")
    yield page


def test_the_sites_name_leads_to_the_home_page(opened: Page, preview: Path) -> None:
    opened.locator(".site-name").click()
    assert opened.url == (preview / "sv/index.html").as_uri()


def test_no_link_leads_to_a_folder(opened: Page) -> None:
    links = opened.locator("a[href]").evaluate_all("all => all.map((link) => link.href)")
    local = [re.split("[?#]", link)[0] for link in links if link.startswith("file:")]
    assert local
    assert [link for link in local if not link.endswith((".html", ".pdf"))] == []


def test_what_needs_a_server_is_not_offered_and_a_note_says_so(opened: Page) -> None:
    for part in (".header-button--scheme", ".header-button--search", ".md-search"):
        expect(opened.locator(part)).to_be_hidden()
    expect(opened.get_by_text("förhandsvisning från din egen mapp")).to_be_visible()
    expect(opened.locator(".site-nav")).to_be_visible()


def test_served_it_works_as_the_site(page: Page, preview: Path) -> None:
    with serve(preview) as address:
        page.goto(f"{address}sv/a.html", wait_until="load")
        expect(page.locator(".header-button--scheme")).to_be_visible()
        expect(page.locator(".from-folder-note")).to_be_hidden()
