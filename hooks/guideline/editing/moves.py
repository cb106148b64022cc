"""Pages renamed and removed: everything that names them follows, and no address dies."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from guideline.changelog.entries import PAGE as CHANGES
from guideline.contract.guideline import Guideline
from guideline.editing import menu
from guideline.editing.links import Target, rewritten
from guideline.editing.new_page import is_name
from guideline.pages.blocks import Kind
from guideline.pages.former import FIELD, Former, formers, stem, with_formers
from guideline.pages.notices import is_notice
from guideline.pages.reader import Page
from guideline.project.messages import Message, message
from guideline.receipts.format import Receipts, name_of, render

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

    Raises MoveError where that cannot be done.
    """
    _movable(guideline, page)
    _readable(guideline, to)
    if page == to or is_notice(to):
        raise MoveError("move-same", name=to)
    change = Change()
    ids = set(_ids(guideline.sources[to]))

    def moved(target: Target) -> Target:
        if target[0] != page:
            return target
        return (to, target[1] if target[1] in ids else "")

    for path, each in _pages(guideline):
        if path == page:
            change.files[guideline.settings.root / each.file] = None
            change.said.append(message("removed", file=each.file))
            continue
        text = rewritten(_text(each), path, path, moved)
        if path == to and not is_notice(page):
            source = guideline.sources[page]
            theirs = [f for f in _formers(source) if not f.heading or f.now in ids]
            text = with_formers(text, [*_formers(each), Former(stem(page)), *theirs])
        _put(guideline, change, each, path, text)
    for language in guideline.settings.translations:
        _handed_over(guideline, change, language.locale, page, to)
    _around(guideline, change, lambda text: menu.removed(text, page), moved)
    return change


def _handed_over(guideline: Guideline, change: Change, locale: str, page: str, to: str) -> None:
    """Give the receipts of a page to the one that its text went to."""
    settings = guideline.settings
    old, new = (settings.root / name_of(locale, each) for each in (page, to))
    if not old.is_file():
        return
    known: Mapping[str, Receipts] = guideline.receipts.get(locale, {})
    empty = Receipts()
    theirs, ours = (known.get(name_of(locale, each), empty).kept for each in (page, to))
    change.files |= {old: None, new: render((*ours, *theirs), settings.source.locale, locale)}
    change.said.append(
        message("move-receipts", old=_name(guideline, old), new=_name(guideline, new))
    )


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
