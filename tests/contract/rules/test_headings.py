"""*heading*: one title, no skipped level, an id of its own that is the same in every language."""

import pytest

from tests.tiny_site import TinySite

FI = "# Otsikko {#title}\n\n## Ennen {#before}\n\n### Heti {#now}\n\n## Jälkeen {#after}\n"


def found(site: TinySite, old: str, new: str) -> list[str]:
    """The findings about headings where every language has the same fault; Finnish ones only."""
    assert old in FI
    site.write_pages(FI.replace(old, new))
    return [line for line in site.found("heading") if line.startswith("docs/fi/")]


def test_sound_headings_are_passed(site: TinySite) -> None:
    assert site.write_pages(FI).found() == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("# Otsikko {#title}\n", "Otsikko\n", 7),
        ("## Jälkeen", "# Jälkeen", 13),
        ("## Ennen", "### Ennen", 9),
        (" {#before}", "", 9),
        ("{#before}", "{#Ennen_nyt}", 9),
        ("{#after}", "{#before}", 13),
        ("## Jälkeen {#after}", "#jälkeen kuuluu mukaan", 13),
        ("## Jälkeen {#after}", "- #jälkeen", 13),
    ],
    ids=[
        "no title",
        "a second title",
        "a skipped level",
        "no id",
        "an id that is not plain words",
        "an id twice",
        "a hashtag that became a heading",
        "a hashtag that became a heading in a list",
    ],
)
def test_a_fault_is_found_once_at_its_line(site: TinySite, old: str, new: str, line: int) -> None:
    assert found(site, old, new) == [f"docs/fi/index.md:{line} error"]


def test_a_hashtag_with_a_backslash_is_none(site: TinySite) -> None:
    assert site.write_pages(FI + "\n\\#jälkeen kuuluu\n").found() == []


def test_the_message_about_a_hashtag_says_how_to_write_it(site: TinySite) -> None:
    site.write_pages(FI, en=FI + "\n#jälkeen kuuluu\n")
    assert "write a backslash before it (\\#word)" in site.message("heading")


def test_the_ids_of_a_translation_are_its_sources(site: TinySite) -> None:
    site.write_pages(FI, sv=FI.replace("{#before}", "{#fore}"))
    assert site.message("heading").splitlines()[0] == (
        "docs/sv/index.md:9: error (heading): the id {#fore} is {#before} at docs/fi/index.md:9"
    )


def test_a_missing_id_in_the_source_is_not_asked_of_its_translations(site: TinySite) -> None:
    site.write_pages(FI.replace(" {#before}", ""), sv=FI, en=FI)
    assert site.found("heading") == ["docs/fi/index.md:9 error"]


def test_an_id_that_touches_the_heading_needs_a_space(site: TinySite) -> None:
    site.write_pages(FI, sv=FI.replace(" {#before}", "{#before}"))
    assert "What to do: Write a space before the {." in site.message("heading")


def test_an_underlined_heading_can_have_an_id(site: TinySite) -> None:
    assert site.write_pages("Otsikko {#title}\n=======\n\nTeksti.").found() == []


def renamed(site: TinySite, *languages: str) -> TinySite:
    """Give the same heading another id in some languages, once all have been published."""
    link = "\n\nKatso [kohta](#before)."
    site.write_pages(FI + link).record()
    site.publish()
    for language in languages:
        site.change(f"{language}/index.md", "{#before}", "{#ennen}")
    return site


def test_an_id_that_the_source_changed_alone_is_put_back_there(site: TinySite) -> None:
    (finding,) = renamed(site, "fi").check()
    assert str(finding).startswith(
        "docs/fi/index.md:9: error (heading): the heading's id is {#ennen}, but at "
        "docs/sv/index.md:9 it is still {#before}, which readers' links lead to\n"
        "    What to do: Put {#before} back"
    )
    assert finding.fix
    assert finding.fix.text == "## Ennen {#before}"


def test_it_is_put_back_also_where_one_translation_took_the_new_id(site: TinySite) -> None:
    assert renamed(site, "fi", "sv").found("heading") == ["docs/fi/index.md:9 error"]


def test_an_id_that_a_translation_changed_is_put_back_there(site: TinySite) -> None:
    assert renamed(site, "en").found("heading") == ["docs/en/index.md:9 error"]


def test_translations_that_agree_are_believed_where_nothing_has_been_published(
    site: TinySite,
) -> None:
    site.write_pages(FI.replace("{#before}", "{#ennen}"), sv=FI, en=FI)
    assert site.found("heading") == ["docs/fi/index.md:9 error"]
