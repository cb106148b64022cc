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
    message = site.message("gone")
    assert "#as was on docs/fi/a.md and is on this page now" in message
    assert "“formerly: [a#as: as]”" in message


def test_advice_that_is_followed_to_the_letter_ends_without_findings(site: TinySite) -> None:
    of(site, "a", "[older, older#x: as]", "# Page a {#a}\n\n## Page {#as}\n\n## Video {#at}")
    of(site, "b", "[oldest]").record()
    site.publish()
    for language in ("fi", "sv", "en"):
        (site.root / f"docs/{language}/a.md").unlink()
    site.nav = ["b.md", "index.md"]
    written = "formerly: [oldest]"
    assert "if it has such a line, add “a” to its list" in site.message("gone")
    everywhere(site, "b.md", written, written := "formerly: [oldest, a]")
    (found,) = (each for each in site.check() if each.rule == "gone")
    assert found.paste == "formerly: [oldest, a, a#as: b, a#at: b]"
    assert f"replace the line “formerly: …” at the top of this page by “{found.paste}”" in (
        found.remedy
    )
    everywhere(site, "b.md", written, found.paste)
    assert site.found("gone") == site.found("formerly") == site.found("front matter") == []


def test_a_heading_of_a_published_page_needs_its_page_named_first(site: TinySite) -> None:
    of(site, "a", None).record()
    site.publish()
    for language in ("fi", "sv", "en"):
        (site.root / f"docs/{language}/a.md").unlink()
    everywhere(site, "index.md", "reviewed", "formerly: [a#as: title]\nreviewed")
    assert "names a page that is gone, and no page says that it has been a" in site.message(
        "formerly"
    )


def test_headings_of_a_name_that_another_page_has_now_lead_to_the_page_that_had_it(
    site: TinySite,
) -> None:
    of(site, "a", None).record()
    site.publish()
    for language in ("fi", "sv", "en"):
        (site.root / f"docs/{language}/a.md").rename(site.root / f"docs/{language}/b.md")
    everywhere(site, "b.md", "reviewed", "formerly: [a]\nreviewed")
    site.nav = ["b.md", "index.md"]
    site.publish()
    of(site, "a", None, "# Video {#a}\n\nRadio.")
    assert site.found("formerly") == ["docs/fi/b.md:5 error"]
    (found,) = (each for each in site.check() if each.rule == "gone")
    assert (str(found.place), found.paste) == ("docs/fi/b.md:5", "formerly: [a#as: as]")
    everywhere(site, "b.md", "formerly: [a]", found.paste)
    assert site.found("gone") == site.found("formerly") == []


def test_two_lists_of_former_addresses_are_to_become_one(site: TinySite) -> None:
    of(site, "a", "[old]\nformerly: [older]")
    found = [each.remedy for each in site.check() if each.rule == "front matter"]
    assert all("Put both lists on one line" in each for each in found)
    assert len(found) == 3


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
