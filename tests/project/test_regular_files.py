"""Only regular files inside the project are read, whatever reads them."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from guideline.commands.github import comment
from guideline.project import interface_words, regular_files
from guideline.project.interface_words import WordsError
from guideline.project.regular_files import IrregularFileError, listing, read
from guideline.search import concepts
from guideline.search.concepts import ConceptsError
from guideline.terms import glossary

from tests import projects


def _linked(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _long(path: Path) -> None:
    path.write_bytes(b"")
    os.truncate(path, regular_files.TEXT + 1)


PUT: dict[str, Callable[[Path], object]] = {
    "is a symbolic link": _linked,
    "is a named pipe": os.mkfifo,
    "is a folder": Path.mkdir,
    "is larger than 1 MB": _long,
}
WAYS = pytest.mark.parametrize("why", PUT)


@WAYS
def test_what_is_no_regular_file_is_not_read(tmp_path: Path, why: str) -> None:
    PUT[why](tmp_path / "x")
    with pytest.raises(IrregularFileError) as raised:
        read(tmp_path / "x", tmp_path)
    assert (raised.value.strerror, raised.value.filename) == (why, str(tmp_path / "x"))


def test_a_file_in_a_linked_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x").write_text("x")
    (tmp_path / "b").symlink_to("a")
    assert read(tmp_path / "a/x", tmp_path) == b"x"
    with pytest.raises(IrregularFileError, match="a folder that is a symbolic link"):
        read(tmp_path / "b/x", tmp_path)


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x").write_text("x")
    (tmp_path / "b").symlink_to("a")
    assert read(tmp_path / "b/x", tmp_path / "b") == b"x"


def test_a_file_that_says_that_it_is_empty_is_read_up_to_the_limit() -> None:
    folder = Path("/proc/self")
    assert len(read(folder / "status", folder)) > 100
    with pytest.raises(IrregularFileError, match="larger than 0 MB"):
        read(folder / "status", folder, 50)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        read(tmp_path / "a/x", tmp_path)
    assert raised.value.filename == str(tmp_path / "a/x")


def test_a_listing_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/up").symlink_to("..")
    (tmp_path / "a/x").write_text("x")
    files, others = listing(tmp_path)
    assert files == ["a/x"]
    assert [(each.path, str(each.why)) for each in others] == [("a/up", "is a symbolic link")]


@WAYS
def test_the_glossary(tmp_path: Path, why: str) -> None:
    PUT[why](tmp_path / "glossary.yml")
    (fault,) = glossary.read(tmp_path / "glossary.yml", "glossary.yml", ["fi"]).faults
    assert fault.message == f"the file cannot be read ({why})"


@WAYS
def test_interface_words(tmp_path: Path, why: str) -> None:
    PUT[why](tmp_path / "fi.yml")
    with pytest.raises(WordsError, match=rf"fi\.yml: can't be read \({why}\)"):
        interface_words.load(tmp_path, ["fi"])


@WAYS
@pytest.mark.parametrize("name", ["synonyms.yml", "questions.yml"])
def test_words_for_the_search(tmp_path: Path, why: str, name: str) -> None:
    PUT[why](tmp_path / name)
    with pytest.raises(ConceptsError, match=rf"{name}: can't be read \({why}\)"):
        concepts.load([tmp_path / name], ["fi"])


@WAYS
def test_what_a_workflow_left_for_another(
    tmp_path: Path, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = {"head_sha": "1", "head_branch": "x", "head_repository": None, "id": 1}
    (tmp_path / "event.json").write_text(json.dumps({"workflow_run": run}))
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    PUT[why](tmp_path / "check.json")
    done = CliRunner().invoke(comment, [str(tmp_path)])
    assert done.exit_code == 2
    assert f"check.json: {why}." in done.output


@pytest.mark.parametrize("why", ["is a symbolic link", "is a named pipe"])
@pytest.mark.parametrize("name", ["docs/fi/x.md", "docs/en/images/x.png"])
def test_a_build_ends_before_it_reads_such_a_file(tmp_path: Path, name: str, why: str) -> None:
    project = projects.write(tmp_path / "site", {})
    (project / name).parent.mkdir(exist_ok=True)
    PUT[why](project / name)
    done = projects.build(project)
    assert done.returncode == 1
    assert f"{name}: {why}. Remove it, or put the file itself there." in done.stdout
    assert "Traceback" not in done.stdout
    assert not (project / "site").exists()
