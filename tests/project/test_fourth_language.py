"""A fourth language is added by following CONTRIBUTING.md, and the site builds with it."""

import re
from pathlib import Path

import pymupdf
import pytest

from tests import full_site as sites
from tests.full_site import ADDRESS, ROOT, Site
from tests.project import fourth_language

pytestmark = pytest.mark.xdist_group("editors")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    copy = sites.copy(tmp_path_factory.mktemp("fourth") / "copy")
    fourth_language.add(copy.folder)
    recorded = copy.guideline("record")
    assert recorded.returncode == 0, recorded.stderr
    return copy.build(PUBLISHING="true")


def test_every_page_is_there_in_the_new_language(site: Site) -> None:
    pages = {page.stem for page in (ROOT / "docs" / "fi").glob("*.md")} - {"index"}
    for page in pages:
        html = site.html(f"uk/{page}")
        assert '<html lang="uk"' in html
        assert f'hreflang="uk" href="{ADDRESS}uk/{page}/"' in html


def test_other_languages_lead_to_it_and_it_leads_to_them(site: Site) -> None:
    assert 'hreflang="uk" lang="uk"' in site.html("")
    for home in ("../../", "../../sv/", "../../en/"):
        assert f'href="{home}safety/" hreflang=' in site.html("uk/safety")


def test_words_around_the_page_are_in_the_new_language(site: Site) -> None:
    html = site.html("uk/safety")
    assert "Правила щодо соціальних мереж" in html
    assert "Головна" in html
    assert fourth_language.pretended("Tällä sivulla") in html


def test_it_has_its_own_search_feed_and_not_found_page(site: Site) -> None:
    for name in ("search/search_index.json", "changes.atom", "404.html"):
        assert (site.built / "uk" / name).is_file()
        assert not (site.built / "uk" / "uk" / name).exists()


def test_the_server_knows_its_not_found_page(site: Site) -> None:
    assert re.search(r"~\^/uk/ +/uk/404\.html;", site.read("server/some-ohje.conf"))


def test_its_handbook_is_set_in_letters_that_it_has(site: Site) -> None:
    books = list((site.built / "uk").glob("*.pdf"))
    assert len(books) == 3
    for book in books:
        with pymupdf.open(book) as document:
            assert fourth_language.pretended("Pietarsaaren") in document[0].get_text()


def test_without_one_of_the_steps_the_build_says_what_is_missing(tmp_path: Path) -> None:
    copy = sites.copy(tmp_path / "copy")
    fourth_language.add(copy.folder)
    (copy.folder / "docs" / "uk" / "safety.md").unlink()
    done = copy.run("mkdocs", "build")
    assert done.returncode == 1
    assert "docs/uk/safety.md:1: error (missing)" in done.stderr
    assert "Traceback" not in done.stderr
