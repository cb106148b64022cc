"""Where the pages of each language are: in a folder a language, or with the language in their name."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

PAGE = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
"""How the name of a page ends, for MkDocs."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A folder a language: `sv/safety.md`.

    inner: the folder within each, where the pages are in one: `docs` of `sv/docs/safety.md`.
    """

    inner: str = ""

    def folder(self, locale: str) -> str:
        """Return a language's folder, within that of the docs."""
        return f"{locale}/{self.inner}".rstrip("/")

    def name(self, locale: str, path: str) -> str:
        """Return where a file of a language is, within the docs. path: the same in all languages."""
        return f"{self.folder(locale)}/{path}"

    def places(self, name: str, locales: Collection[str]) -> Iterator[tuple[str, str]]:
        """Yield the languages that a file belongs to, each with its path there."""
        locale, _, rest = name.partition("/")
        if locale in locales and rest:
            prefix = f"{self.inner}/" if self.inner else ""
            if rest.startswith(prefix):
                yield locale, rest.removeprefix(prefix)

    def is_apart(self, name: str) -> bool:
        """Tell whether a page that belongs to no language is out of its place."""
        return not self.inner


@dataclass(frozen=True, slots=True)
class Suffixes(Layout):
    """The language in a file's name: `safety.sv.md`; without one it is in the language `unmarked`.

    Files that are no pages are every language's, unless their name says otherwise.
    """

    unmarked: str = ""

    def folder(self, locale: str) -> str:
        """Return the one folder of all languages."""
        return ""

    def name(self, locale: str, path: str) -> str:
        """Return where a file of a language is."""
        if locale == self.unmarked:
            return path
        file = PurePosixPath(path)
        return file.with_name(f"{file.stem}.{locale}{file.suffix}").as_posix()

    def places(self, name: str, locales: Collection[str]) -> Iterator[tuple[str, str]]:
        """Yield the languages that a file belongs to."""
        file = PurePosixPath(name)
        stem, dot, locale = file.stem.rpartition(".")
        if dot and locale in locales:
            yield locale, file.with_name(f"{stem}{file.suffix}").as_posix()
        elif file.suffix in PAGE:
            yield self.unmarked, name
        else:
            yield from ((locale, name) for locale in locales)

    def is_apart(self, name: str) -> bool:
        """Tell that every page belongs to a language."""
        return False


_PATTERN = re.compile(r"(?:(?P<docs>[^{}]*)/)?\{language\}(?:/(?P<inner>[^{}]+))?/\{page\}\.md")
_SUFFIXED = re.compile(r"(?:(?P<docs>[^{}]*)/)?\{page\}\.\{language\}\.md")


def layout_of(pattern: str, source: str) -> tuple[str, Layout] | None:
    """Return the folder of the docs, and the layout below it; None where a pattern is none."""
    if found := _PATTERN.fullmatch(pattern):
        return found["docs"] or ".", Layout(found["inner"] or "")
    if found := _SUFFIXED.fullmatch(pattern):
        return found["docs"] or ".", Suffixes(unmarked=source)
    return None
