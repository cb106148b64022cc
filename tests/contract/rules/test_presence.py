"""*missing*, *orphan*, *file*: every page and file in every language, with a usable name."""

from tests.security.pictures import picture
from tests.tiny_site import TinySite, page


def test_a_complete_site_has_no_findings(site: TinySite) -> None:
    assert site.found() == []


def test_a_page_missing_in_one_language_is_named_there(site: TinySite) -> None:
    (site.root / "docs/sv/index.md").unlink()
    assert site.message("missing") == (
        "docs/sv/index.md:1: error (missing): the page is missing; "
        "docs/fi/index.md has no version in Svenska\n"
        "    What to do: Translate docs/fi/index.md and save it as docs/sv/index.md."
    )


def test_a_language_without_any_page_lacks_every_page(site: TinySite) -> None:
    (site.root / "docs/en/index.md").unlink()
    (site.root / "docs/en").rmdir()
    assert site.found() == ["docs/en/index.md:1 error (missing)"]


def test_a_translation_without_source_is_an_orphan(site: TinySite) -> None:
    site.write({"sv/extra.md": page("# Extra {#extra}")})
    assert site.found() == ["docs/sv/extra.md:1 error (orphan)"]


def test_a_file_that_only_a_translation_has_is_an_orphan(site: TinySite) -> None:
    site.write(dict.fromkeys(["fi/a.png", "sv/a.png", "sv/b.png"], picture("PNG")))
    assert site.found() == ["docs/sv/b.png:1 error (orphan)"]


def test_a_picture_that_was_renamed_in_the_source_alone_is_to_be_renamed_too(
    site: TinySite,
) -> None:
    site.write(dict.fromkeys(["fi/new.png", "sv/old.png"], picture("PNG")))
    assert site.found() == ["docs/sv/old.png:1 error (orphan)"]
    assert "Name it docs/sv/new.png too" in site.message("orphan")


def test_hidden_files_are_nobodys_translation(site: TinySite) -> None:
    site.write({"sv/.draft.md": "x", ".git/x.md": "x"})
    assert site.found() == []


def test_a_page_outside_the_language_folders_is_an_orphan(site: TinySite) -> None:
    site.write({"about.md": page(), "de/index.md": page()})
    assert site.found("orphan") == ["docs/about.md:1 error", "docs/de/index.md:1 error"]


def test_a_page_has_an_address_of_its_own(site: TinySite) -> None:
    names = ["roles.md", "roles/index.md", "roles/staff.md"]
    site.write({f"{lang}/{name}": page() for name in names for lang in ("fi", "sv", "en")})
    assert site.found("kind") == [f"docs/{x}/roles/index.md:1 error" for x in ("en", "fi", "sv")]


def test_a_file_name_is_lower_case_words_with_hyphens(site: TinySite) -> None:
    names = ["Uusi.md", "oma_sivu.md", "ääkköset.md", "elected-officials.md", "roles/staff.md"]
    site.write({f"{lang}/{name}": page() for name in names for lang in ("fi", "sv", "en")})
    assert site.found("file") == [
        "docs/fi/Uusi.md:1 error",
        "docs/fi/oma_sivu.md:1 error",
        "docs/fi/ääkköset.md:1 error",
    ]


def test_a_page_in_another_encoding_is_one_finding_with_its_line(site: TinySite) -> None:
    site.write({"sv/index.md": page("# Ö {#title}").encode("latin-1")})
    assert site.found() == ["docs/sv/index.md:7 error (file)"]
    assert "Save the page as UTF-8" in site.message("file")
