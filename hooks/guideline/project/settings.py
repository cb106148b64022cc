"""What the site's configuration says about languages, menu and Markdown, as plain data."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guideline.project.layout import Layout

CACHE_FOLDER = ".cache"
"""Where a project keeps what is slow to make; it may be deleted at any time."""


@dataclass(frozen=True, slots=True)
class MarkdownConfig:
    """The Markdown of the site: Python-Markdown's extensions and their settings."""

    extensions: Sequence[Any] = ()
    configs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NavEntry:
    """One line of the menu.

    target: a page, a web address, or None for a group. groups: the titles of the groups around it,
    outermost first. within: the targets of a group's lines.
    """

    title: str | None
    target: str | None
    groups: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the site.

    name: its own for itself. nav: its menu; None where MkDocs makes one of all pages. titles: the
    source menu's titles in this language. own_nav: the menu is written in this language, so titles
    need no translation. default: whether it lives at the site's root. site: the site's name in it;
    description: what the site says of itself.
    """

    locale: str
    name: str
    nav: tuple[NavEntry, ...] | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    own_nav: bool = False
    default: bool = False
    site: str = ""
    description: str = ""

    @property
    def home(self) -> str:
        """The folder that the language is built into, relative to the site's root."""
        return "" if self.default else f"{self.locale}/"


def _never(_: str) -> bool:
    return False


def _always(_: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the pages are and what is expected of them.

    root: the folder that findings' files are relative to. docs: the folder of the language
    folders. config: the configuration file. has_template: whether the theme has a template;
    excluded: tells of a file, relative to docs, whether MkDocs leaves it out; outside_nav: whether
    the page needs no place in the menu. footer: pages that every page's foot leads to, paths within
    a language's folder. review_months: after how many months a page is due for review. publishing:
    whether what is not recorded is refused. sites: groups of hosts, each group one site that has a
    host for each language. theme: the folder of the project's own templates, styles and words.
    former_languages: those that only older editions have.
    has_glossary: whether there is a glossary, which is missed if it is gone; glossary: its file, within
    root. layout: where a language's pages are in docs. everything: whether all rules are asked, not only
    those that fit any site; levels: how the findings of a rule count, where that is said. required: fields
    of the front matter that every page has; only_known: whether there may be no field that the check does
    not know; ids: whether every heading has an id of its own. time_zone: where a day begins, "" for here.
    language_data: the folder of more about languages. editors: the languages of messages to editors, the
    first one first. shown_instead: the language whose page is shown where another has none; "" for nothing.
    """

    root: Path
    docs: Path
    config: Path
    source: Language
    translations: tuple[Language, ...]
    markdown_config: MarkdownConfig = MarkdownConfig()
    has_template: Callable[[str], bool] = _always
    excluded: Callable[[str], bool] = _never
    outside_nav: Callable[[str], bool] = _never
    footer: tuple[str, ...] = ()
    review_months: int = 12
    publishing: bool = False
    sites: tuple[tuple[str, ...], ...] = ()
    theme: Path | None = None
    has_glossary: bool = False
    former_languages: tuple[str, ...] = ()
    glossary: str = "glossary.yml"
    layout: Layout = field(default_factory=Layout)
    everything: bool = True
    levels: Mapping[str, str] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    only_known: bool = True
    ids: bool = True
    time_zone: str = ""
    language_data: Path | None = None
    editors: tuple[str, ...] = ("en",)
    shown_instead: str = ""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The source language, then the others."""
        return (self.source, *self.translations)

    def place(self, locale: str, path: str) -> Path:
        """Return the file of a language's page, there or not; path: within the language."""
        return self.docs / self.layout.name(locale, path)

    def attachment(self, locale: str, path: str) -> Path:
        """Return a language's file that is no page, or the one that all languages share."""
        own = self.place(locale, path)
        return own if own.is_file() else self.docs / path


def nav_entries(nav: Any) -> tuple[NavEntry, ...] | None:
    """Flatten MkDocs' `nav` (nested lists of "page.md" or {"title": page or list})."""
    return None if nav is None else tuple(_entries(nav, None, ()))


def _entries(item: Any, title: str | None, groups: tuple[str, ...]) -> Iterator[NavEntry]:
    if isinstance(item, list):
        inner = groups if title is None else (*groups, title)
        found = [entry for child in item for entry in _entries(child, None, inner)]
        if title is not None:
            within = tuple(entry.target for entry in found if entry.target)
            yield NavEntry(title, None, groups, within)
        yield from found
    elif isinstance(item, dict):
        for key, child in item.items():
            yield from _entries(child, str(key), groups)
    else:
        yield NavEntry(title, None if item is None else str(item), groups)
