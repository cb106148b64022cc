"""What an exception means to whoever builds the site, and what to do about it."""

import errno
import traceback
from collections.abc import Iterable
from pathlib import Path

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ADDRESSES = ("urllib/parse.py", "ipaddress.py")

_TOLD = {
    RecursionError: "is nested too deeply to be read. Use fewer levels of lists or quotes.",
    MemoryError: "is too large for this machine's memory. Split the page.",
}


def explain(
    error: BaseException, page: str, config: str = "mkdocs.yml", folders: Iterable[Path] = ()
) -> str | None:
    """Return one line that names the file, the fault and the remedy; None for an unknown fault.

    page: the path of the page that was at work, empty if none was. config: the configuration file,
    whose fault it is then. folders: where else the file can lie that is at fault.
    """
    at = page or config
    if type(error).__name__ == "TemplateNotFound":  # Jinja's, which stays at the edges
        return _without_template(str(getattr(error, "name", error)), folders)
    if isinstance(error, OSError):
        return _of_system(error)
    match error:
        case UnicodeDecodeError():
            line = error.object[: error.start].count(b"\n") + 1
            file = _file_of(bytes(error.object), [Path(at)], folders) or at
            return f"{file}:{line}: is not UTF-8 text. Save the file as UTF-8."
        case ValueError() if _is_of_an_address(error):
            return (
                f"{at}:{_line_with('://[', at) or 1}: an address can't be read ({error}). Correct it:"
                " https:// and the name of the site, then the rest."
            )
    return next((f"{at}: {told}" for kind, told in _TOLD.items() if isinstance(error, kind)), None)


def _of_system(error: OSError) -> str | None:
    if error.errno in _NO_ROOM:
        return (
            f"{error.filename or 'The site'}: can't be written, the disk is full"
            f" ({error.strerror}). The site is as it was. Make room and build again."
        )
    if error.filename:
        return (
            f"{error.filename}: {error.strerror}. Check that the file is there and that you may"
            " read and write it."
        )
    return None


def _without_template(name: str, folders: Iterable[Path]) -> str:
    for page in (path for folder in folders for path in sorted(folder.rglob("*.md"))):
        line = _line_with("template:", str(page), name)
        if line:
            return (
                f"{page}:{line}: there is no template “{name}”."
                " Remove the line that begins with “template:”, or correct the name."
            )
    return f"There is no template “{name}”, which another template includes. Correct the name."


def _is_of_an_address(error: ValueError) -> bool:
    """Tell whether it was raised while an address was taken apart."""
    frames = traceback.extract_tb(error.__traceback__)
    return bool(frames) and frames[-1].filename.replace("\\", "/").endswith(_READ_ADDRESSES)


def _line_with(text: str, file: str, also: str = "") -> int:
    """Return the first line of a file that has both texts; 0 where none has."""
    try:
        lines = Path(file).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return 0
    found = (number for number, line in enumerate(lines, 1) if text in line and also in line)
    return next(found, 0)


def _file_of(content: bytes, likely: Iterable[Path], folders: Iterable[Path]) -> Path | None:
    """Return the file that has a content, those that are likely first."""
    rest = (path for folder in folders for path in sorted(folder.rglob("*")))
    for path in (*likely, *rest):
        # MkDocs reads a page without its byte order mark.
        has_length = path.is_file() and path.stat().st_size - len(content) in (0, 3)
        if has_length and content in path.read_bytes():
            return path
    return None
