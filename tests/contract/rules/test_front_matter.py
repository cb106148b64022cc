"""*front matter*: the fields that every page has, their types, and the review date."""

from datetime import date

import pytest
from guideline.pages.review_date import due_date

from tests.tiny_site import TinySite, page


def found(site: TinySite, text: str) -> list[str]:
    """The findings about front matter where every language has the same; Finnish ones only."""
    site.write({f"{lang}/index.md": text for lang in ("fi", "sv", "en")})
    return [line for line in site.found("front matter") if line.startswith("docs/fi/")]


@pytest.mark.parametrize("name", ["description", "audience", "owner", "reviewed"])
def test_a_required_field_that_is_missing_is_named(site: TinySite, name: str) -> None:
    fields: dict[str, str | None] = {name: None}
    assert found(site, page("# Otsikko {#title}", **fields)) == ["docs/fi/index.md:1 error"]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"description": ""}, 2),
        ({"description": "Ei lausetta"}, 2),
        ({"description": "[a, b]"}, 2),
        ({"audience": "staff"}, 3),
        ({"owner": "5"}, 4),
        ({"reviewed": "eilen"}, 5),
        ({"reviewed": "2026-11-24 10:00:00"}, 5),
        ({"hide": "toc"}, 6),
        ({"search": "no"}, 6),
        ({"titel": "Ohje"}, 6),
    ],
)
def test_a_field_of_the_wrong_type_or_name_is_found_at_its_line(
    site: TinySite, fields: dict[str, str], line: int
) -> None:
    assert found(site, page(**fields)) == [f"docs/fi/index.md:{line} error"]


def test_every_optional_field_is_known(site: TinySite) -> None:
    fields = {"title": "Ohje", "hide": "[toc]", "template": "a.html", "search": "{exclude: true}"}
    assert found(site, page(**fields)) == []


def test_a_misspelt_field_is_guessed(site: TinySite) -> None:
    site.write({"sv/index.md": page(owners="x")})
    assert "Did you mean “owner”?" in site.message("front matter")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# Otsikko {#title}\n", 1),
        ("---\nowner: [\n---\n# Otsikko {#title}\n", 3),
        ("---\nreviewed: 2026-13-45\n---\n# Otsikko {#title}\n", 1),
        ("---\n- a\n---\n# Otsikko {#title}\n", 2),
        (page().replace("owner: Media", "owner: Media\nowner: Muu"), 5),
        ("---\nowner: !!python/name:os.system\n---\n# Otsikko {#title}\n", 2),
    ],
    ids=["none at all", "broken YAML", "no such date", "a list", "a field twice", "a YAML tag"],
)
def test_front_matter_that_cannot_be_read_is_one_finding(
    site: TinySite, text: str, line: int
) -> None:
    assert found(site, text) == [f"docs/fi/index.md:{line} error"]


def test_a_review_date_in_the_future_is_an_error(site: TinySite) -> None:
    assert found(site, page(reviewed="2026-11-25")) == ["docs/fi/index.md:5 error"]
    assert found(site, page(reviewed="2026-11-24")) == []


def test_a_page_is_due_for_review_after_twelve_months(site: TinySite) -> None:
    assert found(site, page(reviewed="2025-11-24")) == []
    assert found(site, page(reviewed="2025-11-23")) == ["docs/fi/index.md:5 warning"]


def test_a_month_that_is_too_short_ends_on_its_last_day() -> None:
    assert due_date(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert due_date(date(2026, 8, 31), 6) == date(2027, 2, 28)


def test_the_audience_is_the_same_in_every_language(site: TinySite) -> None:
    site.write({"sv/index.md": page(audience="employees")})
    assert site.found() == ["docs/sv/index.md:3 error (front matter)"]
    assert "“audience: everyone”" in site.message("front matter")


def test_no_language_alone_is_left_out_of_the_search(site: TinySite) -> None:
    site.write({"sv/index.md": page(search="{exclude: true}")})
    assert site.found() == ["docs/sv/index.md:6 error (front matter)"]


def test_a_translation_reviewed_before_its_source_is_a_warning(site: TinySite) -> None:
    site.write({"sv/index.md": page(reviewed="2026-11-23")})
    assert site.found() == ["docs/sv/index.md:5 warning (front matter)"]


def test_a_translation_reviewed_after_its_source_is_fine(site: TinySite) -> None:
    site.write({"fi/index.md": page(reviewed="2026-11-23")})
    assert site.found() == []


def test_the_order_of_the_fields_does_not_matter(site: TinySite) -> None:
    lines = page().split("\n")
    lines[1:5] = reversed(lines[1:5])
    assert found(site, "\n".join(lines)) == []


@pytest.mark.parametrize("owner", ["Media: Radio", 'Media: "Radio"', "Media:"])
def test_a_text_with_a_colon_is_quoted_with_one_click(site: TinySite, owner: str) -> None:
    site.write({"sv/index.md": page(owner=owner)})
    (finding,) = [f for f in site.check() if f.rule == "front matter"]
    assert str(finding.place) == "docs/sv/index.md:4"
    assert "Put quotation marks around the text: owner: " in finding.remedy
    assert finding.fix
    site.change("sv/index.md", f"owner: {owner}", finding.fix.text)
    assert site.found("front matter") == []
    assert site.guideline().pages["sv"]["index.md"].meta.values["owner"] == owner
