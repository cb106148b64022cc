"""What a change adds that nobody has to correct, but its reviewer should see (with --since).

The rules *allowed*, *postponed* and *attachment*: comments that silence the check, translations
that are put off again, files that changed in the source language alone.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from filecmp import cmp
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.naming import named
from guideline.contract.pending import first, marks, until
from guideline.contract.rules.rule import Rule
from guideline.pages.comments import Suppression
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place, Severity


def _allowed(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    if guideline.before is None:
        return
    for page in guideline.all_pages():
        before = _before(guideline, page)
        known = Counter((note.rule, note.reason) for note in _notes(before) if not note.is_pending)
        for note in _notes(page):
            if note.is_pending or not note.reason:
                continue
            covered = [block for block in page.texts if note in block.suppressions]
            if not known[note.rule, note.reason]:
                args: dict[str, Any] = {"rule": note.rule, "reason": note.reason}
                if covered:
                    args["block"] = named(covered[0])
                id_ = "allowed-block" if covered else "allowed-new"
                yield replace(rule.found(page.at(note.line), id_, **args), firm=True)
                continue
            known[note.rule, note.reason] -= 1
            yield from _changed(rule, guideline, page, note)


def _changed(rule: Rule, guideline: Guideline, page: Page, note: Suppression) -> Iterator[Finding]:
    """Report the changed blocks, and translations of blocks, that an old comment covers."""
    covered = [(page, block) for block in page.texts if note in block.suppressions]
    for pair in guideline.pairs:
        if pair.source is page:
            covered += [(pair.translation, b) for a, b in pair.texts if note in a.suppressions]
    for where, block in covered:
        before = _before(guideline, where)
        if before and block.text not in {each.text for each in before.texts}:
            args: dict[str, Any] = {"block": named(block), "rule": note.rule, "reason": note.reason}
            origin = page.at(note.line)
            found = rule.found(where.at(block.line), "allowed-changed", origin=origin, **args)
            yield replace(found, firm=True)


def _postponed(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    if guideline.before is None:
        return
    for page in guideline.all_pages():
        before = _before(guideline, page)
        for mark in marks(page) if before else ():
            now, olds = until(mark), list(_same(before, page, mark))
            if not now or not any(day and now > day for day in map(until, olds)):
                continue
            begun = min(day for each in (mark, *olds) if (day := first(each)))
            id_ = "postponed" if mark.first == str(begun) else "postponed-again"
            args: dict[str, Any] = {"before": begun, "now": now}
            if id_ == "postponed-again":
                args["kept"] = f"<!-- {mark.rule} until {now}, first {begun}: {mark.reason} -->"
            yield replace(rule.found(page.at(mark.line), id_, **args), firm=True)


def _same(before: Page | None, page: Page, mark: Suppression) -> Iterator[Suppression]:
    """Yield the marks from before the change that put off the same."""
    if before is None:
        return
    texts = {block.text for block in page.texts if mark in block.suppressions}
    for old in marks(before):
        covered = {block.text for block in before.texts if old in block.suppressions}
        if old.rule == mark.rule and (texts & covered or old.reason == mark.reason or not covered):
            yield old


def _attachment(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    if guideline.before is None:
        return
    source = guideline.settings.source.locale
    for path in sorted(guideline.assets[source]):
        is_changed = _is_changed(guideline, source, path)
        for language in guideline.settings.translations:
            locale = language.locale
            if path not in guideline.assets[locale]:
                continue
            if is_changed is _is_changed(guideline, locale, path):
                continue
            if not is_changed and not _was_same(guideline.before, source, locale, path):
                continue  # a language's own picture
            files = [guideline.file_of(each, path) for each in (source, locale)]
            new, old = files if is_changed else reversed(files)
            found = rule.found(Place(old), "attachment", origin=Place(new), source=new, file=old)
            yield replace(found, firm=True)


def _was_same(before: Guideline, source: str, locale: str, path: str) -> bool:
    """Tell whether two languages had the same file."""
    ours, theirs = (before.settings.attachment(each, path) for each in (source, locale))
    return ours.is_file() and theirs.is_file() and cmp(ours, theirs, shallow=False)


def _is_changed(guideline: Guideline, locale: str, path: str) -> bool:
    """Tell whether a file that was there before has other bytes now."""
    now, before = (
        each.settings.attachment(locale, path)
        for each in (guideline, guideline.before or guideline)
    )
    return before.is_file() and not cmp(now, before, shallow=False)


def _before(guideline: Guideline, page: Page) -> Page | None:
    """Return a page as it was before the change."""
    if guideline.before is None:
        return None
    return guideline.before.pages.get(page.language, {}).get(page.path)


def _notes(page: Page | None) -> list[Suppression]:
    if page is None:
        return []
    found = [note for block in page.texts for note in block.suppressions]
    return list(dict.fromkeys([*found, *page.loose]))


ALLOWED = Rule(
    id="allowed",
    finds="a comment that silences a rule, or a change under one (with --since)",
    check=_allowed,
    severity=Severity.NOTE,
)
POSTPONED = Rule(
    id="postponed",
    finds="a translation that is put off again (with --since)",
    check=_postponed,
    severity=Severity.NOTE,
)
ATTACHMENT = Rule(
    id="attachment",
    finds="a picture or other file that changed in one language alone (with --since)",
    check=_attachment,
    severity=Severity.NOTE,
)
