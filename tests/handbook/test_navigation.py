"""Readers find their way: contents, bookmarks, page numbers, links, cross-references."""

import re
from itertools import dropwhile
from pathlib import Path

import pikepdf
import pytest

from tests.handbook import paper

NAMED = 4  # pymupdf.LINK_NAMED: a link to a place with a name
TWO = '<h2 id="limits">Limits</h2><p>None.</p>'


def linked(html: str) -> str:
    """What a page with the HTML prints; another page, “two”, stands before it."""
    first, second = paper.page(TWO, "two"), paper.page(html)
    return paper.text(paper.handbook(first, second).content)


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_contents_name_the_pages_on_which_sections_begin(built_site: Path, name: str) -> None:
    document = paper.opened((built_site / name).read_bytes())
    contents = document[1].get_text()
    entries = [entry for entry in document.get_toc() if entry[0] <= 2]
    assert len(entries) > 15
    titles = [(title, page) for level, title, page in entries[1:] if f"{title} \n" in contents]
    for title, page in titles:
        assert re.search(rf"{re.escape(title)}\s+\N{{WORD JOINER}}{page}\n", contents)
    assert len(titles) >= 15


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_bookmarks_are_the_headings(built_site: Path, name: str) -> None:
    document = paper.opened((built_site / name).read_bytes())
    bookmarks = document.get_toc()
    assert [title for _, title, _ in bookmarks] == paper.headings(built_site / name)
    for _, title, page in bookmarks:
        assert " ".join(title.split()) in " ".join(document[page - 1].get_text().split())


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_pages_are_numbered_as_they_are_printed(built_site: Path, name: str) -> None:
    sheets = paper.pages((built_site / name).read_bytes())
    with pikepdf.open(built_site / name) as pdf:
        assert [sheet.label for sheet in pdf.pages] == [str(n + 1) for n in range(len(sheets))]
    for number, sheet in enumerate(sheets[1:], 2):
        assert f"{number} / {len(sheets)}" in sheet


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_the_running_head_is_the_part_that_the_page_begins_with(
    built_site: Path, name: str
) -> None:
    content = (built_site / name).read_bytes()
    _, _, *bookmarks = paper.opened(content).get_toc()  # without contents and home page's title
    # The home page's own sections stand before the first group.
    parts = list(dropwhile(lambda bookmark: bookmark[0] != 1, bookmarks))
    groups = {title for level, title, _ in parts if level == 1}
    titles = {" ".join(title.split()): page for level, title, page in parts if level == 2}
    begun = [number for number in range(2, 99) if number > min(titles.values(), default=99)]
    for number, sheet in enumerate(paper.pages(content), 1):
        first = [line for line in sheet[1:3] if line not in groups]
        begins = [title for title in titles if first and first[0] == title]
        before = [title for title, page in titles.items() if page < number]
        expected = next(iter([*begins, *before[-1:]]), "")
        if number in begun or begins:
            assert sheet[0] == expected, number


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_links_within_the_handbook_lead_where_they_say(built_site: Path, name: str) -> None:
    sheets = paper.opened((built_site / name).read_bytes())
    said = [
        (int(found[1]), link["page"] + 1)
        for sheet in sheets
        for link in sheet.get_links()
        if link["kind"] == NAMED
        and (found := re.search(r"\((?:s|p)\.\s(\d+)\)", sheet.get_textbox(link["from"])))
    ]
    assert len(said) >= 6
    assert all(number == page for number, page in said)


def test_links_lead_to_pages_and_to_their_sections() -> None:
    text = linked("<p><a href='../two/'>Page</a>, <a href='../two/#limits'>part</a></p>")
    assert "Page (p. 2), part (p. 2)" in text


def test_a_link_to_the_first_heading_is_one_to_the_page() -> None:
    assert "Own (p. 2)" in linked("<p><a href='#rules'>Own</a></p>")


def test_links_out_of_the_handbook_print_their_address() -> None:
    text = linked(
        "<p><a href='https://example.org/a/'>Law</a> <a href='mailto:a@example.org'>Ask</a>"
        " <a href='https://example.org/'>example.org</a></p><p><a href='../status/'>Status</a></p>"
    )
    assert "Law (example.org/a) Ask (a@example.org) example.org Status" in text
    assert "Status (guideline.example/en/status)" in text


def test_links_out_work_on_screen() -> None:
    pdf = paper.handbook(paper.page("<p><a href='https://example.org/a/'>Law</a></p>"))
    links = [link.get("uri") for sheet in paper.opened(pdf.content) for link in sheet.get_links()]
    assert links.count("https://example.org/a/") == 2


def test_ids_that_two_pages_share_do_not_meet() -> None:
    pages = [paper.page('<p><a href="#same">Go</a></p><h2 id="same">S</h2>', n) for n in "ab"]
    assert paper.text(paper.handbook(*pages).content).count("Go (p. 2)") == 2


def test_groups_of_the_menu_are_headings_above_their_pages() -> None:
    pages = [
        paper.page("<h2>Own</h2><p>A.</p>", "home"),
        paper.page("<h2>Deep</h2><p>A.</p>", "one", groups=("Role",)),
        paper.page("<p>A.</p>", "two", groups=("Role",)),
    ]
    pdf = paper.handbook(*pages)
    expected = [(1, "Contents"), (1, "Home"), (2, "Own"), (1, "Role"), (2, "One"), (3, "Deep")]
    found = [(level, title) for level, title, _ in paper.opened(pdf.content).get_toc()]
    assert found == [*expected, (2, "Two")]


def test_a_page_without_a_heading_has_its_title() -> None:
    page = paper.page("", "other", title="Its title", html="<p>Text.</p>")
    pdf = paper.handbook(page, paper.page("<p>A.</p>"))
    assert "Its title" in [title for _, title, _ in paper.opened(pdf.content).get_toc()]


def test_the_cover_says_what_where_when_and_which(built_site: Path) -> None:
    file = built_site / "sv" / "riktlinjer-for-sociala-medier.pdf"
    cover = paper.opened(file.read_bytes())[0].get_text()
    for fact in ("Staden Jakobstad", "Svenska", "24 november 2026", "/sv"):
        assert fact in cover
    assert re.search(r"Version (\d+[^(]*\(\w+ )?[0-9a-f]{7}\b", cover)


def test_the_cover_says_when_passages_wait_for_their_translation() -> None:
    waiting, done = paper.page("<p>A.</p>", pending=True), paper.page("<p>A.</p>", "done")
    notice = paper.WORDS["en"]["pdf.pending"]
    assert notice in paper.text(paper.handbook(done, waiting).content)
    assert notice not in paper.text(paper.handbook(done).content)


def test_pikepdf_opens_the_file_without_complaint(built_site: Path) -> None:
    for name in paper.EVERY:
        with pikepdf.open(built_site / name) as pdf:
            assert not pdf.check_pdf_syntax()
