"""Names of styles and scripts that change with their content: ``layout.3f2a9c01.css``."""

import re
from hashlib import sha256

_HASHED = re.compile(r"\.[0-9a-f]{8}(?=\.(?:css|js)$)")


def named_by_content(path: str, content: bytes) -> str:
    """Return the path with eight hexadecimal digits of the content's hash before its suffix."""
    stem, _, suffix = plain(path).rpartition(".")
    return f"{stem}.{sha256(content).hexdigest()[:8]}.{suffix}"


def plain(path: str) -> str:
    """Return the path as it was before ``named_by_content``."""
    return _HASHED.sub("", path)
