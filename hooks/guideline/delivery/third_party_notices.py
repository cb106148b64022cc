"""Notices of what others made and the site publishes, as their licences ask for.

A reader's browser gets the theme's script, styles and icons: their MIT and CC licences ask that the
notice comes along. The letters bring theirs (assets/fonts/LICENSE.txt). What only builds the site is
not in it, and so neither is the GPL of pyvoikko or the LGPL of kfst and num2words; see README.md.
"""

import csv
from importlib.metadata import Distribution, distribution
from pathlib import Path

PUBLISHED = ("mkdocs-material", "mkdocs")
"""The packages of which parts are published."""

PATH = "assets/licences.txt"
_LICENCE_WORDS = ("license", "licence", "copying", "notice")
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
    # `package.files` would make an object of each of the theme's ten thousand icons.
    record = csv.reader((package.read_text("RECORD") or "").splitlines())
    paths = sorted(path for path, *_ in record if _is_licence(path))
    return [(path, Path(str(package.locate_file(path))).read_text("utf-8")) for path in paths]


def _is_licence(path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return not name.endswith(_NO_TEXT) and any(word in name for word in _LICENCE_WORDS)
