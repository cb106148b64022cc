"""A site that the hooks did not make is not published."""

import subprocess
import sys
from pathlib import Path

import pytest
from guideline.delivery import build_mark

from tests import projects


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "sv").mkdir()
    for name in ("index.html", "sv/index.html"):
        (tmp_path / name).write_text("<p>Text</p>", "utf-8")
    build_mark.put(tmp_path)
    return tmp_path


def test_a_marked_site_is_as_the_hooks_left_it(site: Path) -> None:
    assert build_mark.fault(site) == ""
    (site / ".well-known").mkdir()
    (site / ".well-known" / "file").write_text("the server's", "utf-8")
    assert build_mark.fault(site) == ""


@pytest.mark.parametrize("change", ["more", "less", "other", "renamed", "unmarked"])
def test_any_other_site_must_not_be_published(site: Path, change: str) -> None:
    page = site / "sv" / "index.html"
    if change == "more":
        (site / "new.html").write_text("", "utf-8")
    elif change == "less":
        page.unlink()
    elif change == "other":
        page.write_text("<p>Another text</p>", "utf-8")
    elif change == "renamed":
        page.rename(site / "sv" / "home.html")
    else:
        (site / build_mark.NAME).unlink()
    assert "must not be published. Build it by make build." in build_mark.fault(site)


def test_a_build_with_the_hooks_is_marked_and_one_without_is_not(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", {})
    assert projects.build(project).returncode == 0
    assert _asked(project).returncode == 0

    projects.without(project, *(path.stem for path in (projects.REPOSITORY / "hooks").glob("*.py")))
    for line in ("\nhooks:\n", "  custom_dir: overrides\n"):  # the templates ask the hooks
        projects.edit(project / "mkdocs.yml", line, "\n" if line[0] == "\n" else "")
    built = projects.build(project)
    assert (project / "site/index.html").is_file(), built.stdout
    asked = _asked(project)
    assert asked.returncode == 1
    assert "they did not run" in asked.stderr


def _asked(project: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "guideline.delivery.build_mark", str(project / "site")]
    return subprocess.run(
        command, env=projects.environment(), capture_output=True, text=True, check=False
    )
