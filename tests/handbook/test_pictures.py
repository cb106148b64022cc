"""A picture whose file has letters of ours in its name is on the site and in the PDF."""

from pathlib import Path

import pymupdf
import pytest

from tests.handbook import sites
from tests.projects import build

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40z"/></svg>'
)


@pytest.mark.parametrize(
    "name", ["pöytä ja äyriäinen.svg", "po\u0308yta\u0308.svg"], ids=["nfc", "nfd"]
)
def test_a_picture_with_umlauts_in_its_name_is_printed(tmp_path: Path, name: str) -> None:
    pages = {
        f"{language}/index.md": "---\nreviewed: 2026-11-24\n---\n"
        f"# Home {{#home}}\n\n![Pöytä](<{name}>)\n\n*Kuvateksti.*\n"
        for language in ("fi", "sv", "en")
    }
    project = sites.project(tmp_path, pages)
    for language in ("fi", "sv", "en"):
        (project / "docs" / language / name).write_text(PICTURE, "utf-8")
    done = build(project, "--strict")
    assert done.returncode == 0, done.stdout
    (book,) = (project / "site").glob("*.pdf")
    with pymupdf.open(book) as printed:
        assert any(page.get_drawings() for page in printed)
