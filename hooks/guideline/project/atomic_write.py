"""Files written whole or not at all, with the line ends and the encoding that they had."""

import os
import re
from collections.abc import Collection, Mapping
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
    before = path.read_bytes() if path.exists() else None
    return _replace(path, before, _encoded(text, before or b""))


def save_bytes(path: Path, content: bytes) -> bool:
    """Write a file that is no text; tell whether that changed it. Raises OSError as `save` does."""
    return _replace(path, path.read_bytes() if path.exists() else None, content)


def save_all(texts: Mapping[Path, str | None], like: Mapping[Path, Path] | None = None) -> None:
    """Write several files, all of them or none; None: the file goes.

    like: the file whose line ends and byte order mark a new one gets. Raises OSError where one
    cannot be written or removed; all are as they were then.
    """
    before = {path: path.read_bytes() if path.exists() else None for path in texts}
    models = {path: before.get((like or {}).get(path, path)) or before[path] for path in texts}
    done: list[Path] = []
    try:
        for path, text in texts.items():  # what is written first: it fails more easily
            if text is not None:
                done.append(path)
                _replace(path, before[path], _encoded(text, models[path] or b""))
        for path, text in texts.items():
            if text is None and before[path] is not None:
                done.append(path)
                path.unlink()
    except BaseException:
        for path in done:
            _restore(path, before[path])
        raise


def _restore(path: Path, before: bytes | None) -> None:
    with suppress(OSError):
        if before is None:
            path.unlink(missing_ok=True)
        elif not path.exists() or path.read_bytes() != before:
            _replace(path, None, before)


def _encoded(text: str, like: bytes) -> bytes:
    content = text.encode("utf-8")
    if b"\r\n" in like:
        content = content.replace(b"\n", b"\r\n")
    return _BOM + content if like.startswith(_BOM) else content


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
