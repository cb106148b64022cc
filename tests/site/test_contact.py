"""Whom to ask stands beside the owner, in an empty search and on the 404 page, where it is set."""

from pathlib import Path

import pytest
from guideline.interface.contact import Contact, ContactError, contacts
from playwright.sync_api import Page, expect

from tests import projects
from tests.serving import serve

FORM = "https://forms.example/r/a?b=1&c=2"
SET = f"""contact:
      fi: some@kaupunki.example
      sv: {FORM}
"""
UNSET = 'contact: !ENV [CONTACT, ""]'
PAGE = "---\nowner: Viestintä\n---\n\n# Otsikko {#title}\n\nTeksti.\n"


def built(folder: Path, setting: str) -> Path:
    """The site of a small project with a setting in place of none."""
    pages = {f"{language}/a.md": PAGE for language in projects.LANGUAGES}
    project = projects.write(folder, pages)
    projects.edit(project / "mkdocs.yml", UNSET, setting)
    result = projects.build(project)
    assert result.returncode == 0, result.stdout
    return project / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("contact") / "project", SET)


@pytest.mark.parametrize("page", ["a/index.html", "404.html"])
def test_each_language_names_its_own_place(site: Path, page: str) -> None:
    finnish = (site / page).read_text("utf-8")
    assert '<a href="mailto:some@kaupunki.example">some@kaupunki.example</a>' in finnish
    assert 'href="https://forms.example/r/a?b=1&amp;c=2">Fråga här</a>' in (
        (site / "sv" / page).read_text("utf-8")
    )


def test_nothing_is_said_where_nothing_is_set(site: Path, built_site: Path) -> None:
    for page in [*site.glob("en/**/*.html"), *built_site.rglob("*.html")]:
        html = page.read_text("utf-8")
        assert not any(words in html for words in ("Kysy täällä", "Fråga här", "Ask here"))
        assert 'class="search-contact"' not in html


def test_search_that_finds_nothing_says_whom_to_ask(page: Page, site: Path) -> None:
    with serve(site) as address:
        page.goto(f"{address}sv/a/", wait_until="load")
        box = page.get_by_role("textbox", name="Sök i riktlinjerna")
        link = page.locator(".md-search").get_by_role("link", name="Fråga här")
        box.press_sequentially("teksti")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        expect(link).to_be_hidden()
        box.fill("")
        box.press_sequentially("zzzzzz")
        expect(link).to_be_visible()
        box.fill("")
        box.press_sequentially("teksti")
        expect(link).to_be_hidden()


def test_one_place_serves_all_languages() -> None:
    contact = Contact("mailto:a@b.example", "a@b.example")
    assert contacts(" a@b.example ", ["fi", "sv"]) == {"fi": contact, "sv": contact}
    assert contacts({"sv": FORM, "fi": ""}, ["fi", "sv"]) == {"sv": Contact(FORM)}


def test_all_faults_of_the_setting_are_told_at_once() -> None:
    with pytest.raises(ContactError) as error:
        contacts({"fi": "call us", "de": FORM, "sv": "javascript:a()"}, ["fi", "sv"])
    for named in ("“call us”", "“de”", "“javascript:a()”"):
        assert named in str(error.value)


def test_build_with_a_place_that_leads_nowhere_stops_with_one_message(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", {})
    projects.edit(project / "mkdocs.yml", UNSET, "contact: somewhere")
    result = projects.build(project)
    assert result.returncode == 1
    assert "mkdocs.yml: “contact:” is wrong. “somewhere” is neither a mailbox" in result.stdout
    assert "Traceback" not in result.stdout
