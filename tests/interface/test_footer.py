"""The foot of every page leads to the pages that no menu names."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests import full_site as sites
from tests.full_site import Site

pytestmark = pytest.mark.xdist_group("editors")


def links(html: str) -> dict[str, str]:
    """The links of the foot: text -> address."""
    (foot,) = re.findall(r'<nav class="footer-links".*?</nav>', html, re.DOTALL)
    found = re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', foot)
    return {unescape(text): address for address, text in found}


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("safety", {"Muutokset": "../changes/"}),
        ("sv/safety", {"Ändringar": "../changes/"}),
        ("en", {"Changes": "changes/"}),
    ],
)
def test_a_page_leads_to_them_by_their_own_titles(
    edited_site: Site, page: str, expected: dict[str, str]
) -> None:
    assert links(edited_site.html(page)).items() >= expected.items()


def test_so_does_the_page_for_what_is_not_found(edited_site: Site) -> None:
    html = (edited_site.built / "sv" / "404.html").read_text(encoding="utf-8")
    assert links(html)["Ändringar"] == "/some/sv/changes/"


def test_the_page_itself_is_marked_as_current(edited_site: Site) -> None:
    assert re.search(
        r'<a href="\./" aria-current="page">Changes</a>', edited_site.html("en/changes")
    )


def test_a_name_without_a_page_stops_the_build_with_one_message(tmp_path: Path) -> None:
    copy = sites.small(tmp_path / "copy")
    copy.replace("mkdocs.yml", "      - changes.md\n", "      - nowhere.md\n")
    done = copy.run("mkdocs", "build")
    assert done.returncode == 1
    line = 1 + copy.read("mkdocs.yml").splitlines().index("      - nowhere.md")
    found = f"mkdocs.yml:{line}: error (nav): the foot of every page leads to nowhere.md"
    assert found in done.stderr
    assert "Traceback" not in done.stderr
