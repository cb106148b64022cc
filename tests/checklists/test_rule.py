"""*checklists*: items begin unticked."""

from pathlib import Path

from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig

from tests.tiny_site import TinySite

TEXT = "# Otsikko {#title}\n\n- [ ] Kerro.\n"


def test_an_item_that_is_ticked_in_the_page_is_found(tmp_path: Path) -> None:
    site = TinySite(tmp_path, Reader(MarkdownConfig(("attr_list", "pymdownx.tasklist"))))
    site.write_pages(TEXT, sv=TEXT.replace("[ ]", "[x]"))
    assert site.found("checklists") == ["docs/sv/index.md:9 error"]
    assert site.write_pages(TEXT).found() == []
