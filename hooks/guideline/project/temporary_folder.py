"""A temporary folder that stays as long as its process; those of killed processes go.

The folder is locked (flock, as a build's draft is): the system lets the lock go however the process
ends, so one that is not locked is nobody's.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where a folder cannot be opened: nothing is cleared away there
    fcntl = None  # type: ignore[assignment]

_NEW = 60  # seconds in which another process may not have locked its folder yet


@contextmanager
def temporary_folder(prefix: str) -> Iterator[Path]:
    """Make a folder, and remove those of the same prefix that killed processes left.

    Raises OSError where none can be made.
    """
    if fcntl is not None:
        for path in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
            _remove_left(path)
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as name:
        if fcntl is None:
            yield Path(name)
            return
        lock = os.open(name, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield Path(name)
        finally:
            os.close(lock)


def _remove_left(folder: Path) -> None:
    with suppress(OSError):  # another user's, a lock that is held, or gone by now
        lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            if time.time() - os.fstat(lock).st_mtime > _NEW:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(lock)
