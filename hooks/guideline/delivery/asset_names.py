"""Names of styles, scripts and fonts that change with their content: ``layout.3f2a9c01.css``."""

import re
from collections.abc import Mapping
from hashlib import sha256

_HASHED = re.compile(r"\.[0-9a-f]{8}(?=\.(?:css|js|woff2)$)")


def named_by_content(path: str, content: bytes) -> str:
    """Return the path with eight hexadecimal digits of the content's hash before its suffix."""
    stem, _, suffix = plain(path).rpartition(".")
    return f"{stem}.{sha256(content).hexdigest()[:8]}.{suffix}"


def with_names(path: str, content: bytes, names: Mapping[str, str]) -> bytes:
    """Return the content of the file at ``path`` with the new names of what it loads.

    It names that in double quotes, by the path from its own folder. names: new ones by old ones.
    """
    folder = path[: path.rfind("/") + 1]
    for old, new in names.items():
        if old.startswith(folder):
            said, says = (f'"{name.removeprefix(folder)}"'.encode() for name in (old, new))
            content = content.replace(said, says)
    return content


def plain(path: str) -> str:
    """Return the path as it was before ``named_by_content``."""
    return _HASHED.sub("", path)
