"""Notices of what others made and the site publishes, as their licences ask for.

A reader's browser gets the theme's script, styles and icons: their MIT and CC licences ask that the
notice comes along. The letters bring theirs (assets/fonts/LICENSE.txt). What only builds the site is
not in it, and so neither is the GPL of pyvoikko or the LGPL of kfst and num2words; see README.md.
"""

import csv
import re
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePosixPath

PUBLISHED = ("mkdocs-material", "mkdocs")
"""The packages of which parts are published."""

PATH = "assets/licences.txt"
_LICENCE = re.compile(r"(?:licen[sc]e|copying|notice)[^/]*$", re.IGNORECASE)  # in a file's name
_NO_TEXT = (".py", ".pyc", ".svg", ".js", ".css")


def notices() -> str:
    """Return the notices of what is published, as one text."""
    parts = ["Parts of this site were made by others. Their licences:"]
    for name in PUBLISHED:
        package = distribution(name)
        for path, text in _texts(package):
            parts.append(
                f"{'=' * 72}\n{name} {package.version}: {path}\n{'=' * 72}\n\n{text.strip()}"
            )
    return "\n\n".join(parts) + "\n"


def _texts(package: Distribution) -> list[tuple[str, str]]:
    # Its own list of files makes ten thousand objects, most of them icons: a third of a small build.
    listed = csv.reader((package.read_text("RECORD") or "").splitlines())
    paths = [PurePosixPath(row[0]) for row in sorted(listed) if _LICENCE.search(row[0])]
    found = [path for path in paths if path.suffix.lower() not in _NO_TEXT]
    return [(str(path), Path(str(package.locate_file(path))).read_text("utf-8")) for path in found]
