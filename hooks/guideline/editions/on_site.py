"""The editions in one language beside the site of today: which pages there were, where they are."""

from collections.abc import Callable, Iterator, Mapping
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
    _earlier: dict[str, list[Version]] = field(default_factory=dict)

    def earlier(self, path: str) -> list[Version]:
        """Return what a page said and does not say any more, under its former names too."""
        if path not in self._earlier:
            self._earlier[path] = self._versions(path)
        return self._earlier[path]

    def all_earlier(self) -> Iterator[Version]:
        """Yield what every page that was ever published said and does not say any more."""
        for path in dict.fromkeys(map(self.now, self.history.ids)):
            yield from self.earlier(path)

    def _versions(self, path: str) -> list[Version]:
        lineage = self.history.lineage(path, self._names.get(path, ()))
        versions = self.history.versions(lineage, self.locale)
        if versions and path in self.today and not self.is_amended(path):
            return versions[:-1]
        return versions

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
        now = self.now(path)
        for other in self.earlier(now):
            if other.holds_in(version.edition):
                return f"{self.place(other)[0]}{end}"
        file = self.today.get(now)
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
