"""An edition's file: what was published, small, the same each time, and provably never changed."""

import hashlib
import json
from datetime import date
from pathlib import Path

import msgspec
import pytest
from guideline.editions import frozen
from guideline.editions.closing import Today, close
from guideline.editions.format import Edition, name_of, parse, render
from guideline.editions.history import History, read
from guideline.project.findings import Fault
from hypothesis import given
from hypothesis import strategies as st

DAY = date(2027, 3, 1)
SAID = {"fi": "Uusi sääntö.", "sv": "En ny regel."}


def page(*sections: str, **titles: str) -> Today:
    """A page that says the same in two languages."""
    html = "\n".join(
        f'<h2 id="s{at}">{text}</h2>\n<p>{text}</p>' for at, text in enumerate(sections)
    )
    return Today(
        [f"s{at}" for at in range(len(sections))],
        {"fi": "Sivu", "sv": "Sida"} | titles,
        {"fi": html, "sv": html},
    )


def closed(root: Path, *states: dict[str, Today]) -> History:
    """Close an edition of each state of the pages, and read them all."""
    for pages in states:
        edition = close(read(root), pages, DAY, SAID)
        (root / "editions").mkdir(parents=True, exist_ok=True)
        (root / name_of(edition.number)).write_text(render(edition), "utf-8")
    return read(root)


def test_every_edition_says_what_its_pages_said(tmp_path: Path) -> None:
    first, second = {"a.md": page("One", "Two")}, {"a.md": page("One", "Too"), "b.md": page("New")}
    history = closed(tmp_path, first, second, {"b.md": page("New")})
    assert history.faults == {}
    assert [sorted(state) for state in history.states] == [["a.md"], ["a.md", "b.md"], ["b.md"]]
    for state, pages in zip(history.states, (first, second), strict=False):
        for path, then in pages.items():
            assert history.html(state[path], "sv") == then.html["sv"]
    assert [each.edition.number for each in history.versions(["a.md"], "fi")] == [1, 2]


def test_a_file_has_what_changed_and_nothing_else(tmp_path: Path) -> None:
    long = [f"Section {number} " + "word " * 50 for number in range(40)]
    pages = {f"p{number}.md": page(*long) for number in range(20)}
    history = closed(tmp_path, pages, pages | {"p3.md": page(*long[:-1], "Another end")})
    _, second = history.editions
    assert [*second.pages] == ["p3.md"]
    assert [html.count("Another end") for html in second.sections.values()] == [2]
    assert (tmp_path / "editions/2.json").stat().st_size < 4_000


def test_the_same_pages_give_the_same_file_in_whatever_order_they_are_read() -> None:
    pages = {"a.md": page("One"), "b.md": page("Two")}
    turned = dict(reversed(pages.items()))
    assert render(close(History(), pages, DAY, SAID)) == render(close(History(), turned, DAY, SAID))


def test_anybody_can_prove_with_sha256sum_that_it_was_never_changed(tmp_path: Path) -> None:
    closed(tmp_path, {"a.md": page("One")})
    lines = (tmp_path / "editions/1.json").read_bytes().splitlines(keepends=True)
    digest = hashlib.sha256(b"".join(lines[:-2])).hexdigest()
    assert json.loads(b"".join(lines))["digest"] == digest


def test_no_byte_of_it_can_be_changed_unseen() -> None:
    content = render(close(History(), {"a.md": page("One")}, DAY, SAID)).encode()
    for at in range(len(content) - 2):
        changed = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        assert isinstance(parse(changed), Fault), (at, changed)


def test_a_word_that_was_changed_afterwards_is_found_at_its_line() -> None:
    text = render(close(History(), {"a.md": page("One", "Two")}, DAY, SAID))
    fault = parse(text.replace("<p>Two", "<p>Too").encode())
    assert isinstance(fault, Fault)
    assert fault.what.id == "edition-edited"
    assert "<p>Two" in text.splitlines()[fault.line - 1]


def test_line_ends_of_another_system_change_nothing() -> None:
    edition = close(History(), {"a.md": page("One")}, DAY, SAID)
    assert isinstance(parse(render(edition).replace("\n", "\r\n").encode()), Edition)


def test_an_earlier_edition_that_was_replaced_or_is_gone_is_one_fault(tmp_path: Path) -> None:
    closed(tmp_path, {"a.md": page("One")}, {"a.md": page("Two")}, {"a.md": page("Three")})
    (tmp_path / "editions/1.json").write_text(
        render(close(History(), {"a.md": page("Other")}, DAY, SAID)), "utf-8"
    )
    assert [*read(tmp_path).faults] == ["editions/2.json"]
    (tmp_path / "editions/1.json").unlink()
    assert [*read(tmp_path).faults] == ["editions/2.json"]
    (tmp_path / "editions/1.json").write_text("{", "utf-8")
    history = read(tmp_path)
    assert [*history.faults] == ["editions/1.json"]
    assert [edition.number for edition in history.editions] == [2, 3]


def test_an_edition_under_another_number_is_a_fault(tmp_path: Path) -> None:
    closed(tmp_path, {"a.md": page("One")})
    (tmp_path / "editions/1.json").rename(tmp_path / "editions/7.json")
    assert [fault.what.id for fault in read(tmp_path).faults.values()] == ["edition-number"]


def test_a_project_without_editions_has_none(tmp_path: Path) -> None:
    assert read(tmp_path) == History()


def test_comments_of_editors_and_icons_are_no_part_of_what_was_said() -> None:
    html = '<h1>A</h1>\n<!-- allow term: why -->\n<p><span class="twemoji"><svg/></span> Text</p>'
    assert frozen.sections(html) == ["<h1>A</h1>\n<p>Text</p>"]


@given(st.binary() | st.text().map(str.encode))
def test_no_file_breaks_the_reader(content: bytes) -> None:
    assert isinstance(parse(content), Fault)


@pytest.mark.parametrize(
    "path", ["../a.md", "/a.md", "b/../../a.md", "./a.md", "a\n/../b.md", "a", "b\\a.md"]
)
def test_no_edition_has_a_page_outside_the_site(path: str) -> None:
    content = render(close(History(), {path: page("One")}, DAY, SAID)).encode()
    assert isinstance(parse(content), Fault)


PATHS = st.text(st.characters(exclude_categories=["Cc"], exclude_characters="/\\"), max_size=9).map(
    "x{}.md".format
)


@given(st.dictionaries(PATHS, st.lists(st.text(max_size=9), max_size=3), max_size=3))
def test_whatever_was_said_is_read_again(pages: dict[str, list[str]]) -> None:
    there = {path: page(*sections) for path, sections in pages.items()}
    try:
        edition = close(History(), there, DAY, SAID)
        content = render(edition).encode()
    except UnicodeEncodeError:
        return  # half of a surrogate pair is in no file that the reader takes
    found = parse(content)
    assert isinstance(found, Edition)
    assert msgspec.structs.replace(found, digest="") == edition
