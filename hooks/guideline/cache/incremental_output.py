"""The previous build's files, written over: to remove them and make them anew takes longer.

MkDocs empties the site's folder before it builds, but for what is hidden there.
"""

import os
from pathlib import Path

_ASIDE = ".previous"
_OLD = (0, 0)  # the times of what no build has written yet, which nothing that is written has


def put_aside(site: Path) -> None:
    """Hide what is in the site's folder."""
    aside = site / _ASIDE
    if site.is_dir() and not aside.exists():
        aside.mkdir()
        for path in site.iterdir():
            if not path.name.startswith("."):
                path.rename(aside / path.name)


def take_back(site: Path) -> None:
    """Put back what was hidden, every file marked as old."""
    aside = site / _ASIDE
    if not aside.is_dir():
        return
    for folder, _, names in os.walk(aside):
        for name in names:
            os.utime(Path(folder, name), _OLD)
    for path in aside.iterdir():
        path.rename(site / path.name)
    aside.rmdir()


def has(path: Path, content: bytes) -> bool:
    """Tell whether a file has this content already, and count it as written then."""
    try:
        if path.read_bytes() != content:
            return False
    except OSError:
        return False
    os.utime(path)
    return True


def remove_old(site: Path) -> None:
    """Remove the files that were not written since, and the folders in which nothing is left."""
    for place, _, names in os.walk(site, topdown=False):
        folder = Path(place)
        for name in names:
            if (folder / name).stat().st_mtime_ns == 0:
                (folder / name).unlink()
        if folder != site and not any(folder.iterdir()):
            folder.rmdir()
