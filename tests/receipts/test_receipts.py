"""Stale, by receipts: passage by passage, from the tree alone."""

from pathlib import Path

import pytest
from guideline.receipts.format import (
    Receipt,
    digest,
    parse,
    render,
)
from hypothesis import given
from hypothesis import strategies as st

from tests.tiny_site import TinySite, page

FI = "# Otsikko {#title}\n\nKerro heti.\n\nÄlä julkaise kuvia.\n\n- Yksi.\n- Kaksi.\n"
SV = "# Rubrik {#title}\n\nBerätta genast.\n\nPublicera inga bilder.\n\n- Ett.\n- Två.\n"
EN = "# Title {#title}\n\nTell at once.\n\nPublish no pictures.\n\n- One.\n- Two.\n"
RECEIPTS = "receipts/sv/index.txt"


@pytest.fixture
def recorded(site: TinySite) -> TinySite:
    """Three languages that say the same, with receipts."""
    site.write_pages(FI, SV, EN)
    assert not site.record().refused
    assert site.found() == []
    assert site.notes() == []
    return site


def change(site: TinySite, language: str, old: str, new: str, name: str = "index.md") -> TinySite:
    file = site.root / "docs" / language / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return site


# The table of verdicts


def test_what_has_not_changed_is_current(recorded: TinySite) -> None:
    assert (recorded.found(), recorded.notes()) == ([], [])


def test_a_source_that_changed_alone_makes_its_translations_stale(recorded: TinySite) -> None:
    change(recorded, "fi", "Älä julkaise", "Julkaise")
    assert [found for found in recorded.found() if "(stale)" in found] == [
        "docs/en/index.md:11 error (stale)",
        "docs/sv/index.md:11 error (stale)",
    ]


def test_the_finding_shows_both_sources_word_by_word_and_the_translation(
    recorded: TinySite,
) -> None:
    change(recorded, "fi", "Älä julkaise kuvia.", "Älä jaa kuvia.")
    change(recorded, "en", "Publish no pictures.", "Share no pictures.")
    assert recorded.message("stale") == (
        "docs/sv/index.md:11: error (stale): the paragraph “Publicera inga bilder.” was translated "
        "from another text than docs/fi/index.md:11 has now\n"
        "    Source before: Älä [-julkaise-] kuvia.\n"
        "    Source now: Älä {+jaa+} kuvia.\n"
        "    Translation: Publicera inga bilder.\n"
        "    What to do: Translate the change. If the translation is right as it is, write "
        "<!-- allow stale: the reason --> on a line of its own above line 11, with an empty line "
        "between; for all languages at once, above line 11 of docs/fi/index.md."
    )


def test_the_comment_for_an_item_belongs_above_the_whole_list(recorded: TinySite) -> None:
    change(recorded, "fi", "- Kaksi.", "- Kaksi!")
    change(recorded, "en", "- Two.", "- Two!")
    assert "docs/sv/index.md:14: error (stale)" in recorded.message("stale")
    assert "on a line of its own above line 13," in recorded.message("stale")
    change(recorded, "sv", "- Ett.", "<!-- allow stale: only the sign -->\n\n- Ett.")
    assert recorded.found() == []


def test_the_comment_for_a_field_has_no_empty_line_below_it(recorded: TinySite) -> None:
    recorded.write({"fi/index.md": page(FI, description="Mitä sivulla on?")})
    change(recorded, "en", "description: Radio, video, podcast.", "description: What is here?")
    assert (
        "write # allow stale: the reason on a line of its own above line 2; for all"
        in recorded.message("stale")
    )


def test_all_languages_changed_together_need_nothing_else(recorded: TinySite) -> None:
    change(recorded, "fi", "kuvia", "videoita")
    change(recorded, "sv", "bilder", "videor")
    change(recorded, "en", "pictures", "videos")
    assert recorded.found() == []
    assert recorded.notes() == [
        f"docs/{lang}/index.md:11 the paragraph “{text}” was translated in the same change"
        for lang, text in (("en", "Publish no videos."), ("sv", "Publicera inga videor."))
    ]


def test_a_translation_reworded_alone_is_noted_only(recorded: TinySite) -> None:
    change(recorded, "sv", "Berätta", "Säg till")
    assert recorded.found() == []
    assert recorded.notes() == [
        "docs/sv/index.md:9 the paragraph “Säg till genast.” was reworded, its source was not"
    ]


def test_a_comment_with_a_reason_confirms_the_translation(recorded: TinySite) -> None:
    change(recorded, "fi", "Kerro heti.", "Kerro heti!")
    change(recorded, "sv", "Berätta", "<!-- allow stale: only the sign -->\n\nBerätta")
    change(recorded, "en", "Tell", "<!-- allow stale: only the sign -->\n\nTell")
    assert recorded.found() == []
    assert "stays although its source has changed: only the sign" in recorded.notes()[1]


def test_a_comment_in_the_source_confirms_every_language(recorded: TinySite) -> None:
    change(recorded, "fi", "Kerro heti.", "<!-- allow stale: only the sign -->\n\nKerro heti!")
    assert recorded.found() == []


def test_a_comment_that_confirms_nothing_is_a_finding(recorded: TinySite) -> None:
    change(recorded, "sv", "Berätta", "<!-- allow stale: x -->\n\nBerätta")
    assert recorded.found() == ["docs/sv/index.md:9 error (silence)"]


@pytest.mark.parametrize("field", ["description", "title", "owner"])
def test_fields_that_readers_see_count_too(site: TinySite, field: str) -> None:
    values = {"title": "Video", "description": "Podcast.", "owner": "Media"}
    site.write({f"{lang}/index.md": page(**values) for lang in ("fi", "sv", "en")})
    site.record()
    site.write({"fi/index.md": page(**(values | {field: "Toinen."}))})
    assert {found.split(":")[0] for found in site.found("stale")} == {
        "docs/sv/index.md",
        "docs/en/index.md",
    }


def test_an_owner_who_changed_in_a_translation_alone_is_a_warning(recorded: TinySite) -> None:
    change(recorded, "sv", "owner: Media", "owner: HR")
    assert recorded.found() == ["docs/sv/index.md:4 warning (unrecorded)"]
    assert "change the name in every language" in recorded.message("unrecorded")


def test_another_owner_is_never_confirmed_by_one_click(recorded: TinySite) -> None:
    change(recorded, "fi", "owner: Media", "owner: HR")
    change(recorded, "fi", "Radio, video, podcast.", "Radio, video, podcastit.")
    fixes = {str(f.place): f.fix for f in recorded.check() if f.rule == "stale"}
    assert fixes["docs/sv/index.md:2"]
    assert not fixes["docs/sv/index.md:4"]


def test_a_field_is_confirmed_by_a_comment_above_it(recorded: TinySite) -> None:
    recorded.write({"fi/index.md": page(FI, description="Mitä sivulla on?")})
    assert len(recorded.found("stale")) == 2
    for lang in ("sv", "en"):
        change(recorded, lang, "description", "# allow stale: only the sign\ndescription")
    assert recorded.found() == []


# What moves


def test_passages_that_move_in_every_language_stay_current(recorded: TinySite) -> None:
    for lang, body in (("fi", FI), ("sv", SV), ("en", EN)):
        title, one, two, items = body.strip().split("\n\n")
        moved = "\n\n".join([title, two, items, one])
        recorded.write({f"{lang}/index.md": page(moved)})
    assert (recorded.found(), recorded.notes()) == ([], [])


@pytest.mark.parametrize("lang", ["fi", "sv"])
def test_passages_swapped_in_one_language_are_stale(recorded: TinySite, lang: str) -> None:
    title, one, two, items = (FI if lang == "fi" else SV).strip().split("\n\n")
    recorded.write({f"{lang}/index.md": page("\n\n".join([title, two, one, items]))})
    lines = [found for found in recorded.found("stale") if "/sv/" in found]
    assert lines == ["docs/sv/index.md:9 error", "docs/sv/index.md:11 error"]


def test_a_renamed_page_keeps_its_verdicts(recorded: TinySite) -> None:
    for lang in ("fi", "sv", "en"):
        folder = recorded.root / "docs" / lang
        (folder / "deep").mkdir()
        (folder / "index.md").rename(folder / "deep/other.md")
    assert (recorded.found("stale"), recorded.notes()) == ([], [])
    change(recorded, "fi", "Kerro heti", "Odota", "deep/other.md")
    assert recorded.found("stale") == [
        "docs/en/deep/other.md:9 error",
        "docs/sv/deep/other.md:9 error",
    ]


def test_a_passage_moved_to_another_page_and_changed_is_stale(recorded: TinySite) -> None:
    moved = {"fi": "Kerro heti.", "sv": "Berätta genast.", "en": "Tell at once."}
    for lang, text in moved.items():
        change(recorded, lang, f"{text}\n\n", "")
        now = "Kerro huomenna." if lang == "fi" else text
        recorded.write({f"{lang}/other.md": page(f"# O {{#o}}\n\n{now}")})
    assert recorded.found("stale") == ["docs/en/other.md:9 error", "docs/sv/other.md:9 error"]


def test_one_of_two_passages_that_read_the_same_can_be_stale(site: TinySite) -> None:
    site.write_pages("# O {#o}\n\nHei.\n\nHei.", "# O {#o}\n\nHej.\n\nHej.")
    site.record()
    change(site, "fi", "Hei.\n\nHei.", "Hei.\n\nMoi.")
    assert [f for f in site.found("stale") if "/sv/" in f] == ["docs/sv/index.md:11 error"]


def test_a_passage_changed_into_another_known_one_is_stale(site: TinySite) -> None:
    table = "# O {{#o}}\n\n| a | b |\n| - | - |\n| {} | {} |\n"
    fi, sv = table.format("Kyllä", "Ei"), table.format("Ja", "Nej")
    site.write_pages(fi, sv, sv)
    site.record()
    site.write({"fi/index.md": page(table.format("Ei", "Ei"))})
    assert [f for f in site.found("stale") if "/sv/" in f] == ["docs/sv/index.md:11 error"]


# What no reader notices


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("Berätta genast.", "Berätta\ngenast.   "),
        lambda text: text.replace("Berätta", "**Berätta**"),
        lambda text: text.replace("- ", "* "),
        lambda text: text.replace("\n\n- ", "\n\n\n\n- "),
        lambda text: text.replace("owner: Media\n", "").replace("---\n#", "owner: Media\n---\n#"),
    ],
    ids=["CRLF", "BOM", "reflow", "emphasis", "bullets", "empty lines", "front matter order"],
)
def test_harmless_edits_change_no_verdict(recorded: TinySite, edit) -> None:  # type: ignore[no-untyped-def]
    file = recorded.root / "docs/sv/index.md"
    before = file.read_text("utf-8")
    file.write_bytes(edit(before).encode())
    assert edit(before) != before
    assert (recorded.found("stale"), recorded.notes()) == ([], [])


def test_receipts_read_the_same_with_other_line_ends(recorded: TinySite) -> None:
    for file in recorded.root.glob("receipts/*/*.txt"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert (recorded.found(), recorded.notes()) == ([], [])


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_receipts_survive_being_written_and_read(texts: list[tuple[str, str]]) -> None:
    receipts = [
        Receipt(" ".join(source.split()), digest(text), " ".join(text.split()))
        for source, text in texts
    ]
    content = render(receipts, "fi", "sv").encode("utf-8", "surrogatepass")
    if "\ufffd" not in content.decode("utf-8", "replace"):
        again = parse(content, "fi", "sv")
        assert list(again.kept) == receipts
        assert [receipt.reason for receipt in again.kept] == [r.reason for r in receipts]
        assert again.faults == ()


def test_a_line_that_belongs_to_no_receipt_is_a_finding(recorded: TinySite) -> None:
    file = recorded.root / RECEIPTS
    file.write_text("a line of nobody\n" + file.read_text("utf-8"), "utf-8")
    assert recorded.found() == [f"{RECEIPTS}:1 error (stale)"]


def test_receipts_hold_no_number_date_or_total(recorded: TinySite) -> None:
    assert (recorded.root / RECEIPTS).read_text("utf-8") == (
        "# What every passage was translated from. Written by “guideline record”.\n\n"
        f"fi: Radio, video, podcast.\nsv: {digest('Radio, video, podcast.')}\n\n"
        f"fi: Media\nsv: {digest('Media')}\n\n"
        f"fi: Otsikko\nsv: {digest('Rubrik')}\n\n"
        f"fi: Kerro heti.\nsv: {digest('Berätta genast.')}\n\n"
        f"fi: Älä julkaise kuvia.\nsv: {digest('Publicera inga bilder.')}\n\n"
        f"fi: Yksi.\nsv: {digest('Ett.')}\n\n"
        f"fi: Kaksi.\nsv: {digest('Två.')}\n"
    )


# Recording


def test_recording_refuses_a_page_with_a_stale_passage_and_does_the_others(
    recorded: TinySite,
) -> None:
    recorded.write({f"{lang}/other.md": page() for lang in ("fi", "sv", "en")})
    change(recorded, "fi", "Kerro heti", "Odota")
    before = (recorded.root / RECEIPTS).read_bytes()
    done = recorded.record()
    assert {f.rule for f in done.refused} == {"stale"}
    assert set(done.written) == {"receipts/sv/other.txt", "receipts/en/other.txt"}
    assert (recorded.root / RECEIPTS).read_bytes() == before


def test_recording_keeps_the_reason_and_takes_the_comment_out(recorded: TinySite) -> None:
    before = (recorded.root / "docs/sv/index.md").read_bytes()
    change(recorded, "fi", "Kerro heti.", "Kerro heti!")
    for lang, word in (("sv", "Berätta"), ("en", "Tell")):
        change(recorded, lang, word, f"<!-- allow stale: only the sign -->\n\n{word}")
    assert not recorded.record().refused
    assert (recorded.root / "docs/sv/index.md").read_bytes() == before
    assert "fi: Kerro heti!\nsv: " in (recorded.root / RECEIPTS).read_text("utf-8")
    assert "\nunchanged: only the sign\n" in (recorded.root / RECEIPTS).read_text("utf-8")
    assert (recorded.found(), recorded.notes()) == ([], [])


def test_a_comment_in_the_source_stays_until_every_language_is_recorded(
    recorded: TinySite,
) -> None:
    change(recorded, "fi", "Kerro heti.", "<!-- allow stale: only the sign -->\n\nKerro heti!")
    recorded.record(locale="sv")
    assert "allow stale" in (recorded.root / "docs/fi/index.md").read_text("utf-8")
    assert recorded.found() == []
    recorded.record(locale="en")
    assert "allow stale" not in (recorded.root / "docs/fi/index.md").read_text("utf-8")


def test_a_comment_is_taken_out_without_touching_other_bytes(recorded: TinySite) -> None:
    file = recorded.root / "docs/sv/index.md"
    text = file.read_text("utf-8").replace("\n", "\r\n")
    kept = b"\xef\xbb\xbf" + text.encode()
    commented = text.replace("Berätta", "<!-- allow stale: x -->\r\n\r\nBerätta")
    file.write_bytes(b"\xef\xbb\xbf" + commented.encode())
    change(recorded, "fi", "Kerro heti.", "Kerro heti!")
    recorded.record(locale="sv")
    assert file.read_bytes() == kept


def test_receipts_of_a_page_that_is_gone_are_removed(recorded: TinySite) -> None:
    recorded.write({f"{lang}/other.md": page() for lang in ("fi", "sv", "en")})
    recorded.record()
    for lang in ("fi", "sv", "en"):
        (recorded.root / "docs" / lang / "other.md").unlink()
    recorded.record()
    assert [file.name for file in sorted(Path(recorded.root).glob("receipts/*/*"))] == [
        "index.txt",
        "index.txt",
    ]
