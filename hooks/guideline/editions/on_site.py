"""The editions in one language beside the site of today: which pages there were, where they are."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from guideline.editions.format import FOLDER, Edition, Handbook, handbook_of
from guideline.editions.history import History, Version
from guideline.pages.addresses import address
from guideline.pages.former import Moves, stem


@dataclass(frozen=True, slots=True)
class File:
    """A file of today's site. url: from the site's root. title: of a page; None of anything else."""

    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A handbook that stays. number: of its edition. url: from the site's root.

    file: within the project; sha256: its digest.
    """

    number: int
    url: str
    file: str
    sha256: str


@dataclass(frozen=True)
class Editions:
    """The editions in a language.

    home: the language's folder on the site. directories: whether pages have addresses that end with a
    slash. today: the language's files by path. former: where former addresses lead. is_amended: whether
    a page, by its path, says something else than in the latest edition.
    """

    history: History
    locale: str
    home: str
    directories: bool
    today: Mapping[str, File]
    former: Moves
    is_amended: Callable[[str], bool]
    _told: dict[str, tuple[list[Version], Version | None]] = field(default_factory=dict)

    @property
    def state(self) -> str:
        """What stands for all that pages as they were are made of, besides their template."""
        files = sorted((path, each.url, each.title or "") for path, each in self.today.items())
        amended = [
            path for path in self.history.ids if path in self.today and self.is_amended(path)
        ]
        digests = [edition.digest for edition in self.history.editions]
        return repr((digests, self.home, self.directories, files, self.former, amended))

    def earlier(self, path: str) -> list[Version]:
        """Return what a page said and does not say any more, under its former names too.

        path: of a page of today, or the last one of a page that was removed.
        """
        return self._versions(path)[0]

    def all_earlier(self) -> Iterator[Version]:
        """Yield what every page that was ever published said and does not say any more."""
        for path in self._lineages:
            yield from self.earlier(path)

    def holding(self) -> Iterator[tuple[Version, File]]:
        """Yield what pages said in an edition and say still, with the page of today.

        It may have been an earlier version in between, while the page said something else.
        """
        for path in self._lineages:
            if version := self._versions(path)[1]:
                yield version, self.today[path]

    def last(self, path: str) -> Version | None:
        """Return what a page that was removed said last."""
        own = self._whose(path)
        versions = [] if own in self.today else self.earlier(own)
        return versions[-1] if versions else None

    def taken_over(self, path: str) -> Sequence[str]:
        """Return the pages that were removed and led to a page of today, each under its last path."""
        return self._taken_over.get(path, ())

    def _versions(self, path: str) -> tuple[list[Version], Version | None]:
        """Return what a page does not say any more, and what it says still."""
        if path not in self._told:
            versions = self.history.versions(self._lineages.get(path, [path]), self.locale)
            holds = bool(versions) and path in self.today and not self.is_amended(path)
            self._told[path] = (versions[:-1], versions[-1]) if holds else (versions, None)
        return self._told[path]

    @cached_property
    def _lineages(self) -> Mapping[str, list[str]]:
        """The paths that each page had one after the other, by its last: those of today first."""
        today: dict[str, list[str]] = {}
        for path in map(self.now, self.history.ids):
            if path in self.today and path not in today:
                today[path] = self.history.lineage(path, self._names.get(path, ()))
        known = {path for lineage in today.values() for path in lineage}
        gone = {}
        for path in (each for each in self.history.ids if each not in known):
            others = self._names.get(self.now(path), ())
            gone[path] = self.history.lineage(path, [each for each in others if each != path])
        former = {path for lineage in gone.values() for path in lineage[:-1]}
        return today | {path: own for path, own in gone.items() if path not in former}

    @cached_property
    def _of(self) -> Mapping[str, str]:
        """The last path of a page by each that it had."""
        return {path: last for last, lineage in self._lineages.items() for path in lineage}

    @cached_property
    def _taken_over(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for own in self._lineages:
            if own not in self.today:
                found.setdefault(self.now(own), []).append(own)
        return found

    def _whose(self, path: str) -> str:
        """Return the last path of the page that was at a path."""
        return self._of.get(path, self.now(path))

    @cached_property
    def _names(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, path in self.former.pages.items():
            found.setdefault(path, []).append(f"{name}.md")
        return found

    def place(self, version: Version) -> tuple[str, str]:
        """Return the URL and the file, both from the site's root, of a page as it was."""
        name = f"{FOLDER}/{version.edition.number}/{stem(version.path)}"
        return address(name, self.home, directories=self.directories)

    def now(self, path: str) -> str:
        """Return the path of the page that a path leads to today; the same where it leads nowhere."""
        return path if path in self.today else self.former.pages.get(stem(path), path)

    def page(self, path: str) -> File | None:
        """Return the page that a path leads to today."""
        return self.today.get(self.now(path))

    def leads(self, path: str, heading: str, version: Version) -> str:
        """Return where a link of an earlier page leads: to the other page as it was then, or today.

        Empty where it leads nowhere.
        """
        end = f"#{heading}" if heading else ""
        for other in self.earlier(self._whose(path)):
            if other.holds_in(version.edition):
                return f"{self.place(other)[0]}{end}"
        file = self.page(path)
        return f"{file.url}{end}" if file else ""

    def handbook(self, edition: Edition) -> Kept | None:
        """Return an edition's handbook, which stays at its address; None where it has none."""
        about = edition.handbook.get(self.locale)
        return kept(edition, self.locale, about) if about else None


def handbooks(history: History) -> Iterator[Kept]:
    """Yield every handbook that stays, of languages too that the site no longer has."""
    for edition in history.editions:
        for locale, about in edition.handbook.items():
            yield kept(edition, locale, about)


def kept(edition: Edition, locale: str, about: Handbook) -> Kept:
    """Return where an edition's handbook in a language is."""
    url = f"{about.home}{FOLDER}/{edition.number}/{about.name}"
    return Kept(edition.number, url, handbook_of(edition.number, locale), about.sha256)
