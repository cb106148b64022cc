"""A comment silences one rule for the block after it; one that silences nothing is a finding."""

import pytest

from tests.tiny_site import TinySite

NOTE = "<!-- allow literal: the placeholder is translated -->\n\n"
FI = "# Otsikko {#title}\n\nMerkitse @henkilö.\n\nKäytä @kaupunki.\n"
SV = "# Rubrik {#title}\n\nTagga @person.\n\nAnvänd @kaupunki.\n"


def silenced(text: str, before: str, note: str = NOTE) -> str:
    assert before in text
    return text.replace(before, note + before)


def test_without_a_comment_the_finding_stands(site: TinySite) -> None:
    assert site.write_pages(FI, SV).found() == ["docs/sv/index.md:9 error (literal)"]


def test_a_comment_in_the_translation_silences_the_rule(site: TinySite) -> None:
    assert site.write_pages(FI, silenced(SV, "Tagga")).found() == []


def test_a_comment_in_the_source_silences_it_for_every_language(site: TinySite) -> None:
    assert site.write_pages(silenced(FI, "Merkitse"), SV, SV).found() == []


def test_comments_in_both_are_both_of_use(site: TinySite) -> None:
    assert site.write_pages(silenced(FI, "Merkitse"), silenced(SV, "Tagga"), SV).found() == []


def test_a_comment_covers_only_the_block_after_it(site: TinySite) -> None:
    sv = silenced(SV, "Tagga").replace("@kaupunki", "@staden")
    assert site.write_pages(FI, sv).found() == ["docs/sv/index.md:13 error (literal)"]


@pytest.mark.parametrize(
    "block",
    ["- a\n- @henkilö\n", "| a | b |\n| - | - |\n| 1 | @henkilö |\n", "!!! note\n    @henkilö\n"],
    ids=["list", "table", "admonition"],
)
def test_a_comment_covers_a_whole(site: TinySite, block: str) -> None:
    fi = f"# Otsikko {{#title}}\n\n{block}"
    assert site.write_pages(fi, silenced(fi, block).replace("@henkilö", "@person")).found() == []


def test_a_comment_inside_an_admonition_covers_the_block_after_it(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\n!!! note\n    @a\n\n    @b\n"
    sv = "# Otsikko {#title}\n\n!!! note\n    <!-- allow literal: x -->\n\n    @c\n\n    @d\n"
    assert site.write_pages(fi, sv).found() == ["docs/sv/index.md:14 error (literal)"]


def test_a_comment_behind_a_text_does_not_cover_it_and_is_a_finding(site: TinySite) -> None:
    sv = SV.replace("@person.", "@person. <!-- allow literal: x -->")
    assert site.write_pages(FI, sv, FI).found() == [
        "docs/sv/index.md:9 error (literal)",
        "docs/sv/index.md:9 error (silence)",
    ]


def test_a_comment_right_under_a_list_covers_the_block_after_the_list(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\n- a\n\nKäytä @henkilö.\n"
    sv = "# Rubrik {#title}\n\n- a\n<!-- allow literal: x -->\n\nAnvänd @person.\n"
    assert site.write_pages(fi, sv).found() == []


def test_a_block_that_only_one_language_needs_can_be_allowed(site: TinySite) -> None:
    sv = SV.replace("@person", "@henkilö")
    sv = silenced(sv, "Använd", "<!-- allow structure: a law's name needs it -->\n\nObs.\n\n")
    assert site.write_pages(FI, sv).found() == []


def test_a_block_beside_an_allowed_one_is_still_compared(site: TinySite) -> None:
    sv = silenced(SV, "Använd", "<!-- allow structure: a law's name needs it -->\n\nObs.\n\n")
    assert site.write_pages(FI, sv).found() == ["docs/sv/index.md:9 error (literal)"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("<!-- allow literal: x -->", "silences the rule “literal”, which finds nothing here"),
        ("<!-- allow structure: x -->", "silences the rule “structure”, which finds nothing"),
        ("<!-- allow literal -->", "silences the rule “literal” without a reason"),
        ("<!-- allow literal: -->", "silences the rule “literal” without a reason"),
        ("<!-- allow literals: x -->", "there is no rule “literals”"),
    ],
)
def test_a_comment_that_is_no_good_is_a_finding_at_its_line(
    site: TinySite, note: str, expected: str
) -> None:
    site.write_pages(FI, silenced(FI, "Käytä", note + "\n\n"))
    message = site.message("silence")
    assert message.startswith("docs/sv/index.md:11: error (silence): ")
    assert expected in message


def test_a_comment_that_no_block_follows_is_a_finding(site: TinySite) -> None:
    site.write_pages(FI, FI + "\n<!-- allow literal: x -->\n")
    assert site.found() == ["docs/sv/index.md:13 error (silence)"]


def test_a_comment_without_a_reason_silences_nothing(site: TinySite) -> None:
    site.write_pages(FI, silenced(SV, "Tagga", "<!-- allow literal: -->\n\n"))
    assert len(site.found("literal")) == 1


def test_an_ordinary_comment_is_nobodys_business(site: TinySite) -> None:
    site.write_pages(FI, silenced(FI, "Käytä", "<!-- Editors: write the platform here -->\n\n"))
    assert site.found() == []
