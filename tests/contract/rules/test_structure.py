"""*structure*: the same blocks in the same order; the message says where the pages part."""

import pytest

from tests.tiny_site import TinySite, page

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


def test_what_is_missing_is_named_with_where_it_stands_and_where_it_belongs(site: TinySite) -> None:
    site.write_pages(FI, sv=FI.replace("Alku.\n\n", ""))
    assert site.message("structure") == (
        "docs/sv/index.md:7: error (structure): the paragraph “Alku.” of docs/fi/index.md:9 is "
        "missing here\n"
        "    What to do: Write the same here. If only one language needs it, write "
        "<!-- allow structure: the reason --> on a line of its own above line 9 of "
        "docs/fi/index.md, with an empty line between."
    )


def test_a_line_that_is_no_longer_indented_is_said_to_be_so(site: TinySite) -> None:
    site.write_pages(FI, sv=FI.replace("    Älä.", "Älä."))
    message = site.message("structure")
    assert "“Älä.” is part of the box above it at docs/fi/index.md:17, but not at" in message
    assert "begin its lines at docs/sv/index.md:17 with four spaces" in message


def test_spaces_that_the_source_lacks_are_to_be_written_there(site: TinySite) -> None:
    site.write_pages(FI.replace("    Älä.", "Älä."), sv=FI)
    message = site.message("structure")
    assert "begin its lines at docs/fi/index.md:17 with four spaces" in message
    assert "allow structure" not in message


def test_blocks_in_another_order_are_told_from_missing_ones(site: TinySite) -> None:
    swapped = FI.replace("Loppu.\n", "- a\n\nLoppu.\n")
    site.write_pages(FI.replace("Loppu.\n", "Loppu.\n\n- a\n"), sv=swapped)
    assert "(the same blocks in another order)" in site.message("structure")


def test_a_difference_in_one_section_does_not_shift_the_next(site: TinySite) -> None:
    sv = FI.replace("Alku.\n\n", "").replace("- [ ] a\n", "")
    assert site.write_pages(FI, sv=sv).found("structure") == [
        "docs/sv/index.md:7 error",
        "docs/sv/index.md:11 error",
    ]


def test_a_table_with_a_column_less_parts(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\n| a | b |\n| - | - |\n| 1 | 2 |"
    sv = "# Otsikko {#title}\n\n| a |\n| - |\n| 1 |"
    assert site.write_pages(fi, sv=sv).found("structure") == ["docs/sv/index.md:9 error"]


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


# What is left over is the new block, not the last one

LIST = "# Otsikko {{#title}}\n\n{}\n"
RECORDED = {
    "fi": ["Sulje ikkuna.", "Pese kuppi.", "Sammuta valot."],
    "sv": ["Stäng fönstret.", "Diska koppen.", "Släck lamporna."],
    "en": ["Close the window.", "Wash the cup.", "Turn off the lights."],
}


def listed(texts: list[str], form: str) -> str:
    """A page on which the texts stand in a list, a table or alone; the first on line 9."""
    if form == "table":
        texts = [f"| {text} |" for text in texts]
        return LIST.format("\n".join([texts[0], "| --- |", *texts[1:]]))
    return LIST.format(("\n\n" if form == "" else "\n").join(form + text for text in texts))


@pytest.fixture(params=["- [ ] ", "- ", "1. ", "table", ""])
def form(request: pytest.FixtureRequest) -> str:
    """How texts follow one another on a page."""
    return str(request.param)


def with_new(site: TinySite, form: str, locale: str, new: str, at: int) -> list[str]:
    """What is found after a text was put between the others in one language."""
    site.write_pages(*(listed(texts, form) for texts in RECORDED.values()))
    assert not site.record().refused
    texts = [*RECORDED[locale][:at], new, *RECORDED[locale][at:]]
    site.write({f"{locale}/index.md": page(listed(texts, form))})
    return [finding for finding in site.found() if "(unrecorded)" not in finding]


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_block_put_between_others_in_a_translation_is_the_one_that_is_named(
    site: TinySite, form: str, at: int
) -> None:
    (found,) = with_new(site, form, "sv", "Töm diskmaskinen.", at)
    line = 9 + at * (2 if form == "" else 1) + (form == "table")
    assert found == f"docs/sv/index.md:{line} error (structure)"
    assert "“Töm diskmaskinen.” has no counterpart in" in site.message("structure")


def test_one_put_between_others_in_the_source_is_named_in_each_translation(
    site: TinySite, form: str
) -> None:
    found = with_new(site, form, "fi", "Tyhjennä kone.", 1)
    assert [finding.split(" ", 1)[1] for finding in found] == ["error (structure)"] * 2
    messages = [str(finding) for finding in site.check()]
    assert all("“Tyhjennä kone.” of docs/fi/index.md:" in message for message in messages)


def test_what_follows_a_new_block_is_still_compared_with_its_own_source(site: TinySite) -> None:
    with_new(site, "- ", "fi", "Tyhjennä kone.", 1)
    file = site.root / "docs/fi/index.md"
    file.write_text(file.read_text("utf-8").replace("Sammuta valot.", "Jätä valot."), "utf-8")
    assert site.found("stale") == ["docs/en/index.md:11 error", "docs/sv/index.md:11 error"]


def test_one_that_replaced_another_far_below_is_named_where_the_number_stays(
    site: TinySite,
) -> None:
    texts = {locale: [*own, "x 1", "x 2", "x 3"] for locale, own in RECORDED.items()}
    site.write_pages(*(listed(each, "- ") for each in texts.values()))
    site.record()
    site.write({"fi/index.md": page(listed(["Uusi.", *texts["fi"][:-1]], "- "))})
    assert site.found("stale") == []
    assert [f for f in site.found("structure") if "/sv/" in f] == [
        "docs/sv/index.md:9 error",
        "docs/sv/index.md:14 error",
    ]


def test_a_new_section_does_not_part_the_ones_after_it(site: TinySite) -> None:
    sv = FI.replace("## Jälkeen", "## Uusi {#new}\n\nUutta.\n\n## Jälkeen")
    site.write_pages(FI, sv=sv)
    assert site.found("structure") == ["docs/sv/index.md:19 error"]
    assert "(in all 1 level-2 heading, 1 paragraph)" in site.message("structure")


# What no comment allows

ALLOW = "<!-- allow structure: a law of this country -->\n\n"
DANGER = '!!! danger "Kielletty"\n    Älä.\n\n'
ONLY_HERE = [
    DANGER,
    '!!! warning "Varo"\n    Varo.\n\n',
    f"<div markdown>\n\n{DANGER}</div>\n\n",
    "- [ ] Tee.\n\n",
    "- Tee:\n    - [ ] Tee.\n\n",
    '!!! info "Tee"\n    - [ ] Tee.\n\n',
    '!!! info "Tee"\n    !!! danger "Älä"\n        Älä.\n\n',
]


@pytest.mark.parametrize("block", ONLY_HERE)
@pytest.mark.parametrize("locale", ["fi", "sv"])
def test_what_warns_and_checklists_cannot_stand_in_one_language_only(
    site: TinySite, block: str, locale: str
) -> None:
    bodies = dict.fromkeys(("fi", "sv", "en"), FI)
    bodies[locale] = FI.replace("Loppu.", f"{ALLOW}{block}Loppu.")
    site.write_pages(**bodies)
    assert site.found("structure")
    message = next(str(f) for f in site.check() if f.rule == "structure")
    assert "no comment allows that" in message
    # What the source has can wait for its translation; what it has not cannot.
    assert ("<!-- pending until 2026-12-08: the reason -->" in message) == (locale == "fi")


def test_a_paragraph_more_in_a_box_that_warns_cannot_be_allowed(site: TinySite) -> None:
    sv = FI.replace("    Älä.", f"    Älä.\n\n    {ALLOW.strip()}\n\n    Soita heti.")
    assert site.write_pages(FI, sv=sv).found("structure") == ["docs/sv/index.md:21 error"]


def test_an_allowed_neighbour_does_not_hide_a_box_that_was_lost(site: TinySite) -> None:
    sv = FI.replace('!!! danger "Kielletty"\n    Älä.\n', f"{ALLOW}Obs.\n")
    site.write_pages(FI, sv=sv)
    assert len([f for f in site.found("structure") if "/sv/" in f]) == 1


def test_a_box_that_waits_for_its_translation_can_be_copied_as_the_message_says(
    site: TinySite,
) -> None:
    fi = FI.replace("Loppu.", f"{DANGER}Loppu.")
    mark = "<!-- pending until 2026-12-08: the translator is away -->\n\n"
    sv = FI.replace("Loppu.", f"{mark}{DANGER}Loppu.")
    site.write_pages(fi, sv=sv, en=fi)
    assert (site.found("structure"), site.found("silence")) == ([], [])


def test_so_can_an_item_of_a_checklist(site: TinySite) -> None:
    fi = FI.replace("- [ ] b", "- [ ] Uusi kohta.\n- [ ] b")
    mark = "<!-- pending until 2026-12-08: the translator is away -->\n\n"
    site.write_pages(fi, sv=fi.replace("- [ ] a", f"{mark}- [ ] a"), en=fi)
    assert (site.found("structure"), site.found("silence")) == ([], [])


# Where a comment goes


@pytest.mark.parametrize(
    ("before", "new"),
    [
        ("- a\n- c", "- a\n- b\n- c"),
        ("1. a\n2. c", "1. a\n2. b\n3. c"),
        ("- a\n    - b", "- a\n    - x\n    - b"),
        ("> a\n\nz", "> a\n>\n> b\n\nz"),
        ("| a | c |\n| - | - |\n| 1 | 2 |", "| a | c |\n| - | - |\n| x | y |\n| 1 | 2 |"),
        ("!!! info\n    a\n\n    c", "!!! info\n    a\n\n    b\n\n    c"),
        ("- a\n\n    c\n- d", "- a\n\n    b\n\n    c\n- d"),
        ("z", "x\n\nz"),
    ],
)
def test_the_advice_where_a_comment_goes_can_be_followed(
    site: TinySite, before: str, new: str
) -> None:
    page_of = "# Otsikko {{#title}}\n\nAlku.\n\n{}\n"
    site.write_pages(page_of.format(before), sv=page_of.format(new), en=page_of.format(before))
    (finding,) = [each for each in site.check() if each.rule == "structure"]
    line = int(finding.remedy.split("above line ")[1].split(" ")[0])
    file = site.root / finding.remedy.split(" of ")[-1].split(",")[0]
    blocks = len(site.guideline().pages["sv"]["index.md"].blocks)
    lines = file.read_text("utf-8").split("\n")
    lines[line - 1 : line - 1] = ["<!-- allow structure: only here -->", ""]
    file.write_text("\n".join(lines), "utf-8")
    assert site.found("structure") == site.found("silence") == []
    assert len(site.guideline().pages["sv"]["index.md"].blocks) == blocks


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("| a | b |\n| - | - |\n| 1 | x |", "| a | b |\n| - | - |\n| 1 |  |"),
        ('!!! note "Huomaa"\n    a', "!!! note\n    a"),
    ],
)
def test_what_is_empty_in_one_language_only_is_found(site: TinySite, fi: str, sv: str) -> None:
    head = "# Otsikko {#title}\n\n"
    site.write_pages(head + fi, sv=head + sv, en=head + fi)
    assert "says “" in site.message("structure")


def test_a_row_is_named_as_a_row_and_is_the_one_that_is_missing(site: TinySite) -> None:
    head = "# Otsikko {#title}\n\n| a | b |\n| - | - |\n"
    fi = f"{head}| Algoritmi | Se valitsee |\n| Resurssi | Aika |\n| Kanava | Tili |\n"
    sv = f"{head}| Algoritm | Den väljer |\n| Kanal | Konto |\n"
    site.write_pages(fi, sv=sv)
    said = "the table row “Resurssi | Aika” of docs/fi/index.md:12 is missing here\n"
    assert said in site.message("structure")


def test_a_comment_over_a_box_that_forbids_is_said_not_to_hold(site: TinySite) -> None:
    text = "# Otsikko {{#title}}\n\nAlku.\n\n{}Loppu.\n"
    plain = text.format("")
    site.write_pages(plain, sv=text.format(ALLOW + DANGER), en=plain)
    said = "\n".join(map(str, site.check()))
    assert "Boxes that forbid or warn, and checklists, stand in every language." in said
    assert "does not hold for what forbids or warns" in said


def test_a_footnote_that_is_missing_is_named_where_it_belongs_in_the_text(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\nAlku.[^a]\n\n- Yksi.\n- Kaksi.[^b]\n\nLoppu.\n"
    notes = "\n[^a]: Ensin.\n\n[^b]: Sitten.\n"
    site.write_pages(fi + notes, sv=fi.replace("[^a]", "").replace("[^b]", ""))
    found = [each for each in site.check() if each.rule == "structure"]
    assert [str(each.place) for each in found] == ["docs/sv/index.md:9", "docs/sv/index.md:12"]
    assert "the footnote “Sitten.” of docs/fi/index.md:18 is missing here" in found[1].message
    assert "it belongs to the list item “Kaksi.”" in found[1].message
    assert found[0].paste == "[^a]: Ensin."


def test_the_second_footnote_of_a_page_is_named_where_it_belongs_too(site: TinySite) -> None:
    one = "# Otsikko {#title}\n\nAlku.[^1]\n\nLoppu.\n\n[^1]: Ensin.\n"
    site.write_pages(one).record()
    site.write_pages(one.replace("Loppu.", "Loppu.[^2]") + "\n[^2]: Sitten.\n", sv=one, en=one)
    found = next(each for each in site.check() if each.rule == "structure")
    assert str(found.place) == "docs/sv/index.md:11"
    assert "“Sitten.”" in found.message
