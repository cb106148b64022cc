"""Notices of what others made and the site publishes, as their licences ask for.

A reader's browser gets the theme's script, styles and icons: their MIT and CC licences ask that the
notice comes along. The letters bring theirs (assets/fonts/LICENSE.txt). What only builds the site is
not in it, and so neither is the GPL of pyvoikko or the LGPL of kfst and num2words; see README.md.
"""

from importlib.metadata import Distribution, distribution

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
    found = [
        path
        for path in sorted(package.files or (), key=str)
        if any(word in path.name.lower() for word in _LICENCE_WORDS)
        and path.suffix.lower() not in _NO_TEXT
    ]
    return [(str(path), path.read_text(encoding="utf-8")) for path in found]
