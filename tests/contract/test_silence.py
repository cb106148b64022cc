"""A comment silences one rule for the block after it; one that silences nothing is a finding."""

import re

import pytest
from guideline.pages.comments import EXAMPLES

from tests.tiny_site import ROOT, TinySite

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


@pytest.mark.parametrize(
    "prose",
    [
        "allowing comments is decided in spring",
        "allow us to explain: this paragraph is about the council",
        "allow two weeks for this",
        "Allowed: see the minutes of May",
        "pending questions are collected in the spreadsheet",
        "pending decision of the board: see the minutes",
        "pending until the board has met",
        "Allowances are paid twice a year: ask the office",
        "shallow structure: keep it so",
        "spending until 2026-12-31: see the budget",
    ],
)
@pytest.mark.parametrize("locale", ["fi", "sv"])
def test_a_sentence_that_begins_like_a_comment_for_the_check_is_none(
    site: TinySite, prose: str, locale: str
) -> None:
    bodies = dict.fromkeys(("fi", "sv", "en"), FI)
    bodies[locale] = silenced(FI, "Käytä", f"<!-- {prose} -->\n\n")
    assert site.write_pages(**bodies).found() == []


@pytest.mark.parametrize(
    ("mistyped", "meant"),
    [
        ("alow literal: a name", "<!-- allow literal: the reason -->"),
        ("allow litteral: a name", "<!-- allow literal: the reason -->"),
        ("allow literal; a name", "<!-- allow literal: the reason -->"),
        ("allow literal – a name", "<!-- allow literal: the reason -->"),
        ("allow front-matter: a name", "<!-- allow front matter: the reason -->"),
        ("pendng until 2026-11-30: on holiday", "<!-- pending until 2026-12-31: … -->"),
        ("page pendig until 2026-11-30: on holiday", "<!-- page pending until 2026-12-31: … -->"),
    ],
)
def test_a_mistyped_comment_is_told_from_a_sentence(
    site: TinySite, mistyped: str, meant: str
) -> None:
    site.write_pages(FI, silenced(FI, "Käytä", f"<!-- {mistyped} -->\n\n"), FI)
    assert f"What to do: Did you mean {meant}?" in site.message("silence")


def test_a_capital_letter_changes_nothing(site: TinySite) -> None:
    assert site.write_pages(FI, silenced(SV, "Tagga", NOTE.replace("allow", "Allow"))).found() == []


@pytest.mark.parametrize(
    "reason", ["the reason", "Syy.", "orsaken", "skrivfel i den finska texten"]
)
def test_the_words_of_an_example_are_no_reason(site: TinySite, reason: str) -> None:
    sv = silenced(SV, "Tagga", f"<!-- allow literal: {reason} -->\n\n")
    assert site.write_pages(FI, sv).found() == [
        "docs/sv/index.md:9 error (silence)",
        "docs/sv/index.md:11 error (literal)",
    ]
    assert f"after the colon, “{reason}” is an example's words" in site.message("silence")


def test_the_examples_of_the_guide_for_editors_are_known() -> None:
    guides = [(ROOT / f"docs/{each}/editing.md").read_text("utf-8") for each in ("fi", "sv", "en")]
    shown = re.findall(r"``` \{ \.markdown \}\n<!-- allow [\w ]+: (.*) -->", "\n".join(guides))
    assert len(shown) == len(guides)
    assert {reason.casefold() for reason in shown} == EXAMPLES
