"""The verdicts are the same in every way to get the files: clone, shallow clone, unpacked zip."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.tiny_site import TinySite, git, page

BEFORE = "# Otsikko {#title}\n\nKerro heti.\n\nÄlä julkaise kuvia."
AFTER = "# Otsikko {#title}\n\nKerro heti.\n\nÄlä jaa kuvia."
SWEDISH = "# Rubrik {#title}\n\nBerätta genast.\n\nPublicera inga bilder."
ENGLISH = "# Title {#title}\n\nTell at once.\n\nPublish no pictures."


@pytest.fixture
def repository(site: TinySite) -> TinySite:
    """A translated page whose source was changed in the second of two commits."""
    git(site, "init", "--quiet", "--initial-branch=main")
    site.configure().write_pages(BEFORE, SWEDISH, ENGLISH)
    assert not site.record().refused
    for commit in ("translated", "changed"):
        if commit == "changed":
            site.write({"fi/index.md": page(AFTER)})
        git(site, "add", "--all")
        assert git(site, "commit", "--quiet", "--message", commit).returncode == 0
    return site


def cloned(repository: TinySite, folder: Path, *options: str) -> None:
    done = git(repository, "clone", "--quiet", *options, repository.root.as_uri(), str(folder))
    assert done.returncode == 0, done.stderr


def full(repository: TinySite, folder: Path) -> None:
    cloned(repository, folder)


def shallow(repository: TinySite, folder: Path) -> None:
    cloned(repository, folder, "--depth=1")
    commits = git(replace(repository, root=folder), "rev-list", "--count", "HEAD")
    assert commits.stdout.strip() == "1"


def unpacked(repository: TinySite, folder: Path) -> None:
    packed = folder.with_suffix(".zip")
    assert git(repository, "archive", "--output", str(packed), "HEAD").returncode == 0
    with ZipFile(packed) as archive:
        archive.extractall(folder)
    assert not (folder / ".git").exists()


def with_windows_line_ends(repository: TinySite, folder: Path) -> None:
    shutil.copytree(repository.root, folder)
    for file in (*folder.rglob("docs/**/*.md"), *folder.rglob("receipts/**/*.txt")):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


@pytest.mark.parametrize("get", [full, shallow, unpacked, with_windows_line_ends])
def test_the_same_is_stale(
    repository: TinySite, tmp_path: Path, get: Callable[[TinySite, Path], None]
) -> None:
    folder = tmp_path / "elsewhere"
    get(repository, folder)
    there = replace(repository, root=folder)
    assert there.found("stale") == ["docs/en/index.md:11 error", "docs/sv/index.md:11 error"]
    assert list(map(str, there.check())) == list(map(str, repository.check()))
