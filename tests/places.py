"""Where the real pages are today: headings' ids stay when a page is renamed or merged."""

import re
from functools import cache
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
_ID = re.compile(r"^#{1,6} .*\{#([\w-]+)\}\s*$", re.MULTILINE)
# What tests and query sets call a page, and the id of its title.
TITLES = {
    "channels": "channels",
    "content": "content-and-follow-up",
    "elected-officials": "as-an-elected-official",
    "employees": "as-an-employee",
    "onboarding": "onboarding",
    "principles": "general-principles",
    "representing": "representing-the-city",
    "resources": "resources",
    "responsibility": "responsibility",
    "safety": "safely",
    "strategy": "communications-strategy",
}


@cache
def _ids(language: str) -> dict[str, list[str]]:
    """By a heading's id, the names of the pages that have it."""
    found: dict[str, list[str]] = {}
    for file in sorted((DOCS / language).rglob("*.md")):
        text = re.sub(r"^```.*?^```", "", file.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        name = file.relative_to(DOCS / language).with_suffix("").as_posix()
        for each in _ID.findall(text):
            found.setdefault(each, []).append(name)
    return found


def now(place: str, language: str = "fi") -> str:
    """A page (``safety``) or section (``safety#threatening-messages``) under its page's name today."""
    name, mark, heading = place.partition("#")
    pages = _ids(language).get(heading or TITLES.get(name, ""), [name])
    return f"{name if name in pages else pages[0]}{mark}{heading}"


CHANNELS = now("channels")
EMPLOYEES = now("employees")
OFFICIALS = now("elected-officials")
ONBOARDING = now("onboarding")
PRINCIPLES = now("principles")
REPRESENTING = now("representing")
RESOURCES = now("resources")
RESPONSIBILITY = now("responsibility")
SAFETY = now("safety")
