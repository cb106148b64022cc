"""What led to a page before leads there still: on any host, on nginx, with the section and the ticks."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.projects import build, write
from tests.server.asking import ask
from tests.server.nginx import serve as nginx
from tests.serving import serve
from tests.tiny_site import page

KEY = "guideline.checklists.v1"
# Renamed in two editions, from advice to safety to what it is; then split: one of its parts is in “about”.
LISTED = "# {} {{#safe}}\n\n## {} {{#menaces}}\n\n- [ ] {}\n\n## {} {{#law}}\n\n{}\n"
PAGES = {
    **{
        f"{language}/deep/security.md": page(
            LISTED.format(*words),
            formerly="[advice, safety, safety#threats: menaces, about#law: law]",
        )
        for language, words in {
            "fi": ("Turvassa & yhdessä", "Uhkaukset", "Kysy.", "Laki", "Teksti."),
            "sv": ("Tryggt & tillsammans", "Hot", "Fråga.", "Lagen", "Texten."),
            "en": ("Safely & together", "Threats", "Ask.", "The law", "The text."),
        }.items()
    },
    **{
        f"{language}/about.md": page("# X {#about}\n\nText.", formerly="[advice#whom: about]")
        for language in ("fi", "sv", "en")
    },
}
SAID = {"": "Sivu on muuttanut", "sv/": "Sidan har flyttat", "en/": "This page has moved"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = write(tmp_path_factory.mktemp("moved") / "project", PAGES)
    done = build(project)
    assert done.returncode == 0, done.stdout
    return project / "site"


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with serve(site) as address:
        yield address


@pytest.mark.parametrize("home", SAID)
def test_a_page_in_the_readers_language_stands_at_the_old_address(site: Path, home: str) -> None:
    html = (site / home / "safety/index.html").read_text("utf-8")
    assert f'<html lang="{home.strip("/") or "fi"}">' in html
    assert f"<h1>{SAID[home]}</h1>" in html
    assert '<meta http-equiv="refresh" content="0; url=../deep/security/">' in html
    assert re.search(rf'rel="canonical" href="https://[^/]+/{home}deep/security/"', html)
    assert '<a id="moved" href="../deep/security/">' in html
    assert "&amp;" in html.split('id="moved"')[1]
    assert "Content-Security-Policy" in html


def test_neither_sitemap_nor_search_knows_it(site: Path) -> None:
    assert "safety/" not in (site / "sitemap.xml").read_text("utf-8")
    for index in site.rglob("search/*.json"):
        assert "safety/" not in index.read_text("utf-8")


def test_it_is_asked_for_too_seldom_for_compressed_copies(site: Path) -> None:
    assert (site / "deep/security/index.html.gz").exists()
    assert [file.name for file in (site / "safety").iterdir()] == ["index.html"]


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("safety/", "deep/security/"),
        ("sv/safety/?x=1#menaces", "sv/deep/security/?x=1#menaces"),
        ("en/safety/#threats", "en/deep/security/#threats"),
        ("about/#law", "deep/security/#law"),
        ("en/advice/#threats", "en/deep/security/#threats"),
        ("sv/advice/#whom", "sv/about/#about"),
    ],
)
def test_a_browser_goes_on_and_keeps_the_section(
    page: Page, address: str, old: str, now: str
) -> None:
    page.goto(address + old)
    expect(page).to_have_url(address + now)
    if "#" in now:
        assert page.locator(f"#{now.partition('#')[2]}").count() == 1


def test_a_section_that_is_still_there_is_left_alone(page: Page, address: str) -> None:
    page.goto(f"{address}about/#about")
    expect(page).to_have_url(f"{address}about/#about")


def test_without_a_script_it_goes_on_too(scriptless: Page, address: str) -> None:
    scriptless.goto(f"{address}sv/safety/")
    expect(scriptless).to_have_url(f"{address}sv/deep/security/")


def test_ticks_go_along(page: Page, address: str) -> None:
    page.goto(f"{address}about/")
    item = page.request.get(f"{address}deep/security/").text().split('data-item="')[1].split('"')[0]
    state = {"safety#threats": {"items": [item], "done": [item], "changed": [], "added": []}}
    page.evaluate(f"localStorage.setItem('{KEY}', {json.dumps(json.dumps(state))})")
    page.goto(f"{address}sv/deep/security/")
    box = page.get_by_role("checkbox")
    expect(box).to_be_checked()
    box.uncheck()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == "{}"


@pytest.mark.xdist_group("nginx")
def test_nginx_leads_on_for_good_and_at_once_to_the_last_address(site: Path, page: Page) -> None:
    moved = ("/safety/", "/deep/security/"), ("/sv/safety", "/sv/deep/security/")
    with nginx(site) as (address, _):
        for old, now in (*moved, ("/en/advice/", "/en/deep/security/")):
            answer = ask(address, f"{old}?q=1")
            assert (answer.status, answer.headers["location"]) == (301, f"{now}?q=1")
        assert ask(address, "/.redirects.map").status == 404
        assert ask(address, "/deep/security/").status == 200
        page.goto(f"{address}advice/#whom")
        expect(page).to_have_url(f"{address}about/#about")


def test_a_preview_to_be_opened_from_a_folder_leads_on_too(tmp_path: Path, page: Page) -> None:
    project = write(tmp_path / "project", PAGES)
    assert build(project, "--no-directory-urls").returncode == 0
    page.goto((project / "site/sv/safety.html").as_uri() + "#menaces")
    expect(page).to_have_url(re.compile(r"/sv/deep/security\.html#menaces$"))
