"""A new edition: its file, and its entry in the list of changes, in every language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guideline.changelog.entries import PAGE
from guideline.contract import incremental, published
from guideline.contract.guideline import Guideline
from guideline.contract.pending import marks
from guideline.editing.archive import Archive, Paper, archive
from guideline.editing.write_receipts import record
from guideline.editions.closing import close
from guideline.editions.format import Edition, handbook_of, name_of, render
from guideline.pages.blocks import Kind
from guideline.pages.reader import Page
from guideline.project.atomic_write import save, save_all, save_bytes
from guideline.project.findings import Finding, errors
from guideline.project.messages import MessageError, message
from guideline.receipts import adopted
from guideline.receipts.format import name_of as receipts_of


class EditionError(MessageError):
    """No edition can be closed; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The files that were written; or none, and the findings because of which."""

    written: tuple[str, ...] = ()
    refused: tuple[Finding, ...] = field(default=())


def new_edition(
    guideline: Guideline,
    said: Mapping[str, str],
    again: Callable[[], Guideline],
    paper: Paper | None = None,
) -> Closed:
    """Close an edition; said: what changed, a sentence by language.

    guideline: as the check looks at it. again: reads it once more, as what is published: what is not
    recorded yet is recorded with the edition. paper: what the handbooks are printed with; None: there are
    none. Raises EditionError where there is nothing to close or something waits, OSError where a file
    cannot be written: all are as they were then.
    """
    if refused := errors(incremental.check(guideline).findings):
        return Closed(refused=tuple(refused))
    if waiting := next((page for page in guideline.all_pages() if marks(page)), None):
        raise EditionError(message("edition-pending", file=waiting.file))
    edition = _edition(guideline, said)
    if not edition.pages:
        raise EditionError(message("edition-nothing", number=edition.number - 1))
    root = guideline.settings.root
    entries = _entries(guideline, edition)
    locales = [language.locale for language in guideline.settings.languages]
    handbooks = {locale: root / handbook_of(edition.number, locale) for locale in locales}
    touched = (*entries, *_recorded(guideline), *handbooks.values())
    before = {file: file.read_bytes() if file.exists() else None for file in touched}
    try:
        save_all(entries)
        written = record(again(), again).written
        now = again()
        if refused := errors(incremental.check(now).findings):
            _restore(before)
            return Closed(refused=tuple(refused))
        closed = Archive(_edition(now, said))
        if paper:
            closed = archive(now, closed.edition, paper)
        if closed.refused:
            _restore(before)
            return Closed(refused=closed.refused)
        for locale, content in closed.files.items():
            save_bytes(handbooks[locale], content)
        save(root / name_of(edition.number), render(closed.edition))
    except BaseException:
        _restore(before)
        raise
    files = [*(handbooks[locale] for locale in closed.files), *entries]
    names = [file.relative_to(root).as_posix() for file in files]
    return Closed((name_of(edition.number), *names, *written))


def _recorded(guideline: Guideline) -> list[Path]:
    """Return the files that recording may write or remove: receipts, and pages that have comments."""
    root = guideline.settings.root
    locales = [language.locale for language in guideline.settings.translations]
    names = {receipts_of(locale, path) for locale in locales for path in guideline.sources}
    names |= {file for files in guideline.receipts.values() for file in files}
    names |= {page.file for page in guideline.all_pages()}
    names |= {adopted.FILE} if guideline.adopted else set()
    return [root / name for name in sorted(names)]


def _edition(guideline: Guideline, said: Mapping[str, str]) -> Edition:
    return close(guideline.editions, published.pages(guideline), guideline.today, said)


def _entries(guideline: Guideline, edition: Edition) -> dict[Path, str | None]:
    """Return the lists of changes with an entry for the edition, the newest first, by file."""
    found: dict[Path, str | None] = {}
    for locale, pages in guideline.pages.items():
        if page := pages.get(PAGE):
            entry = f"## {edition.day} {edition.said[locale]} {{#edition-{edition.number}}}"
            at = _newest(page)
            head = "\n".join(page.lines[:at]).rstrip("\n")
            rest = "\n".join(page.lines[at:]).strip("\n")
            parts = filter(None, (head, entry, rest))
            found[guideline.settings.root / page.file] = "\n\n".join(parts) + "\n"
    return found


def _newest(page: Page) -> int:
    """Return the index of the line at which the first entry begins, with the comments above it."""
    for block in page.blocks:
        if block.kind is Kind.HEADING and block.level == 2:
            return min([block.line, *(note.line for note in block.suppressions)]) - 1
    return len(page.lines)


def _restore(before: Mapping[Path, bytes | None]) -> None:
    for file, content in before.items():
        if content is None:
            file.unlink(missing_ok=True)
        elif not file.exists() or file.read_bytes() != content:
            file.write_bytes(content)
