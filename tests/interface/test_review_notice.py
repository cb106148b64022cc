"""Every page says when it was reviewed and is due again, and tells readers once that has passed."""

import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from guideline.pages.review_date import due_date, is_overdue

from tests import full_site as sites
from tests.full_site import Site

pytestmark = pytest.mark.xdist_group("editors")

HOMES = {"fi": "", "sv": "sv/", "en": "en/"}


def facts(html: str) -> dict[str, str]:
    """What the foot of a page says about it: term -> description."""
    found = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", html)
    return {unescape(term): unescape(description) for term, description in found}


def notice(html: str) -> str:
    """The text of the notice for readers; empty where there is none."""
    found = re.search(r'<div class="admonition warning" role="note">(.*?)</div>', html, re.DOTALL)
    return " ".join(re.sub("<[^>]+>", "", unescape(found[1])).split()) if found else ""


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "fi",
            {
                "Sivusta vastaa": "Viestintä",
                "Tarkistettu": "29. helmikuuta 2020",
                "Seuraava tarkistus viimeistään": "28. helmikuuta 2021",
            },
        ),
        (
            "sv",
            {
                "Ansvarig för sidan": "Kommunikation",
                "Granskad": "29 februari 2020",
                "Nästa granskning senast": "28 februari 2021",
            },
        ),
        (
            "en",
            {
                "Responsible for this page": "Communications",
                "Reviewed": "29 February 2020",
                "Next review by": "28 February 2021",
            },
        ),
    ],
)
def test_a_page_says_who_answers_for_it_and_when_it_is_reviewed(
    edited_site: Site, language: str, expected: dict[str, str]
) -> None:
    assert facts(edited_site.html(f"{HOMES[language]}late")).items() >= expected.items()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "fi",
            "Tämän sivun tarkistus on myöhässä Sivu piti tarkistaa viimeistään 28. helmikuuta 2021."
            " Jokin kohta voi olla vanhentunut. Sivusta vastaa Viestintä.",
        ),
        (
            "sv",
            "Granskningen av den här sidan är försenad Sidan skulle ha granskats senast 28 februari"
            " 2021. Något på den kan vara föråldrat. Ansvarig för sidan: Kommunikation.",
        ),
        (
            "en",
            "This page is overdue for review It was due by 28 February 2021. Something on the page"
            " may be out of date. Responsible for the page: Communications.",
        ),
    ],
)
def test_readers_of_an_overdue_page_are_told_in_their_language(
    edited_site: Site, language: str, expected: str
) -> None:
    assert notice(edited_site.html(f"{HOMES[language]}late")) == expected


@pytest.mark.parametrize("language", HOMES)
def test_a_page_that_is_not_due_has_no_notice(edited_site: Site, language: str) -> None:
    assert not notice(edited_site.html(f"{HOMES[language]}safety"))


def test_there_is_time_until_the_end_of_the_day() -> None:
    due = due_date(date(2026, 11, 24), 12)
    assert due == date(2027, 11, 24)
    assert not is_overdue(due, due)
    assert is_overdue(due, date(2027, 11, 25))


def test_the_period_between_reviews_is_a_setting(tmp_path: Path) -> None:
    copy = sites.small(tmp_path / "copy")
    copy.replace("mkdocs.yml", "review_months: 12", "review_months: 1")
    assert facts(copy.build().html("en/late"))["Next review by"] == "29 March 2020"
