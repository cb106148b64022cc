"""The rule *link*."""

import pytest

from tests.tiny_site import TinySite, page

TARGET = page("# Kohde {#target}\n\n## Osa {#part}\n\nTeksti.")
LANGUAGES = ("fi", "sv", "en")


@pytest.fixture
def linked(site: TinySite) -> TinySite:
    """Every index.md has a neighbour to link to."""
    site.nav = [{"Etusivu": "index.md"}, {"Kohde": "target.md"}]
    site.titles["Kohde"] = {"sv": "Mål", "en": "Target"}
    return site.write({f"{language}/target.md": TARGET for language in LANGUAGES})


def link(address: str) -> str:
    return f"# Otsikko {{#title}}\n\nKatso [kohde]({address})."


@pytest.mark.parametrize(
    "address", ["target.md", "target.md#part", "#title", "https://city.example/"]
)
def test_a_link_that_leads_somewhere_is_fine(linked: TinySite, address: str) -> None:
    assert linked.write_pages(link(address)).found("link") == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nowhere.md", "leads to nothing"),
        ("target.md#absent", "a heading that docs/sv/target.md does not have"),
        ("#absent", "a heading that docs/sv/index.md does not have"),
        ("../fi/target.md", "leads to another language's page"),
        ("../../README.md", "leads out of the language's folder"),
        ("/target/", "begins at the site's root"),
    ],
)
def test_a_link_that_leads_nowhere_is_named_with_its_line(
    linked: TinySite, address: str, said: str
) -> None:
    linked.write_pages(link("target.md"), sv=link(address))
    found = [f for f in linked.check() if f.rule == "link" and said in f.message]
    assert [str(f.place) for f in found] == ["docs/sv/index.md:9"]


def test_the_message_names_the_ids_that_there_are(linked: TinySite) -> None:
    linked.write_pages(link("target.md#absent"))
    assert all("#target, #part" in f.remedy for f in linked.check() if f.rule == "link")


def test_a_heading_that_is_on_another_page_now_is_named_with_it(linked: TinySite) -> None:
    linked.write_pages(link("#part"))
    found = next(f for f in linked.check() if f.rule == "link")
    assert "docs/fi/target.md has it now" in found.message
    assert "Write target.md#part" in found.remedy
    assert found.fix
    assert found.fix.text == "Katso [kohde](target.md#part)."


def test_the_page_that_took_the_place_of_another_is_named(linked: TinySite) -> None:
    was = TARGET.replace("\n---\n", "\nformerly: [old]\n---\n", 1)
    linked.write({f"{language}/target.md": was for language in LANGUAGES})
    linked.write_pages(link("old.md#part"))
    assert {f.remedy for f in linked.check() if f.rule == "link"} == {
        "Write target.md#part as the link."
    }
    linked.write_pages(link("old.md#absent"))
    assert {f.remedy for f in linked.check() if f.rule == "link"} == {
        "Write target.md as the link."
    }


def test_a_translation_links_where_its_source_links(linked: TinySite) -> None:
    linked.write_pages(link("target.md#part"), sv=link("target.md"))
    assert "there target.md#part, here target.md" in linked.message("link")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("target.md#part", "./target.md#part"),
        ("#title", "index.md#title"),
        ("a/../target.md", "target.md"),
    ],
)
def test_two_addresses_of_one_heading_are_the_same_link(
    linked: TinySite, one: str, other: str
) -> None:
    assert linked.write_pages(link(one), sv=link(other)).found("link") == []


def test_the_message_names_the_links_that_differ_and_no_others(linked: TinySite) -> None:
    same = "[x](target.md)"
    linked.write_pages(link("#title") + same, sv=link("target.md#part") + same)
    assert "there #title, here target.md#part\n" in linked.message("link")


def test_the_order_of_links_is_the_languages_own(linked: TinySite) -> None:
    one, other = "[yksi](target.md)", "[kaksi](#title)"
    linked.write_pages(
        f"# Otsikko {{#title}}\n\n{one} {other}", sv=f"# Rubrik {{#title}}\n\n{other} {one}"
    )
    assert linked.found("link") == []


def test_an_image_that_is_not_there_is_found(linked: TinySite) -> None:
    linked.write_pages("# Otsikko {#title}\n\n![Kuva](picture.png)")
    assert linked.found("link") == [
        f"docs/{language}/index.md:9 error" for language in sorted(LANGUAGES)
    ]
    linked.write({f"{language}/picture.png": b"" for language in LANGUAGES})
    assert linked.found("link") == []


def test_a_file_that_is_in_another_folder_is_named_and_can_be_linked_with_one_click(
    linked: TinySite,
) -> None:
    linked.write({f"{each}/files/form.pdf": b"%PDF-1.7" for each in LANGUAGES})
    linked.write_pages(link("form.pdf"))
    found = [f for f in linked.check() if f.rule == "link"]
    assert "a file of that name is docs/fi/files/form.pdf" in {
        f.message.split("; ")[1] for f in found
    }
    assert {f.fix.text for f in found if f.fix} == {"Katso [kohde](files/form.pdf)."}


def test_of_a_file_that_is_nowhere_no_page_is_given_as_an_example(linked: TinySite) -> None:
    found = [f for f in linked.write_pages(link("form.pdf")).check() if f.rule == "link"]
    assert {f.remedy.partition(",")[0] for f in found} == {
        f"Add the file to docs/{each}" for each in LANGUAGES
    }


def test_one_broken_link_is_one_finding(linked: TinySite) -> None:
    linked.write_pages(link("target.md"), sv=link("targett.md"))
    assert linked.found("link") == ["docs/sv/index.md:9 error"]
