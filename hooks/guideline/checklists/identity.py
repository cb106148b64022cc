"""Checklists: task lists whose ticks follow the reader through languages and edits.

An item is its list and its meaning. The list is named by the source page and the heading that it
stands under ("safety#threatening-messages"), the item by a fingerprint of the source language's
text; a translation takes both from its source, by position (the *structure* rule keeps these
equal). So a tick goes with a moved item, stays when a translation is improved, and is dropped when
the source says something else: no tick ever claims what the reader has not read. Position could
not be the name, since a moved item would take its neighbour's tick, nor a key that editors have to
write and keep. To tell a changed item from a new one, the browser remembers the order it last saw.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from guideline.checklists.task_lists import TaskList
from guideline.pages.blocks import Block, Kind
from guideline.pages.fingerprint import fingerprint
from guideline.pages.former import Former
from guideline.pages.former import names as former_names


@dataclass(frozen=True, slots=True)
class Identity:
    """The language-neutral names of a list and of its items, in order."""

    id: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a checklist in one language. html: inline, fit for the item's own page."""

    key: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """One checklist in one language.

    id: language-neutral. heading: the id of the heading that it stands under. formerly: the ids that it
    had before its page or heading got another name.
    """

    id: str
    heading: str
    items: tuple[Item, ...]
    formerly: tuple[str, ...] = ()


def identities(path: str, blocks: Iterable[Block]) -> list[Identity]:
    """Return the names of a source page's task lists and items.

    The second list under one heading is "page#heading:2"; the second item of a list that says
    the same as one before it is "fingerprint-2".
    """
    lists: list[tuple[str, list[str]]] = []
    heading = ""
    for block in blocks:
        if block.kind is Kind.HEADING:
            heading = block.name
        elif block.kind is Kind.LIST and Kind.LIST not in block.path:
            lists.append((heading, []))
        elif block.kind is Kind.TASK and lists:
            lists[-1][1].append(block.text)
    page = PurePosixPath(path).with_suffix("").as_posix()
    ids = _numbered((f"{page}#{heading}" for heading, texts in lists if texts), ":")
    keys = [tuple(_numbered(map(fingerprint, texts), "-")) for _, texts in lists if texts]
    return [Identity(*each) for each in zip(ids, keys, strict=True)]


def checklists(
    path: str,
    lists: Iterable[TaskList],
    names: Sequence[Identity],
    language: str,
    formerly: Sequence[Former] = (),
) -> list[Checklist]:
    """Return a page's checklists, named by its source page's `names`.

    A list that does not fit its source (under `mkdocs serve`, while an editor is at it) gets names
    of its own language: half a translation may lose its ticks but not give them to other items.
    """
    found = []
    for number, task_list in enumerate(lists):
        name = names[number] if number < len(names) else None
        if not name or len(name.keys) != len(task_list.items):
            keys = _numbered((fingerprint(item.text) for item in task_list.items), "-")
            name = Identity(f"{path}:{number}@{language}", tuple(keys))
        items = zip(name.keys, task_list.items, strict=True)
        found.append(
            Checklist(
                id=name.id,
                heading=task_list.heading,
                items=tuple(Item(key, item.text, item.html) for key, item in items),
                formerly=tuple(_former_ids(path, name.id, formerly)),
            )
        )
    return found


def _former_ids(path: str, name: str, formerly: Sequence[Former]) -> Iterator[str]:
    """Yield the ids that a list had before, with the same number under its heading."""
    heading, mark, number = name.partition("#")[2].partition(":")
    for former in former_names(path, heading, formerly) if formerly else ():
        yield f"{former}{mark}{number}"


def _numbered(names: Iterable[str], mark: str) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}{mark}{seen[name]}"
