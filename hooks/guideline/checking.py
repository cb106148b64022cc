"""The check of a whole site, of which only what concerns a change is done again.

A page in all its languages, with its receipts, is one unit: what is found in it depends on its
files, on the ids of the pages that it links to, on the glossary, the settings and the day. Pages
whose receipts are not those that they have to have are one unit together, since a passage that
moved takes its receipt from where it was. The rules that compare lists of pages are always asked.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from guideline import checklists, contract, dialects, keeping
from guideline.checklists import Identity
from guideline.findings import Finding
from guideline.forms import finding_of, plain_finding, plain_status, status_of
from guideline.pending import marks
from guideline.reading import content
from guideline.receipts import name_of
from guideline.rules import RULES
from guideline.rules.links import ids, leads_to
from guideline.site import Guideline, Pair
from guideline.status import PageStatus, statuses
from guideline.verdicts import is_current

Facts = Mapping[str, Any]
"""What other pages, and other parts of a build, need of a path:

- ``pages``: by language ``title``, ``unread`` (whether), ``marked`` (whether anything is marked as
  pending), ``ids`` (see `rules.links`), ``links`` (the paths that it leads to)
- ``identities``: of its checklists, as lists
- ``settled``: whether all its receipts are those that it has to have
"""

_OF_PAGES = tuple(rule for rule in RULES if not rule.of_lists)
_OF_LISTS = tuple(rule for rule in RULES if rule.of_lists)
_NAMES = frozenset(rule.id for rule in RULES)
_ABSENT = b"\0absent"


@dataclass(frozen=True)
class Checked:
    """The guideline, and what the contract says about it.

    facts: by path, units: findings and statuses, where the check was put together from such.
    """

    guideline: Guideline
    findings: tuple[Finding, ...]
    facts: Mapping[str, Facts] | None = None
    units: Sequence[bytes] = ()

    @cached_property
    def statuses(self) -> Sequence[PageStatus]:
        """How far every page is in every language; see `status`."""
        if self.facts is None:
            return statuses(self.guideline, self.findings)
        found = [status_of(each) for unit in self.units for each in json.loads(unit)["statuses"]]
        return sorted(found, key=lambda one: one.path)

    def titles(self, locale: str) -> dict[str, str]:
        """Return the title of every page of a language, by path."""
        if self.facts is None:
            return {path: page.title for path, page in self.guideline.pages[locale].items()}
        pages = {path: facts["pages"].get(locale) for path, facts in self.facts.items()}
        return {path: page["title"] for path, page in pages.items() if page}

    def is_marked(self, path: str, locale: str) -> bool:
        """Tell whether anything on a page is marked as pending."""
        if self.facts is None:
            page = self.guideline.pages.get(locale, {}).get(path)
            return bool(page and marks(page))
        return bool(self.facts.get(path, {"pages": {}})["pages"].get(locale, {}).get("marked"))

    def identities(self, path: str) -> Sequence[Identity]:
        """Return the names of a source page's checklists; see `checklists`."""
        if self.facts is None:
            source = self.guideline.sources.get(path)
            return checklists.identities(path, source.blocks) if source else []
        facts = self.facts.get(path)
        return [Identity(name, tuple(keys)) for name, keys in facts["identities"]] if facts else []


def check(guideline: Guideline) -> Checked:
    """Check the whole guideline, with what is kept of the same check before."""
    dialect = dialects.described(guideline.settings.dialect)
    if dialect is None or not keeping.is_used():
        return Checked(guideline, tuple(contract.check(guideline)))
    return _Check(guideline, dialect).whole()


class _Check:
    def __init__(self, guideline: Guideline, dialect: str) -> None:
        self._guideline = guideline
        self._dialect = dialect
        self._locales = [language.locale for language in guideline.settings.languages]
        paths = {path for pages in guideline.pages.values() for path in pages}
        self._files = {path: self._receipts(path) for path in sorted(paths)}
        self._keys = {path: self._key(path) for path in self._files}
        self._facts: dict[str, Facts] = {
            path: json.loads(keeping.kept("facts", [key], partial(self._read, path)))
            for path, key in self._keys.items()
        }

    def whole(self) -> Checked:
        """Return the whole check."""
        settled = {path for path, facts in self._facts.items() if facts["settled"]}
        units = [self._unit([path], self._files[path]) for path in self._facts if path in settled]
        with_a_page = {file for files in self._files.values() for file in files}
        known = {file for files in self._guideline.receipts.values() for file in files}
        loose = known - with_a_page
        if unsettled := [path for path in self._facts if path not in settled]:
            theirs = {file for path in unsettled for file in self._files[path]}
            units.append(self._unit(unsettled, sorted(theirs | loose)))
        rest = contract.examine(self._guideline.only((), loose), _OF_PAGES, _NAMES).findings
        lists = [finding for rule in _OF_LISTS for finding in rule.run(self._guideline)]
        found = [finding_of(each) for unit in units for each in json.loads(unit)["findings"]]
        findings = tuple(dict.fromkeys([*found, *rest, *lists]))
        if lists:  # rare, and a status may depend on them
            return Checked(self._guideline, findings)
        return Checked(self._guideline, findings, self._facts, units)

    def _receipts(self, path: str) -> list[str]:
        """Return the files of a path's receipts that are there."""
        names = {locale: name_of(locale, path) for locale in self._guideline.receipts}
        return [name for locale, name in names.items() if name in self._guideline.receipts[locale]]

    def _key(self, path: str) -> bytes:
        """Return what stands for a path's files in all languages."""
        parts: list[str | bytes] = [path, self._dialect, *self._locales]
        for locale in self._locales:
            own = content(self._guideline.pages[locale], path)
            kept = self._guideline.receipts.get(locale, {})
            parts += [_ABSENT if own is None else own]
            parts += [content(kept, name_of(locale, path)) or _ABSENT]
        return keeping.digest(parts)

    def _read(self, path: str) -> bytes:
        guideline = self._guideline
        source = guideline.sources.get(path)
        named = checklists.identities(path, source.blocks) if source else []
        pages = {
            locale: {
                "title": page.title,
                "unread": bool(page.unread),
                "marked": bool(marks(page)),
                "ids": ids(page),
                "links": sorted(leads_to(page)),
            }
            for locale in self._locales
            if (page := guideline.pages[locale].get(path))
        }
        facts = {
            "pages": pages,
            "identities": [[each.id, each.keys] for each in named],
            "settled": self._is_settled(path),
        }
        return json.dumps(facts, ensure_ascii=False).encode("utf-8", "surrogatepass")

    def _is_settled(self, path: str) -> bool:
        for language in self._guideline.settings.translations:
            pair = self._guideline.pair(path, language.locale)
            kept = self._guideline.receipts.get(language.locale, {})
            name = name_of(language.locale, path)
            if not _fits(pair, kept[name].kept if name in kept else ()):
                return False
        return True

    def _unit(self, paths: Sequence[str], receipts: Iterable[str]) -> bytes:
        parts = [*self._common]
        for path in paths:
            parts += [path, self._keys[path], json.dumps(self._surroundings(path))]
        for name in sorted(receipts):
            contents = [content(files, name) for files in self._guideline.receipts.values()]
            parts += [name, next(filter(None, contents), b"")]
        return keeping.kept("unit", parts, lambda: self._examined(paths, receipts))

    @cached_property
    def _common(self) -> list[str | bytes]:
        """What every unit depends on."""
        guideline, settings = self._guideline, self._guideline.settings
        return [
            guideline.today.isoformat(),
            repr(guideline.glossary),
            repr([settings.review_months, settings.publishing]),
            repr([(language.locale, language.name) for language in settings.languages]),
            *(guideline.file(locale) for locale in self._locales),
        ]

    def _surroundings(self, path: str) -> list[Any]:
        """Return what the pages that a path leads to are, in the order of languages and links."""
        found: list[Any] = []
        for locale, page in self._facts[path]["pages"].items():
            for target in page["links"]:
                there = self._facts.get(target, {"pages": {}})["pages"].get(locale)
                is_file = target in self._guideline.assets[locale]
                found.append([target, [there["unread"], there["ids"]] if there else is_file])
        return found

    def _examined(self, paths: Sequence[str], receipts: Iterable[str]) -> bytes:
        unit = self._guideline.only(paths, receipts)
        findings = contract.examine(unit, _OF_PAGES, _NAMES).findings
        data = {
            "findings": [plain_finding(each) for each in findings],
            "statuses": [plain_status(each) for each in statuses(unit, findings)],
        }
        return json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _fits(pair: Pair | None, kept: Sequence[Any]) -> bool:
    return is_current(pair.passages, kept) if pair else not kept
