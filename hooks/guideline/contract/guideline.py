"""The guideline as it lies in its folders: every page read once, translations beside sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from guideline.contract.alignment import Alignment, align
from guideline.editions.history import History
from guideline.hyphenation.joints import Joints
from guideline.pages.blocks import Block
from guideline.pages.reader import Page
from guideline.project.regular_files import Irregular
from guideline.project.settings import Language, Settings
from guideline.receipts.adopted import Adopted
from guideline.receipts.format import (
    Receipt,
    Receipts,
    name_of,
)
from guideline.receipts.verdicts import JudgedPassage, judge
from guideline.terms.glossary import Glossary


@dataclass(frozen=True)
class Pair:
    """A page of the source language and the same page in another language, with its receipts."""

    language: Language
    source: Page
    translation: Page
    receipts: tuple[Receipt, ...] = ()

    @cached_property
    def alignment(self) -> Alignment:
        """Which of their blocks belong together."""
        return align(self.source.blocks, self.translation.blocks, self.receipts)

    @cached_property
    def fields(self) -> tuple[tuple[Block, Block], ...]:
        """The fields that both pages have and readers get to see."""
        theirs = {field.name: field for field in self.translation.fields}
        return tuple((f, theirs[f.name]) for f in self.source.fields if f.name in theirs)

    @property
    def texts(self) -> Iterator[tuple[Block, Block]]:
        """Fields and blocks that belong together."""
        yield from self.fields
        yield from self.alignment.pairs

    @property
    def passages(self) -> list[tuple[Block, Block]]:
        """What has a receipt: fields and blocks that belong together and say something."""
        return [pair for pair in self.texts if pair[0].passage or pair[1].passage]


@dataclass(frozen=True)
class Guideline:
    """All pages of all languages, as of a day.

    pages: by language and path. assets: other files of a language's folder, by language; paths
    within that folder. strays: pages outside every language's folder, paths within docs.
    config_lines: the configuration file's lines. today: in the city's time zone. glossary: the
    terms that read the same on every page. base_forms: of the words that could be
    terms, where an analyser knows them. receipts: by language and file, named within the project.
    scope: the paths of the pages to be looked at; None: of all. leftovers: files that a program or a
    copy left behind, paths within docs. before: the same project before a change, where there is
    one to compare with.
    handles: those that stand in more than one passage of the site; None: to be counted.
    linked: the paths that pages lead to or show, by language; None: to be read from the pages.
    joints: where words break that editors have said it of.
    files: what is no page, paths within docs. irregular: what is not read, named within the project.
    editions: what was published before. headings: the ids of every source page's headings, by path;
    None: to be read from the pages.
    adopted: what was wrong when the check began.
    """

    settings: Settings
    pages: Mapping[str, Mapping[str, Page]]
    assets: Mapping[str, frozenset[str]]
    strays: tuple[str, ...]
    config_lines: tuple[str, ...]
    today: date
    glossary: Glossary = field(default_factory=Glossary)
    base_forms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    receipts: Mapping[str, Mapping[str, Receipts]] = field(default_factory=dict)
    scope: frozenset[str] | None = None
    leftovers: tuple[str, ...] = ()
    before: "Guideline | None" = None
    handles: frozenset[str] | None = None
    joints: Joints = field(default_factory=Joints)
    linked: Mapping[str, frozenset[str]] | None = None
    files: tuple[str, ...] = ()
    irregular: tuple[Irregular, ...] = ()
    editions: History = field(default_factory=History)
    headings: Mapping[str, Sequence[str]] | None = None
    adopted: Adopted = field(default_factory=dict)

    def only(self, paths: Iterable[str], receipts: Iterable[str]) -> "Guideline":
        """Return the same pages, of which those of some paths are to be looked at, and receipts.

        receipts: files. The other pages are there to be linked to.
        """
        files = frozenset(receipts)
        kept = {
            locale: {file: known[file] for file in files if file in known}
            for locale, known in self.receipts.items()
        }
        return replace(self, scope=frozenset(paths), receipts=kept)

    @property
    def sources(self) -> Mapping[str, Page]:
        """The pages of the source language, by path."""
        return self.pages[self.settings.source.locale]

    def all_pages(self) -> Iterator[Page]:
        """Every page of every language that is to be looked at."""
        for pages in self.pages.values():
            yield from (pages[path] for path in pages if self._is_meant(path))

    def _is_meant(self, path: str) -> bool:
        return self.scope is None or path in self.scope

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Every translated page that can be read, beside its source."""
        return tuple(
            pair
            for language in self.settings.translations
            for path in self.pages[language.locale]
            if self._is_meant(path) and (pair := self.pair(path, language.locale))
        )

    def pair(self, path: str, locale: str) -> Pair | None:
        """Return a translated page beside its source, if both are there and can be read."""
        if (path, locale) not in self._pairs:
            self._pairs[path, locale] = self._pair(path, locale)
        return self._pairs[path, locale]

    def _pair(self, path: str, locale: str) -> Pair | None:
        for language in self.settings.translations:
            if language.locale == locale and path in self.sources and path in self.pages[locale]:
                known = self.receipts.get(locale, {}).get(name_of(locale, path), Receipts())
                pair = Pair(language, self.sources[path], self.pages[locale][path], known.kept)
                return None if pair.source.unread or pair.translation.unread else pair
        return None

    @cached_property
    def _pairs(self) -> dict[tuple[str, str], Pair | None]:
        return {}

    @cached_property
    def verdicts(self) -> Mapping[str, Mapping[str, tuple[JudgedPassage, ...]]]:
        """What has become of every translated passage, by language and path."""
        found = {}
        for language in self.settings.translations:
            locale = language.locale
            pairs = [pair for pair in self.pairs if pair.language is language]
            pages = {name_of(locale, pair.source.path): pair.passages for pair in pairs}
            kept = {file: each.kept for file, each in self.receipts.get(locale, {}).items()}
            judged = judge(pages, kept)
            found[locale] = {
                pair.source.path: judged[name_of(locale, pair.source.path)] for pair in pairs
            }
        return found

    @property
    def loose_receipts(self) -> list[str]:
        """Files of receipts whose page exists in neither language."""
        found = []
        for locale, files in self.receipts.items():
            names = {name_of(locale, path) for path in (*self.sources, *self.pages.get(locale, {}))}
            found += [file for file in files if file not in names]
        return found

    def file(self, name: str = "") -> str:
        """Return the name, within the project, of a file of the docs folder, or of that folder."""
        return relative(self.settings, self.settings.docs / name)

    def file_of(self, locale: str, path: str) -> str:
        """Return the same of a language's file, there or not; path: within the language."""
        return self.file(self.settings.layout.name(locale, path))

    def folder_of(self, locale: str) -> str:
        """Return the same of a language's folder."""
        return self.file(self.settings.layout.folder(locale))


def relative(settings: Settings, path: Path) -> str:
    """Return a path relative to the project's root, or whole where it lies outside."""
    try:
        return path.relative_to(settings.root).as_posix()
    except ValueError:
        return path.as_posix()
