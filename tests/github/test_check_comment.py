"""The comment on a pull request: what an editor who made one mistake reads."""

import re
from collections.abc import Sequence
from html import unescape
from pathlib import Path

import pytest
from guideline.contract import linter
from guideline.github.check_comment import Surroundings, check_comment
from guideline.github.writing import code, fenced
from guideline.project import interface_words
from guideline.project.findings import Finding, Place, Severity
from guideline.project.repository import Repository
from hypothesis import given
from hypothesis import strategies as st

from tests.editors import guide
from tests.editors.guide import Edit
from tests.full_site import ROOT
from tests.tiny_site import TinySite

WORDS = interface_words.load(ROOT / "overrides/words", ["fi", "sv", "en"])
ADDRESS = "https://github.com/owner/name"
ITEM = Edit("fi", "- [ ] Sulje ikkuna.", "- [ ] Sammuta valot.\n- [ ] Sulje ikkuna.")
REWORDED = Edit("fi", "Älä jätä kahvinkeitintä päälle.", "Kahvinkeitintä ei saa jättää päälle.")


def around(site: TinySite, languages: Sequence[str] = ("fi", "sv")) -> Surroundings:
    pages = {page.file: page.path for page in site.guideline().all_pages()}
    return Surroundings(
        languages,
        WORDS,
        lambda file: pages.get(file, file),
        Repository(ADDRESS, "patch-1"),
        lambda rule, language: f"https://site.example/{language}/#rule-{rule}",
    )


def commented(folder: Path, *edits: Edit) -> str:
    """The comment after an editor's changes of the guide's example page."""
    site = guide.site(folder)
    for each in edits:
        guide.edit(site, each)
    return check_comment(linter.check(site.guideline()), around(site))


def shown(comment: str) -> str:
    """What is read without opening anything, as text."""
    return unescape(re.sub(r"<br>", "\n", comment.partition("<details")[0])).replace("\u200b", "")


def pasted(comment: str) -> list[str]:
    """The code blocks that are read without opening anything."""
    blocks = re.findall(r"^ *```\n(.*?)^ *```$", comment.partition("<details")[0], re.M | re.S)
    return [re.sub(r"^  ", "", block, flags=re.M).rstrip("\n") for block in blocks]


def test_the_first_language_is_open_and_the_others_are_folded(tmp_path: Path) -> None:
    comment = commented(tmp_path, ITEM)
    opened, folded = comment.split('<details lang="sv"><summary>På svenska</summary>')
    assert "Täältä puuttuu kohta" in opened
    assert "Här saknas något" in folded
    assert "missing" not in comment


def test_an_item_that_two_languages_lack_is_one_fault_with_a_link_to_each(tmp_path: Path) -> None:
    comment = commented(tmp_path, ITEM)
    assert comment.startswith("## Yksi asia korjattavana ennen julkaisemista\n")
    assert shown(comment).count("Täältä puuttuu kohta") == 1
    for language in ("sv", "en"):
        assert f"({ADDRESS}/edit/patch-1/docs/{language}/coffee-room.md#L18)" in comment
    assert shown(comment).index("docs/sv/") < shown(comment).index("docs/en/")


def test_what_is_missing_can_be_pasted(tmp_path: Path) -> None:
    assert pasted(commented(tmp_path, ITEM)) == ["- [ ] Sammuta valot."]


def test_a_table_that_is_missing_can_be_pasted_as_a_whole(tmp_path: Path) -> None:
    table = "| Laki | Mistä |\n| --- | --- |\n| Julkisuuslaki | Julkisuus |"
    comment = commented(tmp_path, Edit("fi", "## Kun lähdet", f"{table}\n\n## Kun lähdet"))
    assert pasted(comment) == [table]


def test_another_meaning_is_not_confirmed_by_what_can_be_pasted(tmp_path: Path) -> None:
    other = Edit("fi", "päälle.", "päälle, kun lähdet illalla kotiin.")
    assert pasted(commented(tmp_path, other)) == []


def test_each_cell_of_a_row_is_shown_with_its_own_translations() -> None:
    cells = {"sv": [("Laki", "Lag"), ("Mistä", "Om vad")], "en": [("Laki", "Act"), ("Mistä", "Of")]}
    origin = Place("docs/fi/a.md", 3)
    found = [
        Finding(
            Place(f"docs/{language}/a.md", 3),
            "unrecorded",
            "translated",
            "",
            Severity.NOTE,
            origin,
            (f"source {of}", f"translation {own}"),
        )
        for language, pairs in cells.items()
        for of, own in pairs
    ]
    first, _, second = check_comment(found, Surroundings(["fi"], page=lambda _: "a.md")).partition(
        "source Mistä"
    )
    assert "translation Lag" in first
    assert "translation Act" in first
    assert "translation Om vad" in second


def test_a_reworded_sentence_shows_both_wordings_once_and_asks_for_a_reason(tmp_path: Path) -> None:
    comment = commented(tmp_path, REWORDED)
    text = shown(comment)
    assert text.count("Lähdeteksti ennen:") == text.count("Lähdeteksti nyt:") == 1
    assert "Käännös: Lämna inte kaffekokaren på." in text
    assert "Käännös: Do not leave the coffee maker on." in text
    assert pasted(comment) == []


def test_a_sentence_with_the_same_words_can_be_confirmed_with_what_is_pasted(
    tmp_path: Path,
) -> None:
    (line,) = pasted(commented(tmp_path, Edit("fi", "päälle.", "päälle!")))
    assert line.startswith("<!-- allow stale: vain lähdetekstin sanamuoto muuttui kohdassa ”")


@pytest.mark.parametrize("edits", [(ITEM,), (REWORDED,), (Edit("en", "12 seats", "14 seats"),)])
def test_one_mistake_takes_at_most_a_screen(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    text = shown(commented(tmp_path, *edits))
    rows = sum(
        1 + len(line) // 110 for line in re.sub(r"\(http.*?\)", "", text).splitlines() if line
    )
    assert rows <= 25


def test_each_point_leads_to_its_rule_in_the_guide_of_the_language(tmp_path: Path) -> None:
    comment = commented(tmp_path, ITEM)
    assert "[opas](https://site.example/fi/#rule-structure)" in comment
    assert "[guide](https://site.example/sv/#rule-structure)" in comment


def test_what_stops_publishing_comes_before_what_is_only_to_be_looked_at(tmp_path: Path) -> None:
    text = shown(commented(tmp_path, Edit("sv", "anställd", "medarbetare"), ITEM))
    assert text.index("Estää julkaisemisen") < text.index("Katso vielä")


def test_what_only_a_reviewer_reads_is_folded(tmp_path: Path) -> None:
    comment = commented(
        tmp_path, Edit("fi", "päälle.", "päälle yöksi."), Edit("en", "maker on.", "maker on overnight."),
        Edit("sv", "kaffekokaren på.", "kaffekokaren på över natten."),
    )  # fmt: skip
    assert comment.startswith("## Tarkistus on kunnossa\n")
    assert "<summary>Tarkistajalle: 2 kohtaa luettavana</summary>" in comment
    assert "Käännös&#58; Do not leave the coffee maker on overnight&#46;" in comment


def test_fourteen_cells_are_one_line(site: TinySite) -> None:
    rows = "\n".join(f"| Rivi {n} | Solu {n} |" for n in range(7))
    table = f"# T {{#t}}\n\n| A | B |\n| --- | --- |\n{rows}\n"
    site.write_pages(table, table.replace("Rivi", "Rad"), table.replace("Rivi", "Row")).record()
    site.change("fi/index.md", rows, rows.replace("i ", "in ").replace("u ", "un "))
    comment = check_comment(linter.check(site.guideline()), around(site))
    (point,) = [line for line in shown(comment).splitlines() if line.startswith("- ")]
    assert "docs/sv/index.md" in point
    assert "Ja 11 samanlaista kohtaa." in comment


def test_a_page_in_order_says_so() -> None:
    assert check_comment([], Surroundings(["sv", "fi"], WORDS)).startswith(
        "## Allt är i sin ordning"
    )


def test_a_finding_that_no_catalogue_knows_is_shown_as_it_is() -> None:
    found = Finding(Place("docs/fi/a.md", 3), "new rule", "it is @wrong", "Write #better.")
    text = shown(check_comment([found], Surroundings(["fi"])))
    assert "it is <code>@wrong</code>" in text
    assert "Write <code>#better.</code>" in text


def test_outside_code_nobody_is_mentioned_and_inside_it_nothing_is_added() -> None:
    found = Finding(Place("docs/fi/a.md", 3), "x", "@someone #12", "", paste="# Otsikko {#t} @x")
    comment = check_comment([found], Surroundings(["fi"]))
    outside = re.sub("<code>.*?</code>", "", comment.split("```")[0])
    assert not re.search(r"[@#](?=someone|12)", outside)
    assert pasted(comment) == ["# Otsikko {#t} @x"]


@given(st.text())
def test_no_text_ends_its_code_block(text: str) -> None:
    fence, *_, end = fenced(text).split("\n")
    assert fence == end
    assert fence not in text


@given(st.text())
def test_code_on_a_line_is_nothing_but_text(text: str) -> None:
    inside = code(text).removeprefix("<code>").removesuffix("</code>")
    assert not set(re.sub(r"&#\d+;", "", inside)) & set("\\`*_{}[]()<>&\n")
    assert "\u200b" in text or "\u200b" not in unescape(inside)


def test_too_many_points_are_counted() -> None:
    found = [
        Finding(Place(f"docs/fi/p{n:02}.md"), "x", "wrong", "", Severity.ERROR) for n in range(45)
    ]
    assert "Vielä 5 asiaa" in check_comment(found, Surroundings(["fi"]))
