"""The rules *unused* and *kind*: files that no page leads to, or that lie where they cannot."""

from guideline.contract import incremental, linter

from tests.security.pictures import pdf
from tests.tiny_site import TinySite

LANGUAGES = ("fi", "sv", "en")


def unused(site: TinySite) -> list[str]:
    found = incremental.check(site.guideline()).findings
    assert sorted(f for f in found if f.rule == "unused") == sorted(
        f for f in linter.check(site.guideline()) if f.rule == "unused"
    )
    return [f"{f.place} {f.message}" for f in sorted(found) if f.rule == "unused"]


def test_a_file_that_no_page_leads_to_is_named_once(site: TinySite) -> None:
    site.write({f"{language}/files/old.pdf": b"x" for language in LANGUAGES})
    assert unused(site) == [
        "docs/fi/files/old.pdf:1 no page leads to the file or shows it (Suomi, Svenska, English), "
        "yet everyone can read it"
    ]


def test_a_file_that_one_language_shows_is_named_for_the_others(site: TinySite) -> None:
    site.write({f"{language}/a.png": b"x" for language in LANGUAGES})
    body = "# Video {#title}\n\n![Video](a.png)"
    site.write_pages(body, body, "# Video {#title}\n\nVideo")
    assert len(found := unused(site)) == 1
    assert found[0].startswith("docs/en/a.png:1 ")
    assert "(English)" in found[0]


def test_what_a_page_or_the_configuration_names_is_used(site: TinySite) -> None:
    names = ("a.docx", "b.png", "c.pdf", "d.svg", "e.css")
    site.write({f"{language}/{name}": b"x" for name in names for language in LANGUAGES})
    site.configure(extra="# d.svg\n")
    site.write_pages(
        '# Video {#title}\n\n[Video](a.docx) ![Video](b.png)\n\n<p><a href="c.pdf">Video</a></p>'
    )
    assert unused(site) == []


def test_a_file_in_the_place_of_the_sites_own_is_told_where_to_and_how_it_is_linked_then(
    site: TinySite,
) -> None:
    site.write({"sv/form.pdf": pdf()})
    assert "Move it to a folder such as docs/sv/files/" in site.message("kind")
    assert "write files/form.pdf as the link" in site.message("kind")
