"""The files: their names, their bytes, how they come into the site."""

import re
from pathlib import Path

import pytest
from guideline.handbook import typesetting
from guideline.handbook.names import file_name
from hypothesis import given
from hypothesis import strategies as st

from tests import projects
from tests.handbook import paper, sites


def test_names_are_stable(built_site: Path) -> None:
    found = {file.relative_to(built_site).as_posix() for file in built_site.rglob("*.pdf")}
    assert found == set(paper.EVERY)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Sosiaalisen median ohje", "sosiaalisen-median-ohje.pdf"),
        ("Riktlinjer för sociala medier", "riktlinjer-for-sociala-medier.pdf"),
        ("  ÅÄÖ & Co: 2/3! ", "aao-co-2-3.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("Шлях", "pdf.pdf"),
    ],
)
def test_a_name_is_made_of_words(words: str, name: str) -> None:
    assert file_name(words) == name


@given(st.text())
def test_any_words_give_a_name_that_is_safe_everywhere(words: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.pdf", file_name(words))


def test_the_same_pages_give_the_same_bytes() -> None:
    page = paper.page("<h2>A</h2><p>Text.</p>", audience="employees")
    first = paper.handbook(page).content
    typesetting._compiler.cache_clear()
    assert paper.handbook(page).content == first


def test_two_builds_give_the_same_bytes(built_site: Path, tmp_path: Path) -> None:
    """One of them without git, from a copy elsewhere, at another time."""
    copy = sites.copy_of_the_project(tmp_path / "elsewhere")
    build = projects.build(copy, "--strict")
    assert build.returncode == 0, build.stdout
    for name in paper.EVERY:
        assert (copy / "site" / name).read_bytes() == (built_site / name).read_bytes()


def test_the_version_changes_with_a_word_and_with_nothing_else() -> None:
    def version(html: str) -> str:
        printed = paper.text(paper.handbook(paper.page(html)).content)
        return str(re.findall(r"Version ([0-9a-f]{7})", printed)[0])

    assert version("<p>One word.</p>") == version("<p>One\nword.</p>\n")
    assert version("<p>One word.</p>") != version("<p>No word.</p>")


def test_sizes_stay_small(built_site: Path) -> None:
    """At most 120 kB a handbook of eight pages; a longer one may weigh more."""
    for name in paper.HANDBOOKS:
        content = (built_site / name).read_bytes()
        assert len(content) / len(paper.pages(content)) <= 15_000
    for name in paper.SHEETS:
        assert (built_site / name).stat().st_size <= 40_000


def test_a_sheet_takes_two_pages_at_most(built_site: Path) -> None:
    for name in paper.SHEETS:
        assert len(paper.pages((built_site / name).read_bytes())) <= 2


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = paper.handbook(paper.page("<p>Text.</p>"))
    pdf.write(tmp_path / "site")
    before = (tmp_path / "site" / pdf.name).read_bytes()

    def full(file: Path, content: bytes) -> int:
        with file.open("wb") as half:
            half.write(content[:100])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        pdf.write(tmp_path / "site")
    assert [file.name for file in (tmp_path / "site").iterdir()] == [pdf.name]
    assert (tmp_path / "site" / pdf.name).read_bytes() == before
