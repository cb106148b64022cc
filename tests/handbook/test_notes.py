"""What GitHub's Markdown has besides is printed: footnotes, boxes, what is struck through."""

from pathlib import Path

import pytest
from guideline.pages import line_markers
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from mkdocs.config import load_config

from tests.handbook import paper

TEXT = """\
A claim.[^law] Another.[^2] The first again.[^law]

> [!CAUTION]
> Never do this.

This is ~~old~~ new.

[^law]: The **law** says so.

    Its second paragraph.
[^2]: A [page](https://example.org/).
"""


@pytest.fixture(scope="module")
def printed() -> bytes:
    config = load_config(str(paper.ROOT / "mkdocs.yml"))
    html = line_markers.strip(Reader(mkdocs_config.settings(config).markdown_config).convert(TEXT))
    # A checker takes a page of mostly links for one in the wrong order.
    pages = [paper.page(html + "<p>More to read.</p>" * 30, name) for name in ("one", "two")]
    return paper.handbook(*pages).content


def test_a_footnote_stands_at_the_end_of_its_page_as_on_the_site(printed: bytes) -> None:
    text = " ".join(paper.text(printed).split())
    assert text.count("A claim.1 Another.2 The first again.1") == 2
    assert text.count("1. The law says so. Its second paragraph.") == 2
    assert text.count("2. A page (example.org).") == 2


def test_a_box_of_github_has_its_kind(printed: bytes) -> None:
    assert "TAKE CARE" in paper.text(printed)


def test_the_file_conforms(printed: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(printed)
    assert not paper.problems(tmp_path / "x.pdf")
