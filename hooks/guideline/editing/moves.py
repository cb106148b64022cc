"""Pages renamed and removed: everything that names them follows, and no address dies."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from guideline.changelog.entries import PAGE as CHANGES
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.former import elsewhere, title_of, was_there
from guideline.editing import menu
from guideline.editing.links import Target, rewritten
from guideline.editing.new_page import is_name
from guideline.pages.blocks import Block, Kind
from guideline.pages.former import FIELD, Former, formers, moves, stem, with_formers
from guideline.pages.notices import is_notice
from guideline.pages.reader import Page
from guideline.project.messages import Message, message
from guideline.receipts.format import Receipt, Receipts, digest, name_of, render

QUESTIONS = "questions.yml"
FIXED = ("index.md", CHANGES, "status.md")
"""Pages that the site knows by their names."""
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class MoveError(ValueError):
    """The page cannot be moved; the message says why and what to do."""

    def __init__(self, id: str, **args: object) -> None:  # noqa: A002 - the catalogue's word
        self.what = message(id, **args)
        super().__init__(str(self.what))


@dataclass
class Change:
    """Files to be written together. files: new text by path, None where the file goes.

    like: the file as which a new one is written (line ends). said: what is done, one line each.
    """

    files: dict[Path, str | None] = field(default_factory=dict)
    like: dict[Path, Path] = field(default_factory=dict)
    said: list[Message] = field(default_factory=list)


def rename(guideline: Guideline, old: str, new: str) -> Change:
    """Return what it takes to give a page another name (paths within a language's folder).

    Raises MoveError where that cannot be done.
    """
    _movable(guideline, old)
    if not is_name(new):
        raise MoveError("new-name", name=new)
    if is_notice(old) != is_notice(new):
        raise MoveError("move-notice", name=new)
    there = [file for file in _files(guideline, new).values() if file.exists()]
    if there:
        raise MoveError("new-there", file=there[0].relative_to(guideline.settings.root))
    change = Change()

    def moved(target: Target) -> Target:
        return (new if target[0] == old else target[0], target[1])

    for path, page in _pages(guideline):
        now = new if path == old else path
        text = rewritten(_text(page), path, now, moved)
        entries = _formers(page)
        kept = [entry for entry in entries if entry.heading or entry.page != stem(new)]
        if path == old and not is_notice(old):
            kept = [Former(stem(old)), *kept]
        if kept != entries:
            text = with_formers(text, kept)
        _put(guideline, change, page, now, text)
    for language in guideline.settings.translations:
        file = guideline.settings.root / name_of(language.locale, old)
        if file.is_file():
            target = guideline.settings.root / name_of(language.locale, new)
            change.files |= {file: None, target: file.read_text("utf-8")}
            change.like[target] = file
            change.said.append(
                message("moved", old=_name(guideline, file), new=_name(guideline, target))
            )
    _around(guideline, change, lambda text: menu.renamed(text, old, new), moved)
    return change


def rename_heading(guideline: Guideline, path: str, old: str, new: str) -> Change:
    """Return what it takes to give a heading of a page another id, in every language.

    Raises MoveError where that cannot be done.
    """
    _readable(guideline, path)
    page = guideline.sources[path]
    if old not in _ids(page):
        raise MoveError("move-no-heading", file=page.file, name=f"{{#{old}}}", known=_ids(page))
    if not _ID.fullmatch(new) or new in _ids(page):
        raise MoveError("move-id-there" if new in _ids(page) else "move-id", name=new)
    change = Change()

    def moved(target: Target) -> Target:
        return (path, new) if target == (path, old) else target

    for at, each in _pages(guideline):
        text = rewritten(_text(each), at, at, moved)
        if at == path:
            text = re.sub(rf"(\{{:?[^}}\n]*#){re.escape(old)}(?=[\s}}])", rf"\g<1>{new}", text)
            entries = [entry for entry in _formers(each) if entry.heading != new]
            first = Former(stem(path), old, new)
            text = with_formers(text, [first, *(_followed(entry, old, new) for entry in entries)])
        _put(guideline, change, each, at, text)
    _around(guideline, change, lambda text: text, moved)
    return change


def _followed(entry: Former, old: str, new: str) -> Former:
    return Former(entry.page, entry.heading, new) if entry.heading and entry.now == old else entry


def remove(guideline: Guideline, page: str, to: str) -> Change:
    """Return what it takes to take a page away and to lead its readers to another one.

    Of a page whose files are gone already, that is the rest of it. What led to one of its headings leads
    to the heading with the same id, on the other page or wherever that is now; else to the other page.
    Raises MoveError where that cannot be done.
    """
    if page in guideline.sources or not was_there(guideline, page):
        _movable(guideline, page)
    _readable(guideline, to)
    if page == to or is_notice(to):
        raise MoveError("move-same", name=to)
    change = Change()
    entries = {} if is_notice(page) else successors(guideline, page, to)

    def moved(target: Target) -> Target:
        if target[0] != page:
            return target
        return _with_heading(guideline, page, to, target[1]) or (to, "")

    linked: list[tuple[str, list[int]]] = []
    for path, each in _pages(guideline):
        if path == page:
            change.files[guideline.settings.root / each.file] = None
            change.said.append(message("removed", file=each.file))
            continue
        text = rewritten(_text(each), path, path, moved)
        lines = _different(_text(each), text)
        if new := entries.get(path):
            text = with_formers(text, [*_formers(each), *new])
        if lines:
            further = text.count("\n") - (len(each.lines) - 1)
            linked.append((each.file, [line + further for line in lines]))
        _put(guideline, change, each, path, text)
    for language in guideline.settings.translations:
        _handed_over(guideline, change, language.locale, page)
    _around(guideline, change, lambda text: menu.removed(text, page), moved)
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
    if heading in _ids(guideline.sources[to]):
        return (to, heading)
    there = elsewhere(guideline, heading, page)
    return (there, heading) if there and heading else None


def successors(guideline: Guideline, page: str, to: str) -> dict[str, list[Former]]:
    """Return what pages have to say of the former addresses of one that goes, by path.

    The page has been at them, or its headings have been under them, today or in an edition.
    """
    source = guideline.sources.get(page)
    theirs = _formers(source) if source else []
    before = [former for former in theirs if not former.heading]
    entries = {to: [Former(stem(page)), *before]}
    now = {former.heading: former.now for former in theirs if former.heading}
    of = {former.heading: former.page for former in theirs if former.heading}
    own = [block.name for block in source.blocks if _is_section(block)] if source else []
    of |= {name: stem(page) for name in own if name not in of}
    for former in entries[to]:
        for name in guideline.editions.ids.get(f"{former.page}.md", ()):
            of.setdefault(name, former.page)
    left = {path: _formers(each) for path, each in guideline.sources.items() if path != page}
    where = moves(left | {to: [*left[to], *entries[to]]})
    known = {*where.headings.get(to, ()), *where.sections.get(to, ())}
    for name, named in of.items():
        if name in known or name in _ids(guideline.sources[to]):
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
    old = settings.root / name_of(locale, page)
    if not old.is_file():
        return
    known = guideline.receipts.get(locale, {})
    left = list(known.get(name_of(locale, page), Receipts()).kept)
    change.files[old] = None
    for path in guideline.sources:
        pair = guideline.pair(path, locale) if path != page else None
        if not pair or not (fitting := list(_fitting(pair, left))):
            continue
        new = settings.root / name_of(locale, path)
        left = [receipt for receipt in left if receipt not in fitting]
        change.files[new] = render((*pair.receipts, *fitting), settings.source.locale, locale)
        names = (_name(guideline, each) for each in (old, new))
        change.said.append(
            message("move-receipts", **dict(zip(("old", "new"), names, strict=True)))
        )


def _fitting(pair: Pair, receipts: Iterable[Receipt]) -> Iterator[Receipt]:
    """Yield the receipts of passages that the page has and has no receipt of."""
    wanted = [Receipt(of.passage, digest(own.passage)) for of, own in pair.passages]
    wanted = [each for each in wanted if each not in pair.receipts]
    sources, digests = {each.source for each in wanted}, {each.digest for each in wanted}
    yield from (each for each in receipts if each.source in sources or each.digest in digests)


def reviewed(guideline: Guideline, paths: Iterable[str]) -> Change:
    """Return what it takes to mark pages as reviewed today, in every language."""
    change, wanted = Change(), set(paths)
    for path, page in _pages(guideline):
        if path not in wanted or is_notice(path) or not page.meta.values:
            continue
        line = f"reviewed: {guideline.today}"
        lines = list(page.lines)
        if "reviewed" in page.meta.values:
            lines[page.meta.line("reviewed") - 1] = line
        else:
            lines.insert(page.text_begins - 1, line)
        _put(guideline, change, page, path, "\n".join(lines))
    return change


def _around(
    guideline: Guideline,
    change: Change,
    config: Callable[[str], str],
    moved: Callable[[Target], Target],
) -> None:
    """Change what names pages outside docs/: mkdocs.yml and the search's questions."""

    def passage(found: re.Match[str]) -> str:
        path, heading = moved((f"{found['page']}.md", found["heading"] or ""))
        if (path, heading) == (f"{found['page']}.md", found["heading"] or ""):
            return found[0]
        return f"{found['label']}{stem(path)}{f'#{heading}' if heading else ''}"

    root = guideline.settings.root
    pattern = r"(?P<label>^\s*(?:- )?passage:\s+)(?P<page>[\w/-]+)(?:#(?P<heading>[\w.:-]+))?"
    for file, edited in (
        (guideline.settings.config, config),
        (root / QUESTIONS, lambda text: re.sub(pattern, passage, text, flags=re.MULTILINE)),
    ):
        if file.is_file():
            text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
            if (now := edited(text)) != text:
                change.files[file] = now
                change.said.append(message("changed", file=_name(guideline, file)))


def _put(guideline: Guideline, change: Change, page: Page, path: str, text: str) -> None:
    """Add a page's text to the change, if it is another one or the page is elsewhere now."""
    old = guideline.settings.root / page.file
    new = guideline.settings.place(page.language, path)
    if path != page.path:
        change.files |= {old: None, new: text}
        change.like[new] = old
        change.said.append(message("moved", old=page.file, new=_name(guideline, new)))
    elif text != _text(page):
        change.files[old] = text
        change.said.append(message("changed", file=page.file))


def _movable(guideline: Guideline, path: str) -> None:
    _readable(guideline, path)
    if path in FIXED:
        raise MoveError("move-fixed", path=path)


def _readable(guideline: Guideline, path: str) -> None:
    if path not in guideline.sources:
        file = guideline.file_of(guideline.settings.source.locale, path)
        raise MoveError("page-unknown", file=file)
    for pages in guideline.pages.values():
        for page in pages.values():
            if page.unread:
                raise MoveError("move-unread", file=page.file, why=page.unread)


def _pages(guideline: Guideline) -> list[tuple[str, Page]]:
    return [
        (path, page) for pages in guideline.pages.values() for path, page in sorted(pages.items())
    ]


def _files(guideline: Guideline, path: str) -> dict[str, Path]:
    languages = guideline.settings.languages
    return {each.locale: guideline.settings.place(each.locale, path) for each in languages}


def _text(page: Page) -> str:
    return "\n".join(page.lines)


def _formers(page: Page) -> list[Former]:
    return list(formers(page.meta.values.get(FIELD)))


def _ids(page: Page) -> Sequence[str]:
    return [block.name for block in page.blocks if block.kind is Kind.HEADING and block.name]


def _name(guideline: Guideline, path: Path) -> str:
    return path.relative_to(guideline.settings.root).as_posix()
