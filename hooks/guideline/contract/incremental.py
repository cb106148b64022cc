"""The check of a whole site, of which only what concerns a change is done again.

A page in all its languages, with its receipts, is one unit: what rules of the scopes page and pair
find in it depends on its files, on the ids of the pages that it links to, on the glossary, the list
of joints, the settings and the day. Pages whose receipts are not those that they have to have are one unit
together, since a passage that moved takes its receipt from where it was. Rules of the scope site
are always asked about all pages. `linter.check` finds the same and keeps nothing.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from typing import TypeVar

from guideline import languages
from guideline.cache import markdown_fingerprint, objects, store
from guideline.checklists import identity
from guideline.checklists.identity import Identity
from guideline.contract import linter, published
from guideline.contract.adopted import settle
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.pending import marks
from guideline.contract.rules import RULES, Rule, Scope, levels
from guideline.contract.rules.links import ids, leads_to
from guideline.contract.rules.literals import handles_of, repeated
from guideline.contract.status import PageStatus, statuses
from guideline.editions.standing import Standing
from guideline.onboarding import path as onboarding
from guideline.pages.comments import PAGE_PENDING, PENDING
from guideline.pages.fingerprint import fingerprint
from guideline.pages.reader import Page
from guideline.project import regular_files
from guideline.project.findings import Finding
from guideline.project.lazy_files import content
from guideline.receipts import meaning
from guideline.receipts.format import Receipt, Receipts, name_of
from guideline.receipts.verdicts import is_current

_ABSENT = b"\0absent"
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class LanguageSummary:
    """What other pages, and other parts of a build, need of a page in one language."""

    title: str
    is_unread: bool
    """Whether the file cannot be read as a page."""
    is_marked: bool
    """Whether anything on it is marked as pending."""
    ids: str
    """Its headings' ids; see `rules.links`."""
    links: tuple[str, ...]
    """The paths that it leads to."""
    template: str
    """The template that its front matter names; empty where it names none."""
    said: dict[str, str]
    """The digest of what each passage says, by the fingerprint of its text on this page."""
    published: str
    """What stands for its text in an edition; see `published.digest`."""


@dataclass(frozen=True, slots=True)
class PageSummary:
    """The same of a path in all its languages."""

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


@dataclass(frozen=True, slots=True)
class UnitResult:
    """What was found in a unit."""

    findings: tuple[Finding, ...]
    statuses: tuple[PageStatus, ...]


@dataclass(frozen=True)
class Checked:
    """The guideline, and what the contract says about it."""

    guideline: Guideline
    findings: tuple[Finding, ...]
    pages: Mapping[str, PageSummary] = field(default_factory=dict)
    """By path."""
    known_statuses: Sequence[PageStatus] | None = None
    """Of every page; None where a finding about the whole site may change them."""
    adopted: tuple[Finding, ...] = ()
    """What was wrong when the check began, and still is."""

    @cached_property
    def statuses(self) -> Sequence[PageStatus]:
        """How far every page is in every language; see `status`."""
        if self.known_statuses is None:
            return statuses(self.guideline, (*self.findings, *self.adopted))
        return sorted(self.known_statuses, key=lambda one: one.path)

    def titles(self, locale: str) -> dict[str, str]:
        """Return the title of every page of a language, by path."""
        pages = {path: page.languages.get(locale) for path, page in self.pages.items()}
        return {path: page.title for path, page in pages.items() if page}

    def is_marked(self, path: str, locale: str) -> bool:
        """Tell whether anything on a page is marked as pending."""
        page = self.pages.get(path)
        language = page.languages.get(locale) if page else None
        return bool(language and language.is_marked)

    def identities(self, path: str) -> Sequence[Identity]:
        """Return the names of a source page's checklists; see `checklists`."""
        page = self.pages.get(path)
        return page.identities if page else ()

    def meanings(self, path: str) -> Sequence[str]:
        """Return the digests of what a page says, the same in every language; see `meaning`."""
        page = self.pages.get(path)
        return page.meanings if page else ()

    def said(self, path: str, locale: str) -> dict[str, str]:
        """Return those digests by the fingerprints of the texts of a language's page.

        The source's texts are among them: readers get those where a translation is pending.
        """
        if not (page := self.pages.get(path)):
            return {}
        source = self.guideline.settings.source.locale
        found = [page.languages[each] for each in (source, locale) if each in page.languages]
        return {text: meaning for each in found for text, meaning in each.said.items()}

    def is_amended(self, path: str, locale: str) -> bool:
        """Tell whether a page says something else than in the latest edition, or is not in it."""
        page = self.pages.get(path)
        language = page.languages.get(locale) if page else None
        return bool(language) and published.is_amended(
            self.guideline, path, locale, language.published if language else ""
        )

    def standing_of(self, path: str, locale: str) -> Standing | None:
        """Return which edition a page is; None where no edition has its text."""
        latest = self.guideline.editions.latest
        then = published.then_at(self.guideline, path)
        page = self.guideline.editions.states[-1].get(then) if latest else None
        if latest is None or page is None or locale not in page.text:
            return None
        return Standing(latest.number, latest.day, self.is_amended(path, locale))

    def standing(self, locale: str) -> Standing | None:
        """Return which edition a language is; None where there is none."""
        latest = self.guideline.editions.latest
        if latest is None:
            return None
        then = self.guideline.editions.states[-1]
        there = {published.then_at(self.guideline, path) for path in self.pages}
        gone = any(path not in there and locale in then[path].text for path in then)
        amended = gone or any(self.is_amended(path, locale) for path in self.pages)
        return Standing(latest.number, latest.day, amended)

    def onboarding(self) -> dict[str, str]:
        """Return the page that shows each role's onboarding, by role."""
        return {role: path for path, page in self.pages.items() for role in page.roles}


def check(guideline: Guideline, rules: Sequence[Rule] = RULES) -> Checked:
    """Check the whole guideline, with what the cache has of the same check before."""
    return _Check(guideline, rules).whole()


class _Check:
    def __init__(self, guideline: Guideline, rules: Sequence[Rule]) -> None:
        self._guideline = guideline
        wanted = levels.asked(rules, guideline.settings)
        self._of_site = [rule for rule in wanted if rule.scope is Scope.SITE]
        self._of_pages = [rule for rule in wanted if rule.scope is not Scope.SITE]
        self._faults = list(levels.faults(rules, guideline.settings, [linter.SILENCE]))
        self._names = frozenset(rule.id for rule in rules)
        self._site_names = frozenset(rule.id for rule in self._of_site)
        self._markdown = markdown_fingerprint.fingerprint(guideline.settings.markdown_config)
        self._locales = [language.locale for language in guideline.settings.languages]
        paths = {path for pages in guideline.pages.values() for path in pages}
        self._files = {path: self._receipts(path) for path in sorted(paths)}
        self._keys = {path: self._key(path) for path in self._files}
        self._pages = {path: self._summary(path) for path in self._files}
        handles = repeated(Counter(page.handles) for page in self._pages.values())
        self._guideline = replace(
            guideline, handles=handles, linked=self._linked(), headings=self._headings()
        )

    def whole(self) -> Checked:
        """Return the whole check."""
        guideline = self._guideline
        settled = [path for path, page in self._pages.items() if page.is_settled]
        unsettled = [path for path, page in self._pages.items() if not page.is_settled]
        units = [self._unit([path], self._files[path]) for path in settled]
        with_a_page = {file for files in self._files.values() for file in files}
        known = {file for files in guideline.receipts.values() for file in files}
        loose = known - with_a_page
        if unsettled:
            theirs = {file for path in unsettled for file in self._files[path]}
            units.append(self._unit(unsettled, sorted(theirs | loose)))
        rest = self._examine(guideline.only((), loose))
        of_site = self._found_in_site()
        findings = [finding for unit in units for finding in unit.findings]
        known_statuses = [status for unit in units for status in unit.statuses]
        whole = tuple(dict.fromkeys([*self._faults, *findings, *rest, *of_site]))
        judged = settle(whole, guideline.adopted)
        return Checked(
            guideline,
            judged.counting,
            self._pages,
            None if of_site else known_statuses,
            judged.adopted,
        )

    def _linked(self) -> dict[str, frozenset[str]]:
        """Return what the pages of each language lead to."""
        known = [page.languages for page in self._pages.values()]
        return {
            locale: frozenset(
                link for page in known if locale in page for link in page[locale].links
            )
            for locale in self._locales
        }

    def _headings(self) -> dict[str, list[str]]:
        """Return the ids of the headings of every source page that can be read."""
        source = self._guideline.settings.source.locale
        own = {path: page.languages.get(source) for path, page in self._pages.items()}
        return {
            path: json.loads(page.ids)[0]
            for path, page in own.items()
            if page and not page.is_unread
        }

    def _found_in_site(self) -> list[Finding]:
        named = {rule for page in self._pages.values() for rule in page.silenced}
        if not named & self._site_names:
            found = (finding for rule in self._of_site for finding in rule.run(self._guideline))
            return [levels.counted(finding, self._guideline.settings) for finding in found]
        others = (self._names - self._site_names) | {PENDING, PAGE_PENDING}
        return linter.examine(self._guideline, self._of_site, self._names, others).findings

    def _kept(
        self, kind: str, parts: Iterable[str | bytes], make: Callable[[], Made], shape: type[Made]
    ) -> Made:
        return make() if self._markdown is None else objects.get_or_make(kind, parts, make, shape)

    def _receipts(self, path: str) -> list[str]:
        """Return the files of a path's receipts that are there."""
        names = {locale: name_of(locale, path) for locale in self._guideline.receipts}
        return [name for locale, name in names.items() if name in self._guideline.receipts[locale]]

    def _key(self, path: str) -> bytes:
        """Return what stands for a path's files in all languages."""
        parts: list[str | bytes] = [path, self._markdown or "", *self._locales]
        for locale in self._locales:
            own = content(self._guideline.pages[locale], path)
            kept = self._guideline.receipts.get(locale, {})
            parts += [_ABSENT if own is None else own]
            parts += [_receipts_of(kept, name_of(locale, path))]
        return store.digest(parts)

    def _summary(self, path: str) -> PageSummary:
        return self._kept("page", [self._keys[path]], lambda: self._read(path), PageSummary)

    def _read(self, path: str) -> PageSummary:
        guideline = self._guideline
        source = guideline.sources.get(path)
        pages = {
            locale: page
            for locale in self._locales
            if (page := guideline.pages[locale].get(path)) is not None
        }
        notes = [note for page in pages.values() for note in linter.notes(page)]
        meanings = self._meanings(path, source)
        return PageSummary(
            {
                locale: LanguageSummary(
                    page.title,
                    bool(page.unread),
                    bool(marks(page)),
                    json.dumps(ids(page)),
                    tuple(sorted(leads_to(page))),
                    str(page.meta.values.get("template") or ""),
                    self._said(path, page, meanings),
                    published.digest(page),
                )
                for locale, page in pages.items()
            },
            tuple(identity.identities(path, source.blocks) if source else ()),
            dict(self._handles(path)),
            self._is_settled(path),
            tuple(dict.fromkeys(meanings.values())),
            tuple(onboarding.roles(source.lines) if source else ()),
            tuple(sorted({note.rule for note in notes})),
        )

    def _meanings(self, path: str, source: Page | None) -> dict[str, str]:
        """Return the digests of what a source page says, by its texts."""
        kept = []
        for language in self._guideline.settings.translations:
            if pair := self._guideline.pair(path, language.locale):
                kept.append(meaning.kept_by(pair.passages, pair.receipts))
        texts = [block.text for block in source.blocks if block.text] if source else []
        return {text: meaning.meaning(text, kept) for text in texts}

    def _said(self, path: str, page: Page, meanings: dict[str, str]) -> dict[str, str]:
        """Return the same by the fingerprints of the texts of a page in any language."""
        pair = self._guideline.pair(path, page.language)
        if pair:
            texts = [(own.text, meanings.get(of.text)) for of, own in pair.alignment.pairs]
        else:
            texts = [(block.text, meanings.get(block.text)) for block in page.blocks]
        return {fingerprint(text): said for text, said in texts if text and said}

    def _handles(self, path: str) -> Counter[str]:
        pages = (self._guideline.pages[locale].get(path) for locale in self._locales)
        return sum((handles_of(page) for page in pages if page), Counter())

    def _is_settled(self, path: str) -> bool:
        for language in self._guideline.settings.translations:
            pair = self._guideline.pair(path, language.locale)
            kept = self._guideline.receipts.get(language.locale, {})
            name = name_of(language.locale, path)
            if not _fits(pair, kept[name].kept if name in kept else ()):
                return False
        return True

    def _unit(self, paths: Sequence[str], receipts: Sequence[str]) -> UnitResult:
        parts = [*self._common]
        for path in paths:
            parts += [path, self._keys[path], json.dumps(self._surroundings(path))]
        for name in sorted(receipts):
            all_files = self._guideline.receipts.values()
            parts += [name, *(_receipts_of(files, name) for files in all_files if name in files)]
        return self._kept("unit", parts, lambda: self._examined(paths, receipts), UnitResult)

    @cached_property
    def _common(self) -> list[str | bytes]:
        """What every unit depends on."""
        guideline, settings = self._guideline, self._guideline.settings
        return [
            guideline.today.isoformat(),
            repr(guideline.glossary),
            languages.fingerprint(),
            repr(guideline.joints),
            repr(sorted(guideline.handles or ())),
            repr([settings.review_months, settings.publishing, settings.sites]),
            repr([settings.required, settings.only_known, settings.ids, settings.layout]),
            repr([settings.everything, sorted(settings.levels.items())]),
            repr([(each.locale, each.name, each.nav) for each in settings.languages]),
            repr([(rule.id, rule.scope.name, rule.severity) for rule in self._of_pages]),
            repr(sorted(self._site_names)),
            *(guideline.folder_of(locale) for locale in self._locales),
        ]

    def _surroundings(self, path: str) -> list[object]:
        """Return what the pages that a path leads to are, in the order of languages and links."""
        found: list[object] = []
        for locale, page in self._pages[path].languages.items():
            found.append(self._guideline.settings.has_template(page.template))
            for target in page.links:
                other = self._pages.get(target)
                there = other.languages.get(locale) if other else None
                file = None if there else self._file(locale, target)
                found.append([target, [there.is_unread, there.ids] if there else file])
        return found

    def _file(self, locale: str, path: str) -> str:
        """Return what stands for a file that a page shows or leads to; empty where there is none."""
        if path not in self._guideline.assets[locale]:
            return ""
        settings = self._guideline.settings
        content = regular_files.read(
            settings.attachment(locale, path), settings.docs, regular_files.FILE
        )
        return sha256(content).hexdigest()

    def _examined(self, paths: Sequence[str], receipts: Iterable[str]) -> UnitResult:
        unit = self._guideline.only(paths, receipts)
        findings = self._examine(unit)
        return UnitResult(tuple(findings), tuple(statuses(unit, findings)))

    def _examine(self, unit: Guideline) -> list[Finding]:
        return linter.examine(unit, self._of_pages, self._names, self._site_names).findings


def _receipts_of(files: Mapping[str, Receipts], name: str) -> bytes | str:
    """Return what stands for a file of receipts, also for one that is not written yet."""
    return content(files, name) or (repr(files[name]) if name in files else _ABSENT)


def _fits(pair: Pair | None, kept: Sequence[Receipt]) -> bool:
    return is_current(pair.passages, kept) if pair else not kept
