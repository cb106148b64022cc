"""What an edition has may not vanish, and an edition may not change."""

import pytest

from tests.contract.rules.test_former import of
from tests.tiny_site import TinySite


def everywhere(site: TinySite, name: str, old: str, new: str) -> None:
    for language in ("fi", "sv", "en"):
        site.change(f"{language}/{name}", old, new)


def test_a_published_page_that_vanishes_is_found_long_after(site: TinySite) -> None:
    of(site, "a", None).record()
    site.publish()
    site.publish()  # another edition, in which nothing changed
    for language in ("fi", "sv", "en"):
        (site.root / f"docs/{language}/a.md").unlink()
    site.nav = ["index.md"]
    assert site.found("gone") == ["docs/fi/a.md:1 error"]
    assert "Write “formerly: [a]”" in site.message("gone")
    everywhere(site, "index.md", "reviewed", "formerly: [a, a#as: title]\nreviewed")
    assert site.found("gone") == []


def test_a_published_heading_that_vanishes_is_found_with_the_line_to_write(site: TinySite) -> None:
    of(site, "a", None).record()
    site.publish()
    everywhere(site, "a.md", "{#as}", "{#asset}")
    assert "“formerly: [a#as: a" in site.message("gone")
    everywhere(site, "a.md", "reviewed", "formerly: [a#as: asset]\nreviewed")
    assert site.found("gone") == []


def test_a_published_section_that_went_to_another_page_is_found_there(site: TinySite) -> None:
    of(site, "a", None).record()
    site.publish()
    everywhere(site, "a.md", "{#as}", "{#ass}")
    of(site, "b", None, "# Page b {#b}\n\n## Page {#as}").record()
    assert site.message("gone").startswith("docs/fi/b.md:1: ")
    assert "“formerly: [a#as: as]”" in site.message("gone")


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ('"pages": {', '"pages": [', 7, "cannot be read as an edition"),
        ('"2026-11-24"', '"2026-02-30"', 3, "cannot be read as an edition"),
        ("<p>Video.", "<p>Radio.", 10, "was changed after the edition was closed"),
        ('"2026-11-24"', '"2026-11-25"', 1, "was changed after the edition was closed"),
    ],
)
def test_an_edition_that_is_not_as_it_was_is_one_finding(
    site: TinySite, old: str, new: str, line: int, what: str
) -> None:
    file = site.publish()
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    assert f"editions/1.json:{line}: error (edition): the file {what}" in site.message("edition")


def test_a_language_that_the_site_no_longer_has_is_one_finding(site: TinySite) -> None:
    site.write_pages("# Radio {#title}\n\nVideo.").publish()
    guideline = site.guideline()
    assert site.found("edition") == []
    from dataclasses import replace  # noqa: PLC0415

    from guideline.contract.rules.editions import EDITION  # noqa: PLC0415

    fewer = replace(guideline.settings, translations=guideline.settings.translations[:1])
    (found,) = EDITION.run(replace(guideline, settings=fewer))
    assert str(found.place) == "editions/1.json:5"
    assert "former_languages: [en]" in found.remedy
    former = replace(fewer, former_languages=("en",))
    assert EDITION.run(replace(guideline, settings=former)) == []
