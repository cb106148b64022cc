"""A copy of the real site to change and to build, as an editor or a maintainer would."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ADDRESS = "https://ohje.example/some/"
LEFT_OUT = (".git", ".venv", "site", "requirements", "__pycache__", ".*cache", ".hypothesis")


@dataclass(frozen=True)
class Site:
    """A copy of the project in a folder of its own, and where its site is built to."""

    folder: Path

    @property
    def built(self) -> Path:
        return self.folder / "site"

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Change a file's text; what is to be changed has to be there."""
        text = self.read(name)
        assert old in text, f"{name} has no {old!r}"
        self.write(name, text.replace(old, new))

    def html(self, page: str) -> str:
        """The built page at an address below the site's root."""
        return (self.built / page / "index.html").read_text(encoding="utf-8")

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a module of Python's in the copy, with the copy's own code."""
        environment = {
            "SITE_URL": ADDRESS,
            "PYTHONPATH": str(self.folder / "hooks"),
            "NO_MKDOCS_2_WARNING": "1",
            **environment,
        }
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.folder,
            env=os.environ | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def build(self, **environment: str) -> "Site":
        """Build the site strictly; the build has to succeed."""
        done = self.run("mkdocs", "build", "--strict", **environment)
        assert done.returncode == 0, done.stderr
        return self


def copy(folder: Path) -> Site:
    """Copy the project into a folder that does not exist yet."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    return Site(folder)
