"""The workflows: sound, with no more rights than they need, and every step a command that works."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.github.fake_github import fake_github
from tests.project import workflows
from tests.project.workflows import Checkout, Step

pytestmark = pytest.mark.xdist_group("editors")

PROGRAMS = Path(sys.executable).parent
STEPS = list(workflows.steps())
# What a job may change, and what for; everything else may read at most.
WRITES = {
    ("comment", "record"): {"actions", "contents"},  # starts the check again, pushes receipts
    ("comment", "comment"): {"pull-requests"},
    ("publish", "deploy"): {"pages", "id-token"},
    ("publish", "tell"): {"issues"},
    # Starts the check, pushes a branch of its own, opens a pull request.
    ("record", "record"): {"actions", "contents", "pull-requests"},
    # Starts the check, pushes a branch of its own, answers whoever asked, opens a pull request.
    ("request", "propose"): {"actions", "contents", "issues", "pull-requests"},
    ("weekly", "remind"): {"issues"},
}
COMMAND = re.compile(r"(?:make|\.venv/bin/guideline|\.ci/run|git|gh)\b")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    return workflows.checkout(tmp_path_factory.mktemp("workflows"))


def step(workflow: str, containing: str, job: str = "") -> Step:
    found = [s for s in STEPS if s.workflow == workflow and containing in s.run]
    (one,) = [s for s in found if not job or s.job == job]
    return one


PULL_REQUEST = {
    "number": 7,
    "owner": "e",
    "branch": "patch-1",
    "head": {"sha": "a"},
    "user": {"login": "e"},
}
FORK = {"owner": {"login": "e"}, "full_name": "e/copy"}


def event(checkout: Checkout, repository: object = FORK) -> Path:
    """What GitHub hands the workflow that a finished check starts."""
    file = checkout.site.folder / ".cache" / "event.json"
    head = {"head_sha": "a", "head_branch": "patch-1", "head_repository": repository, "id": 5}
    file.write_text(json.dumps({"workflow_run": head}))
    return file


def test_github_understands_the_workflows() -> None:
    files = [str(workflows.FOLDER / f"{name}.yml") for name in workflows.names()]
    done = subprocess.run(
        [PROGRAMS / "actionlint", *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_workflows_have_no_known_security_fault() -> None:
    done = subprocess.run(
        [PROGRAMS / "zizmor", "--offline", "--no-progress", str(workflows.FOLDER.parent)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", workflows.names())
def test_a_job_may_change_only_what_it_is_there_for(name: str) -> None:
    workflow = workflows.loaded(name)
    assert workflow["permissions"] == {}
    for job, body in workflow["jobs"].items():
        allowed = {message for message, right in body["permissions"].items() if right != "read"}
        assert allowed == WRITES.get((name, job), set()), job


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_runs_nothing_but_commands_that_are_here(step: Step) -> None:
    assert "${{" not in step.run
    for line in step.run.splitlines():
        assert COMMAND.match(line), line


@pytest.mark.parametrize(
    "step",
    [step for step in STEPS if step.run.startswith(("make", ".ci"))],
    ids=lambda step: step.name,
)
def test_a_step_that_makes_something_knows_how(step: Step, checkout: Checkout) -> None:
    done = checkout.run(step)
    assert done.returncode == 0, done.stderr
    wanted = {"preview": "guideline build --preview", "build": "guideline build", ".ci": "pytest"}
    for command, does in wanted.items():
        if command in step.run:
            assert does in done.stdout


def test_a_pull_request_is_checked_summed_up_and_recorded(checkout: Checkout) -> None:
    ours = [s for s in STEPS if (s.workflow, s.job) == ("check", "translations")]
    for each in [s for s in ours if not s.run.startswith("make")]:
        done = checkout.run(each)
        assert done.returncode == 0, done.stderr
    summary = checkout.summary.read_text(encoding="utf-8")
    assert (
        "## Mitä lukijoille muuttuu · Vad som ändras för läsarna · What changes for readers"
        in summary
    )
    assert "<del>for a moment</del><ins>twice</ins>" in summary
    assert json.loads(checkout.site.read("comment/check.json"))
    assert "receipts/sv/safety.txt" in checkout.site.read("comment/receipts.json")
    assert json.loads(checkout.site.read("comment/suggestions.json")) == []

    checkout.clone_branch()
    with fake_github() as github:
        github.pulls.append(PULL_REQUEST)
        for containing in ("gh run download", "guideline receive"):
            done = checkout.run(
                step("comment", containing, "record"),
                **github.environment,
                GITHUB_EVENT_PATH=str(event(checkout)),
            )
            assert done.returncode == 0, done.stderr
    push = checkout.run(step("comment", "push"))
    assert push.returncode == 0, push.stderr
    written = checkout.pushed("show", "--stat", "--format=%an: %s", "patch-1")
    assert written.startswith("bot: Record the translations")
    assert "receipts/sv/safety.txt" in written
    calls = checkout.calls.read_text().splitlines()
    assert calls[-1] == "gh workflow run check.yml --ref patch-1"

    again = checkout.run(step("comment", "push"))
    assert again.returncode == 0, again.stderr
    assert checkout.calls.read_text().splitlines() == calls, "nothing new was there to push"


def test_a_pull_request_of_dependabot_is_not_written_to(checkout: Checkout) -> None:
    checkout.clone_branch()
    artefact = checkout.site.folder / ".cache/temp/comment"
    artefact.mkdir(parents=True, exist_ok=True)
    (artefact / "receipts.json").write_text('{"files": {"receipts/sv/new.txt": ""}}')
    with fake_github() as github:
        github.pulls.append(PULL_REQUEST | {"user": {"login": "dependabot[bot]"}})
        done = checkout.run(
            step("comment", "guideline receive"),
            **github.environment,
            GITHUB_EVENT_PATH=str(event(checkout)),
        )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert not (checkout.site.folder / ".cache/branch/receipts/sv/new.txt").exists()


def test_no_job_that_runs_a_pull_requests_code_may_write() -> None:
    for name in workflows.names():
        workflow = workflows.loaded(name)
        if "pull_request" in workflow[True]:  # “on” is true in YAML 1.1
            rights = [set(job["permissions"].values()) for job in workflow["jobs"].values()]
            assert all(right <= {"read"} for right in rights), name


@pytest.mark.parametrize("job", ["comment", "record"])
def test_a_check_that_was_cancelled_starts_nothing(job: str) -> None:
    condition = " ".join(workflows.loaded("comment")["jobs"][job]["if"].split())
    wanted = (
        """contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)"""
    )
    assert f"&& {wanted}" in condition


def test_who_opened_a_pull_request_decides_not_who_pushed_last() -> None:
    for name in workflows.names():
        assert "github.actor" not in (workflows.FOLDER / f"{name}.yml").read_text("utf-8")


def test_the_comment_of_a_pull_request_is_written(checkout: Checkout) -> None:
    fetch = step("comment", "gh run download", "comment")
    assert checkout.run(fetch).returncode == 0
    with fake_github() as github:
        github.pulls.append(PULL_REQUEST)
        done = checkout.run(
            step("comment", "guideline comment"),
            **github.environment,
            GITHUB_EVENT_PATH=str(event(checkout)),
            REPOSITORY_URL="https://github.example/owner/name",
            SITE_URL="https://site.example/",
        )
        assert done.returncode == 0, done.stderr
        (comment,) = github.comments.values()
    assert comment["body"].startswith(
        "## Yksi asia katsottavana, julkaista voi jo nyt\n"
    )  # a late page
    assert "https://github.example/owner/name/actions/runs/5" in comment["body"]
    assert "https://github.example/e/copy/edit/patch-1/docs/fi/late.md#L" in comment["body"]
    assert "https://site.example/editing/#" in comment["body"]


def test_the_steps_that_write_a_comment_know_where_its_links_lead() -> None:
    for workflow, containing in (("comment", "guideline comment"), ("request", "propose")):
        assert {"REPOSITORY_URL", "SITE_URL"} <= step(workflow, containing).environment.keys()


def test_a_fork_that_is_gone_gets_no_comment(checkout: Checkout) -> None:
    artefact = checkout.site.folder / ".cache/temp/comment"
    artefact.mkdir(parents=True, exist_ok=True)
    (artefact / "check.json").write_text("[]")
    with fake_github() as github:
        done = checkout.run(
            step("comment", "guideline comment"),
            **github.environment,
            GITHUB_EVENT_PATH=str(event(checkout, None)),
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert github.asked == []


@pytest.fixture(scope="module")
def main(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout of main, with its receipts."""
    made = workflows.checkout(tmp_path_factory.mktemp("main"))
    record = made.run(Step("", "", 0, ".venv/bin/guideline record", {}))
    assert record.returncode == 0, record.stderr
    workflows.commit(made.site.folder, "docs", "receipts")
    return made


def asked(checkout: Checkout, body: str) -> Path:
    """What GitHub hands the workflow that an issue starts."""
    file = checkout.site.folder / ".cache" / "issue.json"
    issue = {"number": 12, "body": body, "title": "$(touch x)", "user": {"login": "e"}}
    file.write_text(json.dumps({"issue": issue, "repository": {"default_branch": "main"}}))
    return file


@dataclass(frozen=True)
class Answer:
    """What became of a form. pulls: what was proposed; said: in its issue, and in the first of them."""

    pulls: list[dict[str, object]]
    said: dict[int, str]


def answered(checkout: Checkout, body: str) -> Answer:
    """What becomes of a form in an issue of the number 12."""
    known = {"GITHUB_EVENT_PATH": str(asked(checkout, body)), "BRANCH": "request-12"}
    known |= {"REPOSITORY_URL": "https://github.example/owner/name", "SITE_URL": ""}
    checkout.calls.unlink(missing_ok=True)
    ours = [s for s in STEPS if s.workflow == "request" and not s.run.startswith("make")]
    with fake_github() as github:
        for job in ("change", "propose"):
            workflows.fresh(checkout.site.folder)
            for each in [s for s in ours if s.job == job]:
                done = checkout.run(each, **github.environment, **known)
                assert done.returncode == 0, (each.name, done.stderr)
        said = {comment["issue"]: comment["body"] for comment in github.comments.values()}
        return Answer(github.pulls, said)


RENAMED = "### Sivu\n\nsafety.md\n\n### Uusi nimi\n\nstaying-safe"


def test_a_form_becomes_a_pull_request(main: Checkout) -> None:
    answer = answered(main, RENAMED)
    (pull,), said = answer.pulls, answer.said[12]
    assert (pull["branch"], pull["base"]) == ("request-12", "main")
    assert pull["title"] == "Sivun safety.md uusi nimi on staying-safe.md"
    assert "docs/sv/safety.md → docs/sv/staying-safe.md" in str(pull["body"])
    assert said.startswith("Muutosehdotus #1 on tehty.")
    changed = main.pushed("show", "--name-only", "--format=%an: %s", "request-12").splitlines()
    assert changed[0] == "bot: Do what a form asks for"
    assert {"docs/fi/staying-safe.md", "receipts/en/staying-safe.txt"} < {*changed}
    assert "gh workflow run check.yml --ref request-12" in main.calls.read_text()
    # A pull request that a workflow opens starts none, so its comment comes with it.
    assert answer.said[1].startswith("## Yksi asia katsottavana, julkaista voi jo nyt\n")
    assert "owner/name/edit/request-12/docs/fi/late.md#L" in answer.said[1]
    assert "owner/name/actions/runs/9" in answer.said[1]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("### Sivu\n\nsafty.md\n\n### Uusi nimi\n\nx.md", "Tarkoititko safety.md?"),
        ("### Sida\n\n$(touch x).md\n\n### Nytt namn\n\nx.md", "I ”Sida” ska sidans fil stå"),
        ("`touch x` @all", "Lomakkeesta ei saa selvää."),
    ],
)
def test_a_form_that_asks_for_what_cannot_be_done_is_answered(
    main: Checkout, body: str, why: str
) -> None:
    answer = answered(main, body)
    assert answer.pulls == []
    assert answer.said.keys() == {12}
    assert why in answer.said[12]
    assert "touch" not in answer.said[12]
    assert not (main.site.folder / "x").exists()
    assert "workflow run" not in main.calls.read_text()


def test_only_those_who_may_write_start_what_a_form_asks_for() -> None:
    jobs = workflows.loaded("request")["jobs"]
    assert "author_association)" in jobs["change"]["if"]
    assert jobs["propose"]["needs"] == "change"
    assert "event.issue.body" not in (workflows.FOLDER / "request.yml").read_text("utf-8")


def test_the_reminder_opens_one_issue_and_closes_it_once_nothing_is_left(
    checkout: Checkout,
) -> None:
    remind = step("weekly", "guideline remind")
    with fake_github() as github:
        for _ in range(2):
            done = checkout.run(remind, **github.environment)
            assert done.returncode == 0, done.stderr
        (issue,) = github.issues.values()
        assert issue["state"] == "open"
        assert issue["body"].count("- [ ] ") == 3  # the late page, in three languages
        assert len(github.written) == 1
        today = checkout.site.read("docs/fi/safety.md").split("reviewed: ")[1][:10]
        for language in ("fi", "sv", "en"):
            checkout.site.replace(f"docs/{language}/late.md", "2020-02-29", today)
        done = checkout.run(remind, **github.environment)
        assert done.returncode == 0, done.stderr
        assert issue["state"] == "closed"
        assert len(github.issues) == 1


def test_what_was_merged_before_it_was_recorded_is_published_and_proposed(
    tmp_path: Path,
) -> None:
    merged = workflows.checkout(tmp_path)
    run = [s for s in STEPS if s.workflow == "record" and not s.run.startswith("make")]
    with fake_github() as github:
        for _ in range(2):
            workflows.fresh(merged.site.folder)
            for each in run:
                done = merged.run(each, **github.environment, BRANCH="receipts-of-main")
                assert done.returncode == 0, (each.name, done.stderr)
        (pull,) = github.pulls
    assert (pull["branch"], pull["base"]) == ("receipts-of-main", "main")
    assert pull["title"] == "Käännösten kirjaaminen"
    assert "receipts/sv/safety.txt" in merged.pushed("show", "--stat", "receipts-of-main")
    assert "gh workflow run check.yml --ref receipts-of-main" in merged.calls.read_text()

    workflows.fresh(merged.site.folder)
    record = merged.run(step("publish", "guideline record"))
    assert record.returncode == 0, record.stderr
    check = merged.run(Step("", "", 0, ".venv/bin/guideline check --publish", {}))
    assert check.returncode == 0, check.stdout


def test_a_site_that_is_not_published_is_told_of_in_one_issue(main: Checkout) -> None:
    tell, site = step("publish", "guideline published"), main.site
    workflows.fresh(site.folder)
    with fake_github() as github:

        def after(result: str) -> dict[str, Any]:
            done = main.run(tell, **github.environment, RESULT=result)
            assert done.returncode == 0, done.stderr
            return next(iter(github.issues.values()), {})

        assert not after("success")
        site.replace("docs/sv/safety.md", "Tänk två gånger.", "")
        for _ in range(2):
            issue = after("skipped")
        assert issue["title"] == "Sivustoa ei voi julkaista"
        assert "https://github.example/owner/name/actions/runs/9" in issue["body"]
        assert "docs/sv/safety.md" in issue["body"]
        assert '<details lang="sv">' in issue["body"]
        assert after("cancelled")["state"] == "open"
        site.write("mkdocs.yml", "nav: [")
        assert "docs/sv/safety.md" not in after("failure")["body"]
        workflows.fresh(site.folder)
        assert after("success")["state"] == "closed"
        assert len(github.issues) == 1
    workflow = workflows.loaded("publish")["jobs"]["tell"]
    assert workflow["needs"] == ["build", "deploy"]
    assert workflow["if"] == "${{ !cancelled() }}"


def test_a_site_is_published_only_after_somebody_asked_for_its_mark() -> None:
    steps = workflows.loaded("publish")["jobs"]["build"]["steps"]
    said = [step.get("run") or step["uses"].partition("@")[0] for step in steps]
    assert said[-3:] == ["make build", "make marked", "actions/upload-pages-artifact"]


def test_a_pull_request_leaves_its_site_and_its_comment_to_be_downloaded() -> None:
    jobs = workflows.loaded("check")["jobs"]
    kept = {
        step["with"]["name"]: (job, step["with"]["path"])
        for job, body in jobs.items()
        for step in body["steps"]
        if "upload-artifact" in step.get("uses", "")
    }
    assert kept == {
        "preview": ("preview", "preview"),
        "comment": ("translations", "comment"),
    }
    assert "make preview" in [step.get("run") for step in jobs["preview"]["steps"]]
