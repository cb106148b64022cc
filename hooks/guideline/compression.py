"""Compressed copies beside a site's files, for a server that sends them as they are."""

import gzip
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

SUFFIXES = {".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
# Their number does not grow with the pages', so they are compressed as far as it goes; a page at
# quality 11 takes ten times as long as at 5, for a tenth of its size.
_ASSETS = {".css", ".js", ".svg"}


def compress(site: Path) -> int:
    """Write FILE.gz and FILE.br for every text file of the site that becomes smaller by it.

    The same file always gives the same copies. Returns how many files have copies.
    """
    files = sorted(path for path in site.rglob("*") if path.suffix in SUFFIXES and path.is_file())
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return sum(threads.map(_compress, files))


def _compress(path: Path) -> bool:
    content = path.read_bytes()
    smaller = [(end, copy) for end, copy in _copies(path, content) if len(copy) < len(content)]
    for end, copy in smaller:
        path.with_name(path.name + end).write_bytes(copy)
    return bool(smaller)


def _copies(path: Path, content: bytes) -> Iterator[tuple[str, bytes]]:
    yield ".gz", gzip.compress(content, compresslevel=9, mtime=0)
    yield ".br", brotli.compress(content, quality=11 if path.suffix in _ASSETS else 5)
