"""Writes receipts to their files, and takes out comments that have done their work."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from guideline.contract import incremental, linter
from guideline.contract.adopted import shrunk
from guideline.contract.checked import Checked
from guideline.contract.expected_receipts import due, kept
from guideline.contract.guideline import Guideline, Pair
from guideline.pages.comments import Suppression
from guideline.pages.reader import Page
from guideline.project.atomic_write import remove_lines, save
from guideline.project.findings import Finding, errors
from guideline.receipts import adopted
from guideline.receipts.format import Receipts, name_of, render
from guideline.receipts.verdicts import Verdict

# What has to be right before a page's passages can be said to belong together.
NEEDED = frozenset(["file", "missing", "stale", "structure", "pending", "untranslated"])


@dataclass(frozen=True, slots=True)
class Recorded:
    """The files that were written or removed, and the findings because of which others were not."""

    written: tuple[str, ...]
    refused: tuple[Finding, ...]


def record(
    guideline: Guideline,
    again: Callable[[], Guideline],
    page: str | None = None,
    locale: str | None = None,
    unchanged: str = "",
) -> Recorded:
    """Record a page in a language, or all; `again` reads the guideline once more.

    unchanged: why stale passages stay as they are. Raises OSError where a file cannot be written.
    """
    pairs = [
        pair
        for pair in guideline.pairs
        if page in (None, pair.source.path) and locale in (None, pair.language.locale)
    ]
    files = {pair.translation.file for pair in pairs}
    if unchanged:
        guideline = _confirmed(guideline, pairs, unchanged)
    found = incremental.check(guideline)
    refused = [
        finding
        for finding in errors(found.findings)
        if finding.rule in NEEDED and finding.place.file in files
    ]
    unfit = {finding.place.file for finding in refused}
    written = []
    for pair in pairs:
        if pair.translation.file not in unfit and _write(guideline, pair, unchanged):
            written.append(name_of(pair.language.locale, pair.source.path))
    if guideline.adopted and _shrink(guideline, found):
        written.append(adopted.FILE)
    if page is None and locale is None:
        for file in guideline.loose_receipts:
            (guideline.settings.root / file).unlink()
            written.append(file)
    if any(_notes(pair) for pair in pairs):
        written += _tidied(again(), {pair.source.path for pair in pairs})
    return Recorded(tuple(written), tuple(refused))


def _shrink(guideline: Guideline, found: Checked) -> bool:
    left = shrunk([*found.findings, *found.adopted], guideline.adopted)
    return save(guideline.settings.root / adopted.FILE, adopted.render(left))


def _confirmed(guideline: Guideline, pairs: list[Pair], unchanged: str) -> Guideline:
    """Return the guideline as it will be with the receipts of stale passages renewed."""
    receipts = {locale: dict(files) for locale, files in guideline.receipts.items()}
    for pair in pairs:
        file = name_of(pair.language.locale, pair.source.path)
        renewed = Receipts(tuple(due(guideline, pair, unchanged)))
        receipts.setdefault(pair.language.locale, {})[file] = renewed
    return replace(guideline, receipts=receipts)


def _write(guideline: Guideline, pair: Pair, unchanged: str) -> bool:
    settings, locale = guideline.settings, pair.language.locale
    receipts = due(guideline, pair, unchanged)
    if not receipts and not kept(guideline, pair):
        return False
    file = settings.root / name_of(locale, pair.source.path)
    return save(file, render(receipts, settings.source.locale, locale))


def _notes(pair: Pair) -> list[Suppression]:
    blocks = (*pair.source.texts, *pair.translation.texts)
    return [note for block in blocks for note in block.suppressions if note.rule == Verdict.STALE]


def _tidied(guideline: Guideline, paths: set[str]) -> Iterator[str]:
    """Take the comments that confirm nothing any more out of the pages."""
    idle: dict[str, tuple[Page, list[Suppression]]] = {}
    for page, note in linter.examine(guideline).idle:
        if page.path in paths and note.rule == Verdict.STALE and note.reason:
            idle.setdefault(page.file, (page, []))[1].append(note)
    for file, (page, notes) in idle.items():
        lines = {line for note in notes for line in _lines(page, note)}
        if lines and remove_lines(Path(guideline.settings.root, file), lines):
            yield file


def _lines(page: Page, note: Suppression) -> Iterator[int]:
    """Yield the comment's line, if it is nothing but the comment, and the empty one after it."""
    text = page.lines[note.line - 1].strip()
    comment = text.startswith("<!--") and text.endswith("-->") and text.count("<!--") == 1
    if not comment and not text.startswith("#"):
        return
    yield note.line
    before = page.lines[note.line - 2].strip() if note.line > 1 else ""
    if comment and not before and note.line < len(page.lines) and not page.lines[note.line].strip():
        yield note.line + 1
