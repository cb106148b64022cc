"""Which pages can be moved, and why others cannot."""

from guideline.changelog.entries import PAGE as CHANGES
from guideline.contract.guideline import Guideline
from guideline.project.messages import MessageError, message

_FIXED = ("index.md", CHANGES, "status.md")  # the site knows these pages by their names


class MoveError(MessageError):
    """The page cannot be moved; the message says why and what to do."""


def movable(guideline: Guideline, path: str) -> None:
    """Raise MoveError where a page has to stay as it is."""
    readable(guideline, path)
    if path in _FIXED:
        raise MoveError(message("move-fixed", path=path))


def readable(guideline: Guideline, path: str) -> None:
    """Raise MoveError where a page is not there, or any cannot be read."""
    if path not in guideline.sources:
        file = guideline.file_of(guideline.settings.source.locale, path)
        raise MoveError(message("page-unknown", file=file))
    for pages in guideline.pages.values():
        for page in pages.values():
            if page.unread:
                raise MoveError(message("move-unread", file=page.file, why=page.unread))
