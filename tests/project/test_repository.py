"""Where files are edited: the main branch, or a pull request's own once there is one."""

import json
from pathlib import Path

import pytest
from guideline.project.repository import Repository, where_proposed

KNOWN = Repository("https://github.com/owner/name")


def event(folder: Path, name: object) -> dict[str, str]:
    file = folder / "event.json"
    file.write_text(json.dumps({"pull_request": {"head": {"repo": {"full_name": name}}}}))
    return {
        "GITHUB_EVENT_NAME": "pull_request",
        "GITHUB_HEAD_REF": "käännös/patch-1",
        "GITHUB_EVENT_PATH": str(file),
    }


def test_outside_a_pull_request_it_is_the_main_branch() -> None:
    assert where_proposed(KNOWN, {}) == KNOWN
    assert where_proposed(KNOWN, {"GITHUB_EVENT_NAME": "push", "GITHUB_HEAD_REF": ""}) == KNOWN


def test_in_a_pull_request_it_is_the_branch_of_that(tmp_path: Path) -> None:
    found = where_proposed(KNOWN, event(tmp_path, "owner/name"))
    address = found.edit("docs/sv/safety.md")
    assert address == (
        "https://github.com/owner/name/edit/k%C3%A4%C3%A4nn%C3%B6s/patch-1/docs/sv/safety.md"
    )
    assert "/new/k%C3%A4%C3%A4nn%C3%B6s/patch-1?" in found.new("docs/sv/a.md")


def test_of_a_fork_it_is_the_forks_branch_and_the_projects_issues(tmp_path: Path) -> None:
    found = where_proposed(KNOWN, event(tmp_path, "editor/name"))
    assert found.edit("a.md").startswith("https://github.com/editor/name/edit/")
    assert found.new_issue("fi-fault.yml", {}).startswith("https://github.com/owner/name/issues/")


@pytest.mark.parametrize("name", [None, "x", "a/b/c", "a/b\n", "../../evil", "a b/c", {"a": 1}])
def test_what_is_no_repositorys_name_is_not_followed(tmp_path: Path, name: object) -> None:
    found = where_proposed(KNOWN, event(tmp_path, name))
    assert found.edit("a.md").startswith("https://github.com/owner/name/edit/")


def test_without_the_event_the_branch_is_still_known() -> None:
    found = where_proposed(KNOWN, {"GITHUB_EVENT_NAME": "pull_request", "GITHUB_HEAD_REF": "b"})
    assert found.edit("a.md") == "https://github.com/owner/name/edit/b/a.md"
