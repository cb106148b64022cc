"""All editions one after the other: what each page said in each of them."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from guideline.cache import store
from guideline.editions import frozen
from guideline.editions.format import FOLDER, Edition, PageText, handbook_of, name_of, parse
from guideline.project import regular_files
from guideline.project.findings import Fault
from guideline.project.messages import message

_TAG = re.compile(r"<[^>]*>")
Pages = Mapping[str, PageText]


@dataclass(frozen=True, slots=True)
class Version:
    """A page as it was from an edition on. path: its own then. ended: the edition in which it is not."""

    edition: Edition
    path: str
    page: PageText
    ended: Edition | None = None

    def holds_in(self, edition: Edition) -> bool:
        """Tell whether the page said so in an edition."""
        is_over = self.ended is not None and self.ended.number <= edition.number
        return self.edition.number <= edition.number and not is_over


@dataclass(frozen=True)
class History:
    """The editions in order, and what is wrong with their files, by file."""

    editions: tuple[Edition, ...] = ()
    faults: Mapping[str, Fault] = field(default_factory=dict)

    @property
    def latest(self) -> Edition | None:
        """The edition that holds today."""
        return self.editions[-1] if self.editions else None

    @cached_property
    def states(self) -> Sequence[Pages]:
        """The pages of each edition, by path."""
        found: list[Pages] = []
        pages: dict[str, PageText] = {}
        for edition in self.editions:
            pages = {
                path: text for path, text in (pages | edition.pages).items() if text is not None
            }
            found.append(pages)
        return found

    @cached_property
    def sections(self) -> Mapping[str, str]:
        """The HTML of all sections, by name."""
        return {name: html for edition in self.editions for name, html in edition.sections.items()}

    @cached_property
    def ids(self) -> Mapping[str, Mapping[str, None]]:
        """The pages that were ever published, by path, with all ids that their headings had."""
        found: dict[str, dict[str, None]] = {}
        for edition in self.editions:
            for path, page in edition.pages.items():
                if page:
                    found.setdefault(path, {}).update(dict.fromkeys(page.ids))
        return found

    def followed_by(self, edition: Edition) -> "History":
        """Return the same with one more edition."""
        return History((*self.editions, edition), self.faults)

    def handbook_pages(self, at: int, locale: str) -> tuple[tuple[str, ...], ...]:
        """Return the pages of an edition's handbook; `at` is its index. See `Handbook`."""
        for edition in reversed(self.editions[: at + 1]):
            handbook = edition.handbook.get(locale)
            if handbook and handbook.pages is not None:
                return handbook.pages
        return ()

    def html(self, page: PageText, locale: str) -> str | None:
        """Return what a page said in a language; None where it was not there, or is damaged."""
        if not (text := page.text.get(locale)):
            return None
        parts = [self.sections.get(name) for name in text.sections]
        return None if None in parts else "\n".join(filter(None, parts))

    def texts(self, page: PageText, locale: str) -> tuple[str, ...] | None:
        """Return the same block by block; see `frozen.texts`."""
        html = self.html(page, locale)
        return None if html is None else frozen.texts(html)

    def lineage(self, path: str, former: Iterable[str]) -> list[str]:
        """Return the paths that a page had one after the other, its own last.

        former: what led to it before (paths). One is the page's own former path where it went when the
        page came; else the page has only taken its readers over.
        """
        came = self._first(path)
        for old in former:
            went = next((e.number for e in self._of.get(old, ()) if e.pages[old] is None), None)
            if old in self.ids and came == went:
                others = [each for each in former if each != old]
                return [*self.lineage(old, others), path]
        return [path]

    @cached_property
    def _of(self) -> Mapping[str, Sequence[Edition]]:
        """The editions in which a page came, changed or went, by its path."""
        found: dict[str, list[Edition]] = {}
        for edition in self.editions:
            for path in edition.pages:
                found.setdefault(path, []).append(edition)
        return found

    def _first(self, path: str) -> int | None:
        return next((each.number for each in self._of.get(path, ()) if each.pages[path]), None)

    def versions(self, paths: Sequence[str], locale: str) -> list[Version]:
        """Return what a page said in a language, one after the other, in other words each time.

        paths: its lineage.
        """
        found: list[Version] = []
        touched = {each.number: each for path in paths for each in self._of.get(path, ())}
        for edition in (touched[number] for number in sorted(touched)):
            path = next((each for each in paths if edition.pages.get(each)), "")
            page = edition.pages[path] if path else None
            now = page if page and locale in page.text else None
            last = found[-1] if found else None
            if last and now and not last.ended and self._same(last.page, now, locale):
                continue
            if last and not last.ended:
                found[-1] = replace(last, ended=edition)
            if now and self.sections.keys() >= {*now.text[locale].sections}:
                found.append(Version(edition, path, now))
        return found

    def _same(self, one: PageText, other: PageText, locale: str) -> bool:
        ours, theirs = one.text[locale].sections, other.text[locale].sections
        if ours == theirs:
            return True
        if self._words(ours, without=theirs) != self._words(theirs, without=ours):
            return False  # the usual case, and quick
        return self.texts(one, locale) == self.texts(other, locale)

    def _words(self, names: Sequence[str], without: Sequence[str]) -> str:
        html = (self.sections.get(name, "") for name in names if name not in without)
        return "".join(_TAG.sub("", "".join(html)).split())


def read(root: Path) -> History:
    """Read the editions of the project in a folder. Raises OSError where a file cannot be opened."""
    names, _ = regular_files.listing(root / FOLDER)
    faults: dict[str, Fault] = {}
    found: dict[int, Edition] = {}
    for name in names:
        number = name.removesuffix(".json")
        file = f"{FOLDER}/{name}"
        if "/" in name or number == name:
            continue
        content = regular_files.read(root / file, root, regular_files.FILE)
        edition = parse(content)
        if isinstance(edition, Fault):
            faults[file] = edition
        elif number != str(edition.number) or edition.number < 1:
            faults[file] = Fault(2, message("edition-number", number=str(edition.number)))
        else:
            found[edition.number] = edition
    editions = [found[number] for number in sorted(found)]
    faults |= _broken(editions, faults)
    faults |= _wrong_handbooks(editions, root)
    return History(tuple(editions), faults)


def _wrong_handbooks(editions: Iterable[Edition], root: Path) -> dict[str, Fault]:
    """Return the handbooks that are not those of which the editions have the digests."""
    return {
        name: Fault(1, message("edition-handbook", number=str(edition.number)))
        for edition in editions
        for locale, handbook in edition.handbook.items()
        if _sha256(root, name := handbook_of(edition.number, locale)) != handbook.sha256
    }


def _sha256(root: Path, name: str) -> str:
    """Return the SHA-256 of a file; empty where it cannot be read.

    A file is not read again that its size, number and times say is the same: an archive grows.
    """
    file = root / name
    try:
        status = file.lstat()
        parts = [status.st_size, status.st_ino, status.st_mtime_ns, status.st_ctime_ns]
        key = store.key("sha256", [str(file), *map(str, parts)], by="file")
        if (known := store.get(key)) is None:
            content = regular_files.read(file, root, regular_files.FILE)
            known = hashlib.sha256(content).hexdigest().encode()
            store.put(key, known)
    except OSError:
        return ""
    return known.decode()


def _broken(editions: Sequence[Edition], faults: Mapping[str, Fault]) -> dict[str, Fault]:
    """Return where an edition does not follow the one before it, unless that has a fault itself."""
    digests = {edition.number: edition.digest for edition in editions}
    found = {}
    for edition in editions:
        before = edition.number - 1
        follows = digests.get(before, "")
        is_right = edition.follows == follows and (before == 0 or follows)
        if not is_right and name_of(before) not in faults:
            fault = Fault(4, message("edition-follows", before=str(before)))
            found[name_of(edition.number)] = fault
    return found
