"""What README.md and CONTRIBUTING.md tell maintainers to run is there."""

import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from guideline.cli import COMMANDS, main

ROOT = Path(__file__).parents[2]
GUIDES = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
TEXT = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in GUIDES)


@pytest.mark.parametrize(
    "target", sorted(set(re.findall(r"\bmake (\w+)(?=[ `\n])", TEXT)) - {"the"})
)
def test_make_knows_the_target(target: str) -> None:
    done = subprocess.run(
        ["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_command_explains_itself(name: str) -> None:
    done = CliRunner().invoke(main, [name, "--help"])
    assert done.exit_code == 0
    assert len(done.output.splitlines()) > 4


def test_guideline_has_the_commands_that_are_named() -> None:
    named = set(re.findall(r"guideline (\w+)\b", TEXT)) & set(re.findall(r"`guideline (\w+)", TEXT))
    assert named
    assert named <= COMMANDS.keys()


@pytest.mark.parametrize("name", GUIDES)
def test_links_lead_to_files(name: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_folders_of_the_tables_exist() -> None:
    named = re.findall(r"`((?:hooks|overrides|server|docs|tests)/[\w/.*-]*)`", TEXT)
    assert len(named) > 10
    made_by_steps = ("shouting", "/uk")
    for path in named:
        if not any(part in path for part in made_by_steps):
            assert list(ROOT.glob(path)), path


def test_the_audit_asks_about_the_lock_that_holds_everything_and_fails_where_it_cannot_ask() -> (
    None
):
    command = (ROOT / "Makefile").read_text(encoding="utf-8").split("audit: ")[1].split("\n\n")[0]
    assert {"--strict", "--require-hashes", "requirements/test.txt"} <= set(command.split())


def test_every_dependency_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[project.scripts]")[0]
    lines = re.findall(r'^    "[a-z][\w-]*(?:[<>=,.\d]*)",.*$', text, re.MULTILINE)
    assert len(lines) > 20
    assert [line for line in lines if not re.search(r"# \w+", line)] == []
