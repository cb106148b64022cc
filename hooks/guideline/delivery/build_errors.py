"""What an exception means to whoever builds the site, and what to do about it."""

import errno

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def explain(error: BaseException, page: str) -> str | None:
    """Return one line that names the file, the fault and the remedy; None for an unknown fault.

    ``page`` is the path of the page that was being read, empty if none was.
    """
    match error:
        case UnicodeDecodeError():
            line = error.object[: error.start].count(b"\n") + 1
            return f"{page}:{line}: is not UTF-8 text. Save the file as UTF-8."
        case OSError(errno=number) if number in _NO_ROOM:
            return (
                f"{error.filename or 'The site'}: can't be written, the disk is full"
                f" ({error.strerror}). The site is as it was. Make room and build again."
            )
        case OSError(filename=name) if name:
            return (
                f"{name}: {error.strerror}. Check that the file is there and that you may"
                " read and write it."
            )
        case RecursionError():
            return f"{page}: is nested too deeply to be read. Use fewer levels of lists or quotes."
        case MemoryError():
            return f"{page}: is too large for this machine's memory. Split the page."
    return None
