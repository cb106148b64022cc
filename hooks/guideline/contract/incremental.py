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
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import TypeVar

from guideline import languages
from guideline.cache import markdown_fingerprint, objects, store
from guideline.contract import linter
from guideline.contract.adopted import settle
from guideline.contract.checked import Checked
from guideline.contract.guideline import Guideline
from guideline.contract.heading_ids import known_ids
from guideline.contract.rules import RULES, Rule, Scope, levels
from guideline.contract.rules.links import file_now, heading_now, is_put_back, page_now
from guideline.contract.rules.literals import repeated
from guideline.contract.status import PageStatus, statuses
from guideline.contract.summaries import LanguageSummary, PageSummary, summary
from guideline.pages.comments import PAGE_PENDING, PENDING
from guideline.project import regular_files
from guideline.project.findings import Finding
from guideline.project.lazy_files import content
from guideline.receipts.format import Receipts, name_of

_ABSENT = b"\0absent"
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class UnitResult:
    """What was found in a unit."""

    findings: tuple[Finding, ...]
    statuses: tuple[PageStatus, ...]


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
        return self._kept(
            "page", [self._keys[path]], lambda: summary(self._guideline, path), PageSummary
        )

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
            settings.shown_instead,
            repr([settings.everything, sorted(settings.levels.items())]),
            repr([(each.locale, each.name, each.nav) for each in settings.languages]),
            repr([(rule.id, rule.scope.name, rule.severity) for rule in self._of_pages]),
            repr(sorted(self._site_names)),
            *(guideline.folder_of(locale) for locale in self._locales),
        ]

    def _surroundings(self, path: str) -> list[object]:
        """Return what the pages that a path leads to are, in the order of languages and links."""
        found: list[object] = [[*known_ids(self._guideline, path)]]
        for locale, page in self._pages[path].languages.items():
            found.append(self._guideline.settings.has_template(page.template))
            for target in page.links:
                other = self._pages.get(target)
                there = self._shown(other.languages, locale) if other else None
                file = None if there else self._file(locale, target)
                found.append([target, [there.is_unread, there.ids] if there else file])
                if not there and not file:
                    now = page_now(self._guideline, target)
                    new = self._pages[now].languages.get(locale) if now else None
                    moved = file_now(self._guideline, locale, target)
                    found.append([now, new.ids if new else "", moved])
            for target, heading in page.anchors:
                other = self._pages.get(target)
                there = other.languages.get(locale) if other else None
                if there and heading not in json.loads(there.ids)[1]:
                    found.append(heading_now(self._guideline, heading))
                    found.append(is_put_back(self._guideline, target, heading))
        return found

    def _shown(
        self, languages: Mapping[str, LanguageSummary], locale: str
    ) -> LanguageSummary | None:
        """Return what is known of the page that readers of a language get."""
        return languages.get(locale) or languages.get(self._guideline.settings.shown_instead)

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
