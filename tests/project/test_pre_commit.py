"""Before a commit: the fast checks, on what the commit changes, with what is installed already."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests import full_site as sites
from tests.full_site import ROOT, Site

HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
BROKEN = {
    "guideline": ("docs/en/safety.md", "- [ ] Think for a moment.\n", ""),
    "ruff-check": (
        "hooks/footer_pages.py",
        "from jinja2 import Environment",
        "import os\nfrom jinja2 import Environment",
    ),
    "ruff-format": ("hooks/footer_pages.py", "from jinja2 import", "from   jinja2 import"),
    "workflows": (".github/workflows/weekly.yml", "runs-on: ubuntu-latest", "runs-on: nowhere"),
}


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site in a git repository, with the programs of this environment in its .venv."""
    copy = sites.small(tmp_path_factory.mktemp("commit") / "copy")
    programs = copy.folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    for program in ("ruff", "actionlint"):
        (programs / program).symlink_to(Path(sys.executable).parent / program)
    guideline = programs / "guideline"
    run = f"exec {sys.executable} -c 'from guideline.cli import main; main()' \"$@\"\n"
    guideline.write_text("#!/bin/sh\n" + run, encoding="utf-8")
    guideline.chmod(0o755)
    for command in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *command], cwd=copy.folder, check=True)
    return copy


def pre_commit(copy: Site, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).parent / "pre-commit", "run", "--color=never", *arguments],
        cwd=copy.folder,
        env=os.environ
        | {
            "PYTHONPATH": str(copy.folder / "hooks"),
            "PRE_COMMIT_HOME": str(copy.folder / ".cache" / "pre-commit"),
            "NO_MKDOCS_2_WARNING": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_nothing_is_downloaded() -> None:
    assert [repository["repo"] for repository in HOOKS] == ["local"]
    assert {hook["language"] for hook in HOOKS[0]["hooks"]} == {"system"}


def test_sound_files_pass_every_hook(committed: Site) -> None:
    done = pre_commit(committed, "--all-files")
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Passed") == len(HOOKS[0]["hooks"])


def test_only_the_hooks_of_the_changed_files_run(committed: Site) -> None:
    done = pre_commit(committed, "--files", "README.md")
    assert done.stdout.count("Skipped") == len(HOOKS[0]["hooks"])


@pytest.mark.parametrize("hook", [hook["id"] for hook in HOOKS[0]["hooks"]])
def test_a_fault_stops_the_commit(committed: Site, hook: str) -> None:
    name, old, new = BROKEN[hook]
    sound = committed.read(name)
    committed.replace(name, old, new)
    try:
        done = pre_commit(committed, hook, "--files", name)
    finally:
        committed.write(name, sound)
    assert done.returncode == 1
    assert name in done.stdout
