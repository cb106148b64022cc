"""The handbooks of a new edition: PDF files that stay as they are, and their digests for its file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec

from guideline.contract.guideline import Guideline
from guideline.editions.format import Edition, Handbook
from guideline.editions.history import History, Pages
from guideline.handbook import archived, lines, look
from guideline.handbook.archived import Supplies
from guideline.handbook.edition import Page, PageFault
from guideline.handbook.names import file_name
from guideline.pages.reader import Reader
from guideline.project.findings import Finding
from guideline.project.interface_words import Words
from guideline.project.settings import Language

FIELD = "handbook"
"""Of a page's front matter: false keeps it out."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed besides the pages. words: by language. site: the site's address."""

    words: Mapping[str, Words]
    site: str


@dataclass(frozen=True, slots=True)
class Archive:
    """An edition with the digests of its handbooks, and their files by language.

    Where something cannot be printed there are no files, and refused says what.
    """

    edition: Edition
    files: Mapping[str, bytes] = field(default_factory=dict)
    refused: tuple[Finding, ...] = ()


def archive(guideline: Guideline, edition: Edition, paper: Paper) -> Archive:
    """Print the handbooks of an edition that is about to be closed."""
    history = guideline.editions.followed_by(edition)
    at = len(history.editions) - 1
    about = {
        language.locale: made
        for language in guideline.settings.languages
        if (made := _about(guideline, history, language, paper))
    }
    edition = msgspec.structs.replace(edition, handbook=about)
    history = guideline.editions.followed_by(edition)
    files: dict[str, bytes] = {}
    refused: list[Finding] = []
    for locale in about:
        pictures, theme = _pictures(guideline, locale), look.of(guideline.settings.theme)
        supplies = Supplies(paper.words[locale], guideline.joints, pictures, theme)
        outcome = archived.print_handbook(history, at, locale, supplies)
        refused += _findings(guideline, locale, outcome.faults)
        files.update((locale, pdf.content) for pdf in outcome.pdfs)
    if refused:
        return Archive(edition, refused=tuple(refused))
    digests = {
        locale: msgspec.structs.replace(each, sha256=sha256(files[locale]).hexdigest())
        for locale, each in about.items()
    }
    return Archive(msgspec.structs.replace(edition, handbook=digests), files)


def _about(
    guideline: Guideline, history: History, language: Language, paper: Paper
) -> Handbook | None:
    locale, words = language.locale, paper.words[language.locale]
    last = len(history.editions) - 1
    pages = tuple(_pages(guideline, language, history.states[last]))
    metas = (guideline.pages[locale][path].meta.values for path, *_ in pages)
    days = [meta.get("reviewed") for meta in metas]
    if not pages:
        return None
    return Handbook(
        name=file_name(words["pdf.handbook.file"]),
        language=language.name,
        title=language.site,
        description=language.description,
        site=paper.site,
        home=language.home,
        reviewed=max(
            (day for day in days if isinstance(day, date)), default=history.editions[-1].day
        ),
        pages=None if pages == history.handbook_pages(last, locale) else pages,
    )


def _pages(guideline: Guideline, language: Language, state: Pages) -> Iterator[tuple[str, ...]]:
    """Yield the pages of a language's menu in its order, each with the titles of its groups."""
    there = guideline.pages[language.locale]
    found: dict[str, tuple[str, ...]] = {}
    if language.nav is None:
        found = dict.fromkeys(sorted(state), ())
    for entry in language.nav or ():
        if entry.target:
            titles = {} if language.own_nav else language.titles
            groups = tuple(titles.get(group, group) for group in entry.groups)
            found.setdefault(entry.target, groups)
    for path, groups in found.items():
        text = state[path].text if path in state else {}
        if language.locale in text and there[path].meta.values.get(FIELD, True):
            yield (path, *groups)


def _pictures(guideline: Guideline, locale: str) -> dict[str, Path]:
    settings = guideline.settings
    return {path: settings.attachment(locale, path) for path in guideline.assets[locale]}


def _findings(guideline: Guideline, locale: str, faults: Iterable[PageFault]) -> Iterator[Finding]:
    settings = guideline.settings

    def named(page: Page) -> Page:
        return replace(page, file=guideline.file_of(locale, page.file))

    found = [replace(each, page=each.page and named(each.page)) for each in faults]
    return lines.findings(found, Reader(settings.markdown_config), settings.root)
