"""Former addresses: the field *formerly*, by which a page keeps what led to it before.

    formerly: [old-name, old-name#old-id: new-id]

The first entry is a page that is here now, the second a heading: of this page or of another one,
under the id that it had there and the id that it has here. Both are named without “.md”, the same
in every language. `guideline rename` and `guideline remove` write them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

FIELD = "formerly"
_PAGE = r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*"
_ID = r"[A-Za-z][\w:.-]*"
_ENTRY = re.compile(rf"(?P<page>{_PAGE})(?:#(?P<heading>{_ID}))?")
_NOW = re.compile(_ID)
_LINE = re.compile(rf"^{FIELD}:.*\n(?:[ \t-].*\n)*", re.MULTILINE)
_TOP = re.compile(r"-{3}[ \t]*\n(?P<fields>.*?\n)(?P<end>(?:\.{3}|-{3})[ \t]*\n)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Former:
    """What led here before: a page's name; of a heading also its id there, and its id here."""

    page: str
    heading: str = ""
    now: str = ""

    def __str__(self) -> str:
        """Return the entry as it is written."""
        now = _scalar(self.now)
        return f"{self.page}#{self.heading}: {now}" if self.heading else _scalar(self.page)


@dataclass(frozen=True, slots=True)
class Moves:
    """Where the former addresses of a site lead, chains followed to their ends.

    pages: path by former name. headings: by path, the ids that headings of the page had, each with
    its id now. sections: by path, the ids of what has gone to another page, with its path and id.
    loops: former headings that lead to themselves, as (path of the page that says so, entry).
    """

    pages: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sections: Mapping[str, Mapping[str, tuple[str, str]]] = field(default_factory=dict)
    loops: Sequence[tuple[str, Former]] = ()


def stem(path: str) -> str:
    """Return a page's name: its path without “.md”."""
    return path.removesuffix(".md")


def formers(value: Any) -> tuple[Former, ...]:
    """Return what the field's value says, without what is wrong with it."""
    return tuple(entry for entry in _entries(value) if entry)


def fault(value: Any) -> str:
    """Return what is wrong with the field's value; empty where nothing is."""
    good = isinstance(value, list) and all(_entries(value))
    return "" if good else "formerly"


def _scalar(name: str) -> str:
    """Return a name as YAML understands it: “no” and “2026” alone are no text there."""
    return name if isinstance(yaml.safe_load(name), str) else f'"{name}"'


def _entries(value: Any) -> Iterator[Former | None]:
    for item in value if isinstance(value, list) else []:
        if isinstance(item, str):
            found = _ENTRY.fullmatch(item)
            yield Former(found["page"]) if found and not found["heading"] else None
        elif isinstance(item, dict) and len(item) == 1:
            ((before, now),) = item.items()
            found = _ENTRY.fullmatch(str(before))
            good = found and found["heading"] and _NOW.fullmatch(str(now))
            yield Former(found["page"], found["heading"], str(now)) if found and good else None
        else:
            yield None


def with_formers(text: str, entries: Iterable[Former]) -> str:
    """Return a page's text with the field set; without it where there are no entries.

    Text without front matter, which the check refuses anyway, is returned as it is.
    """
    if not (top := _TOP.match(text)):
        return text
    fields = _LINE.sub("", top["fields"])
    if listed := ", ".join(dict.fromkeys(map(str, entries))):
        fields += f"{FIELD}: [{listed}]\n"
    return f"---\n{fields}{top['end']}{text[top.end() :]}"


def moves(entries: Mapping[str, Sequence[Former]]) -> Moves:
    """Return where former addresses lead. entries: by path, of every page that there is.

    A name that a page has today leads to that page, whatever another one says.
    """
    pages: dict[str, str] = {}
    for path, formerly in entries.items():
        for former in formerly:
            if not former.heading and f"{former.page}.md" not in entries:
                pages.setdefault(former.page, path)
    said: dict[tuple[str, str], tuple[str, str]] = {}
    for path, formerly in entries.items():
        for former in formerly:
            there = f"{former.page}.md"
            where = there if there in entries else pages.get(former.page)
            if former.heading and where:
                said.setdefault((where, former.heading), (path, former.now))
    headings: dict[str, dict[str, str]] = {}
    sections: dict[str, dict[str, tuple[str, str]]] = {}
    loops = []
    for (where, heading), first in said.items():
        end, seen = first, {(where, heading)}
        while end in said and end not in seen:
            seen.add(end)
            end = said[end]
        if end in seen:
            loops.append((first[0], Former(stem(where), heading, first[1])))
        elif end[0] == where:
            headings.setdefault(where, {})[heading] = end[1]
        else:
            sections.setdefault(where, {})[heading] = end
    return Moves(pages, headings, sections, tuple(loops))


def names(path: str, heading: str, formerly: Sequence[Former]) -> Iterator[str]:
    """Yield the names (“page#heading”) that a heading of a page had before, not the present one."""
    pages = [stem(path), *(former.page for former in formerly if not former.heading)]
    same = [former for former in formerly if former.heading and former.now == heading]
    known = [f"{page}#{old}" for page in pages for old in (heading, *(f.heading for f in same))]
    known += [f"{former.page}#{former.heading}" for former in same]
    yield from [name for name in dict.fromkeys(known) if name != f"{stem(path)}#{heading}"]


def with_anchors(html: str, headings: Mapping[str, str]) -> str:
    """Return a page's HTML with the former ids of its headings (old id to present one) in place."""
    for old, now in headings.items():
        opening = re.compile(rf'<h[1-6][^>]*\sid="{re.escape(now)}"')
        html = opening.sub(lambda tag, old=old: f'<span id="{old}"></span>{tag[0]}', html, count=1)  # type: ignore[misc]
    return html
