"""What is slow to make, kept between builds: one file, keyed by all that what is kept depends on.

Every key holds what the caller names, this project's code, Python and the version of every installed
package; so what is found was made by the same code of the same things. The file may be deleted at
any time, shared by several builds at once, and damaged: what does not agree with its checksum is
made anew, and a file that is no database is replaced. A build that cannot read or write it builds
without, as does one whose cache is a link. On a disk that is nearly full nothing more is kept: the
room is the site's. What no build has used for a month goes, and what was used longest ago when there
is too much.
"""

import atexit
import shutil
import sqlite3
import sys
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import RLock

NAME = "cache.sqlite"
_OWN = (".py", ".typ", ".svg", ".txt", ".yml", ".ftl")  # this project's code, and what it reads
_MONTH = 31  # days
_MOST = 600_000_000  # bytes of the file: three sites of 1,650 pages
_LEFT = 200_000_000  # bytes that stay free: the site of 51 pages takes 6 million
_UNSAVED = 4_000_000  # bytes in memory before they are written
_IN_MEMORY = 64_000_000  # bytes in memory of what a preview asks for time and again
_PATIENCE = 5.0  # seconds to wait for another build that writes

_open: list["Store"] = []


def open_store(folder: Path | None) -> None:
    """Keep things in ``folder`` from now on; None: nowhere."""
    if folder and _open and _open[0].file == folder / NAME:
        return
    save()
    while _open:
        _open.pop().close()
    if folder:
        _open.append(Store(folder / NAME))
        atexit.register(save)


def get_or_make(kind: str, parts: Iterable[str | bytes], make: Callable[[], bytes]) -> bytes:
    """Return what ``make`` makes, or made before of the same ``parts``.

    ``parts`` is everything that the result depends on besides the code.
    """
    if not _open:
        return make()
    name = key(kind, parts)
    value = get(name)
    if value is None:
        value = make()
        put(name, value)
    return value


def is_enabled() -> bool:
    """Tell whether anything is kept at all."""
    return bool(_open)


def key(kind: str, parts: Iterable[str | bytes], by: str = "") -> bytes:
    """Return the key of what is made of ``parts``.

    by: the name and version of what alone makes it, where that is not the code as a whole.
    """
    return digest([by or _code(), kind, *parts])


def get(key: bytes) -> bytes | None:
    """Return what is kept under a key."""
    return _open[0].get(key) if _open else None


def put(key: bytes, value: bytes) -> None:
    """Keep something until `save` writes it."""
    if _open:
        _open[0].put(key, value)


def keep_in_memory() -> None:
    """Let what is found be found faster from now on: this process will build again."""
    if _open:
        _open[0].in_memory = LRUCache(_IN_MEMORY)


def save() -> None:
    """Write what is new, so that the next build finds it."""
    if _open:
        _open[0].save()


def ignore_in_git(folder: Path) -> None:
    """Leave a cache's folder out of commits, whatever the project's own .gitignore says."""
    (folder / ".gitignore").write_text("*\n", "utf-8")


def digest(parts: Iterable[str | bytes]) -> bytes:
    """Return the SHA-256 of parts, none of which can run into the next."""
    whole = sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole.update(b"%d:" % len(content))
        whole.update(content)
    return whole.digest()


@cache
def _code() -> bytes:
    """Return what stands for the code that makes things, read when this process began with it."""
    hooks = Path(__file__).parents[2]
    own = [*hooks.glob("*.py"), *(hooks / "guideline").rglob("*.*")]
    files = sorted(path for path in own if path.suffix in _OWN)
    packages = {
        found.name
        for folder in map(Path, sys.path)
        if folder.is_dir()
        for found in folder.glob("*.dist-info")
    }
    contents = (part for path in files for part in (path.name, path.read_bytes()))
    return digest([sys.version, *sorted(packages), *contents])


class LRUCache:
    """Things by their keys, of which those asked for last stay; most: bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._things: OrderedDict[bytes, bytes] = OrderedDict()
        self._size = 0

    def get(self, key: bytes) -> bytes | None:
        """Return the thing, if it is still there."""
        if key in self._things:
            self._things.move_to_end(key)
        return self._things.get(key)

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a thing, and let go of others where there is no room."""
        self._size += len(value) - len(self._things.pop(key, b""))
        self._things[key] = value
        while self._size > self._most:
            self._size -= len(self._things.popitem(last=False)[1])


class Store:
    """Things by their keys in ``file``, which is a cache: nothing is lost with it.

    The preview builds and answers in threads of its own: they take turns.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.in_memory = LRUCache(0)
        self._turn = RLock()
        self._database: sqlite3.Connection | None = None
        self._new: dict[bytes, bytes] = {}
        self._size = 0
        self._used: set[bytes] = set()
        self._today = datetime.now(UTC).toordinal()
        with suppress(OSError):  # a folder that may not be read
            if file.is_file():
                self._connect()

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under a key; None where that is nothing, or damaged."""
        with self._turn:
            value = self._new[key] if key in self._new else self.in_memory.get(key)
            if value is not None or not self._database:
                return value
            try:
                row = self._database.execute(
                    "SELECT value, checksum, used FROM cache WHERE key = ?", (key,)
                ).fetchone()
            except sqlite3.OperationalError:  # another build is writing, or the disk fails
                return None
            except sqlite3.DatabaseError:
                self._replace()
                return None
            if not row or not isinstance(row[0], bytes) or _checksum(key, row[0]) != row[1]:
                return None
            if row[2] != self._today:
                self._used.add(key)
            self.in_memory.put(key, row[0])
            return row[0]

    def put(self, key: bytes, value: bytes) -> None:
        """Keep something; from time to time all that is new is written."""
        with self._turn:
            self._new[key] = value
            self.in_memory.put(key, value)
            self._size += len(value)
            if self._size > _UNSAVED:
                self.save()

    def save(self) -> None:
        """Write what is new and forget what is old; where that is impossible, do without."""
        with self._turn:
            if self._new and not self._database:
                self._connect()
            if self._database and (self._new or self._used) and self._has_room():
                try:
                    with self._database:
                        self._write(self._database)
                except sqlite3.OperationalError:
                    pass  # the next build makes it anew
                except sqlite3.DatabaseError:
                    self._replace()
            self._new.clear()
            self._used.clear()
            self._size = 0

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            if self._database:
                self._database.close()
            self._database = None

    def _write(self, database: sqlite3.Connection) -> None:
        rows = [(k, v, _checksum(k, v), self._today) for k, v in self._new.items()]
        database.executemany("INSERT OR REPLACE INTO cache VALUES (?, ?, ?, ?)", rows)
        used = [(self._today, key) for key in self._used]
        database.executemany("UPDATE cache SET used = ? WHERE key = ?", used)
        database.execute("DELETE FROM cache WHERE used < ?", (self._today - _MONTH,))
        taken, free, size = (
            int(database.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count", "page_size")
        )
        if (taken - free) * size > _MOST:
            # The half that was used longest ago, or written first.
            database.execute(
                "DELETE FROM cache WHERE rowid IN (SELECT rowid FROM cache ORDER BY used, rowid"
                " LIMIT (SELECT count(*) / 2 FROM cache))"
            )

    def _has_room(self) -> bool:
        try:
            return shutil.disk_usage(self.file.parent).free > _LEFT + self._size
        except OSError:
            return False

    def _connect(self) -> None:
        try:
            if self.file.is_symlink() or self.file.parent.is_symlink():
                return
            if not self.file.parent.exists():
                self.file.parent.mkdir(parents=True)
                ignore_in_git(self.file.parent)
            database = sqlite3.connect(self.file, timeout=_PATIENCE, check_same_thread=False)
        except (OSError, sqlite3.Error):
            return
        try:
            # A power cut may damage the file: that is cheaper than waiting for the disk.
            database.execute("PRAGMA synchronous = OFF")
            database.execute(
                "CREATE TABLE IF NOT EXISTS cache"
                " (key BLOB PRIMARY KEY, value BLOB, checksum INTEGER, used INTEGER)"
            )
            database.execute("SELECT key, value, checksum, used FROM cache LIMIT 0")
        except sqlite3.OperationalError as error:
            # A table of another shape says so here; anything else is a folder that can't be used.
            self._database = database
            if "no such column" in str(error):
                self._replace()
            else:
                self.close()
            return
        except sqlite3.DatabaseError:
            self._database = database
            self._replace()
            return
        self._database = database

    def _replace(self) -> None:
        """Begin with an empty file."""
        self.close()
        with suppress(OSError):
            self.file.unlink(missing_ok=True)
            self.file.with_name(f"{self.file.name}-journal").unlink(missing_ok=True)
            self._connect()


def _checksum(key: bytes, value: bytes) -> int:
    return zlib.crc32(value, zlib.crc32(key))
