"""The workflows' steps, to be run here as GitHub would run them: by bash, in a checkout."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests import full_site as sites
from tests.full_site import ROOT, Site

FOLDER = ROOT / ".github" / "workflows"
GH = """#!/bin/sh
echo "gh $*" >> "$CALLS"
[ "$1 $2" = "run download" ] || exit 0
[ "$5" = comment ] || exit 0
mkdir -p "$7" && cp comment/*.json "$7/"
"""
GUIDELINE = """#!/bin/sh
exec "{python}" -c 'from guideline.cli import main; main(prog_name="guideline")' "$@"
"""


@dataclass(frozen=True)
class Step:
    """One `run:` of a workflow, with the environment that the step sets."""

    workflow: str
    job: str
    number: int
    run: str
    environment: Mapping[str, str]

    @property
    def name(self) -> str:
        return f"{self.workflow}-{self.job}-{self.number}"


def loaded(name: str) -> dict[Any, Any]:
    found = yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.yml"))


def steps() -> Iterator[Step]:
    for name in names():
        for job, body in loaded(name)["jobs"].items():
            runs = [step for step in body["steps"] if "run" in step]
            for number, step in enumerate(runs, 1):
                yield Step(name, job, number, step["run"], step.get("env", {}))


@dataclass(frozen=True)
class Checkout:
    """A small site in a git repository on a branch, with the one that it is pushed to."""

    site: Site
    remote: Path

    @property
    def calls(self) -> Path:
        """What `gh` was asked."""
        return self.site.folder / ".cache" / "gh"

    @property
    def summary(self) -> Path:
        return self.site.folder / ".cache" / "summary.md"

    def run(self, step: Step, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a step. `make` and .ci/run say what they would do: the tests themselves do it."""
        command = step.run
        if command.startswith("make "):
            command = f"make -n {command.removeprefix('make ')}"
        elif command == ".ci/run":
            command = "MAKEFLAGS=n .ci/run"
        known = {
            "BRANCH": "patch-1",
            "CALLS": str(self.calls),
            "GITHUB_REF_NAME": "main",
            "GITHUB_REPOSITORY": "owner/name",
            "GITHUB_RUN_ID": "9",
            "GITHUB_SERVER_URL": "https://github.example",
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_TOKEN": "a-token",
            "MAIL": "bot@example.org",
            "NAME": "bot",
            "RUN": "1",
            "RUNNER_TEMP": str(self.site.folder / ".cache" / "temp"),
        }
        told = {"SITE_URL", "REPOSITORY_URL", "RESULT"}
        assert step.environment.keys() <= known.keys() | told, step
        return subprocess.run(
            ["bash", "-e", "-c", command],
            cwd=self.site.folder,
            env=sites.with_byte_code()
            | {
                "PATH": f"{self.site.folder / '.cache' / 'bin'}:{os.environ['PATH']}",
                "PYTHONPATH": str(self.site.folder / "hooks"),
                "NO_MKDOCS_2_WARNING": "1",
                # The tests' own machine may be a workflow's.
                "GITHUB_ACTIONS": "",
                "GIT_CONFIG_GLOBAL": str(self.site.folder / ".cache" / "gitconfig"),
            }
            | known
            | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def clone_branch(self) -> None:
        """Check the branch out a second time, as the workflow that may write does."""
        branch = self.site.folder / ".cache" / "branch"
        if not branch.exists():
            _git(self.site.folder, "clone", "-q", ".", str(branch))

    def pushed(self, *arguments: str) -> str:
        """What git says of the branch that was pushed."""
        return _git(self.remote, *arguments)


def checkout(folder: Path) -> Checkout:
    """Make one whose languages agree, and which differs by a word from the version before."""
    site = sites.small(folder / "work")
    cache = site.folder / ".cache"
    shutil.copytree(ROOT / "requirements", site.folder / "requirements")
    before = cache / "before"
    before.mkdir(parents=True)
    shutil.copytree(site.folder / "docs", before / "docs")
    for language, old, new in (
        ("fi", "Mieti hetki.", "Mieti kaksi kertaa."),
        ("sv", "Tänk efter.", "Tänk två gånger."),
        ("en", "Think for a moment.", "Think twice."),
    ):
        site.replace(f"docs/{language}/safety.md", old, new)
    _executable(
        site.folder / ".venv" / "bin" / "guideline", GUIDELINE.format(python=sys.executable)
    )
    _executable(cache / "bin" / "gh", GH)
    remote = folder / "remote"
    _git(folder, "init", "-q", "--bare", str(remote))
    address = "https://x-access-token:a-token@github.example/owner/name"
    (cache / "gitconfig").write_text(f'[url "{remote}"]\n\tinsteadOf = {address}\n')
    _git(site.folder, "init", "-q", "-b", "patch-1")
    commit(site.folder, "docs", "mkdocs.yml", "questions.yml")
    return Checkout(site, remote)


def commit(folder: Path, *names: str) -> None:
    """Commit files, and remember the commit for `fresh`."""
    _git(folder, "add", *names)
    _git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "A")
    _git(folder, "tag", "--force", "start")


def fresh(folder: Path) -> None:
    """Make a folder what a job's checkout is: as it was committed."""
    _git(folder, "reset", "-q", "--hard", "start")


def _executable(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
