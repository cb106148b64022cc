"""Corrections with one click: what is suggested, from nothing that a stranger can forge."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from guideline.contract import linter
from guideline.github.api import GitHub
from guideline.github.suggestions import (
    Suggestion,
    UnusableError,
    decoded,
    encoded,
    keep_suggestions,
)
from hypothesis import given
from hypothesis import strategies as st

from tests.editors import guide
from tests.editors.guide import Edit
from tests.github.fake_github import FakeGitHub, fake_github
from tests.tiny_site import TinySite, page

# As https://docs.github.com/rest/pulls/pulls#list-pull-requests-files answers.
FILE = {
    "filename": "docs/fi/coffee-room.md",
    "status": "modified",
    "additions": 1,
    "deletions": 1,
    "patch": "@@ -9,5 +9,5 @@ reviewed: 2026-11-24\n \n-Old text.\n+New text.\n \n !!! danger",
}
ONE = Suggestion("docs/fi/coffee-room.md", 10, 10, "Newer text.", ["Syy @someone"])


@pytest.fixture
def fake() -> Iterator[FakeGitHub]:
    with fake_github() as github:
        github.files = [FILE]
        yield github


def client(fake: FakeGitHub) -> GitHub:
    return GitHub.of_workflow(fake.environment)


def suggested(folder: Path, *edits: Edit) -> list[Suggestion]:
    """What is suggested after an editor's changes of the guide's example page."""
    site = guide.site(folder)
    for each in edits:
        guide.edit(site, each)
    return decoded(encoded(linter.check(site.guideline()), ["fi"]).encode())


def applied(site: TinySite) -> TinySite:
    """The site once every suggestion is taken."""
    for one in decoded(encoded(linter.check(site.guideline()), ["fi"]).encode()):
        file = site.root / one.file
        lines = file.read_text("utf-8").split("\n")
        lines[one.first - 1 : one.last] = [one.text]
        file.write_text("\n".join(lines), "utf-8")
    return site


def test_a_stale_passage_can_be_confirmed_for_all_languages_on_the_changed_page(
    tmp_path: Path,
) -> None:
    (one,) = suggested(tmp_path, Edit("fi", "Pese kuppisi.", "Pese kuppisi!"))
    assert one.file == "docs/fi/coffee-room.md"
    assert one.text.startswith(
        "<!-- allow stale: vain lähdetekstin sanamuoto muuttui kohdassa ”Pese kuppisi!” -->\n\n- [ ]"
    )


def test_no_click_confirms_a_whole_list_of_which_another_item_says_something_else(
    tmp_path: Path,
) -> None:
    edits = [
        Edit("fi", "Pese kuppisi.", "Pese kuppisi!"),
        Edit("fi", "Sulje ikkuna.", "Sulje verho."),
    ]
    assert suggested(tmp_path, *edits) == []


@pytest.mark.parametrize(
    "edits",
    [
        [Edit("fi", "kahvinkeitintä päälle.", "kahvinkeitintä päälle!")],
        [Edit("fi", "Mitä kahvihuoneesta on hyvä tietää.", "Mitä kahvihuoneista on hyvä tietää.")],
        [Edit("fi", " {#when-you-leave}", "")],
        [Edit("sv", " {#when-you-leave}", "")],
        [Edit("sv", "{#when-you-leave}", "{#leaving}")],
        [Edit("sv", " {#when-you-leave}", "{#when-you-leave}")],
        [Edit("en", "audience: everyone", "audience: employees")],
        [Edit("en", "owner:", "ovner:")],
        [Edit("en", "12 seats", "14 seats")],
    ],
    ids=["stale", "field", "id", "id there", "other id", "glued id", "audience", "name", "number"],
)
def test_what_is_suggested_puts_the_fault_right(tmp_path: Path, edits: list[Edit]) -> None:
    site = guide.site(tmp_path)
    for each in edits:
        guide.edit(site, each)
    assert linter.check(site.guideline())
    assert [f for f in applied(site).check() if f.severity == "error"] == []


@pytest.mark.parametrize(
    "text",
    ["Ota mukaan:\n- kortti\n- avain\n", "Aika:\n\nTeksti\n| A | B |\n| --- | --- |\n| 1 | 2 |\n"],
)
def test_an_empty_line_before_a_list_or_a_table_is_suggested(site: TinySite, text: str) -> None:
    body = page(f"# Otsikko {{#title}}\n\n{text}")
    site.write({f"{each}/index.md": body for each in ("fi", "sv", "en")})
    assert "preview" in {finding.rule for finding in site.check()}
    assert "preview" not in {finding.rule for finding in applied(site).check()}


@pytest.mark.parametrize(
    "edit",
    [
        Edit("fi", "Älä jätä kahvinkeitintä päälle.", "Jätä kahvinkeitin päälle."),
        Edit("fi", "12 paikkaa", "14 paikkaa"),
        Edit("fi", "Sulje ikkuna.", "Sulje ikkuna ja lukitse ovi."),
        Edit("fi", "Sulje ikkuna.", "Sulje verho."),
    ],
    ids=["a lost not", "a number", "more words", "another word"],
)
def test_no_click_confirms_a_translation_whose_source_says_something_else(
    tmp_path: Path, edit: Edit
) -> None:
    assert not [each for each in suggested(tmp_path, edit) if "allow stale" in each.text]


def test_where_the_right_text_is_not_certain_nothing_is_suggested(tmp_path: Path) -> None:
    assert suggested(tmp_path, Edit("sv", "safety.md", "safty.md")) == []


def test_a_review_suggests_it_as_github_documents(fake: FakeGitHub) -> None:
    keep_suggestions(client(fake), 7, "abc", [ONE])
    ((number, review),) = fake.reviews
    assert (number, review["commit_id"], review["event"]) == (7, "abc", "COMMENT")
    (comment,) = review["comments"]
    assert (comment["path"], comment["line"], comment["side"]) == (ONE.file, 10, "RIGHT")
    assert "\n```suggestion\nNewer text.\n```\n" in comment["body"]
    assert "<code>@someone</code>" in comment["body"]
    assert "start_line" not in comment


def test_several_lines_have_a_first_and_a_last(fake: FakeGitHub) -> None:
    keep_suggestions(client(fake), 7, "abc", [msgspec.structs.replace(ONE, last=11)])
    (comment,) = fake.reviews[0][1]["comments"]
    assert (comment["start_line"], comment["line"], comment["start_side"]) == (10, 11, "RIGHT")


@pytest.mark.parametrize(
    "changes", [{"first": 1, "last": 1}, {"last": 40}, {"file": "docs/sv/coffee-room.md"}]
)
def test_lines_that_the_difference_does_not_show_are_left_to_the_comment(
    fake: FakeGitHub, changes: dict[str, Any]
) -> None:
    keep_suggestions(client(fake), 7, "abc", [msgspec.structs.replace(ONE, **changes)])
    assert fake.reviews == []


def test_what_was_suggested_is_not_suggested_again(fake: FakeGitHub) -> None:
    for _ in range(2):
        keep_suggestions(client(fake), 7, "abc", [ONE])
    assert len(fake.reviews) == 1


def test_a_file_without_a_difference_gets_no_suggestion(fake: FakeGitHub) -> None:
    fake.files = [{key: value for key, value in FILE.items() if key != "patch"}]
    keep_suggestions(client(fake), 7, "abc", [ONE])
    assert fake.reviews == []


def test_text_that_would_end_the_suggestion_stays_in_it(fake: FakeGitHub) -> None:
    keep_suggestions(client(fake), 7, "abc", [msgspec.structs.replace(ONE, text="```\n@x")])
    body = fake.reviews[0][1]["comments"][0]["body"]
    assert "\n````suggestion\n```\n@x\n````\n" in body


GOOD = {"file": "docs/fi/a.md", "first": 3, "last": 3, "text": "x", "why": ["y"]}


@pytest.mark.parametrize(
    "changes",
    [
        {"file": "docs/../.github/workflows/check.md"},
        {"file": ".github/workflows/check.yml"},
        {"file": "/docs/fi/a.md"},
        {"file": "docs/fi/a.md\n"},
        {"first": 0},
        {"first": "3"},
        {"first": 4},
        {"last": 10**9},
        {"text": "x" * 10_001},
        {"text": "a\r\nb"},
        {"text": None},
        {"why": ["x" * 2_001]},
        {"why": ["x"] * 6},
        {"more": 1},
    ],
)
def test_anything_else_than_the_check_writes_is_refused(changes: dict[str, Any]) -> None:
    assert decoded(json.dumps([GOOD]).encode())
    with pytest.raises(UnusableError):
        decoded(json.dumps([GOOD | changes]).encode())


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b"[" * 50_000, b" " * 300_000, b"\xff"])
def test_what_is_no_list_of_suggestions_is_refused(data: bytes) -> None:
    with pytest.raises(UnusableError):
        decoded(data)


def test_more_than_a_reader_would_look_at_is_refused() -> None:
    with pytest.raises(UnusableError):
        decoded(json.dumps([GOOD] * 21).encode())


@given(st.binary())
def test_no_bytes_do_anything_but_be_read_or_refused(data: bytes) -> None:
    try:
        assert isinstance(decoded(data), list)
    except UnusableError as error:
        assert "\n" not in str(error)
