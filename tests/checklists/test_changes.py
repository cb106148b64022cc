"""The guideline changes: ticks go with what they were given to, or go."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.checklists.conftest import (
    FIRST,
    SECOND,
    THIRD,
    Editions,
    boxes,
    checklist,
    progress,
)

pytestmark = pytest.mark.xdist_group("editions")

NOTE = "Tämä lista on muuttunut sen jälkeen, kun viimeksi merkitsit siihen jotain."


def edited(page: Page, editions: Editions, heading: str, *done: str, home: str = "") -> Locator:
    """Tick items before the edit, then look at the list after it."""
    page.goto(f"{editions.before}safety/")
    for text in done:
        checklist(page, f"safety#{heading}").get_by_label(text).check()
    page.goto(f"{editions.after}{home}safety/")
    return checklist(page, f"safety#{heading}")


def done(found: Locator) -> list[str]:
    """The texts of the ticked items."""
    texts: list[str] = boxes(found).evaluate_all(
        "boxes => boxes.filter((box) => box.checked).map((box) => box.labels[0].textContent)"
    )
    return texts


def flags(found: Locator) -> dict[str, str]:
    """What is said of items, by their texts."""
    pairs: list[tuple[str, str]] = found.locator(".checklist__flag").evaluate_all(
        "flags => flags.map((f) => [f.previousElementSibling.textContent, f.textContent])"
    )
    return dict(pairs)


def note(found: Locator) -> Locator:
    return found.get_by_text(NOTE)


def test_a_moved_item_takes_its_tick_along(page: Page, editions: Editions) -> None:
    found = edited(page, editions, "moved", SECOND)
    assert done(found) == [SECOND]
    assert boxes(found).nth(2).is_checked()
    expect(note(found)).to_be_hidden()


def test_an_item_put_in_the_middle_is_unticked_and_said_to_be_new(
    page: Page, editions: Editions
) -> None:
    found = edited(page, editions, "inserted", FIRST, SECOND, THIRD)
    assert done(found) == [FIRST, SECOND, THIRD]
    assert flags(found) == {"Kysy työkaverilta.": "Uusi"}
    expect(note(found)).to_be_visible()
    expect(progress(found)).to_have_text("3/4 tehty")


def test_a_reworded_item_loses_its_tick_and_the_list_says_so(
    page: Page, editions: Editions
) -> None:
    found = edited(page, editions, "reworded", FIRST, SECOND)
    assert done(found) == [FIRST]
    assert flags(found) == {"Älä avaa linkkiä äläkä tiedostoa.": "Muuttunut"}
    expect(note(found)).to_be_visible()
    box = boxes(found).nth(1)
    expect(box).to_have_accessible_description("Muuttunut")
    expect(box).to_have_accessible_name("Älä avaa linkkiä äläkä tiedostoa.")


def test_a_reworded_item_that_was_not_ticked_is_nothing_to_tell(
    page: Page, editions: Editions
) -> None:
    found = edited(page, editions, "reworded", FIRST)
    assert flags(found) == {}
    expect(note(found)).to_be_hidden()


def test_a_deleted_item_is_gone_without_a_word(page: Page, editions: Editions) -> None:
    found = edited(page, editions, "deleted", SECOND, THIRD)
    assert done(found) == [THIRD]
    assert flags(found) == {}
    expect(note(found)).to_be_hidden()


def test_a_polished_item_keeps_its_tick(page: Page, editions: Editions) -> None:
    found = edited(page, editions, "polished", FIRST)
    assert boxes(found).first.is_checked()
    expect(note(found)).to_be_hidden()


def test_a_translation_that_was_improved_keeps_its_ticks(page: Page, editions: Editions) -> None:
    found = edited(page, editions, "same", SECOND, home="sv/")
    assert done(found) == ["Öppna inte länken."]
    expect(found.locator(".checklist__note[data-note=changed]")).to_be_hidden()


@pytest.mark.parametrize(
    ("home", "said"), [("", "Muuttunut"), ("sv/", "Ändrad"), ("en/", "Changed")]
)
def test_the_change_is_told_in_every_language(
    page: Page, editions: Editions, home: str, said: str
) -> None:
    found = edited(page, editions, "reworded", SECOND, home=home)
    expect(found.locator(".checklist__flag")).to_have_text(said)
    expect(found.locator(".checklist__note[data-note=changed]")).to_be_visible()


def test_the_change_is_told_until_the_reader_ticks_the_item(page: Page, editions: Editions) -> None:
    found = edited(page, editions, "reworded", FIRST, SECOND)
    boxes(found).nth(2).check()
    page.reload()
    assert list(flags(found).values()) == ["Muuttunut"]
    boxes(found).nth(1).check()
    page.reload()
    assert flags(found) == {}
    expect(note(found)).to_be_hidden()
    expect(progress(found)).to_have_text("3/3 tehty")


def test_a_reset_takes_the_change_back_as_read(page: Page, editions: Editions) -> None:
    found = edited(page, editions, "reworded", FIRST, SECOND)
    found.get_by_role("button", name="Poista merkinnät").click()
    expect(note(found)).to_be_hidden()
    found.get_by_role("button", name="Kumoa").click()
    assert list(flags(found).values()) == ["Muuttunut"]


def test_looking_at_an_older_edition_changes_nothing(page: Page, editions: Editions) -> None:
    """A page that the browser kept from yesterday must not undo today's ticks."""
    edited(page, editions, "moved", FIRST, THIRD)
    page.goto(f"{editions.before}safety/")
    found = checklist(page, "safety#moved")
    assert done(found) == [FIRST, THIRD]
