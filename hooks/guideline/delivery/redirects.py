"""Former addresses of pages: the files that stand there, and the same as a map for nginx."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from guideline.delivery.content_security_policy import with_policy

MAP = ".redirects.map"
"""Hidden: the server's, not the readers'."""


def write(site: Path, pages: Mapping[str, str]) -> None:
    """Write the pages that lead on (HTML by file), closed as all pages are; none over another."""
    write_new(site, {name: with_policy(html) for name, html in pages.items()})


def write_new(site: Path, pages: Mapping[str, str]) -> None:
    """Write pages (HTML by file) where there is nothing yet."""
    for name, html in pages.items():
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError), file.open("xb") as opened:
            opened.write(html.encode())


def nginx_map(addresses: Mapping[str, str], root: str) -> str:
    """Return the lines of nginx's `map $uri`. addresses: new by old. root: the site's path."""
    lines = []
    for old, new in sorted(addresses.items()):
        lines += [f"{root}{each} {root}{new};" for each in dict.fromkeys([old, old.rstrip("/")])]
    return "".join(f"{line}\n" for line in lines)
