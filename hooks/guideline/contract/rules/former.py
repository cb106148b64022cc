"""The rules *formerly* and *gone*: no address that readers know leads nowhere.

*formerly* looks at what pages say of their former addresses, *gone* at pages and headings that an
edition has or, with --since, a change takes away. Only pages with the field are read for the first.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.pages.blocks import Kind
from guideline.pages.former import FIELD, Former, Moves, formers, moves, stem
from guideline.pages.notices import is_notice
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place
from guideline.project.lazy_files import content
from guideline.project.messages import Message, message

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
        return _wrong("no-page", former)
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
    source = guideline.settings.source.locale
    for path, names in _published(guideline).items():
        now = path if path in guideline.sources else where.pages.get(stem(path))
        if now is None:
            yield _gone_page(rule, guideline, Place(guideline.file_of(source, path)), stem(path))
        elif (ids := _ids_now(guideline, now)) is not None:
            for name in names:
                if name not in ids and name not in _all_former(where, now):
                    to = next(_elsewhere(guideline, name), now)
                    near = name if to != now else _nearest(name, names, ids)
                    entry, page = Former(stem(path), name, near), guideline.sources[to]
                    place = page.at(page.meta.line(FIELD))
                    yield rule.found(place, "gone-heading", field=FIELD, name=name, entry=entry)
    for old in moves(known(guideline.before)).pages if guideline.before else ():
        if old not in where.pages and f"{old}.md" not in guideline.sources:
            place = Place(guideline.file_of(source, f"{old}.md"))
            yield _gone_page(rule, guideline, place, old)


def _published(guideline: Guideline) -> dict[str, list[str]]:
    """Return the pages that readers know, by path, with the ids of the headings that they know."""
    found = {path: [*ids] for path, ids in guideline.editions.ids.items()}
    for path, page in guideline.before.sources.items() if guideline.before else ():
        if not is_notice(path):
            own = [b.name for b in page.blocks if b.kind is Kind.HEADING and b.level > 1 and b.name]
            found[path] = [*dict.fromkeys([*own, *found.get(path, ())])]
    return found


def _ids_now(guideline: Guideline, path: str) -> Sequence[str] | None:
    """Return the ids of a page's headings; None where the page can't be read."""
    if guideline.headings is not None:
        return guideline.headings.get(path)
    page = guideline.sources[path]
    return None if page.unread else _ids(page)


def _elsewhere(guideline: Guideline, heading: str) -> Iterator[str]:
    """Yield the pages that have a heading's id today: it may have gone there."""
    yield from (path for path in guideline.sources if heading in (_ids_now(guideline, path) or ()))


def _gone_page(rule: Rule, guideline: Guideline, place: Place, name: str) -> Finding:
    near = get_close_matches(name, [stem(path) for path in guideline.sources], 1, 0)
    target = near[0] if near else "PAGE"
    return rule.found(place, "gone-page", field=FIELD, name=name, target=target)


def _nearest(name: str, old: Sequence[str], ids: Sequence[str]) -> str:
    """Return the id that is most like a lost one, else that of the heading that was before it."""
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
