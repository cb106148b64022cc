"""A dated notice: on the pages while its days last, checked like a page, and nowhere else."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pymupdf
import pytest
from playwright.sync_api import Page, expect

from tests import full_site as sites
from tests.clock import today
from tests.full_site import LANGUAGES, Site
from tests.serving import serve

HOMES = {"fi": "", "sv": "sv/", "en": "en/"}
SAID = {"fi": "Huoltokatko", "sv": "Avbrott", "en": "Service break"}
LEADS = {"fi": "Lue lisää", "sv": "Läs mer", "en": "Read more"}


def text(language: str, first: date, last: date, shown: str = "") -> str:
    place = f"shown: {shown}\n" if shown else ""
    return (
        f"---\nfirst: {first}\nlast: {last}\n{place}---\n\n# {SAID[language]} {{#break}}\n\n"
        f"[{LEADS[language]}](../safety.md#safety)\n"
    )


def add(site: Site, name: str, first: int, last: int, shown: str = "") -> None:
    """Write a notice in three languages; its days counted from today."""
    days = (today() + timedelta(days=each) for each in (first, last))
    begins, ends = days
    for language in LANGUAGES:
        site.write(f"docs/{language}/notices/{name}.md", text(language, begins, ends, shown))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site with notices of now, on all pages, of tomorrow, of next month and of yesterday."""
    made = sites.small(tmp_path_factory.mktemp("notices") / "copy")
    add(made, "now", 0, 0)
    add(made, "everywhere", -1, 30, "everywhere")
    add(made, "tomorrow", 1, 2)
    add(made, "later", 30, 40)
    add(made, "over", -9, -1)
    return made.build()


@pytest.fixture(scope="module")
def address(site: Site) -> Iterator[str]:
    with serve(site.built) as address:
        yield address


def names(html: str) -> list[tuple[str, bool]]:
    """The notices of a page, and whether each is there without a script."""
    found = re.findall(r'id="notice-(\w+)"', html)
    openings = re.findall(r"<aside class=\"notice[^>]*>", html)
    return [(name, " hidden" not in tag) for name, tag in zip(found, openings, strict=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_is_on_the_home_page_or_on_all(site: Site, language: str) -> None:
    home = HOMES[language]
    on_home = names(site.html(home))
    assert sorted(on_home) == [("everywhere", True), ("now", True), ("tomorrow", False)]
    assert names(site.html(f"{home}safety")) == [("everywhere", True)]
    assert SAID[language] in site.html(home)


@pytest.mark.parametrize("page", ["", "sv/", "safety", "sv/late"])
def test_its_links_lead_on_from_where_it_is_shown(site: Site, page: str) -> None:
    html = site.html(page).split("<aside class")[1:]
    language = "sv" if page.startswith("sv") else "fi"
    links = [link for part in html for link in re.findall(r'href="([^"]+)">L', part)]
    assert links
    for link in links:
        target = (site.built / page / link.partition("#")[0]).resolve()
        assert target == (site.built / HOMES[language] / "safety").resolve()
        assert link.endswith("#safety")


def test_it_has_no_page_and_is_in_no_index(site: Site) -> None:
    assert not list(site.built.rglob("notices"))
    for file in [*site.built.rglob("*.json"), *site.built.rglob("sitemap.xml")]:
        read = file.read_text("utf-8")
        assert "notices/" not in read, file
        assert "Huoltokatko" not in read, file


def test_it_is_in_no_pdf(site: Site) -> None:
    for file in site.built.rglob("*.pdf"):
        with pymupdf.open(file) as pdf:
            assert "Huoltokatko" not in "".join(page.get_text() for page in pdf)


@pytest.mark.parametrize(("days", "there"), [(0, True), (1, False), (-400, False)])
def test_the_page_itself_knows_the_day(
    timed_page: Page, address: str, days: int, there: bool
) -> None:
    moment = f"{today() + timedelta(days=days)}T10:00:00+02:00"
    timed_page.clock.set_fixed_time(moment)
    timed_page.goto(address)
    notice = timed_page.locator("aside.notice", has=timed_page.locator("#notice-now"))
    expect(notice).to_be_visible() if there else expect(notice).to_be_hidden()


def test_one_that_begins_soon_begins_without_a_build(timed_page: Page, address: str) -> None:
    timed_page.clock.set_fixed_time(f"{today() + timedelta(days=1)}T00:01:00+02:00")
    timed_page.goto(address)
    expect(
        timed_page.locator("aside.notice", has=timed_page.locator("#notice-tomorrow"))
    ).to_be_visible()
