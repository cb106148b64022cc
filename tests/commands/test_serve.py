"""`guideline serve` says what matters; `guideline doctor` what is missing; `guideline --version` which."""

import re
import socket
import subprocess
from importlib.metadata import version

import pytest
from click.testing import CliRunner
from guideline.cli import main
from guideline.commands.serve import free_port, what_matters

from tests.tiny_site import ROOT, TinySite

OUTPUT = """\
INFO    -  Building documentation...
INFO    -  Cleaning site directory
WARNING -  The translations were checked.
docs/sv/index.md:9: error (stale): the paragraph
    What to do: Translate the change.
1 error.
INFO    -  mkdocs_static_i18n: Building 'sv' documentation
    to a directory
INFO    -  Documentation built in 2.34 seconds
INFO    -  [09:12:39] Watching paths for changes: 'docs', 'mkdocs.yml'
INFO    -  [09:12:39] Serving on http://127.0.0.1:8001/some/
"""
SHOWN = """\
The translations were checked.
docs/sv/index.md:9: error (stale): the paragraph
    What to do: Translate the change.
1 error.
Built in 2.3 s.
The preview is at http://127.0.0.1:8001/some/ (end it with Ctrl+C).
"""


def test_only_the_address_the_findings_and_how_long_are_shown() -> None:
    assert "".join(f"{line}\n" for line in what_matters(OUTPUT.splitlines(True))) == SHOWN


def test_a_port_that_is_in_use_gives_way_to_the_next() -> None:
    with socket.socket() as used:
        used.bind(("127.0.0.1", 0))
        used.listen()
        port = used.getsockname()[1]
        assert port < free_port(port) < port + 20


def test_the_version_is_the_projects() -> None:
    done = CliRunner().invoke(main, ["--version"])
    assert done.output == f"{version('guideline-contract')}\n"


def test_make_help_lists_what_can_be_made() -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[0].startswith("  help ")
    listed = {line.split()[0] for line in done.stdout.splitlines()}
    made = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert made
    assert listed == set(made[1].split())


@pytest.fixture
def project(site: TinySite, monkeypatch: pytest.MonkeyPatch) -> TinySite:
    site.configure()
    monkeypatch.chdir(site.root)
    (site.root / ".git").mkdir()
    folder = site.root / ".github/workflows"
    folder.mkdir(parents=True)
    (site.root / ".github/CODEOWNERS").write_text("* @city/editors\n")
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        (folder / file.name).write_text(file.read_text("utf-8"))
    return site


SET = """
extra:
  guideline:
    extends: all
    repository: https://github.com/owner/name
    report: access@city.fi
    contact: https://city.fi/ask
"""


def test_a_project_with_everything_lacks_nothing(project: TinySite) -> None:
    config = project.configure(SET).root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("guideline.example", "ohje.fi"))
    done = CliRunner().invoke(main, ["doctor"])
    assert done.exit_code == 0, done.output
    assert done.output.startswith("Nothing is missing here.\n")
    assert "protected" in done.output


@pytest.mark.parametrize("name", ["SITE_URL", "REPOSITORY_URL", "REPORT_TO", "CONTACT"])
def test_each_setting_that_is_missing_is_named(project: TinySite, name: str) -> None:
    done = CliRunner().invoke(main, ["doctor"])
    assert done.exit_code == 1
    assert f"- {name}: " in done.output
    assert "Missing: 4." in done.output


def test_placeholders_and_rights_are_named(project: TinySite) -> None:
    (project.root / ".github/CODEOWNERS").write_text("* @ORGANISATION/x\n")
    (project.root / ".github/workflows/check.yml").write_text("permissions: write-all\n")
    (project.root / ".github/workflows/weekly.yml").unlink()
    done = CliRunner().invoke(main, ["doctor"])
    assert "- .github/CODEOWNERS: the names are placeholders" in done.output
    assert "- .github/workflows/check.yml: begins with more rights" in done.output
    assert "- .github/workflows/weekly.yml: the workflow is gone." in done.output
