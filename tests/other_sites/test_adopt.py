"""A large, half-translated site begins in one command, and gets better from there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from guideline.cli import main
from guideline.contract.adopted import settle, shrunk
from guideline.project.findings import Finding, Place, Severity
from guideline.receipts.adopted import parse, render
from hypothesis import given
from hypothesis import strategies as st

from tests.other_sites import widget

Run = Callable[..., Result]
FOLDERS = widget.PAGES["folders"]
WRONG = widget.DE.replace("3.11", "3.10")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    widget.plain(tmp_path)
    widget.write(tmp_path, FOLDERS, "de", "index", WRONG)
    return lambda *arguments: CliRunner().invoke(main, arguments)


def test_what_is_there_is_listed_recorded_and_no_error_any_more(run: Run, tmp_path: Path) -> None:
    assert run("check").exit_code == 1
    done = run("adopt")
    assert done.exit_code == 0, done.output
    assert "Look at these first:\ndocs/de/index.md:6: error (literal)" in done.output
    listed = (tmp_path / "receipts/adopted.txt").read_text("utf-8")
    assert "\ndocs/de/guide/faq.md: missing 1\n" in listed
    assert (tmp_path / "receipts/de/index.txt").is_file()
    after = run("check")
    assert after.exit_code == 0, after.output
    assert "points were there when the check began" in after.output


def test_a_new_fault_of_the_same_kind_is_found_nevertheless(run: Run, tmp_path: Path) -> None:
    run("adopt")
    widget.write(tmp_path, FOLDERS, "de", "index", WRONG.replace("1.000", "2.000"))
    output = run("check").output
    assert "docs/de/index.md:6: error (literal)" in output
    assert "docs/de/index.md:10: error (literal)" in output


def test_a_page_that_loses_its_translation_is_not_on_the_list(run: Run, tmp_path: Path) -> None:
    run("adopt")
    widget.write(tmp_path, FOLDERS, "en", "news", "# News\n")
    assert "docs/de/news.md:1: warning (missing)" in run("check").output


def test_what_is_put_right_leaves_the_list(run: Run, tmp_path: Path) -> None:
    run("adopt")
    widget.write(tmp_path, FOLDERS, "de", "index", widget.DE)
    assert "1 more have been put right" in run("check").output
    assert run("record").exit_code == 0
    assert "literal" not in (tmp_path / "receipts/adopted.txt").read_text("utf-8")
    widget.write(tmp_path, FOLDERS, "de", "index", WRONG)
    assert run("check").exit_code == 1


def test_the_list_grows_only_when_it_is_told_to(run: Run, tmp_path: Path) -> None:
    run("adopt")
    widget.write(tmp_path, FOLDERS, "de", "index", WRONG.replace("1.000", "2.000"))
    assert run("adopt").exit_code == 2
    assert run("adopt", "--again").exit_code == 0
    assert run("check").exit_code == 0


def test_a_project_without_settings_gets_them(run: Run, tmp_path: Path) -> None:
    (tmp_path / "guideline.yml").unlink()
    done = run("adopt", "--pages", FOLDERS, "--source", "en", "--to", "de")
    assert done.exit_code == 0, done.output
    assert run("check").exit_code == 0


counts = st.dictionaries(
    st.tuples(st.sampled_from(["a.md", "b: 2.md"]), st.sampled_from(["link", "table row"])),
    st.integers(1, 4),
)


@given(counts, counts)
def test_the_list_is_read_as_it_was_written_and_never_grows(
    was: dict[tuple[str, str], int], now: dict[tuple[str, str], int]
) -> None:
    assert parse(render(was)) == was
    found = [
        Finding(Place(file, line + 1), rule, "x", "", Severity.ERROR)
        for (file, rule), number in now.items()
        for line in range(number)
    ]
    settled = settle(found, was)
    for key, number in now.items():
        counting = [each for each in settled.counting if (each.place.file, each.rule) == key]
        assert len(counting) == (0 if was.get(key, 0) >= number else number)
    left = shrunk(found, was)
    assert all(left[key] <= was[key] for key in left)
