"""Pages removed: their readers are led to another one, and what names them follows."""

from collections.abc import Iterable, Iterator

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.former import elsewhere, title_of, was_there
from guideline.editing import menu
from guideline.editing.change import (
    Change,
    around,
    formers_of,
    ids_of,
    name_of,
    pages_of,
    put,
    text_of,
)
from guideline.editing.links import Target, rewritten
from guideline.editing.movable import MoveError, movable, readable
from guideline.pages.blocks import Block, Kind
from guideline.pages.former import FIELD, Former, moves, stem, with_formers
from guideline.pages.notices import is_notice
from guideline.project.messages import message
from guideline.receipts import format as receipts
from guideline.receipts.format import Receipt, Receipts, digest, render


def remove(guideline: Guideline, page: str, to: str) -> Change:
    """Return what it takes to take a page away and to lead its readers to another one.

    Of a page whose files are gone already, that is the rest of it. What led to one of its headings leads
    to the heading with the same id, on the other page or wherever that is now; else to the other page.
    Raises MoveError where that cannot be done.
    """
    if page in guideline.sources or not was_there(guideline, page):
        movable(guideline, page)
    readable(guideline, to)
    if page == to or is_notice(to):
        raise MoveError(message("move-same", name=to))
    change = Change()
    entries = {} if is_notice(page) else _successors(guideline, page, to)

    def moved(target: Target) -> Target:
        if target[0] != page:
            return target
        return _with_heading(guideline, page, to, target[1]) or (to, "")

    linked: list[tuple[str, list[int]]] = []
    for path, each in pages_of(guideline):
        if path == page:
            change.files[guideline.settings.root / each.file] = None
            change.said.append(message("removed", file=each.file))
            continue
        text = rewritten(text_of(each), path, path, moved)
        lines = _different(text_of(each), text)
        if new := entries.get(path):
            text = with_formers(text, [*formers_of(each), *new])
        if lines:
            further = text.count("\n") - (len(each.lines) - 1)
            linked.append((each.file, [line + further for line in lines]))
        put(guideline, change, each, path, text)
    for language in guideline.settings.translations:
        _handed_over(guideline, change, language.locale, page)
    around(guideline, change, lambda text: menu.removed(text, page), moved)
    config = guideline.settings.config
    if now := change.files.get(config):
        left = menu.titles(now)
        gone = [title for title in menu.titles(config.read_text("utf-8-sig")) if title not in left]
        if gone:
            change.said.append(message("remove-menu", titles=gone, number=len(gone)))
    top = title_of(guideline, to)
    if lost := [e.heading for e in entries.get(to, ()) if e.heading and e.now == top]:
        change.said.append(
            message("remove-no-heading", number=len(lost), page=to, names=lost, field=FIELD)
        )
    for file, lines in linked:
        change.said.append(
            message("remove-linked", file=file, lines=lines, number=len(lines), page=to)
        )
    return change


def _different(before: str, after: str) -> list[int]:
    """Return the numbers of the lines that are not the same; both texts have as many."""
    lines = zip(before.split("\n"), after.split("\n"), strict=True)
    return [number for number, (old, new) in enumerate(lines, 1) if old != new]


def _with_heading(guideline: Guideline, page: str, to: str, heading: str) -> Target | None:
    """Return where a heading of a page that goes is then; None where nowhere."""
    if heading in ids_of(guideline.sources[to]):
        return (to, heading)
    there = elsewhere(guideline, heading, page)
    return (there, heading) if there and heading else None


def _successors(guideline: Guideline, page: str, to: str) -> dict[str, list[Former]]:
    """Return what pages have to say of the former addresses of one that goes, by path.

    The page has been at them, or its headings have been under them, today or in an edition.
    """
    source = guideline.sources.get(page)
    theirs = formers_of(source) if source else []
    before = [former for former in theirs if not former.heading]
    entries = {to: [Former(stem(page)), *before]}
    now = {former.heading: former.now for former in theirs if former.heading}
    of = {former.heading: former.page for former in theirs if former.heading}
    own = [block.name for block in source.blocks if _is_section(block)] if source else []
    of |= {name: stem(page) for name in own if name not in of}
    for former in entries[to]:
        for name in guideline.editions.ids.get(f"{former.page}.md", ()):
            of.setdefault(name, former.page)
    left = {path: formers_of(each) for path, each in guideline.sources.items() if path != page}
    where = moves(left | {to: [*left[to], *entries[to]]})
    known = {*where.headings.get(to, ()), *where.sections.get(to, ())}
    for name, named in of.items():
        if name in known or name in ids_of(guideline.sources[to]):
            continue
        end = _with_heading(guideline, page, to, now.get(name, name))
        path, heading = end or (to, title_of(guideline, to))
        if heading:
            entries.setdefault(path, []).append(Former(named, name, heading))
    return entries


def _is_section(block: Block) -> bool:
    return block.kind is Kind.HEADING and block.level > 1 and bool(block.name)


def _handed_over(guideline: Guideline, change: Change, locale: str, page: str) -> None:
    """Give the receipts of a page to those that its text went to; what is nowhere needs none."""
    settings = guideline.settings
    old = settings.root / receipts.name_of(locale, page)
    if not old.is_file():
        return
    known = guideline.receipts.get(locale, {})
    left = list(known.get(receipts.name_of(locale, page), Receipts()).kept)
    change.files[old] = None
    for path in guideline.sources:
        pair = guideline.pair(path, locale) if path != page else None
        if not pair or not (fitting := list(_fitting(pair, left))):
            continue
        new = settings.root / receipts.name_of(locale, path)
        left = [receipt for receipt in left if receipt not in fitting]
        change.files[new] = render((*pair.receipts, *fitting), settings.source.locale, locale)
        names = (name_of(guideline, each) for each in (old, new))
        change.said.append(
            message("move-receipts", **dict(zip(("old", "new"), names, strict=True)))
        )


def _fitting(pair: Pair, receipts: Iterable[Receipt]) -> Iterator[Receipt]:
    """Yield the receipts of passages that the page has and has no receipt of."""
    wanted = [Receipt(of.passage, digest(own.passage)) for of, own in pair.passages]
    wanted = [each for each in wanted if each not in pair.receipts]
    sources, digests = {each.source for each in wanted}, {each.digest for each in wanted}
    yield from (each for each in receipts if each.source in sources or each.digest in digests)
