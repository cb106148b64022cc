"""The commands that the workflows run: what they tell GitHub, print and answer."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from guideline.cli import main
from guideline.github import artefacts
from guideline.project.findings import Finding, Place

from tests.github.fake_github import FakeGitHub, fake_github

Comment = Callable[[], Result]


@pytest.fixture
def fake() -> Iterator[FakeGitHub]:
    """GitHub with an open pull request, number 7, whose newest commit is "new"."""
    with fake_github() as github:
        pull = {"number": 7, "owner": "editor", "branch": "patch-1", "head": {"sha": "new"}}
        github.pulls.append(pull)
        yield github


@pytest.fixture
def workflow(fake: FakeGitHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with a finished check's text, in the environment of a workflow's step."""
    for name, value in fake.environment.items():
        monkeypatch.setenv(name, value)
    run = {"head_sha": "new", "head_branch": "patch-1"}
    event = {"workflow_run": {**run, "head_repository": {"owner": {"login": "editor"}}}}
    (tmp_path / "event.json").write_text(json.dumps(event))
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    artefacts.write(tmp_path / "check.json", [Finding(Place("docs/sv/a.md", 3), "x", "Wrong.", "")])
    return tmp_path


@pytest.fixture
def comment(workflow: Path) -> Comment:
    return lambda: CliRunner().invoke(main, ["comment", str(workflow)])


def test_it_writes_the_checks_text_into_the_pull_request(
    comment: Comment, fake: FakeGitHub
) -> None:
    assert comment().exit_code == 0
    (written,) = fake.comments.values()
    assert written["issue"] == 7
    assert re.search(r"docs/sv/a&#46;md: rivi \[?3", written["body"])
    assert "Wrong&#46;" in written["body"]


def test_a_later_push_changes_the_same_comment(
    comment: Comment, fake: FakeGitHub, workflow: Path
) -> None:
    comment()
    (workflow / "check.json").write_text("[]")
    assert comment().exit_code == 0
    assert [method for method, _ in fake.written] == ["POST", "PATCH"]
    (written,) = fake.comments.values()
    assert "## Tarkistus on kunnossa" in written["body"]


SUGGESTION = {"file": "docs/fi/a.md", "first": 3, "last": 3, "text": "x", "why": ["y"]}
PATCH = "@@ -1,3 +1,3 @@\n a\n b\n-c\n+d"


def test_it_suggests_what_the_check_can_correct(
    comment: Comment, fake: FakeGitHub, workflow: Path
) -> None:
    fake.files = [{"filename": "docs/fi/a.md", "patch": PATCH}]
    (workflow / "suggestions.json").write_text(json.dumps([SUGGESTION]))
    assert comment().exit_code == 0
    ((number, review),) = fake.reviews
    assert (number, review["commit_id"]) == (7, "new")


def test_suggestions_that_no_check_writes_are_refused_in_a_line(
    comment: Comment, fake: FakeGitHub, workflow: Path
) -> None:
    (workflow / "suggestions.json").write_text(json.dumps([SUGGESTION | {"file": "Makefile"}]))
    done = comment()
    assert (done.exit_code, done.output.count("\n")) == (1, 1)
    assert fake.reviews == []


def test_a_check_of_an_older_commit_says_nothing(comment: Comment, fake: FakeGitHub) -> None:
    fake.pulls[0]["head"]["sha"] = "newer"
    assert comment().exit_code == 0
    assert fake.comments == {}


def test_where_github_refuses_it_answers_1_in_a_line(
    comment: Comment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "wrong")
    done = comment()
    assert done.exit_code == 1
    assert done.output.count("\n") == 1
    assert "401" in done.output
    assert "wrong" not in done.output


@pytest.mark.parametrize("event", [None, "{", "{}"])
def test_outside_a_workflow_it_answers_2_in_a_line(
    comment: Comment, workflow: Path, event: str | None
) -> None:
    file = workflow / "event.json"
    file.unlink() if event is None else file.write_text(event)
    done = comment()
    assert (done.exit_code, done.output.count("\n")) == (2, 1)


def test_without_the_checks_text_it_answers_2_and_names_the_file(
    comment: Comment, workflow: Path
) -> None:
    (workflow / "check.json").unlink()
    done = comment()
    assert (done.exit_code, done.output.count("\n")) == (2, 1)
    assert "check.json: No such file" in done.output
