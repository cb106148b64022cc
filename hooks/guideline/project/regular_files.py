"""The one way in which files of the project are read: regular files inside it, up to a size.

A link could lead to a password or out of the project, a pipe waits for ever, a device never ends:
none of them is opened. POSIX only: each step of a path is opened without following links
(O_NOFOLLOW, man 2 open), so that nothing can be put in its place in between.
"""

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from guideline.project.messages import Message, message

TEXT = 1 << 20
"""Bytes; the longest page, list of words or receipts that is read. A long page has 30 kB."""
FILE = 20 << 20
"""Bytes; the longest picture or document."""

_KINDS = (
    (stat.S_ISLNK, "irregular-link"),
    (stat.S_ISFIFO, "irregular-pipe"),
    (stat.S_ISSOCK, "irregular-socket"),
    (stat.S_ISCHR, "irregular-device"),
    (stat.S_ISBLK, "irregular-device"),
    (stat.S_ISDIR, "irregular-folder"),
)


class IrregularFileError(OSError):
    """A file that is not read; `why` and, in English, `strerror` say why, `filename` which."""

    def __init__(self, why: Message, path: Path) -> None:
        super().__init__(errno.EINVAL, str(why), str(path))
        self.why = why


@dataclass(frozen=True, slots=True)
class Irregular:
    """A file or folder that is not read: its path below the folder, and why."""

    path: str
    why: Message


def read(path: Path, within: Path, limit: int = TEXT) -> bytes:
    """Return a file's bytes. within: a folder above it; links below that are not followed.

    Raises OSError where the file cannot be opened, IrregularFileError where it must not be.
    """
    *folders, name = path.relative_to(within).parts
    above = os.open(within, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for folder in folders:
            _refuse(path, os.stat(folder, dir_fd=above, follow_symlinks=False), is_folder=True)
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
            below = os.open(folder, flags, dir_fd=above)
            os.close(above)
            above = below
        _refuse(path, os.stat(name, dir_fd=above, follow_symlinks=False), limit)
        opened = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=above)
    except FileNotFoundError as error:
        raise FileNotFoundError(error.errno, error.strerror, str(path)) from None
    finally:
        os.close(above)
    with os.fdopen(opened, "rb") as file:
        _refuse(path, os.fstat(opened), limit)
        content = file.read(limit + 1)
    if len(content) > limit:  # what says that it is empty need not be: /proc
        raise IrregularFileError(_too_long(limit), path)
    return content


def read_text(path: Path, within: Path, limit: int = TEXT, errors: str = "strict") -> str:
    """Return a file's text, which is UTF-8; raises what `read` raises, and UnicodeDecodeError."""
    return read(path, within, limit).decode("utf-8", errors).replace("\r\n", "\n")


def is_there(path: Path) -> bool:
    """Tell whether there is anything of that name, if only a link that leads nowhere."""
    return os.path.lexists(path)


def listing(folder: Path, *, hidden: bool = False) -> tuple[list[str], list[Irregular]]:
    """Return the regular files below a folder, sorted, and what else is there.

    Paths are relative to the folder, with slashes. hidden: whether folders are looked into whose
    names begin with a dot.
    """
    files: list[str] = []
    others: list[Irregular] = []
    if folder.is_symlink():
        return [], [Irregular("", message("irregular-link"))]
    for path, status in _entries(folder, "", hidden=hidden):
        if not path.isprintable():
            shown = "".join(
                sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in path
            )
            others.append(Irregular(shown, message("irregular-name")))
        elif why := _why(status, FILE):
            others.append(Irregular(path, why))
        else:
            files.append(path)
    return sorted(files), sorted(others, key=lambda other: other.path)


def _entries(
    folder: Path | os.DirEntry[str], below: str, *, hidden: bool
) -> Iterator[tuple[str, os.stat_result]]:
    try:
        entries = [*os.scandir(folder)]
    except FileNotFoundError:
        return
    for entry in entries:
        path = below + entry.name
        if not entry.is_dir(follow_symlinks=False):
            yield path, entry.stat(follow_symlinks=False)
        elif hidden or not entry.name.startswith("."):
            yield from _entries(entry, f"{path}/", hidden=hidden)


def _refuse(path: Path, status: os.stat_result, limit: int = 0, *, is_folder: bool = False) -> None:
    if is_folder and stat.S_ISDIR(status.st_mode):
        return
    if why := _why(status, limit):
        if is_folder:
            why = message("irregular-folder-link")
        raise IrregularFileError(why, path)


def _why(status: os.stat_result, limit: int) -> Message | None:
    if not stat.S_ISREG(status.st_mode):
        kinds = (why for is_kind, why in _KINDS if is_kind(status.st_mode))
        return message(next(kinds, "irregular-no-file"))
    return _too_long(limit) if status.st_size > limit else None


def _too_long(limit: int) -> Message:
    return message("irregular-large", size=round(limit / 1e6))
