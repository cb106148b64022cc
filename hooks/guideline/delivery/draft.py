"""A build's draft: a folder beside the site that takes the site's place in one step, or goes away.

The site is whole at every moment. On Linux the two folders are exchanged by one system call
(renameat2 with RENAME_EXCHANGE, man 2 rename); elsewhere two renames leave the site's name free
for some microseconds, and what a power cut in between leaves behind is put right by the next build.

Only a folder that is empty, or that a build has marked as its own (`build_mark`), is replaced: a
setting or a link that names another folder must not take away what is in it.

A draft is locked (flock on the folder itself) as long as its process lives: the system lets the
lock go however the process ends, so an unlocked draft is a killed build's.
"""

import ctypes
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from guideline.delivery import build_mark

try:
    import fcntl
except ImportError:  # Windows: `begin` says so
    fcntl = None  # type: ignore[assignment]

_ESCAPED = re.compile(rb"\\([0-7]{3})")  # a space, tab, line feed or backslash in a path
_FOLDER_MODE = 0o755
_FILE_MODE = 0o644
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class PublishingError(Exception):
    """The site's folder can't be built or replaced; the message says why and what to do."""


@dataclass(frozen=True)
class Draft:
    """A site under construction: the folder it will replace, its own folder and that one's lock."""

    site: Path
    folder: Path
    lock: int


def begin(site: Path) -> Draft:
    """Make an empty draft beside ``site`` and clear away what killed builds left there.

    Raises:
        PublishingError: where nothing can be written beside the site, or the site's folder holds
            what no build has made.

    """
    if fcntl is None:
        raise PublishingError(
            "The site can't be built on Windows: its file system exchanges no folders in one step."
            " Build it in WSL (https://learn.microsoft.com/windows/wsl/), Linux, macOS or a container;"
            " “mkdocs serve” works here."
        )
    site = site.resolve()  # a link to the site stays a link
    if _is_mount(site):
        raise PublishingError(
            f"{site}: is a mount, which no folder can be exchanged for. Nothing was built. Mount the"
            " folder above it and let the server send a folder in that, or build into another"
            " folder: mkdocs build --site-dir FOLDER"
        )
    try:
        if _holds_other_things(site):
            raise PublishingError(
                f"{site}: holds what no build of this project has made, and a build would take it away."
                " Nothing was built. Empty the folder if nobody needs what is in it, or build into"
                " another one: mkdocs build --site-dir FOLDER"
            )
        site.parent.mkdir(parents=True, exist_ok=True)
        with _locked(site.parent):
            _clear_leftovers(site)
            folder = site.with_name(f".{site.name}.{secrets.token_hex(8)}.draft")
            folder.mkdir()
            lock = os.open(folder, os.O_RDONLY)
            fcntl.flock(lock, fcntl.LOCK_EX)
    except OSError as error:
        raise _error(site, error) from None
    return Draft(site, folder, lock)


def publish(draft: Draft) -> None:
    """Let the draft take the site's place.

    Files that did not change keep their time of modification, so that a browser that asks whether
    its copy is still good hears yes. Hidden files in the site's folder stay, as with MkDocs.

    Raises:
        PublishingError: where the site can't be replaced; it is as it was then.

    """
    site, folder = draft.site, draft.folder
    try:
        with _locked(site.parent):
            _let_server_read(folder)
            if site.is_dir():
                shutil.copymode(site, folder)
                _keep_times(site, folder)
                _keep_hidden(site, folder)
                _exchange(site, folder)
                shutil.rmtree(folder, ignore_errors=True)
            elif site.exists():
                raise NotADirectoryError(20, "is a file, not a folder", str(site))
            else:
                folder.rename(site)
    except (OSError, shutil.Error) as error:
        discard(draft)
        raise _error(site, error) from None
    os.close(draft.lock)


def discard(draft: Draft) -> None:
    """Remove the draft; the site stays as it is."""
    shutil.rmtree(draft.folder, ignore_errors=True)
    os.close(draft.lock)


def _holds_other_things(folder: Path) -> bool:
    """Tell whether a folder holds what a build would remove, and has no build's mark."""
    if not folder.is_dir() or (folder / build_mark.NAME).is_file():
        return False
    return any(not path.name.startswith(".") for path in folder.iterdir())


def _is_mount(folder: Path) -> bool:
    """Tell whether a folder is a mount of its own; man 5 proc_pid_mountinfo."""
    with suppress(OSError):
        lines = Path("/proc/self/mountinfo").read_bytes().splitlines()
        points = (line.split()[4] for line in lines)
        return os.fsencode(folder) in {_ESCAPED.sub(_byte, point) for point in points}
    return os.path.ismount(folder)


def _byte(escaped: re.Match[bytes]) -> bytes:
    return bytes([int(escaped[1], 8)])


def _error(site: Path, error: Exception) -> PublishingError:
    reason = getattr(error, "strerror", None) or str(error)
    return PublishingError(
        f"{site}: can't be written ({reason}: {getattr(error, 'filename', None) or site.parent})."
        " The site is as it was. Make the folder writable, or build into another one:"
        " mkdocs build --site-dir FOLDER"
    )


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other builds that share the folder waiting."""
    lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _clear_leftovers(site: Path) -> None:
    """Remove the drafts of killed builds; give the site back that two renames were cut apart at."""
    for previous in site.parent.glob(f".{site.name}.*.previous"):
        if site.exists():
            shutil.rmtree(previous, ignore_errors=True)
        else:
            previous.rename(site)
    for folder in site.parent.glob(f".{site.name}.*.draft"):
        lock = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
        except BlockingIOError:
            pass  # a build at work
        finally:
            os.close(lock)


def _let_server_read(folder: Path | os.DirEntry[str]) -> None:
    """Give files and folders the modes of a public site, whatever the builder's umask is."""
    os.chmod(folder, _FOLDER_MODE)  # noqa: PTH101
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            _let_server_read(entry)
        elif not entry.is_symlink():
            os.chmod(entry, _FILE_MODE)  # noqa: PTH101 - a Path of each file takes longer


def _keep_times(site: Path | os.DirEntry[str], draft: Path | os.DirEntry[str]) -> None:
    before = {entry.name: entry for entry in os.scandir(site)}
    for new in os.scandir(draft):
        if not (old := before.get(new.name)):
            continue
        if new.is_dir() and old.is_dir():
            _keep_times(old, new)
        elif new.is_file() and old.is_file():
            times = old.stat()
            if times.st_size == new.stat().st_size and _content(old) == _content(new):
                os.utime(new, ns=(times.st_atime_ns, times.st_mtime_ns))


def _content(file: os.DirEntry[str]) -> bytes:
    with open(file, "rb") as opened:  # noqa: PTH123
        return opened.read()


def _keep_hidden(site: Path, draft: Path) -> None:
    for old in site.glob(".*"):
        new = draft / old.name
        if new.exists():
            continue
        if old.is_dir() and not old.is_symlink():
            shutil.copytree(old, new, symlinks=True)
        else:
            shutil.copy2(old, new, follow_symlinks=False)


def _exchange(site: Path, draft: Path) -> None:
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    one, other = os.fsencode(site), os.fsencode(draft)
    if renameat2 and renameat2(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE) == 0:
        return
    previous = draft.with_suffix(".previous")
    site.rename(previous)
    try:
        draft.rename(site)
    except OSError:
        previous.rename(site)
        raise
    previous.rename(draft)
