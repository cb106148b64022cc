"""What other pages, and other parts of a build, need of a page: made when one of its files has changed."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from guideline.checklists import identity
from guideline.checklists.identity import Identity
from guideline.contract import linter, published
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.pending import marks
from guideline.contract.rules.links import anchors, ids, leads_to
from guideline.contract.rules.literals import handles_of
from guideline.onboarding import path as onboarding
from guideline.pages.fingerprint import fingerprint
from guideline.pages.reader import Page
from guideline.receipts import meaning
from guideline.receipts.format import Receipt, name_of
from guideline.receipts.verdicts import is_current


@dataclass(frozen=True, slots=True)
class LanguageSummary:
    """Of a page in one language."""

    title: str
    is_unread: bool
    """Whether the file cannot be read as a page."""
    is_marked: bool
    """Whether anything on it is marked as pending."""
    ids: str
    """Its headings' ids; see `rules.links`."""
    links: tuple[str, ...]
    """The paths that it leads to."""
    anchors: tuple[tuple[str, str], ...]
    """The paths and headings' ids that it leads to."""
    template: str
    """The template that its front matter names; empty where it names none."""
    said: dict[str, str]
    """The digest of what each passage says, by the fingerprint of its text on this page."""
    published: str
    """What stands for its text in an edition; see `published.digest`."""


@dataclass(frozen=True, slots=True)
class PageSummary:
    """Of a path in all its languages."""

    languages: dict[str, LanguageSummary]
    identities: tuple[Identity, ...]
    """Of the source page's checklists."""
    handles: dict[str, int]
    """Of its pages, each with the number of its passages."""
    is_settled: bool
    """Whether all its receipts are those that it has to have."""
    meanings: tuple[str, ...]
    """The digests of what its passages say, in order; the same in every language."""
    roles: tuple[str, ...]
    """The roles whose onboarding it shows."""
    silenced: tuple[str, ...]
    """The rules that comments in it name."""


def summary(guideline: Guideline, path: str) -> PageSummary:
    """Read a path's pages and receipts."""
    source = guideline.sources.get(path)
    pages = {
        language.locale: page
        for language in guideline.settings.languages
        if (page := guideline.pages[language.locale].get(path)) is not None
    }
    notes = [note for page in pages.values() for note in linter.notes(page)]
    meanings = _meanings(guideline, path, source)
    return PageSummary(
        {
            locale: LanguageSummary(
                page.title,
                bool(page.unread),
                bool(marks(page)),
                json.dumps(ids(page)),
                tuple(sorted(leads_to(page))),
                tuple(sorted(anchors(page))),
                str(page.meta.values.get("template") or ""),
                _said(guideline.pair(path, locale), page, meanings),
                published.digest(page),
            )
            for locale, page in pages.items()
        },
        tuple(identity.identities(path, source.blocks) if source else ()),
        dict(sum(map(handles_of, pages.values()), Counter())),
        _is_settled(guideline, path),
        tuple(dict.fromkeys(meanings.values())),
        tuple(onboarding.roles(source.lines) if source else ()),
        tuple(sorted({note.rule for note in notes})),
    )


def _meanings(guideline: Guideline, path: str, source: Page | None) -> dict[str, str]:
    """Return the digests of what a source page says, by its texts."""
    kept = []
    for language in guideline.settings.translations:
        if pair := guideline.pair(path, language.locale):
            kept.append(meaning.kept_by(pair.passages, pair.receipts))
    texts = [block.text for block in source.blocks if block.text] if source else []
    return {text: meaning.meaning(text, kept) for text in texts}


def _said(pair: Pair | None, page: Page, meanings: dict[str, str]) -> dict[str, str]:
    """Return the same by the fingerprints of the texts of a page in any language."""
    if pair:
        texts = [(own.text, meanings.get(of.text)) for of, own in pair.alignment.pairs]
    else:
        texts = [(block.text, meanings.get(block.text)) for block in page.blocks]
    return {fingerprint(text): said for text, said in texts if text and said}


def _is_settled(guideline: Guideline, path: str) -> bool:
    for language in guideline.settings.translations:
        kept = guideline.receipts.get(language.locale, {})
        name = name_of(language.locale, path)
        pair = guideline.pair(path, language.locale)
        if not _fits(pair, kept[name].kept if name in kept else ()):
            return False
    return True


def _fits(pair: Pair | None, kept: Sequence[Receipt]) -> bool:
    return is_current(pair.passages, kept) if pair else not kept
