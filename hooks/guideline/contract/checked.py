"""What the contract says about a guideline: findings, and what a build asks of its pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from guideline.checklists.identity import Identity
from guideline.contract import published
from guideline.contract.guideline import Guideline
from guideline.contract.status import PageStatus, statuses
from guideline.contract.summaries import LanguageSummary, PageSummary
from guideline.editions.standing import Standing
from guideline.project.findings import Finding


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
    _amended: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False)

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
        page = self._in(path, locale)
        return bool(page and page.is_marked)

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
        if (path, locale) not in self._amended:
            page = self._in(path, locale)
            self._amended[path, locale] = bool(page) and published.is_amended(
                self.guideline, path, locale, page.published if page else ""
            )
        return self._amended[path, locale]

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

    def _in(self, path: str, locale: str) -> LanguageSummary | None:
        page = self.pages.get(path)
        return page.languages.get(locale) if page else None
