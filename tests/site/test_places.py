"""The site works unchanged wherever it is put: at a domain's root, below any path."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import projects
from tests.places import SAFETY
from tests.security.recording import record
from tests.server import nginx
from tests.serving import serve
from tests.site.html import elements, pages

TITLES = {"": "Sivua ei löytynyt", "sv/": "Sidan hittades inte", "en/": "Page not found"}
ADDRESSES = ("action", "data-home", "data-worker", "href", "src")
Host = Callable[[Path], AbstractContextManager[str]]


@contextmanager
def _nginx_below_a_path(site: Path) -> Iterator[str]:
    edits = {
        "default   /404.html": "default   /some/404.html",
        "~^/sv/    /sv/404": "~^/some/sv/    /some/sv/404",
        "~^/en/    /en/404": "~^/some/en/    /some/en/404",
    }
    with nginx.serve(site, path="/some/", edits=edits) as (address, _):
        yield address


HOSTS: dict[str, Host] = {
    "nginx below a path": _nginx_below_a_path,
    "simple host below a path": lambda site: serve(site, below="/repo/", per_language=False),
    "simple host deep below": lambda site: serve(site, below="/a/b/", per_language=False),
}


@pytest.fixture(scope="module", params=HOSTS)
def elsewhere(request: pytest.FixtureRequest, built_site: Path) -> Iterator[str]:
    """The real site, which was built for a domain's root, at another place."""
    with HOSTS[request.param](built_site) as address:
        yield address


@pytest.fixture(scope="module")
def built_for_a_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site that was built for https://owner.example/repo/."""
    folder = projects.write(tmp_path_factory.mktemp("placed") / "project", {})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", "https://owner.example/repo/")
        result = projects.build(folder)
    assert result.returncode == 0, result.stdout
    return folder / "site"


def expect_style(page: Page) -> None:
    """Expect that the site's own style sheets arrived; the theme's would not tell."""
    expect(page.locator(".icon").first).to_have_css("display", "contents")


def test_pages_name_nothing_by_an_absolute_path(built_site: Path) -> None:
    for url, html in pages(built_site):
        if not url.endswith("404.html"):
            values = [e.attributes.get(name, "") for e in elements(html) for name in ADDRESSES]
            assert [value for value in values if value.startswith("/")] == [], url
            assert not re.search(r"""["'](?:base|search)": "/""", html), url


def test_a_page_gets_all_it_asks_for_and_its_search_finds(browser: Browser, elsewhere: str) -> None:
    context = browser.new_context()
    recording = record(context)
    page = context.new_page()
    page.goto(f"{elsewhere}sv/{SAFETY}/", wait_until="load")
    page.locator("[data-md-component=search-query]").press_sequentially("jakobstad")
    hit = page.locator(".md-search-result__link").first
    expect(hit).to_be_visible()
    assert (hit.get_attribute("href") or "").startswith(f"{elsewhere}sv/")
    assert recording.refused == []
    assert recording.to_other_hosts(elsewhere) == []
    context.close()


@pytest.mark.parametrize("folder", TITLES)
def test_what_is_not_there_is_answered_in_the_language_with_links_that_work(
    browser: Browser, elsewhere: str, folder: str
) -> None:
    context = browser.new_context()
    recording = record(context)
    page = context.new_page()
    answer = page.goto(f"{elsewhere}{folder}no/such/page/")
    assert answer is not None
    assert answer.status == 404
    expect(page).to_have_url(f"{elsewhere}{folder}not-found.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[folder])
    expect_style(page)
    page.locator("main .md-button--primary").click()
    expect(page).to_have_url(elsewhere + folder)
    assert [text for text in recording.complaints if "policy" in text.lower()] == []
    context.close()


@pytest.mark.parametrize("path", ["no-such-page", "no/such/page/", "sv/no"])
def test_at_the_root_too_a_site_that_was_built_for_a_path_answers(
    page: Page, built_for_a_path: Path, path: str
) -> None:
    with serve(built_for_a_path, per_language=False) as address:
        page.goto(address + path)
        folder = "sv/" if path.startswith("sv/") else ""
        expect(page).to_have_url(f"{address}{folder}not-found.html")
        expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[folder])
        expect_style(page)


@pytest.mark.parametrize("script", [True, False])
def test_where_the_site_was_built_for_the_answer_is_whole_without_leaving_the_address(
    browser: Browser, built_for_a_path: Path, script: bool
) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    with serve(built_for_a_path, below="/repo/", per_language=False) as address:
        page.goto(f"{address}no/such/page/", wait_until="networkidle")
        assert page.url == f"{address}no/such/page/"
        expect_style(page)
        page.locator("main .md-button--primary").click()
        expect(page).to_have_url(address)
    context.close()


def test_elsewhere_without_a_script_the_answer_can_be_read(
    scriptless: Page, elsewhere: str
) -> None:
    scriptless.goto(f"{elsewhere}no/such/page/", wait_until="load")
    expect(scriptless.get_by_role("heading", level=1)).to_have_text(TITLES[""])
    widths = scriptless.evaluate("[...document.querySelectorAll('svg')].map((e) => e.clientWidth)")
    assert max(widths) <= 24
