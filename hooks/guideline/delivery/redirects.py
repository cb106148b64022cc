"""Former addresses of pages: the files that stand there, and the same as a map for nginx."""

from collections.abc import Mapping
from pathlib import Path

from guideline.delivery.content_security_policy import with_policy

MAP = ".redirects.map"
"""Hidden: the server's, not the readers'."""


def write(site: Path, pages: Mapping[str, str]) -> None:
    """Write the pages that lead on (HTML by file), closed as all pages are; none over another."""
    for name, html in pages.items():
        file = site / name
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(with_policy(html), encoding="utf-8")


def nginx_map(addresses: Mapping[str, str], root: str) -> str:
    """Return the lines of nginx's `map $uri`. addresses: new by old. root: the site's path."""
    lines = []
    for old, new in sorted(addresses.items()):
        lines += [f"{root}{each} {root}{new};" for each in dict.fromkeys([old, old.rstrip("/")])]
    return "".join(f"{line}\n" for line in lines)
