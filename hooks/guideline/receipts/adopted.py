"""What was wrong with a site when its check began: a list that only shrinks.

    docs/de/cookies.md: literal 2
    docs/de/events.md: missing 1

A line has a file, a rule and the number of its findings there. There is no line number or text in it,
so that it holds while pages are edited; a file has as many findings of a rule as its line says, or
fewer, and then the line has to follow.
"""

import re
from collections.abc import Mapping

from guideline.receipts.format import FOLDER

FILE = f"{FOLDER}/adopted.txt"
_HEAD = (
    "# What was there when the check began. “guideline record” takes out what has been put right."
)
_LINE = re.compile(r"(?P<file>\S.*): (?P<rule>\S.*) (?P<number>\d{1,6})")

Adopted = Mapping[tuple[str, str], int]
"""The number of findings by file and rule."""


def parse(text: str) -> Adopted:
    """Read the list. A line that is none counts for nothing; of two for the same the lower one holds."""
    found: dict[tuple[str, str], int] = {}
    for line in text.splitlines():
        if match := _LINE.fullmatch(line.strip()):
            key = match["file"], match["rule"]
            found[key] = min(int(match["number"]), found.get(key, 10**6))
    return found


def render(adopted: Adopted) -> str:
    """Return the text of the list."""
    lines = [
        f"{file}: {rule} {number}" for (file, rule), number in sorted(adopted.items()) if number
    ]
    return "\n".join([_HEAD, "", *lines, ""])
