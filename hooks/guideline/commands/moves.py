"""`guideline rename`, `remove`, `reviewed`: what a text editor can't do to pages."""

from collections.abc import Callable

import click

from guideline.commands.language import language, refused, tell
from guideline.commands.project import (
    EXIT_CODES,
    UnreadableError,
    page_path,
    read,
)
from guideline.commands.project import settings as configured
from guideline.contract.guideline import Guideline
from guideline.contract.rules.former import was_there
from guideline.editing import removing, renaming, reviewing
from guideline.editing.change import Change
from guideline.editing.movable import MoveError
from guideline.project.atomic_write import save_all
from guideline.project.messages import message, said


@click.command(epilog=EXIT_CODES)
@click.argument("old")
@click.argument("new")
def rename(old: str, new: str) -> None:
    """Give the page OLD (such as safety.md) the name NEW, in every language.

    Links, the menu, receipts and ticks follow; its old address leads to the new one. With OLD such
    as safety.md#old-id, NEW is the heading's new id.
    """
    guideline = _guideline()
    name, _, heading = old.partition("#")
    path = page_path(guideline, name)
    if heading:
        new_id = new.rpartition("#")[2]
        _do(lambda: renaming.rename_heading(guideline, path, heading, new_id))
    else:
        _do(lambda: renaming.rename(guideline, path, page_path(guideline, new, there=False)))


@click.command(epilog=EXIT_CODES)
@click.argument("page")
@click.option("--to", required=True, metavar="TARGET", help="The page that has its text now.")
def remove(page: str, to: str) -> None:
    """Take PAGE away in every language and lead its readers to TARGET.

    Move what is to stay of its text to TARGET first. Links, the menu and receipts follow.
    """
    guideline = _guideline()
    path, target = page_path(guideline, page, there=False), page_path(guideline, to)
    if not was_there(guideline, path):
        path = page_path(guideline, page)
    _do(lambda: removing.remove(guideline, path, target))


@click.command(epilog=EXIT_CODES)
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
def reviewed(pages: tuple[str, ...]) -> None:
    """Mark each PAGE, or all of them, as reviewed today, in every language."""
    guideline = _guideline()
    paths = [page_path(guideline, page) for page in pages] or list(guideline.sources)
    _do(lambda: reviewing.reviewed(guideline, paths))


def _guideline() -> Guideline:
    return read(configured())


def _do(plan: Callable[[], Change]) -> None:
    """Make a change, all of its files or none, and say what was done."""
    try:
        change = plan()
        save_all(change.files, change.like)
    except MoveError as error:
        raise refused(error) from None
    except OSError as error:
        why = getattr(error, "why", error.strerror)
        reason = said(language(), "move-failed", file=error.filename, why=why)
        raise UnreadableError(reason) from None
    for line in change.said or [message("move-nothing")]:
        tell(line)
