"""*receipt-lost*: a change drops no receipt of a passage that is still there."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from guideline.cli import main

from tests.tiny_site import TinySite, page

FI = "# Otsikko {#title}\n\nKerro heti.\n\nÄlä julkaise kuvia.\n\n| Sana |\n| - |\n| Kyllä |\n"
SV = "# Rubrik {#title}\n\nBerätta genast.\n\nPublicera inga bilder.\n\n| Ord |\n| - |\n| Ja |\n"
EN = "# Title {#title}\n\nTell at once.\n\nPublish no pictures.\n\n| Word |\n| - |\n| Yes |\n"
BODIES = {"fi": FI, "sv": SV, "en": EN}


@pytest.fixture
def kept(site: TinySite) -> TinySite:
    """Three languages that say the same, with receipts, before a change."""
    site.configure().write_pages(FI, SV, EN).record()
    return site.keep()


def receipts(site: TinySite, change: Callable[[str], str]) -> None:
    for file in site.root.glob("receipts/*/*.txt"):
        file.write_text(change(file.read_text("utf-8")), "utf-8")


def delete_receipt(site: TinySite) -> None:
    receipts(site, lambda text: re.sub(r"fi: Älä julkaise kuvia.\n.*\n\n", "", text))


def delete_file(site: TinySite) -> None:
    for file in site.root.glob("receipts/*/*.txt"):
        file.unlink()


def delete_folder(site: TinySite) -> None:
    shutil.rmtree(site.root / "receipts")


def mistype_a_digit(site: TinySite) -> None:
    receipts(site, lambda text: re.sub(r"(kuvia.\n..: )(.)", _other_digit, text))


def _other_digit(found: re.Match[str]) -> str:
    return found[1] + ("1" if found[2] == "0" else "0")


def write_the_new_source_in(site: TinySite) -> None:
    receipts(site, lambda text: text.replace("Älä julkaise kuvia", "Julkaise kuvia"))


def delete_and_record(site: TinySite) -> None:
    delete_file(site)
    site.record()


def rename_the_page_and_delete(site: TinySite) -> None:
    delete_file(site)
    for locale in BODIES:
        file = site.root / "docs" / locale / "index.md"
        file.rename(file.with_name("other.md"))


@pytest.mark.parametrize(
    "drop",
    [
        delete_receipt,
        delete_file,
        delete_folder,
        mistype_a_digit,
        write_the_new_source_in,
        delete_and_record,
        rename_the_page_and_delete,
    ],
    ids=lambda drop: drop.__name__,
)
def test_a_source_that_changed_does_not_pass_without_its_receipt(
    kept: TinySite, drop: Callable[[TinySite], None]
) -> None:
    kept.change("fi/index.md", "Älä julkaise kuvia", "Julkaise kuvia")
    drop(kept)
    lost = [one for one in sorted(kept.check()) if one.rule == "receipt-lost"]
    found = [str(one) for one in lost if one.origin]
    assert len(found) == 2
    assert all("Source before: [-Älä julkaise-] kuvia." in one for one in found)
    assert re.match(r"docs/en/\w+.md:11: error", found[0])


def test_a_translation_of_which_only_the_punctuation_changed_does_not_hide_the_loss(
    kept: TinySite,
) -> None:
    kept.change("fi/index.md", "Älä julkaise kuvia", "Julkaise kuvia")
    kept.change("sv/index.md", "Publicera inga bilder.", "Publicera – inga bilder!")
    kept.change("en/index.md", "Publish no pictures", "Publish pictures")
    delete_receipt(kept)
    assert [one.split()[0] for one in kept.found("receipt-lost")] == ["docs/sv/index.md:11"]


def test_the_message_says_what_is_lost_and_what_to_do(kept: TinySite) -> None:
    kept.change("fi/index.md", "Kyllä", "Kyllä!").change("en/index.md", "Yes", "Yes!")
    receipts(kept, lambda text: text.replace("fi: Kyllä\n", "fi: Ei\n"))
    (found,) = [one for one in kept.check() if one.rule == "receipt-lost"]
    assert str(found) == (
        "docs/sv/index.md:15: error (receipt-lost): the table cell “Ja” was translated from "
        "another text than docs/fi/index.md:15 has now, and the receipt that says so is gone from "
        "receipts/sv/index.txt\n"
        "    Source before: Kyllä\n"
        "    Source now: Kyllä{+!+}\n"
        "    Translation: Ja\n"
        "    What to do: Translate the change. If the translation is right as it is, take "
        "receipts/sv/index.txt from the main branch again and confirm it with "
        "<!-- allow stale: the reason -->."
    )


def test_a_dropped_receipt_of_what_did_not_change_is_one_finding_a_file(kept: TinySite) -> None:
    (kept.root / "receipts/sv/index.txt").unlink()
    assert kept.found() == ["receipts/sv/index.txt:1 error (receipt-lost)"]
    kept.record()
    assert kept.found() == []


def test_without_an_older_version_nothing_is_compared(kept: TinySite) -> None:
    delete_folder(kept)
    kept.before = None
    assert kept.found() == []


# What is no loss


def edit(site: TinySite, change: Callable[[str, str], str]) -> None:
    for locale, body in BODIES.items():
        site.write({f"{locale}/index.md": page(change(locale, body))})


def delete_the_passage(site: TinySite) -> None:
    edit(site, lambda _, body: body.replace(body.split("\n\n")[2] + "\n\n", ""))


def merge_two_passages(site: TinySite) -> None:
    edit(site, lambda _, body: ".\n\n".join(body.split(".\n\n")).replace(".\n\n", ". ", 1))


def move_the_passage(site: TinySite) -> None:
    edit(site, lambda _, body: "\n\n".join([*body.split("\n\n")[::-1][:-1], "## x {#x}"][::-1]))


def delete_the_page(site: TinySite) -> None:
    for locale in BODIES:
        (site.root / "docs" / locale / "index.md").unlink()


def rename_the_page(site: TinySite) -> None:
    for locale in BODIES:
        file = site.root / "docs" / locale / "index.md"
        file.rename(file.with_name("other.md"))


def move_it_to_another_page(site: TinySite) -> None:
    passages = {locale: body.split("\n\n")[2] for locale, body in BODIES.items()}
    delete_the_passage(site)
    site.write({f"{each}/other.md": page(f"# O {{#o}}\n\n{passages[each]}") for each in BODIES})


def translate_the_change(site: TinySite) -> None:
    site.change("fi/index.md", "kuvia", "videoita").change("sv/index.md", "bilder", "videor")
    site.change("en/index.md", "pictures", "videos")


def change_the_punctuation(site: TinySite) -> None:
    edit(site, lambda _, body: body.replace(".", "!"))


def reword_a_translation(site: TinySite) -> None:
    site.change("sv/index.md", "Berätta genast", "Säg till genast")


def confirm_with_a_reason(site: TinySite) -> None:
    note = "<!-- allow stale: a comma in Finnish -->\n\nKerro, heti."
    site.change("fi/index.md", "Kerro heti.", note)


def add_a_passage_with_a_known_translation(site: TinySite) -> None:
    for locale, source, word in (("fi", "Kyllä", "Joo"), ("sv", "Ja", "Ja"), ("en", "Yes", "Yes")):
        site.change(f"{locale}/index.md", f"| {source} |", f"| {source} |\n| {word} |")


@pytest.mark.parametrize("is_recorded", [False, True])
@pytest.mark.parametrize(
    "change",
    [
        delete_the_passage,
        merge_two_passages,
        move_the_passage,
        delete_the_page,
        rename_the_page,
        move_it_to_another_page,
        translate_the_change,
        change_the_punctuation,
        reword_a_translation,
        confirm_with_a_reason,
        add_a_passage_with_a_known_translation,
    ],
    ids=lambda change: change.__name__,
)
def test_nothing_is_lost_where_an_editor(
    kept: TinySite, change: Callable[[TinySite], None], is_recorded: bool
) -> None:
    change(kept)
    if is_recorded:
        kept.record()
    assert kept.found("receipt-lost") == []


def test_the_command_compares_with_the_folder_that_it_is_given(
    kept: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(kept.root)
    kept.change("fi/index.md", "Älä julkaise kuvia", "Julkaise kuvia")
    delete_folder(kept)
    assert CliRunner().invoke(main, ["check"]).exit_code == 0
    done = CliRunner().invoke(main, ["check", "--since", str(kept.before)])
    assert done.exit_code == 1
    assert "docs/sv/index.md:11: error (receipt-lost)" in done.output


def test_a_folder_without_pages_is_no_reason_to_fail(
    kept: TinySite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(kept.root)
    (tmp_path / "empty").mkdir()
    done = CliRunner().invoke(main, ["check", "--since", str(tmp_path / "empty")])
    assert (done.exit_code, done.exception) == (0, None) or "note" in done.output
