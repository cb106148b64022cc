"""Pages and headings renamed: everything that names them follows, and no address dies."""

import re

from guideline.contract.guideline import Guideline
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
from guideline.editing.new_page import is_name
from guideline.pages.former import Former, stem, with_formers
from guideline.pages.notices import is_notice
from guideline.project.messages import message
from guideline.receipts import format as receipts

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def rename(guideline: Guideline, old: str, new: str) -> Change:
    """Return what it takes to give a page another name (paths within a language's folder).

    Raises MoveError where that cannot be done.
    """
    movable(guideline, old)
    if not is_name(new):
        raise MoveError(message("new-name", name=new))
    if is_notice(old) != is_notice(new):
        raise MoveError(message("move-notice", name=new))
    for language in guideline.settings.languages:
        if (there := guideline.settings.place(language.locale, new)).exists():
            raise MoveError(message("new-there", file=name_of(guideline, there)))
    change = Change()

    def moved(target: Target) -> Target:
        return (new if target[0] == old else target[0], target[1])

    for path, page in pages_of(guideline):
        now = new if path == old else path
        text = rewritten(text_of(page), path, now, moved)
        entries = formers_of(page)
        kept = [entry for entry in entries if entry.heading or entry.page != stem(new)]
        if path == old and not is_notice(old):
            kept = [Former(stem(old)), *kept]
        if kept != entries:
            text = with_formers(text, kept)
        put(guideline, change, page, now, text)
    for language in guideline.settings.translations:
        file = guideline.settings.root / receipts.name_of(language.locale, old)
        if file.is_file():
            target = guideline.settings.root / receipts.name_of(language.locale, new)
            change.files |= {file: None, target: file.read_text("utf-8")}
            change.like[target] = file
            change.said.append(
                message("moved", old=name_of(guideline, file), new=name_of(guideline, target))
            )
    around(guideline, change, lambda text: menu.renamed(text, old, new), moved)
    return change


def rename_heading(guideline: Guideline, path: str, old: str, new: str) -> Change:
    """Return what it takes to give a heading of a page another id, in every language.

    Raises MoveError where that cannot be done.
    """
    readable(guideline, path)
    page = guideline.sources[path]
    if old not in ids_of(page):
        raise MoveError(
            message("move-no-heading", file=page.file, name=f"{{#{old}}}", known=ids_of(page))
        )
    if not _ID.fullmatch(new) or new in ids_of(page):
        raise MoveError(message("move-id-there" if new in ids_of(page) else "move-id", name=new))
    change = Change()

    def moved(target: Target) -> Target:
        return (path, new) if target == (path, old) else target

    for at, each in pages_of(guideline):
        text = rewritten(text_of(each), at, at, moved)
        if at == path:
            text = re.sub(rf"(\{{:?[^}}\n]*#){re.escape(old)}(?=[\s}}])", rf"\g<1>{new}", text)
            entries = [entry for entry in formers_of(each) if entry.heading != new]
            first = Former(stem(path), old, new)
            text = with_formers(text, [first, *(_followed(entry, old, new) for entry in entries)])
        put(guideline, change, each, at, text)
    around(guideline, change, lambda text: text, moved)
    return change


def _followed(entry: Former, old: str, new: str) -> Former:
    return Former(entry.page, entry.heading, new) if entry.heading and entry.now == old else entry
