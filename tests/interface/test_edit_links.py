"""From a page to its files in the repository's web editor."""

from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from guideline.project.repository import RepositoryError, repository
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures import REPOSITORY
from tests.full_site import Site

pytestmark = pytest.mark.xdist_group("editors")

PAGES = ("index", "safety", "changes")
HOMES = {"fi": "", "sv": "sv/", "en": "en/"}
NAMES = {"fi": "suomi", "sv": "svenska", "en": "English"}


class Links(HTMLParser):
    """The links inside the page's edit links: address -> accessible name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.inside = False
        self.address = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.inside = self.inside or attributes.get("class") == "page-edit"
        if self.inside and tag == "a":
            self.address = attributes["href"] or ""
            self.found[self.address] = attributes.get("aria-label") or ""

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "nav"

    def handle_data(self, data: str) -> None:
        if self.inside and self.address and not self.found[self.address]:
            self.found[self.address] = data.strip()


def links(edited_site: Site, page: str, language: str) -> dict[str, str]:
    return Links(edited_site.html(HOMES[language] + ("" if page == "index" else page))).found


@pytest.mark.parametrize("language", HOMES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_leads_to_the_editor_for_its_file_in_every_language(
    edited_site: Site, page: str, language: str
) -> None:
    edit = [address for address in links(edited_site, page, language) if "/edit/" in address]
    own_first = sorted(HOMES, key=lambda other: other != language)
    assert edit == [f"{REPOSITORY}/edit/main/docs/{other}/{page}.md" for other in own_first]
    assert all((edited_site.folder / address.partition("/main/")[2]).is_file() for address in edit)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fi", ["Muokkaa tätä sivua", "ruotsi", "englanti", "Ilmoita virheestä tällä sivulla"]),
        ("sv", ["Redigera den här sidan", "finska", "engelska", "Anmäl ett fel på den här sidan"]),
        ("en", ["Edit this page", "Finnish", "Swedish", "Report a fault on this page"]),
    ],
)
def test_the_links_speak_the_language_of_the_page(
    edited_site: Site, language: str, names: list[str]
) -> None:
    found = list(links(edited_site, "safety", language).values())
    assert [name.split(": ")[-1] for name in found] == names


@pytest.mark.parametrize("language", HOMES)
def test_a_fault_is_reported_with_page_and_language_filled_in(
    edited_site: Site, language: str
) -> None:
    (address,) = (link for link in links(edited_site, "safety", language) if "/issues/new" in link)
    query = parse_qs(urlsplit(address).query, strict_parsing=True)
    assert address.startswith(f"{REPOSITORY}/issues/new?")
    assert query["template"] == [f"{language}-fault.yml"]
    assert query["language"] == [NAMES[language]]
    assert query["page"][0].endswith(f" (docs/{language}/safety.md)")


def test_without_a_repository_there_are_no_links(site_without_repository: Site) -> None:
    html = site_without_repository.html("safety")
    assert "page-edit" not in html
    assert "github.com" not in html


@given(st.text(min_size=1), st.text())
def test_names_of_files_and_values_of_fields_survive_the_way_into_an_address(
    file: str, value: str
) -> None:
    try:
        file.encode()
        value.encode()
    except UnicodeEncodeError:
        return
    where = repository(REPOSITORY)
    assert where is not None
    edit = urlsplit(where.edit(file))
    assert unquote(edit.path) == f"/owner/name/edit/main/{file}"
    assert not edit.query
    assert not edit.fragment
    query = urlsplit(where.new_issue("fi-fault.yml", {"page": value})).query
    assert parse_qs(query, keep_blank_values=True) == {
        "template": ["fi-fault.yml"],
        "page": [value],
    }


@pytest.mark.parametrize(
    "setting", ["https://github.com/owner/name/", "https://github.com/owner/name.git"]
)
def test_the_address_may_be_written_as_it_is_copied(setting: str) -> None:
    where = repository(setting)
    assert where is not None
    assert where.url == REPOSITORY


@pytest.mark.parametrize(
    "setting",
    [
        "github.com/owner/name",
        "git@github.com:owner/name.git",
        "https://github.com/owner",
        "javascript:",
    ],
)
def test_an_address_that_is_no_repository_is_refused(setting: str) -> None:
    with pytest.raises(RepositoryError, match="Write one such as"):
        repository(setting)


def test_a_wrong_setting_stops_the_build_with_one_message(site_without_repository: Site) -> None:
    done = site_without_repository.run("mkdocs", "build", REPOSITORY_URL="github.com/owner")
    assert done.returncode == 1
    assert "github.com/owner” is not the address of a repository" in done.stderr
    assert "Traceback" not in done.stderr
