"""The files: their names, their bytes, how they come into the site."""

import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from guideline.handbook import typesetting
from guideline.handbook.edition import Edition
from guideline.handbook.names import file_name
from guideline.pages import line_markers
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig
from hypothesis import given
from hypothesis import strategies as st

from tests import projects
from tests.handbook import paper, sites


def test_names_are_stable(built_site: Path) -> None:
    found = {file.relative_to(built_site) for file in built_site.rglob("*.pdf")}
    today = {file.as_posix() for file in found if "editions" not in file.parts}
    assert today == set(paper.EVERY)


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
    """One of them without git and what is kept, from a copy elsewhere, at another time."""
    copy = sites.copy_of_the_project(tmp_path / "elsewhere")
    projects.without(copy, "compression", "search")  # slow, and no file has anything of them
    build = projects.build(copy, "--strict", before=("env", "CACHE=false"))
    assert build.returncode == 0, build.stdout
    other = copy / "site"
    assert [
        name
        for name in paper.EVERY
        if (other / name).read_bytes() != (built_site / name).read_bytes()
    ] == []


def test_the_version_changes_with_a_word_and_with_nothing_else() -> None:
    def version(html: str) -> str:
        printed = paper.text(paper.handbook(paper.page(html)).content)
        return str(re.findall(r"Version ([0-9a-f]{7})", printed)[0])

    assert version("<p>One word.</p>") == version("<p>One\nword.</p>\n")
    assert version("<p>One word.</p>") != version("<p>No word.</p>")


def test_sizes_stay_small(built_site: Path) -> None:
    """Much below the 120 kB that a handbook may weigh: it has room to grow."""
    for name in paper.HANDBOOKS:
        content = (built_site / name).read_bytes()
        assert len(content) / len(paper.pages(content)) <= 8_000
        assert len(content) <= 120_000
    for name in paper.SHEETS:
        assert (built_site / name).stat().st_size <= 25_000


def test_all_files_together_take_at_most_104_mib_of_memory(
    tmp_path: Path, built_site: Path
) -> None:
    """Of a process that makes nothing else, at its peak: Python and Typst included.

    Where words break has been asked for the site before: the analyser alone takes more.
    """
    (tmp_path / "editions").write_bytes(pickle.dumps(list(real_editions())))
    made = subprocess.run(
        [sys.executable, "-c", PRINTING, tmp_path / "editions", paper.ROOT / ".cache"],
        env=projects.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    pages, kib = map(int, made.stdout.split())
    assert pages >= 3 * 8
    assert kib <= 104 * 1024


PRINTING = """
import pickle, re, sys
from pathlib import Path
from guideline.cache import store
from guideline.handbook import press
store.open_store(Path(sys.argv[2]))
editions = pickle.loads(Path(sys.argv[1]).read_bytes())
pages = sum(pdf.pages for edition in editions for pdf in press.print_edition(edition).pdfs)
print(pages, re.search(r"VmHWM:\\s*([0-9]+) kB", Path("/proc/self/status").read_text())[1])
"""


def real_editions() -> Iterator[Edition]:
    """The guideline as it stands in docs/, close to what MkDocs makes of it."""
    config = (paper.ROOT / "mkdocs.yml").read_text("utf-8")
    names = re.findall(r"^ +- [^:]+: ([\w-]+)\.md$", config, re.MULTILINE)
    reader = Reader(
        MarkdownConfig(("attr_list", "tables", "admonition", "md_in_html", "pymdownx.tasklist"))
    )
    for language in paper.NAMES:
        pages = []
        for name in names:
            file = paper.ROOT / "docs" / language / f"{name}.md"
            _, front, text = file.read_text("utf-8").split("---\n", 2)
            html = line_markers.strip(reader.convert(text))
            html = re.sub(r'href="([\w-]+)\.md', r'href="../\1/', html)
            audience = re.findall(r"^audience: (.*)$", front, re.MULTILINE)[0]
            if "handbook: false" not in front:
                url = f"{language}/{name}/"
                pages.append(paper.page("", name, html=html, url=url, audience=audience))
        words = dict(paper.WORDS[language])
        yield paper.edition(*pages, language=language, words=words)


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
