"""Projects around a test's own pages: the real configuration, theme and hooks, a real build."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from guideline.cache import store

from tests import preloaded

REPOSITORY = Path(__file__).parents[1]
LANGUAGES = ("fi", "sv", "en")
# Hooks that judge what the guideline says; a test's pages say nothing.
JUDGES = ("translations", "handbook")


def write(folder: Path, pages: Mapping[str, str], hook: str = "") -> Path:
    """Make a project in ``folder`` whose docs are ``pages`` (path below docs/ -> Markdown).

    Every language gets a home page unless ``pages`` has it. ``hook`` is the code of one more hook.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for shared in ("hooks", "overrides"):
        (folder / shared).symlink_to(REPOSITORY / shared)
    text = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    text = re.sub(r"^nav:\n(?:[ \n].*\n|\n)*", "", text, flags=re.MULTILINE)
    if hook:
        (folder / "fault.py").write_text(hook, encoding="utf-8")
        text = text.replace("\nhooks:\n", "\nhooks:\n  - fault.py\n")
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    without(folder, *JUDGES)
    homes = {f"{language}/index.md": "# Home {#home}\n\nText.\n" for language in LANGUAGES}
    for path, markdown in (homes | dict(pages)).items():
        page = folder / "docs" / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(markdown, encoding="utf-8")
    return with_kept(folder)


def without(folder: Path, *hooks: str) -> None:
    """Take hooks out of a project's configuration."""
    config = folder / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    for hook in hooks:
        text = text.replace(f"  - hooks/{hook}.py\n", "")
    config.write_text(text, encoding="utf-8")


def edit(file: Path, old: str, new: str) -> None:
    """Change a file's text; what is to be changed has to be there."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def with_kept(folder: Path) -> Path:
    """Let a project share what this checkout keeps: nothing slow is made twice in all the tests.

    By a hard link, as no cache is kept through a symbolic one; by a copy on another file system.
    """
    kept = REPOSITORY / ".cache" / store.NAME
    kept.parent.mkdir(exist_ok=True)
    kept.touch()
    (folder / ".cache").mkdir()
    store.ignore_in_git(folder / ".cache")
    own = folder / ".cache" / store.NAME
    try:
        own.hardlink_to(kept)
    except OSError:
        shutil.copyfile(kept, own)
    return folder


@contextmanager
def kept_in(folder: Path) -> Iterator[Path]:
    """Let this process keep things in a folder."""
    store.open_store(folder)
    try:
        yield folder
    finally:
        store.open_store(None)


def command(*options: str) -> list[str]:
    """The command that builds the site of the folder it runs in."""
    return [sys.executable, "-m", "mkdocs", "build", *options]


def environment() -> dict[str, str]:
    """The environment in which MkDocs finds this checkout's logic; it leaves no byte code."""
    hooks = str(REPOSITORY / "hooks")
    return os.environ | {
        "PYTHONPATH": hooks,
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }


def build(
    project: Path, *options: str, before: Sequence[str] = (), **settings: str
) -> subprocess.CompletedProcess[str]:
    """Build the project's site in a process of its own; return its exit code and all it printed.

    ``before`` is a command that runs the build, such as ``("setpriv", ...)``; ``settings`` are
    environment variables.
    """
    if not before:
        arguments = command(*options)[1:]
        return preloaded.run(arguments, project, environment() | settings, together=True)
    return subprocess.run(
        [*before, *command(*options)],
        cwd=project,
        env=environment() | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
