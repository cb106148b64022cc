"""Every page says which language it is in and where its counterparts are."""

import xml.etree.ElementTree as ET
from pathlib import Path

from tests.site.html import (
    NOT_FOUND,
    elements,
    language_of,
    pages,
)

SITE = "https://some-ohje.example/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def counterparts(url: str) -> dict[str, str]:
    """The address of a page in each language, by hreflang."""
    bare = url.removeprefix("sv/").removeprefix("en/")
    default = SITE + bare
    return {
        "fi": default,
        "x-default": default,
        "sv": f"{SITE}sv/{bare}",
        "en": f"{SITE}en/{bare}",
    }


def test_lang_is_that_of_the_page_s_folder(built_site: Path) -> None:
    said = {url: elements(html)[0].attributes["lang"] for url, html in pages(built_site)}
    assert said == {url: language_of(url) for url in said}
    assert set(said.values()) == {"fi", "sv", "en"}


def test_every_page_names_all_its_counterparts_by_absolute_address(built_site: Path) -> None:
    for url, html in pages(built_site):
        links = [
            e.attributes for e in elements(html) if e.tag == "link" and "hreflang" in e.attributes
        ]
        assert {link["hreflang"]: link["href"] for link in links} == counterparts(url), url
        assert len(links) == 4, url


def test_every_counterpart_is_a_page_of_the_site(built_site: Path) -> None:
    existing = {SITE + url for url, _ in pages(built_site)}
    for url in existing:
        assert set(counterparts(url.removeprefix(SITE)).values()) <= existing


def test_sitemap_lists_every_page_of_every_language_with_its_counterparts(built_site: Path) -> None:
    listed = {}
    for entry in ET.parse(built_site / "sitemap.xml").getroot():
        location = entry.findtext(f"{SITEMAP}loc") or ""
        links = entry.findall(f"{XHTML}link")
        listed[location] = {link.attrib["hreflang"]: link.attrib["href"] for link in links}
    content = [url for url, html in pages(built_site) if 'content="noindex"' not in html]
    assert listed == {SITE + url: counterparts(url) for url in content}
    assert len(content) % 3 == 0


def test_pages_for_what_is_not_there_are_kept_from_search_engines(built_site: Path) -> None:
    for url, html in pages(built_site):
        if url.endswith(NOT_FOUND):
            assert '<meta name="robots" content="noindex">' in html, url
            assert f"{SITE}{url}</loc>" not in (built_site / "sitemap.xml").read_text("utf-8")


def test_canonical_address_is_the_page_s_own(built_site: Path) -> None:
    for url, html in pages(built_site):
        canonical = [
            e.attributes["href"] for e in elements(html) if e.attributes.get("rel") == "canonical"
        ]
        assert canonical == ([] if url.endswith(NOT_FOUND) else [SITE + url])
