"""Once a week: what has to be done because time has passed."""

from collections.abc import Iterator
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from guideline.github.dead_links import dead_links
from guideline.github.reminders import due_reviews, due_translations, reminders
from guideline.github.writing import AllWords
from guideline.pages.reader import Reader
from guideline.project import interface_words
from guideline.project.settings import MarkdownConfig

from tests.full_site import ROOT
from tests.serving import answering
from tests.tiny_site import TODAY, TinySite, page


@pytest.fixture(scope="module")
def all_words() -> AllWords:
    return interface_words.load(ROOT / "overrides" / "words", ["fi", "sv", "en"])


@pytest.fixture
def site(tmp_path: Path) -> TinySite:
    return TinySite(tmp_path, Reader(MarkdownConfig(("attr_list",))))


@pytest.fixture(scope="module")
def other_site() -> Iterator[str]:
    """A site whose pages answer with the number in their address; a slash at the end."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            code = int(self.path.strip("/").split("/")[0])
            self.send_response(code)
            if code == 302:
                self.send_header("Location", self.path.removeprefix("/302"))
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing: the tests' output is theirs."""

    with answering(Handler) as address:
        yield address


def reviewed(site: TinySite, day: date) -> TinySite:
    return site.write({f"{lang}/index.md": page(reviewed=str(day)) for lang in ("fi", "sv", "en")})


def linking(site: TinySite, *links: str) -> TinySite:
    body = "# Otsikko {#title}\n\n" + "\n\n".join(f"[linkki]({link})" for link in links)
    return site.write({"fi/index.md": page(body)})


def test_a_page_is_listed_once_its_review_date_has_passed(
    site: TinySite, all_words: AllWords
) -> None:
    year_ago = TODAY.replace(year=TODAY.year - 1)
    assert not list(due_reviews(reviewed(site, year_ago).guideline()))
    due = list(due_reviews(reviewed(site, year_ago - timedelta(days=1)).guideline()))
    assert [str(review.place) for review in due] == [
        f"docs/{language}/index.md:5" for language in ("fi", "sv", "en")
    ]
    text = reminders(due, [], [], all_words)
    assert "## Tarkista nämä sivut · Granska de här sidorna · Review these pages" in text
    assert text.count("- [ ] ") == 3


def pending(site: TinySite, day: date, mark: str = "pending") -> TinySite:
    comment = f"<!-- {mark} until {day}: the translator is away -->\n\n"
    return site.write_pages("# Otsikko {#title}\n\nTeksti.", sv=f"{comment}# Rubrik {{#title}}\n")


@pytest.mark.parametrize("mark", ["pending", "page pending"])
def test_a_translation_is_listed_a_week_before_it_is_due(
    site: TinySite, all_words: AllWords, mark: str
) -> None:
    week = TODAY + timedelta(days=7)
    assert not list(due_translations(pending(site, week + timedelta(days=1), mark).guideline()))
    (due,) = due_translations(pending(site, week, mark).guideline())
    assert (str(due.place), due.due) == ("docs/sv/index.md:7", week)
    text = reminders([], [due], [], all_words)
    assert "## Käännä nämä kohdat · Översätt de här ställena · Translate these passages" in text
    assert "the translator is away" in text


def test_a_translation_that_is_late_stays_listed(site: TinySite) -> None:
    assert list(due_translations(pending(site, TODAY - timedelta(days=30)).guideline()))


def test_nothing_to_do_is_no_text(all_words: AllWords) -> None:
    assert reminders([], [], [], all_words) == ""


@pytest.mark.parametrize("code", [404, 410, 500, 503])
def test_a_link_is_dead_if_its_page_is_gone_or_fails(
    site: TinySite, other_site: str, all_words: AllWords, code: int
) -> None:
    (dead,) = dead_links(linking(site, f"{other_site}{code}").guideline().all_pages())
    assert dead.address == f"{other_site}{code}"
    assert str(dead.places[0]) == "docs/fi/index.md:9"
    assert str(code) in dead.why
    assert "Fix these links" in reminders([], [], [dead], all_words)


@pytest.mark.parametrize("path", ["200", "302/200", "401", "403", "429", "200/å b#part"])
def test_a_link_lives_if_people_get_an_answer(site: TinySite, other_site: str, path: str) -> None:
    site = linking(site, f"<{other_site}{path}>")
    assert not dead_links(site.guideline().all_pages())


def test_a_host_that_does_not_answer_is_dead(site: TinySite) -> None:
    (dead,) = dead_links(linking(site, "http://127.0.0.1:1/").guideline().all_pages())
    assert "refused" in dead.why


def test_an_address_that_is_none_is_dead_and_stops_nothing(site: TinySite, other_site: str) -> None:
    site = linking(site, "http://[::1/", f"http://{'a' * 70}.example/", f"{other_site}404")
    assert len(dead_links(site.guideline().all_pages())) == 3


def test_an_address_that_many_places_link_to_is_one_point(site: TinySite, other_site: str) -> None:
    (dead,) = dead_links(
        linking(site, f"{other_site}404", f"{other_site}404#part").guideline().all_pages()
    )
    assert [place.line for place in dead.places] == [9, 11]
