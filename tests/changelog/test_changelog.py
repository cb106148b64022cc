"""What has changed: a page that editors write, and a feed of it in each language."""

import re
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from guideline.changelog.atom import Feed, render
from guideline.changelog.entries import Change, changes, with_local_dates
from hypothesis import given
from hypothesis import strategies as st

from tests import full_site as sites
from tests.full_site import ADDRESS, Site

pytestmark = pytest.mark.xdist_group("editors")

HOMES = {"fi": "", "sv": "sv/", "en": "en/"}
ATOM = {"atom": "http://www.w3.org/2005/Atom"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ZONE = ZoneInfo("Europe/Helsinki")
FEED = Feed("en", "Changes", "City", f"{ADDRESS}changes.atom", f"{ADDRESS}changes/")


def feed(edited_site: Site, language: str) -> ET.Element:
    return ET.fromstring((edited_site.built / HOMES[language] / "changes.atom").read_bytes())


def text(element: ET.Element, path: str) -> str:
    found = element.find(path, ATOM)
    assert found is not None, path
    assert found.text
    return found.text


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fi", "24. marraskuuta 2026: Ohje alkoi"),
        ("sv", "24 november 2026: Riktlinjerna började"),
        ("en", "24 November 2026: The guideline began"),
    ],
)
def test_readers_see_the_date_as_their_language_writes_it(
    edited_site: Site, language: str, heading: str
) -> None:
    html = edited_site.html(f"{HOMES[language]}changes")
    (shown,) = re.findall(r'<h2 id="begun">(.*?)</h2>', html)
    assert re.sub("<[^>]+>", "", shown) == heading
    assert '<time datetime="2026-11-24">' in shown


@pytest.mark.parametrize("language", HOMES)
def test_every_page_leads_to_the_list_and_the_feed(edited_site: Site, language: str) -> None:
    page = f"{ADDRESS}{HOMES[language]}safety/"
    html = edited_site.html(f"{HOMES[language]}safety")
    footer = [urljoin(page, link) for link in re.findall(r'<li><a href="([^"]+)"', html)]
    head = re.findall(
        r'<link rel="alternate" type="application/atom\+xml"[^>]*href="([^"]+)"', html
    )
    assert f"{ADDRESS}{HOMES[language]}changes/" in footer
    assert f"{ADDRESS}{HOMES[language]}changes/#feed" in footer
    assert [urljoin(page, link) for link in head] == [f"{ADDRESS}{HOMES[language]}changes.atom"]


@pytest.mark.parametrize("language", HOMES)
def test_the_list_tells_how_to_follow_it(edited_site: Site, language: str) -> None:
    address = f"{ADDRESS}{HOMES[language]}changes.atom"
    page = edited_site.html(f"{HOMES[language]}changes")
    section = page.partition('<h2 id="feed">')[2].partition("</section>")[0]
    assert f"<code>{address}</code>" in section
    assert f'data-clipboard-text="{address}"' in section
    links = re.findall(r'<a href="([^"]+)"', section)
    here = f"{ADDRESS}{HOMES[language]}changes/"
    assert [urljoin(here, link) for link in links] == [
        f"{ADDRESS}{HOMES[language]}changes{audience}.atom"
        for audience in ("", "-everyone", "-employees", "-elected-officials")
    ]
    assert 'id="feed"' not in edited_site.html(f"{HOMES[language]}safety")


@pytest.mark.parametrize("language", HOMES)
def test_the_feed_has_what_rfc_4287_requires(edited_site: Site, language: str) -> None:
    root = feed(edited_site, language)
    assert root.tag == "{http://www.w3.org/2005/Atom}feed"
    assert root.get(XML_LANG) == language
    entries = root.findall("atom:entry", ATOM)
    assert entries
    for element in (root, *entries):
        assert urlsplit(text(element, "atom:id")).scheme == "urn"
        assert text(element, "atom:title")
        assert datetime.fromisoformat(text(element, "atom:updated")).tzinfo
    assert text(root, "atom:author/atom:name")
    ids = [text(element, "atom:id") for element in (root, *entries)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("language", HOMES)
def test_every_address_in_the_feed_is_absolute_and_leads_somewhere(
    edited_site: Site, language: str
) -> None:
    root = feed(edited_site, language)
    addresses = {link.get("href") or "" for link in root.iter(f"{{{ATOM['atom']}}}link")}
    for content in root.findall("atom:entry/atom:content", ATOM):
        addresses |= set(re.findall(r'(?:href|src)="([^"]*)"', content.text or ""))
    for address in addresses:
        assert address.startswith(ADDRESS)
        path, _, anchor = address.removeprefix(ADDRESS).partition("#")
        file = edited_site.built / path
        file = file / "index.html" if file.is_dir() else file
        assert file.is_file(), address
        assert not anchor or f'id="{anchor}"' in file.read_text(encoding="utf-8")


def test_the_feeds_of_the_languages_do_not_share_an_id(edited_site: Site) -> None:
    ids = [text(feed(edited_site, language), "atom:id") for language in HOMES]
    assert len(set(ids)) == len(ids)


def test_the_ids_and_times_of_entries_stay_when_the_site_moves_and_time_passes() -> None:
    change = Change("2026-11-24", date(2026, 11, 24), "Title", "<p>Text</p>")
    newer = Change("2027-01-02", date(2027, 1, 2), "Later", "")
    moved = Feed("en", "Changes", "City", "https://x.example/a.atom", "https://x.example/a/")
    before = ET.fromstring(render(FEED, [change], change.day, ZONE))
    after = ET.fromstring(render(moved, [newer, change], newer.day, ZONE))
    old = before.findall("atom:entry", ATOM)[0]
    same = after.findall("atom:entry", ATOM)[1]
    assert text(old, "atom:id") == text(same, "atom:id")
    assert text(old, "atom:updated") == text(same, "atom:updated") == "2026-11-24T00:00:00+02:00"
    assert text(before, "atom:id") == text(after, "atom:id")
    assert text(after, "atom:updated") == "2027-01-02T00:00:00+02:00"


def test_a_list_without_entries_has_no_feed(tmp_path: Path) -> None:
    edited_site = sites.small(tmp_path / "copy")
    for language in HOMES:
        name = f"docs/{language}/changes.md"
        edited_site.write(name, edited_site.read(name).partition("\n## ")[0])
    edited_site.build()
    assert not list(edited_site.built.rglob("*.atom"))


WRITTEN = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")


@given(st.text(WRITTEN), st.text(WRITTEN), st.dates())
def test_the_feed_says_what_the_entry_says(title: str, html: str, day: date) -> None:
    written = render(FEED, [Change("id", day, title, html)], day, ZONE)
    entry = ET.fromstring(written).findall("atom:entry", ATOM)[0]
    for name, value in (("title", title), ("content", html)):
        found = entry.find(f"atom:{name}", ATOM)
        assert found is not None
        assert (found.text or "") == value


@given(st.text(), st.text())
def test_no_text_makes_a_feed_that_cannot_be_read(title: str, html: str) -> None:
    change = Change("id", date(2026, 11, 24), title, html)
    ET.fromstring(render(FEED, [change], change.day, ZONE))


@given(st.text())
def test_no_text_stops_the_dates_or_the_entries(page: str) -> None:
    list(changes(with_local_dates(page, str), ADDRESS))


def test_a_heading_without_a_date_stays_as_it_is() -> None:
    page = "## Later {#later}\n\n## 2026-02-30 No day {#x}\n\n### 2026-02-01 Deeper {#y}\n"
    assert with_local_dates(page, str) == page
