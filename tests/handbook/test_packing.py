"""A file is packed: less of it to load, and nothing else changes."""

import re
from pathlib import Path

import pikepdf
import pytest
from guideline.handbook import packing, typesetting
from guideline.handbook.packing import packed
from hypothesis import given
from hypothesis import strategies as st

from tests.handbook import paper

TASKS = '<ul><li class="task-list-item"><input type="checkbox" disabled> Ask first.</li></ul>'
LINKS = '<p><a href="#part-1">One</a></p><p><a href="https://a.example/">A</a></p>'
HTML = "".join(f'<h2 id="part-{n}">Part {n}</h2>{TASKS}{LINKS}' for n in range(20))


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A file as Typst writes it."""
    monkeypatch.setattr(typesetting, "packed", lambda content: content)
    return paper.handbook(paper.page(HTML)).content


def test_a_packed_file_is_less_than_two_thirds_of_what_it_was(plain: bytes) -> None:
    assert len(packed(plain)) < len(plain) * 2 / 3


def test_a_packed_file_has_the_same_words_tags_bookmarks_and_links(
    plain: bytes, tmp_path: Path
) -> None:
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    before.write_bytes(plain)
    after.write_bytes(packed(plain))
    assert paper.text(after.read_bytes()) == paper.text(plain)
    assert paper.reading(after) == paper.reading(before)
    one, other = paper.opened(plain), paper.opened(after.read_bytes())
    assert other.get_toc() == one.get_toc()
    assert [[each["from"], each["kind"]] for sheet in other for each in sheet.get_links()] == [
        [each["from"], each["kind"]] for sheet in one for each in sheet.get_links()
    ]
    assert other.metadata == one.metadata
    assert paper.problems(after) == paper.problems(before)
    with pikepdf.open(after) as pdf:
        assert not pdf.check_pdf_syntax()


@pytest.mark.parametrize("name", paper.EVERY)
def test_no_streams_end_can_be_taken_for_the_end_of_a_line(built_site: Path, name: str) -> None:
    """Of one that ends with a carriage return the checker would count one byte too few."""
    content = (built_site / name).read_bytes()
    ends = re.findall(rb"(..)endstream\s", content, re.DOTALL)
    assert len(ends) > 10
    assert set(ends) == {b"\r\n"}


def test_what_is_packed_already_stays_as_it_is(plain: bytes) -> None:
    once = packed(plain)
    assert packed(once) == once


def test_a_file_that_is_not_written_in_one_go_stays_as_it_is(plain: bytes) -> None:
    added = plain + b"\n9 0 obj\n<<>>\nendobj\nxref\n9 1\n0000000000 00000 n\ntrailer\n<<>>"
    for other in (added, plain[:-3], plain.replace(b" 0 obj", b" 1 obj", 1), b"%PDF-1.7", b""):
        assert packed(other) == other


@given(st.binary(max_size=300))
def test_no_bytes_make_it_raise(content: bytes) -> None:
    assert packing.packed(content) == content
    end = b"xref\n0 2\n" + content + b"trailer\n<</Size 2>>\nstartxref\n0\n%%EOF"
    assert packing.packed(end)
