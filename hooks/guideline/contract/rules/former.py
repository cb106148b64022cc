"""The rules *formerly* and *gone*: no address that readers know leads nowhere.

*formerly* looks at what pages say of their former addresses, *gone* at pages and headings that an
edition has or, with --since, a change takes away. Only pages with the field are read for the first.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher, get_close_matches
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.heading_ids import changed_ids, known_ids
from guideline.contract.rules.rule import Rule
from guideline.pages.blocks import Kind
from guideline.pages.former import FIELD, Former, Moves, formers, moves, stem
from guideline.pages.notices import is_notice
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place
from guideline.project.lazy_files import content
from guideline.project.messages import Message, message
from guideline.receipts.format import name_of

_BEGINNING = 4096  # bytes


def known(guideline: Guideline) -> dict[str, tuple[Former, ...]]:
    """Return the former addresses of every page of the source language, by path."""
    return {path: _formers(guideline, path) for path in guideline.sources}


def _formers(guideline: Guideline, path: str) -> tuple[Former, ...]:
    raw = content(guideline.sources, path)
    if raw is not None and FIELD.encode() not in raw[:_BEGINNING]:
        return ()
    return formers(guideline.sources[path].meta.values.get(FIELD))


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    entries = known(guideline)
    where = moves(entries)
    claimed: dict[str, str] = {}
    for path, formerly in entries.items():
        page = guideline.sources[path] if formerly else None
        for former in formerly if page else ():
            assert page
            place = page.at(page.meta.line(FIELD))
            if former.heading:
                problem = _heading(guideline, page, former, where)
            else:
                problem = _page(guideline, path, former, entries, claimed)
                claimed.setdefault(former.page, path)
            if problem:
                yield rule.told(place, problem)
    for path, former in where.loops:
        page = guideline.sources[path]
        yield rule.told(page.at(page.meta.line(FIELD)), _wrong("loop", former))


def _page(
    guideline: Guideline,
    path: str,
    former: Former,
    entries: dict[str, tuple[Former, ...]],
    claimed: dict[str, str],
) -> Message | None:
    there = f"{former.page}.md"
    file = guideline.file_of(guideline.settings.source.locale, there)
    if there in entries:
        back = Former(stem(path)) in entries[there]
        return _wrong("circle" if back else "there", former, file=file)
    if former.page in claimed:
        return _wrong("claimed", former, page=claimed[former.page])
    return None


def _heading(guideline: Guideline, page: Page, former: Former, where: Moves) -> Message | None:
    there = f"{former.page}.md"
    if there not in guideline.sources and former.page not in where.pages:
        what = "page-first" if was_there(guideline, there) else "no-page"
        return _wrong(what, former, name=former.page)
    if former.now not in _ids(page) and former.now not in _all_former(where, page.path):
        return _wrong("no-heading", former)
    if there in guideline.sources and former.heading in _ids(guideline.sources[there]):
        return _wrong("heading-there", former)
    return None


def _wrong(what: str, former: Former, **args: str) -> Message:
    return message(f"formerly-{what}", former=former, field=FIELD, **args)


def _all_former(where: Moves, path: str) -> set[str]:
    return {*where.headings.get(path, ()), *where.sections.get(path, ())}


def _ids(page: Page) -> list[str]:
    return [b.name for b in page.blocks if b.kind is Kind.HEADING and b.name]


def _gone(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    where = moves(known(guideline))
    lost: dict[tuple[str, str], list[Former]] = {}
    for path, names in _published(guideline).items():
        now = path if path in guideline.sources else where.pages.get(stem(path))
        if now is None:
            yield _gone_page(rule, guideline, path, names)
        elif (ids := _ids_now(guideline, now)) is not None:
            gone = [n for n in names if n not in ids and n not in _all_former(where, now)]
            changed = changed_ids(guideline, now).values() if gone else ()
            put_back = {each.old for each in changed}  # the rule *heading* says so
            for name in gone:
                if name not in put_back:
                    to = elsewhere(guideline, name, now) or now
                    near = name if to != now else _nearest(name, names, ids)
                    entries = lost.setdefault((to, now), [])
                    if all(each.heading != name for each in entries):
                        entries.append(Former(stem(path), name, near))
    for to, now in lost:
        yield _gone_headings(rule, guideline, to, now, lost)
    for old in moves(known(guideline.before)).pages if guideline.before else ():
        if old not in where.pages and f"{old}.md" not in guideline.sources:
            yield _gone_page(rule, guideline, f"{old}.md", ())


def _gone_headings(
    rule: Rule,
    guideline: Guideline,
    to: str,
    now: str,
    lost: Mapping[tuple[str, str], Sequence[Former]],
) -> Finding:
    """Say which headings are gone from a page, with the whole line that the page `to` is to have.

    lost: by the page to have the line and the one that the headings are gone from.
    """
    page, entries = guideline.sources[to], lost[to, now]
    of_page = [each for (at, _), own in lost.items() if at == to for each in own]
    kept = [
        each
        for each in formers(page.meta.values.get(FIELD))
        if each.heading or f"{each.page}.md" not in guideline.sources
    ]
    line = field_line([*kept, *of_page])
    source = guideline.settings.source.locale
    found = rule.found(
        page.at(page.meta.line(FIELD)),
        "gone-heading" if to == now else "gone-moved",
        field=FIELD,
        number=len(entries),
        names=[f"#{each.heading}" for each in entries],
        page=guideline.file_of(source, f"{entries[0].page}.md"),
        line=line,
        there="yes" if FIELD in page.meta.values else "no",
    )
    return replace(found, paste=line)


def field_line(entries: Iterable[Former]) -> str:
    """Return the line of front matter with former addresses."""
    return f"{FIELD}: [{', '.join(dict.fromkeys(map(str, entries)))}]"


def was_there(guideline: Guideline, path: str) -> bool:
    """Tell whether there is, or was, a page: an edition has it, or it has receipts still."""
    kept = (name_of(locale, path) in files for locale, files in guideline.receipts.items())
    return path in guideline.sources or path in guideline.editions.ids or any(kept)


def title_of(guideline: Guideline, path: str) -> str:
    """Return the id of a page's first heading; empty where none has an id."""
    return next(iter(_ids_now(guideline, path) or ()), "")


def elsewhere(guideline: Guideline, heading: str, page: str) -> str:
    """Return the path of another page that has a heading's id now: it may have gone there.

    Not of one that had it in an edition already, where each page had its own; but of one that had the
    page's name before. Empty where none has it.
    """
    for path in guideline.sources:
        if path == page or heading not in (_ids_now(guideline, path) or ()):
            continue
        is_heir = len(guideline.editions.lineage(path, [page])) > 1
        if is_heir or heading not in guideline.editions.ids.get(path, ()):
            return path
    return ""


def _published(guideline: Guideline) -> dict[str, list[str]]:
    """Return the pages that readers know, by path, with the ids of the headings that they know."""
    before = guideline.before.sources if guideline.before else ()
    paths = dict.fromkeys([*guideline.editions.ids, *(p for p in before if not is_notice(p))])
    return {path: [*known_ids(guideline, path)] for path in paths}


def _ids_now(guideline: Guideline, path: str) -> Sequence[str] | None:
    """Return the ids of a page's headings; None where the page can't be read."""
    if guideline.headings is not None:
        return guideline.headings.get(path)
    page = guideline.sources[path]
    return None if page.unread else _ids(page)


def _gone_page(rule: Rule, guideline: Guideline, path: str, names: Iterable[str]) -> Finding:
    """Say that a page is gone; names: the ids of its headings that readers know."""
    place = Place(guideline.file_of(guideline.settings.source.locale, path))
    by_command = "yes" if was_there(guideline, path) else "no"
    args: dict[str, Any] = {"field": FIELD, "name": stem(path), "command": by_command}
    took = Counter(to for name in names if (to := elsewhere(guideline, name, path)))
    if not took:
        return rule.found(place, "gone-page", **args)
    ((to, _),) = took.most_common(1)
    page = guideline.sources[to]
    there, top = _ids_now(guideline, to) or (), title_of(guideline, to)
    lost = [Former(stem(path), name, top) for name in names if top and name not in there]
    line = field_line([*formers(page.meta.values.get(FIELD)), Former(stem(path)), *lost])
    found = rule.found(place, "gone-page-to", line=line, target=to, file=page.file, **args)
    return replace(found, paste=line)


def _nearest(name: str, old: Sequence[str], ids: Sequence[str]) -> str:
    """Return the id that took a lost one's place between the same neighbours.

    Else the one that is most like it, else that of the heading that was before it.
    """
    own = ids if ids[:1] == old[:1] else ids[1:]  # the title is not among the old ones
    for kind, a, b, c, d in SequenceMatcher(None, old, own, autojunk=False).get_opcodes():
        if kind == "replace" and b - a == d - c and name in old[a:b]:
            return own[c + old[a:b].index(name)]
    if near := get_close_matches(name, ids, 1):
        return near[0]
    before = [each for each in old[: old.index(name)] if each in ids]
    return before[-1] if before else next(iter(ids), "id")


FORMERLY = Rule(
    id="formerly",
    finds="a former address that leads nowhere, in a circle, or to a page that is there",
    check=_check,
)
GONE = Rule(
    id="gone",
    finds="a page or heading that was published and is gone without a successor",
    check=_gone,
)
