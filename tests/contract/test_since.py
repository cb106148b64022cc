"""*allowed*, *postponed*, *attachment*: what the reviewer of a change should see."""

from datetime import timedelta

import pytest
from guideline.contract import linter

from tests.security.pictures import picture
from tests.tiny_site import TODAY, TinySite, page

FI = "# Otsikko {#title}\n\nMerkitse @henkilö.\n\nKäytä @kaupunki.\n"
SV = "# Rubrik {#title}\n\nTagga @person.\n\nAnvänd @kaupunki.\n"
NOTE = "<!-- allow literal: the handle is translated -->\n\n"


def noted(site: TinySite, rule: str) -> list[str]:
    return [note for note in site.notes() if note.split(" ", 1)[1].startswith(rule)]


def test_a_new_comment_is_listed_with_its_reason(site: TinySite) -> None:
    site.write_pages(FI, SV, FI).keep()
    site.change("sv/index.md", "Tagga", f"{NOTE}Tagga")
    assert noted(site, "a new comment") == [
        "docs/sv/index.md:9 a new comment silences “literal” for the paragraph “Tagga @person.”: "
        "the handle is translated"
    ]


def test_a_comment_in_the_front_matter_is_one(site: TinySite) -> None:
    site.keep()
    site.change("sv/index.md", "description", "# allow untranslated: a name\ndescription")
    assert noted(site, "a new comment") == [
        "docs/sv/index.md:2 a new comment silences “untranslated” for the field “description” "
        "“Radio, video, podcast.”: a name"
    ]


def test_an_old_comment_is_not_listed(site: TinySite) -> None:
    site.write_pages(FI, SV.replace("Tagga", f"{NOTE}Tagga"), FI).keep()
    site.change("sv/index.md", "Använd", "Nämn")
    assert noted(site, "the paragraph “Tagga") == noted(site, "a new comment") == []


def test_a_block_that_changed_under_an_old_comment_is_listed(site: TinySite) -> None:
    site.write_pages(FI, SV.replace("Tagga", f"{NOTE}Tagga"), FI).keep()
    site.change("sv/index.md", "Tagga @person", "Tagga @chefen")
    assert noted(site, "the paragraph “Tagga @chefen.” changed") == [
        "docs/sv/index.md:11 the paragraph “Tagga @chefen.” changed; “literal” does not look at "
        "it: the handle is translated"
    ]


def test_so_is_a_translation_under_a_comment_in_the_source(site: TinySite) -> None:
    site.write_pages(FI.replace("Merkitse", f"{NOTE}Merkitse"), SV, FI).keep()
    site.change("sv/index.md", "Tagga @person", "Tagga @chefen")
    assert len(noted(site, "the paragraph “Tagga @chefen.” changed")) == 1


def test_a_second_comment_with_the_same_words_is_a_new_one(site: TinySite) -> None:
    site.write_pages(FI, SV.replace("Tagga", f"{NOTE}Tagga"), FI).keep()
    site.change("sv/index.md", "Använd", f"{NOTE}Använd")
    assert len(noted(site, "a new comment")) == 1


def mark(days: int) -> str:
    return f"<!-- pending until {TODAY + timedelta(days)}: the translator is away -->\n\n"


@pytest.mark.parametrize(("days", "listed"), [(9, 1), (3, 0), (2, 0)])
def test_a_translation_put_off_again_is_listed_with_its_first_day(
    site: TinySite, days: int, listed: int
) -> None:
    site.write_pages(FI, SV.replace("@person", "@henkilö"), FI).record()
    site.write({"fi/index.md": page(FI.replace("Käytä", "Mainitse"))})
    site.change("sv/index.md", "Använd", f"{mark(3)}Använd").keep()
    site.change("sv/index.md", mark(3), mark(days))
    found = noted(site, "the translation was to be ready")
    assert (
        found
        == [
            f"docs/sv/index.md:11 the translation was to be ready by {TODAY + timedelta(3)}; now it is "
            f"to be by {TODAY + timedelta(days)}"
        ]
        * listed
    )


def test_the_first_day_stays_however_often_it_is_put_off(site: TinySite) -> None:
    site.write_pages(FI, SV.replace("@person", "@henkilö"), FI).record()
    site.write({"fi/index.md": page(FI.replace("Käytä", "Mainitse"))})
    first = TODAY - timedelta(30)
    kept = mark(3).replace(":", f", first {first}:", 1)
    site.change("sv/index.md", "Använd", f"{kept}Använd").keep()
    site.change("sv/index.md", kept, mark(9))
    (found,) = noted(site, "the translation was to be ready")
    assert f"by {first}; now it is to be by {TODAY + timedelta(9)}" in found
    (note,) = [f for f in linter.check(site.guideline()) if f.rule == "postponed"]
    assert f"<!-- pending until {TODAY + timedelta(9)}, first {first}: the" in note.remedy
    site.change("sv/index.md", mark(9), mark(9).replace(":", f", first {first}:", 1))
    (note,) = [f for f in linter.check(site.guideline()) if f.rule == "postponed"]
    assert "first" not in note.remedy


@pytest.mark.parametrize("first", [str(TODAY + timedelta(3)), "last week"])
def test_a_first_day_that_is_none_is_found(site: TinySite, first: str) -> None:
    wrong = mark(3).replace(":", f", first {first}:", 1)
    site.write_pages(FI, SV.replace("Använd", f"{wrong}Använd"), FI)
    assert "docs/sv/index.md:11 error" in site.found("pending")


def test_a_whole_page_put_off_again_is_listed(site: TinySite) -> None:
    whole = mark(3).replace("pending", "page pending")
    site.write({"sv/index.md": page(whole + SV)}).keep()
    site.change("sv/index.md", str(TODAY + timedelta(3)), str(TODAY + timedelta(5)))
    assert len(noted(site, "the translation was to be ready")) == 1


FILES = ("chart.png", "form.docx", "deep/plan.pdf")


@pytest.fixture
def with_files(site: TinySite) -> TinySite:
    """Three languages with the same files, before a change."""
    site.record()
    files = {f"{each}/{name}": each.encode() for each in ("fi", "sv", "en") for name in FILES}
    return site.write(files).keep()


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_changed_in_the_source_alone_is_noted_at_its_namesakes(
    with_files: TinySite, name: str
) -> None:
    with_files.write({f"fi/{name}": b"new", f"en/{name}": b"new"})
    assert noted(with_files, "docs/") == [
        f"docs/sv/{name}:1 docs/fi/{name} has changed, docs/sv/{name} has not"
    ]


def test_a_file_that_changed_in_every_language_is_not(with_files: TinySite) -> None:
    with_files.write({f"{each}/form.docx": b"new" for each in ("fi", "sv", "en")})
    assert noted(with_files, "docs/") == []


def test_a_new_file_is_not(with_files: TinySite) -> None:
    with_files.write({f"{each}/new.docx": b"new" for each in ("fi", "sv", "en")})
    assert noted(with_files, "docs/") == []


@pytest.mark.parametrize("changed", ["fi", "sv"])
def test_a_picture_that_was_replaced_in_one_language_alone_is_noted(
    site: TinySite, changed: str
) -> None:
    site.write(dict.fromkeys(["fi/a.png", "sv/a.png"], picture("PNG")))
    site.write_pages(FI, SV, FI).keep()
    site.write({f"{changed}/a.png": picture("BMP")})
    other = "sv" if changed == "fi" else "fi"
    what = f"docs/{changed}/a.png has changed, docs/{other}/a.png has not"
    assert f"docs/{other}/a.png:1 {what}" in site.notes()


def test_a_languages_own_picture_may_change_alone(site: TinySite) -> None:
    site.write({"fi/a.png": picture("PNG"), "sv/a.png": picture("GIF")})
    site.write_pages(FI, SV, FI).keep()
    site.write({"sv/a.png": picture("BMP")})
    assert not any("has changed" in each for each in site.notes())
