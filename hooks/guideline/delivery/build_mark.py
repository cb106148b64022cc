"""The mark of a site that was checked and closed: a file that the last hook writes into it.

An engine that does not run the hooks builds a site all the same, unchecked and with every page in the
wrong language, and says that all is well. So whoever publishes asks for the mark, by ``make marked``:
it says which files, of which sizes, the hooks left, and is neither hidden, as an engine leaves hidden
files of an older site alone, nor made by anything else.
"""

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

NAME = "build.txt"


def put(site: Path) -> None:
    """Mark a site that is complete."""
    (site / NAME).write_text(f"{_digest(site)}\n", encoding="utf-8")


def fault(site: Path) -> str:
    """Return what is wrong with a site's mark, and what to do; empty where nothing is."""
    mark = site / NAME
    if not mark.is_file():
        reason = "has no mark of this project's hooks: they did not run"
    elif mark.read_text(encoding="utf-8").strip() != _digest(site):
        reason = "is not what this project's hooks left: another build, or a change, came after"
    else:
        return ""
    return f"{site}: {reason}. It must not be published. Build it by make build."


def _digest(site: Path) -> str:
    whole = sha256()
    for name, size in sorted(_sizes(site)):
        # Hidden files are the server's: a build leaves them where they are.
        if name != NAME and not name.startswith("."):
            whole.update(f"{size} {name}\n".encode())
    return whole.hexdigest()


def _sizes(folder: Path | os.DirEntry[str], below: str = "") -> Iterator[tuple[str, int]]:
    """Yield the name and the size, in bytes, of every file below a folder."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _sizes(entry, f"{below}{entry.name}/")
        elif entry.is_file():
            yield below + entry.name, entry.stat().st_size


if __name__ == "__main__":
    sys.exit(fault(Path(*sys.argv[1:])) or 0)
