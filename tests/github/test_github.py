"""On GitHub: one comment and one issue, kept up to date, from nothing that a stranger can forge."""

import re
from collections.abc import Iterator
from html import unescape

import msgspec
import pytest
from guideline.github.api import GitHub, GitHubError
from guideline.github.artefacts import Event, WorkflowRun
from guideline.github.pull_requests import pull_request as found_by
from guideline.github.upsert import keep_comment, keep_issue
from guideline.github.writing import plain
from hypothesis import given
from hypothesis import strategies as st

from tests.github.fake_github import FakeGitHub, fake_github


@pytest.fixture
def fake() -> Iterator[FakeGitHub]:
    with fake_github() as github:
        yield github


def client(fake: FakeGitHub) -> GitHub:
    return GitHub.of_workflow(fake.environment)


def run(repository: object = ...) -> WorkflowRun:
    if repository is ...:
        repository = {"owner": {"login": "editor", "type": "User"}}
    head = {"head_sha": "new", "head_branch": "patch-1", "head_repository": repository}
    event = {"workflow_run": {"pull_requests": [], "id": 1, **head}, "action": "completed"}
    return msgspec.convert(event, Event).workflow_run


def pull_request(
    fake: FakeGitHub, sha: str = "new", branch: str = "patch-1", author: str = "editor"
) -> None:
    entry = {"number": 7, "owner": "editor", "branch": branch, "head": {"sha": sha}}
    fake.pulls.append(entry | {"user": {"login": author}})


def number(github: GitHub, run: WorkflowRun) -> int | None:
    found = found_by(github, run)
    return found.number if found else None


def test_the_first_check_of_a_pull_request_adds_a_comment(fake: FakeGitHub) -> None:
    keep_comment(client(fake), 7, "check", "2 errors")
    (comment,) = fake.comments.values()
    assert comment["issue"] == 7
    assert comment["body"].startswith("2 errors\n")


def test_the_next_check_changes_that_comment(fake: FakeGitHub) -> None:
    keep_comment(client(fake), 7, "check", "2 errors")
    keep_comment(client(fake), 7, "check", "Nothing is wrong.")
    (comment,) = fake.comments.values()
    assert comment["body"].startswith("Nothing is wrong.\n")


def test_a_check_that_says_the_same_again_writes_nothing(fake: FakeGitHub) -> None:
    keep_comment(client(fake), 7, "check", "2 errors")
    before = len(fake.written)
    keep_comment(client(fake), 7, "check", "2 errors")
    assert len(fake.written) == before


def test_the_comment_is_found_among_many(fake: FakeGitHub) -> None:
    for each in range(150):
        fake.comments[each] = {"id": each, "issue": 7, "body": "Hi", "user": {"type": "User"}}
    for text in ("2 errors", "1 error"):
        keep_comment(client(fake), 7, "check", text)
    assert len(fake.comments) == 151


def test_a_person_who_quotes_the_comment_keeps_their_own(fake: FakeGitHub) -> None:
    keep_comment(client(fake), 7, "check", "2 errors")
    quote = {**fake.comments[1], "id": 0, "user": {"type": "User"}}
    fake.comments = {0: quote, **fake.comments}
    keep_comment(client(fake), 7, "check", "1 error")
    assert fake.comments[0] == quote
    assert fake.comments[1]["body"].startswith("1 error\n")


def test_a_text_that_is_too_long_for_github_is_cut_and_still_found_again(fake: FakeGitHub) -> None:
    for _ in range(2):
        keep_comment(client(fake), 7, "check", "x" * 100_000)
    (comment,) = fake.comments.values()
    assert len(comment["body"]) == 65_536


def test_the_issue_opens_changes_and_closes(fake: FakeGitHub) -> None:
    keep_issue(client(fake), "reminders", "To do", "Review a page")
    keep_issue(client(fake), "reminders", "To do", "Review two pages")
    (issue,) = fake.issues.values()
    assert issue["state"] == "open"
    assert issue["body"].startswith("Review two pages\n")
    keep_issue(client(fake), "reminders", "To do", "")
    assert issue["state"] == "closed"
    assert len(fake.issues) == 1


def test_nothing_to_do_opens_no_issue(fake: FakeGitHub) -> None:
    keep_issue(client(fake), "reminders", "To do", "")
    assert not fake.written


def test_what_is_to_do_after_the_issue_was_closed_opens_a_new_one(fake: FakeGitHub) -> None:
    for text in ("Review a page", "", "Review a page"):
        keep_issue(client(fake), "reminders", "To do", text)
    assert [issue["state"] for issue in fake.issues.values()] == ["closed", "open"]


def test_a_pull_request_that_quotes_the_issue_stays_open(fake: FakeGitHub) -> None:
    keep_issue(client(fake), "reminders", "To do", "Review a page")
    (issue,) = fake.issues.values()
    issue["pull_request"] = {}
    keep_issue(client(fake), "reminders", "To do", "")
    assert issue["state"] == "open"


def test_a_run_belongs_to_the_pull_request_with_its_branch_and_commit(fake: FakeGitHub) -> None:
    pull_request(fake, branch="other")
    fake.pulls[0]["number"] = 6
    pull_request(fake)
    assert number(client(fake), run()) == 7


def test_a_run_for_a_commit_that_is_no_longer_the_newest_belongs_to_none(fake: FakeGitHub) -> None:
    pull_request(fake, sha="newer")
    assert number(client(fake), run()) is None


@pytest.mark.parametrize("repository", [None, {"owner": {"login": ""}}])
def test_a_run_of_a_fork_that_is_gone_belongs_to_none(fake: FakeGitHub, repository: object) -> None:
    pull_request(fake)
    assert number(client(fake), run(repository)) is None


@pytest.mark.parametrize(("author", "person"), [("editor", True), ("dependabot[bot]", False)])
def test_whoever_opened_a_pull_request_is_its_author(
    fake: FakeGitHub, author: str, person: bool
) -> None:
    pull_request(fake, author=author)
    found = found_by(client(fake), run())
    assert found
    assert (found.author, found.is_of_a_person) == (author, person)


def test_what_github_refuses_is_said_in_one_line(fake: FakeGitHub) -> None:
    stranger = GitHub(fake.address, "owner/name", "wrong")
    with pytest.raises(GitHubError, match=r"issues/7/comments: 401 ") as refused:
        keep_comment(stranger, 7, "check", "x")
    assert "\n" not in str(refused.value)
    assert "wrong" not in str(refused.value)


def test_a_github_that_cannot_be_reached_is_said_in_one_line() -> None:
    nowhere = GitHub("http://127.0.0.1:1", "owner/name", "token")
    with pytest.raises(GitHubError, match="Connection refused"):
        list(nowhere.all("issues"))


def test_outside_a_workflow_the_command_says_what_its_step_needs() -> None:
    with pytest.raises(GitHubError, match=r"GITHUB_TOKEN: \$\{\{ github.token \}\}"):
        GitHub.of_workflow({"GITHUB_API_URL": "https://x.example", "GITHUB_REPOSITORY": "a/b"})


@given(st.text())
def test_plain_text_holds_nothing_that_github_reads_as_markup(text: str) -> None:
    outside = re.sub(r"<code>\S*?</code>", "", plain(text))
    rest = re.sub(r"&#\d+;", "", outside)
    assert not set(rest) & set("\\`*_{}[]()<>:&\n@#")


@given(st.text())
def test_plain_text_is_the_text_that_can_be_copied(text: str) -> None:
    shown = unescape(re.sub("</?code>", "", plain(text)))
    assert shown == " ".join(text.split())


def test_a_mention_a_number_and_a_mailbox_stand_in_code() -> None:
    assert plain("Ask @team, see #12 or a@b.fi now") == (
        "Ask <code>@team,</code> see <code>#12</code> or <code>a@b&#46;fi</code> now"
    )
