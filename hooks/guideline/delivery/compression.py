"""Compressed copies beside a site's files, for a server that sends them as they are."""

import gzip
import os
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from guideline.cache import store
from guideline.project import regular_files

SUFFIXES = (".css", ".html", ".js", ".json", ".svg", ".txt", ".xml")
_ENDS = (".gz", ".br")
# Their number does not grow with the pages', so they are compressed as far as it goes; a page at
# quality 11 takes ten times as long as at 5, for a tenth of its size.
_ASSETS = {".css", ".js", ".svg"}


def compress(site: Path, seldom: Collection[str] = ()) -> int:
    """Write FILE.gz and FILE.br for every text file of the site that becomes smaller by it.

    seldom: files, by their paths on the site, that are not read often enough for copies. The same file
    always gives the same copies. Returns how many files have copies.
    """
    names, _ = regular_files.listing(site, hidden=True)
    left_out = {*seldom}
    files = [site / name for name in names if name not in left_out and name.endswith(SUFFIXES)]
    done = set()
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        new = []
        for path in files:
            key = store.key("copies", [path.suffix, path.read_bytes()])
            kept = store.get(key)
            if kept is None:
                new.append((path, key, threads.submit(_copies, path)))
            elif _write(path, _parted(kept)):
                done.add(path)
        for path, key, made in new:
            store.put(key, _joined(made.result()))
            if _write(path, made.result()):
                done.add(path)
    return len(done)


def _joined(copies: Sequence[bytes]) -> bytes:
    return b"%d\n" % len(copies[0]) + b"".join(copies)


def _parted(kept: bytes) -> Sequence[bytes]:
    length, _, copies = kept.partition(b"\n")
    return copies[: int(length)], copies[int(length) :]


def _copies(path: Path) -> list[bytes]:
    content = path.read_bytes()
    quality = 11 if path.suffix in _ASSETS else 5
    copies = (
        gzip.compress(content, compresslevel=9, mtime=0),
        brotli.compress(content, quality=quality),
    )
    return [copy if len(copy) < len(content) else b"" for copy in copies]


def _write(path: Path, copies: Sequence[bytes]) -> bool:
    for end, copy in zip(_ENDS, copies, strict=True):
        if copy:
            path.with_name(path.name + end).write_bytes(copy)
    return any(copies)
