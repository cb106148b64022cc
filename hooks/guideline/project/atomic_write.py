"""Files written whole or not at all, with the line ends and the encoding that they had."""

import os
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from guideline.project.regular_files import read

_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")


def save(path: Path, text: str) -> bool:
    """Write text whose line breaks are line feeds; tell whether that changed the file.

    A file that was there keeps its line ends, its byte order mark and its permissions. Raises
    OSError where it cannot be written; the file is as it was then.
    """
    before = read(path, path.parent) if path.exists() else b""
    content = text.encode("utf-8")
    if b"\r\n" in before:
        content = content.replace(b"\n", b"\r\n")
    if before.startswith(_BOM):
        content = _BOM + content
    return _replace(path, before if path.exists() else None, content)


def remove_lines(path: Path, numbers: Collection[int]) -> bool:
    """Take lines out of a file, numbered from 1; every other byte stays as it is."""
    before = read(path, path.parent)
    lines = [line for line in _LINE.findall(before) if line]
    left = [line for number, line in enumerate(lines, 1) if number not in numbers]
    return _replace(path, before, b"".join(left))


def _replace(path: Path, before: bytes | None, content: bytes) -> bool:
    if before == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as draft:
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
            Path(draft.name).chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
            Path(draft.name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(draft.name).unlink()
            raise
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
