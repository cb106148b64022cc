"""A temporary folder goes with its process, however that ends."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from guideline.project.temporary_folder import temporary_folder

KILLED = """\
import os, signal
from guideline.project.temporary_folder import temporary_folder
with temporary_folder("some-") as folder:
    (folder / "face.otf").touch()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the machine's temporary folder be the test's own."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def make_old(folder: Path) -> None:
    os.utime(folder, (0, 0))


def test_it_goes_when_it_is_done_with(elsewhere: Path) -> None:
    with temporary_folder("some-") as folder:
        assert folder.parent == elsewhere
    assert not folder.exists()


def test_one_of_a_killed_process_goes_with_the_next(elsewhere: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED], check=False)
    (left,) = elsewhere.glob("some-*")
    with temporary_folder("some-"):
        assert left.exists()  # it is so new that another process may be about to lock it
    make_old(left)
    with temporary_folder("some-") as folder:
        assert [*elsewhere.iterdir()] == [folder]


def test_one_in_use_another_prefix_and_what_a_link_leads_to_stay(elsewhere: Path) -> None:
    (other := elsewhere / "other-x").mkdir()
    (link := elsewhere / "some-link").symlink_to(other)
    make_old(other)
    with temporary_folder("some-") as first:
        make_old(first)
        with temporary_folder("some-") as second:
            assert {*elsewhere.iterdir()} == {other, link, first, second}
