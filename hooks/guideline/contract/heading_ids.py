"""The ids of headings: which are written out, which readers know, which the source has changed alone."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guideline.pages.blocks import Block, Kind
from guideline.pages.notices import is_notice
from guideline.pages.reader import Page
from guideline.project.findings import Place

if TYPE_CHECKING:
    from guideline.contract.guideline import Guideline

GLUED = re.compile(r"[^\s{]\{:? *#[\w-]+ *\}\s*$")
"""What looks like an id and is none, because it touches the heading's last word."""


@dataclass(frozen=True, slots=True)
class ChangedId:
    """A heading of the source, the id that it had, and where a translation still has that."""

    heading: Block
    old: str
    kept_at: Place


def changed_ids(guideline: "Guideline", path: str) -> Mapping[str, ChangedId]:
    """Return the headings of a source page whose id is another one than readers know, by the new id.

    A translation has to have kept the old id. Where nothing of the page has been published, all
    translations have to agree, and be two at least.
    """
    known = known_ids(guideline, path)
    others: defaultdict[int, list[tuple[Block, str, Place]]] = defaultdict(list)
    for language in guideline.settings.translations:
        if pair := guideline.pair(path, language.locale):
            for one, other in pair.alignment.pairs:
                if one.kind is Kind.HEADING and has_own_id(pair.translation, other):
                    place = pair.translation.at(other.line)
                    others[id(one)].append((one, other.name, place))
    own = {one.name for (one, *_), *_ in others.values()}
    found: dict[str, ChangedId] = {}
    for those in others.values():
        heading, kept = those[0][0], [each for each in those if each[1] not in own]
        ids = {old for _, old, _ in kept}
        agreed = ids.pop() if len(ids) == 1 else ""
        is_known = agreed in known if known else len(kept) == len(those) > 1
        if agreed and is_known and heading.name not in known:
            found[heading.name] = ChangedId(heading, agreed, kept[0][2])
    return found


def has_own_id(page: Page, heading: Block) -> bool:
    """Tell whether an editor has written the heading's id; otherwise its text has become one."""
    line = page.source_line(heading)
    if not heading.name or GLUED.search(line):
        return False
    return f"#{heading.name}" in line or bool(re.search(r"\bid\s*=", line))


def known_ids(guideline: "Guideline", path: str) -> Mapping[str, None]:
    """Return the ids of a source page's headings that readers know: of editions, or before a change.

    A page's title is not among them.
    """
    own: list[str] = []
    page = guideline.before.sources.get(path) if guideline.before and not is_notice(path) else None
    for block in page.blocks if page else ():
        if block.kind is Kind.HEADING and block.level > 1 and block.name:
            own.append(block.name)
    return dict.fromkeys([*own, *guideline.editions.ids.get(path, ())])
