"""Real builds of projects around a test's own pages, the handbook's hook included."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests import projects

HOOK = "  - hooks/handbook.py\n"


def project(folder: Path, pages: Mapping[str, str]) -> Path:
    """A project of the pages with the handbook's hook, without the translations' check."""
    made = projects.write(folder / "project", pages)
    config = made / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("\nhooks:\n", f"\nhooks:\n{HOOK}", 1), encoding="utf-8")
    return made


def copy_of_the_project(folder: Path) -> Path:
    """What an unpacked archive of the project holds: no git."""
    folder.mkdir(parents=True)
    for name in ("docs", "editions", "hooks", "overrides"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(projects.REPOSITORY / name, folder / name, ignore=ignored)
    for file in projects.REPOSITORY.glob("*.yml"):
        shutil.copy(file, folder)
    return projects.with_kept(folder)


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Run `mkdocs serve` and yield the home page's address once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "mkdocs.yml"
    address = f"http://127.0.0.1:{port}/"
    text = re.sub(r"^site_url:.*$", f"site_url: {address}", config.read_text("utf-8"), flags=re.M)
    config.write_text(text, "utf-8")
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, cwd=folder, env=projects.environment()) as server:
        try:
            until(lambda: answers(address))
            yield address
        finally:
            server.terminate()


def answers(address: str) -> bool:
    """Tell whether there is anything at an address."""
    try:
        with urlopen(address) as response:
            return bool(response.read())
    except URLError:
        return False


def until(condition: object, seconds: int = 120) -> None:
    """Wait for a condition; a test that waits in vain fails."""
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)
