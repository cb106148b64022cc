"""A fourth language is added by following CONTRIBUTING.md, and the site builds with it."""

import re
from pathlib import Path

import pymupdf
import pytest

from tests import full_site as sites
from tests.full_site import ADDRESS, Site
from tests.project import fourth_language

pytestmark = pytest.mark.xdist_group("editors")

MENU = """
  - Etusivu: index.md
  - Turvallisuus: safety.md
  - Perehdytys: late.md
"""


def _with_a_fourth_language(folder: Path) -> Site:
    copy = sites.small(folder)
    copy.replace("mkdocs.yml", "\nnot_in_nav:", f"\nnav:{MENU}\nnot_in_nav:")
    fourth_language.add(copy.folder)
    return copy


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    copy = _with_a_fourth_language(tmp_path_factory.mktemp("fourth") / "copy")
    recorded = copy.guideline("record")
    assert recorded.returncode == 0, recorded.stderr
    return copy.build(PUBLISHING="true")


def test_every_page_is_there_in_the_new_language(site: Site) -> None:
    for page in sites.pages("fi").keys() - {"index"}:
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
    assert fourth_language.pretended("Siirry sisältöön") in html


def test_it_has_its_own_search_feed_and_not_found_page(site: Site) -> None:
    for name in ("search/search_index.json", "changes.atom", "404.html"):
        assert (site.built / "uk" / name).is_file()
        assert not (site.built / "uk" / "uk" / name).exists()


def test_the_server_knows_its_not_found_page(site: Site) -> None:
    assert re.search(r"~\^/uk/ +/uk/404\.html;", site.read("server/guideline.conf"))


def test_its_handbook_is_set_in_letters_that_it_has(site: Site) -> None:
    books = list((site.built / "uk").glob("*.pdf"))
    assert books
    for book in books:
        with pymupdf.open(book) as document:
            assert fourth_language.pretended("Pietarsaaren") in document[0].get_text()


def test_without_one_of_the_steps_the_build_says_what_is_missing(tmp_path: Path) -> None:
    copy = _with_a_fourth_language(tmp_path / "copy")
    (copy.folder / "docs" / "uk" / "safety.md").unlink()
    done = copy.run("mkdocs", "build")
    assert done.returncode == 1
    assert "docs/uk/safety.md:1: error (missing)" in done.stderr
    assert "Traceback" not in done.stderr
