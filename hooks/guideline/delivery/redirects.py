"""Former addresses of pages: the files that stand there, and the same as a map for nginx."""

import os
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
    made = {""}
    for name, html in pages.items():
        folder = name.rpartition("/")[0]
        if folder not in made:
            made.add(folder)
            os.makedirs(f"{site}/{folder}", exist_ok=True)  # noqa: PTH103 - thousands of Paths take long
        with suppress(FileExistsError), open(f"{site}/{name}", "xb") as opened:  # noqa: PTH123
            opened.write(html.encode())


def nginx_map(addresses: Mapping[str, str], root: str) -> str:
    """Return the lines of nginx's `map $uri`. addresses: new by old. root: the site's path."""
    lines = []
    for old, new in sorted(addresses.items()):
        lines += [f"{root}{each} {root}{new};" for each in dict.fromkeys([old, old.rstrip("/")])]
    return "".join(f"{line}\n" for line in lines)
