"""What a passage says: a digest that changes with the source's meaning and with nothing else."""

from pathlib import Path

import pytest
from guideline.contract import incremental
from guideline.pages.fingerprint import fingerprint
from guideline.receipts.format import Receipt, parse, render

from tests.tiny_site import TinySite

FI = "# Otsikko {#title}\n\nÄlä avaa linkkejä.\n\nKysy neuvoa."
SV = "# Rubrik {#title}\n\nÖppna inga länkar.\n\nFråga om råd."
EN = "# Title {#title}\n\nOpen no links.\n\nAsk for advice."


@pytest.fixture
def recorded(site: TinySite) -> TinySite:
    """A site whose translations are recorded."""
    site.write_pages(FI, SV, EN)
    site.record()
    return site


def meanings(site: TinySite) -> list[str]:
    return list(incremental.check(site.guideline()).meanings("index.md"))


def everywhere(site: TinySite, change: dict[str, tuple[str, str]]) -> None:
    for language, (old, new) in change.items():
        site.change(f"{language}/index.md", old, new)


def test_every_passage_that_says_something_has_one_short_digest(recorded: TinySite) -> None:
    found = meanings(recorded)
    assert len(found) == len(set(found)) == 3
    assert {len(each) for each in found} == {8}


def test_it_is_found_from_the_text_of_every_language(recorded: TinySite) -> None:
    checked = incremental.check(recorded.guideline())
    for language, text in (
        ("fi", "Kysy neuvoa."),
        ("sv", "Fråga om råd."),
        ("en", "Ask for advice."),
    ):
        assert checked.said("index.md", language)[fingerprint(text)] == meanings(recorded)[2]


def test_it_changes_when_the_source_says_something_else(recorded: TinySite) -> None:
    before = meanings(recorded)
    everywhere(
        recorded,
        {
            "fi": ("Älä avaa linkkejä.", "Älä avaa linkkejä äläkä tiedostoja."),
            "sv": ("Öppna inga länkar.", "Öppna inga länkar eller filer."),
            "en": ("Open no links.", "Open no links or files."),
        },
    )
    recorded.record()
    after = meanings(recorded)
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False, True]


def test_it_stays_when_a_translation_is_corrected(recorded: TinySite) -> None:
    before = meanings(recorded)
    recorded.change("sv/index.md", "Öppna inga länkar.", "Öppna aldrig länkar.")
    assert meanings(recorded) == before
    recorded.record()
    assert meanings(recorded) == before


def test_it_stays_when_passages_change_places(recorded: TinySite) -> None:
    before = meanings(recorded)
    for language, text in (("fi", FI), ("sv", SV), ("en", EN)):
        title, one, other = text.split("\n\n")
        recorded.change(f"{language}/index.md", text, "\n\n".join([title, other, one]))
    assert sorted(meanings(recorded)) == sorted(before)


def test_it_stays_when_the_source_is_reworded_and_every_translation_confirmed(
    recorded: TinySite,
) -> None:
    before = meanings(recorded)
    recorded.change("fi/index.md", "Kysy neuvoa.", "Pyydä neuvoa.")
    recorded.record(unchanged="the same in other words")
    assert meanings(recorded) == before
    # Again in other words, then with a translation corrected: still the same.
    recorded.change("fi/index.md", "Pyydä neuvoa.", "Hae neuvoa.")
    recorded.record(unchanged="once more")
    assert meanings(recorded) == before
    recorded.change("sv/index.md", "Fråga om råd.", "Be om råd.")
    recorded.record()
    assert meanings(recorded) == before


def test_it_stays_where_an_editors_comment_confirms(recorded: TinySite) -> None:
    before = meanings(recorded)
    note = "<!-- allow stale: the same in other words -->\n\n"
    recorded.change("fi/index.md", "Kysy neuvoa.", f"{note}Pyydä neuvoa.")
    recorded.record()
    assert "allow stale" not in (recorded.root / "docs/fi/index.md").read_text("utf-8")
    assert meanings(recorded) == before


def test_it_changes_where_one_language_had_to_be_translated_anew(recorded: TinySite) -> None:
    before = meanings(recorded)
    recorded.change("fi/index.md", "Kysy neuvoa.", "Kysy heti neuvoa.")
    recorded.change("sv/index.md", "Fråga om råd.", "Fråga genast om råd.")
    recorded.record(unchanged="the English said so already")
    after = meanings(recorded)
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, True, False]


def test_words_that_come_back_bring_their_digest_back(recorded: TinySite) -> None:
    before = meanings(recorded)
    recorded.change("fi/index.md", "Kysy neuvoa.", "Pyydä neuvoa.")
    recorded.record(unchanged="the same")
    recorded.change("fi/index.md", "Pyydä neuvoa.", "Kysy neuvoa.")
    recorded.record(unchanged="back again")
    assert meanings(recorded) == before
    receipts = (recorded.root / "receipts/sv/index.txt").read_text("utf-8")
    assert "meaning:" not in receipts


def test_a_receipt_keeps_it_on_a_line_of_its_own_that_is_read_again(tmp_path: Path) -> None:
    kept = Receipt("Pyydä neuvoa.", "0123456789ab", "the same", "5d3c0f1a")
    text = render([kept, Receipt("Toinen.", "ba9876543210")], "fi", "sv")
    assert "unchanged: the same\nmeaning: 5d3c0f1a\n\nfi: Toinen." in text
    read = parse(text.encode(), "fi", "sv")
    assert [(one.reason, one.meaning) for one in read.kept] == [("the same", "5d3c0f1a"), ("", "")]
    assert not read.faults
