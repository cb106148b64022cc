"""An item is its list and its meaning, named by the source language."""

import pytest
from guideline.checklists.identity import (
    Identity,
    checklists,
    identities,
)
from guideline.checklists.task_lists import read
from guideline.pages.fingerprint import fingerprint
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig
from hypothesis import given, settings
from hypothesis import strategies as st

DIALECT = MarkdownConfig(("attr_list", "pymdownx.tasklist"))
LIST = ["Varmista tieto.", "Tarkista henkilötiedot.", "Kerro, kuka olet."]


def page(*items: str, heading: str = "## Ennen {#before}") -> str:
    return "\n".join([heading, "", *(f"- [ ] {item}" for item in items), ""])


def names(text: str, path: str = "safety.md") -> list[Identity]:
    return identities(path, Reader(DIALECT).read("fi", path, path, text.encode()).blocks)


def keys(*items: str) -> tuple[str, ...]:
    (identity,) = names(page(*items))
    return identity.keys


def test_a_list_is_named_by_its_page_and_heading() -> None:
    assert names(page(*LIST))[0].id == "safety#before"
    assert names(page(*LIST), "channels/own.md")[0].id == "channels/own#before"


def test_the_second_list_under_a_heading_has_a_name_of_its_own() -> None:
    text = page("Yksi.") + "\nVäliin.\n\n" + page("Kaksi.", heading="")
    assert [name.id for name in names(text)] == ["safety#before", "safety#before:2"]


def test_a_list_without_boxes_takes_no_name() -> None:
    text = "## Ennen {#before}\n\n- tavallinen\n\nVäliin.\n\n" + page("Yksi.", heading="")
    assert [name.id for name in names(text)] == ["safety#before"]


def test_items_of_sublists_belong_to_the_list_around_them() -> None:
    (name,) = names("## Ennen {#before}\n\n- [ ] Yksi\n    - [ ] Kaksi\n- [ ] Kolme\n")
    assert name.keys == tuple(map(fingerprint, ["Yksi", "Kaksi", "Kolme"]))


def test_a_moved_item_keeps_its_key() -> None:
    first, second, third = keys(*LIST)
    assert keys(LIST[2], LIST[0], LIST[1]) == (third, first, second)


def test_an_item_put_in_the_middle_leaves_the_others_their_keys() -> None:
    first, second, third = keys(*LIST)
    inserted = keys(LIST[0], "Uusi.", LIST[1], LIST[2])
    assert (inserted[0], *inserted[2:]) == (first, second, third)


def test_a_reworded_item_has_another_key_and_its_neighbours_their_own() -> None:
    first, second, third = keys(*LIST)
    reworded = keys(LIST[0], "Älä julkaise henkilötietoja.", LIST[2])
    assert (reworded[0], reworded[2]) == (first, third)
    assert reworded[1] != second


def test_a_deleted_item_leaves_the_others_their_keys() -> None:
    first, _, third = keys(*LIST)
    assert keys(LIST[0], LIST[2]) == (first, third)


def test_two_items_that_say_the_same_have_two_keys() -> None:
    assert len(set(keys("Sama.", "Sama.", "Sama."))) == 3


@pytest.mark.parametrize(
    "other",
    [
        "tarkista asian  faktat ennen",
        "Tarkista asian faktat, ennen!",
        "Tarkista asian faktat ennen",
    ],
)
def test_capitals_punctuation_and_white_space_are_not_the_meaning(other: str) -> None:
    assert fingerprint(other) == fingerprint("Tarkista asian faktat, ennen.")


def test_emphasis_is_not_the_meaning() -> None:
    assert keys("Tarkista **asian** faktat.") == keys("Tarkista asian *faktat*.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saa julkaista.", "Ei saa julkaista."),
        ("Vastaa 15 päivässä.", "Vastaa 1,5 päivässä."),
        ("Näin.", "Nain."),
        ("♥", "♦"),
    ],
)
def test_every_word_number_and_letter_is_the_meaning(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_a_translation_takes_its_names_from_the_source() -> None:
    source = names(page(*LIST))
    html = Reader(DIALECT).convert(page("Kontrollera uppgifterna.", "Två.", "Tre."))
    (checklist,) = checklists("safety.md", read(html), source, "sv")
    assert checklist.id == source[0].id
    assert tuple(item.key for item in checklist.items) == source[0].keys


def test_a_translation_that_lacks_an_item_gives_no_tick_to_another() -> None:
    source = names(page(*LIST))
    html = Reader(DIALECT).convert(page("Två.", "Tre."))
    (checklist,) = checklists("safety.md", read(html), source, "sv")
    assert checklist.id != source[0].id
    assert not {item.key for item in checklist.items} & set(source[0].keys)


@settings(max_examples=200)
@given(st.text())
def test_every_text_has_a_fingerprint(text: str) -> None:
    assert len(fingerprint(text)) == 12
