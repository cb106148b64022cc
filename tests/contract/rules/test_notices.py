"""A dated notice is checked like a page; its fields are its days and its place."""

import pytest

from tests.tiny_site import TODAY, TinySite

SAID = {
    "fi": ("Huoltokatko", "Sivusto on hetken kiinni."),
    "sv": ("Avbrott", "Sidan är stängd en stund."),
    "en": ("Service break", "The site is closed for a while."),
}


@pytest.fixture
def noticed(site: TinySite) -> TinySite:
    """A site with a notice in three languages, recorded."""
    for language, (title, said) in SAID.items():
        fields = f"---\nfirst: {TODAY}\nlast: {TODAY}\nshown: home\n---\n"
        site.write({f"{language}/notices/a.md": f"{fields}# {title} {{#break}}\n\n{said}\n"})
    (site.root / "mkdocs.yml").unlink(missing_ok=True)
    site.nav = None
    site.record()
    return site


def test_one_in_every_language_is_right(noticed: TinySite) -> None:
    assert noticed.found() == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (f"first: {TODAY}\n", "", "the field “first” is missing"),
        (f"last: {TODAY}", "last: soon", "the field “last” must be a date"),
        (f"last: {TODAY}", "last: 2020-01-01", "the notice ends on 2020-01-01, before it begins"),
        ("shown: home", "shown: here", "the field “shown” must be one of home, everywhere"),
        ("shown: home", "audience: everyone", "there is no field “audience”"),
    ],
)
def test_its_fields_are_checked(noticed: TinySite, old: str, new: str, message: str) -> None:
    for language in SAID:
        noticed.change(f"{language}/notices/a.md", old, new)
    found = [f for f in noticed.check() if f.rule == "front matter"]
    assert {f.place.file for f in found} == {f"docs/{each}/notices/a.md" for each in SAID}
    assert all(message in f.message for f in found)


def test_its_days_are_the_same_in_every_language(noticed: TinySite) -> None:
    noticed.change("sv/notices/a.md", f"last: {TODAY}", "last: 2026-12-24")
    assert noticed.found() == ["docs/sv/notices/a.md:3 error (front matter)"]


def test_a_translation_that_the_source_has_left_behind_is_found(noticed: TinySite) -> None:
    noticed.change("fi/notices/a.md", "hetken", "tunnin")
    assert noticed.found("stale") == [
        "docs/en/notices/a.md:8 error",
        "docs/sv/notices/a.md:8 error",
    ]


def test_one_without_a_translation_is_found(noticed: TinySite) -> None:
    (noticed.root / "docs/en/notices/a.md").unlink()
    assert noticed.found("missing") == ["docs/en/notices/a.md:1 error"]


def test_other_pages_have_no_days(site: TinySite) -> None:
    for language in SAID:
        site.change(f"{language}/index.md", "reviewed", "first: 2026-11-24\nreviewed")
    assert len(site.found("front matter")) == 3
