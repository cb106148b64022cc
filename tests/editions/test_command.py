"""`guideline edition` keeps what is published, and tells readers in the list of changes."""

import json
from pathlib import Path

from tests import full_site as sites
from tests.full_site import LANGUAGES

SENTENCES = (
    "Nyt ohje kertoo, mitä tehdä.",
    "Nu berättar riktlinjerna vad du ska göra.",
    "Now the guideline tells you what to do.",
)


def test_it_writes_the_edition_and_an_entry_in_every_language_or_nothing(tmp_path: Path) -> None:
    site = sites.small(tmp_path / "copy")
    assert site.guideline("check").returncode == 0
    assert not (site.folder / "receipts").exists()  # nothing was recorded, which is no error
    before = {language: site.read(f"docs/{language}/changes.md") for language in LANGUAGES}

    refused = site.guideline(
        "edition", *SENTENCES[:2], "Nu säger riktlinjerna på svenska vad du ska göra."
    )
    assert refused.returncode == 1
    assert "No edition was closed" in refused.stderr
    assert not (site.folder / "editions/1.json").exists()
    assert not [*site.folder.glob("receipts/*/*.txt")]
    assert before == {language: site.read(f"docs/{language}/changes.md") for language in LANGUAGES}

    done = site.guideline("edition", *SENTENCES)
    assert done.returncode == 0, done.stderr
    edition = json.loads(site.read("editions/1.json"))
    assert edition["said"] == dict(zip(LANGUAGES, SENTENCES, strict=True))
    assert [*edition["pages"]["safety.md"]["text"]] == [*LANGUAGES]
    assert edition["pages"]["changes.md"]["text"] == {}
    assert "edition-1" in edition["pages"]["changes.md"]["ids"]
    headings = [line for line in site.read("docs/sv/changes.md").splitlines() if line[:3] == "## "]
    assert headings[0] == f"## {edition['date']} {SENTENCES[1]} {{#edition-1}}"
    assert len(headings) == 2
    assert SENTENCES[0] in site.read("receipts/en/changes.txt")
    assert site.guideline("check", "--publish").returncode == 0

    again = site.guideline("edition", *SENTENCES)
    assert again.returncode == 2
    assert "Nothing has changed since edition 1." in again.stderr
