"""*structure*: the same blocks in the same order; the message says where the pages part."""

import pytest

from tests.tiny_site import TinySite

FI = """\
# Otsikko {#title}

Alku.

## Ennen {#before}

- [ ] a
- [ ] b

!!! danger "Kielletty"
    Älä.

## Jälkeen {#after}

Loppu.
"""


def parted(site: TinySite, old: str, new: str) -> list[str]:
    assert old in FI
    return site.write_pages(FI, sv=FI.replace(old, new)).found("structure")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("- [ ] b\n", "", 16 - 1),
        ("- [ ] b\n", "- [ ] b\n- [ ] c\n", 15),
        ("- [ ] a\n- [ ] b", "- a\n- b", 13),
        ("- [ ] a\n- [ ] b", "1. [ ] a\n2. [ ] b", 13),
        ("danger", "warning", 16),
        ("Alku.\n\n", "", 7),
        ("Alku.", "Alku.\n\nToinen.", 11),
        ("## Jälkeen", "### Jälkeen", 19),
        ("Loppu.", "> Loppu.", 21),
        ("Loppu.", "![Loppu](a.png)", 21),
        ("    Älä.", "    - Älä.", 17),
    ],
    ids=[
        "a checklist item less",
        "a checklist item more",
        "checklist items that became list items",
        "a list that became a numbered list",
        "an admonition of another kind",
        "a paragraph less",
        "a paragraph more",
        "a heading of another level",
        "a paragraph that became a quotation",
        "a paragraph that became an image",
        "a paragraph that became a list",
    ],
)
def test_pages_part_at(site: TinySite, old: str, new: str, line: int) -> None:
    assert parted(site, old, new) == [f"docs/sv/index.md:{line} error"]


def test_the_message_says_what_comes_where_and_what_is_too_few(site: TinySite) -> None:
    site.write_pages(FI, sv=FI.replace("- [ ] b\n", ""))
    assert site.message("structure").startswith(
        "docs/sv/index.md:15: error (structure): from here on the page differs from "
        "docs/fi/index.md:14: there comes the checklist item “b”, "
        "here comes the admonition of kind “danger” “Kielletty” "
        "(in all 1 checklist item too few)\n"
        "    What to do: Give the page the same headings"
    )


def test_a_line_that_is_no_longer_indented_is_said_to_be_so(site: TinySite) -> None:
    site.write_pages(FI, sv=FI.replace("    Älä.", "Älä."))
    assert (
        "there comes the paragraph “Älä.”, in the admonition above, "
        "here comes the paragraph “Älä.”, not indented"
    ) in site.message("structure")


def test_blocks_in_another_order_are_told_from_missing_ones(site: TinySite) -> None:
    swapped = FI.replace("Loppu.\n", "- a\n\nLoppu.\n")
    site.write_pages(FI.replace("Loppu.\n", "Loppu.\n\n- a\n"), sv=swapped)
    assert "(the same blocks in another order)" in site.message("structure")


def test_a_difference_in_one_section_does_not_shift_the_next(site: TinySite) -> None:
    sv = FI.replace("Alku.\n\n", "").replace("- [ ] a\n", "")
    assert site.write_pages(FI, sv=sv).found("structure") == [
        "docs/sv/index.md:7 error",
        "docs/sv/index.md:13 error",
    ]


def test_a_table_with_a_column_less_parts(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\n| a | b |\n| - | - |\n| 1 | 2 |"
    sv = "# Otsikko {#title}\n\n| a |\n| - |\n| 1 |"
    assert site.write_pages(fi, sv=sv).found("structure") == ["docs/sv/index.md:11 error"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Alku.", "Alku\noch slut."),
        ("- [ ] a\n", "- [ ] a\n\n"),
        ("- [ ]", "* [ ]"),
        ("Alku.", "**Alku**."),
        ("Kielletty", "Förbjudet"),
        ("Alku.", "Alku.\n\n<!-- en anteckning -->"),
        ("## Ennen {#before}", "Ennen {#before}\n---"),
    ],
)
def test_what_a_reader_does_not_notice_is_no_difference(site: TinySite, old: str, new: str) -> None:
    assert parted(site, old, new) == []
