"""What a build knows: `of(config)` gives every hook the one `Build` that its event belongs to.

MkDocs loads a hook's module once a process and hands it nothing but its own configuration, so the
one reference to the running build is here (`_session`) and nowhere else.
"""

import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from threading import current_thread, main_thread
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guideline.cache import markdown_fingerprint
from guideline.contract import incremental
from guideline.contract.checked import Checked
from guideline.contract.reading import collect
from guideline.delivery.draft import Draft
from guideline.delivery.finished_site import Protection
from guideline.delivery.inline_scripts import ScriptMarker
from guideline.delivery.redirects import LeadingPages
from guideline.editions.on_site import Editions
from guideline.handbook.edition import Edition
from guideline.handbook.press import Outcome
from guideline.hyphenation import joints
from guideline.hyphenation.joints import Joints
from guideline.onboarding import path as onboarding
from guideline.onboarding.passages import Section
from guideline.onboarding.path import Path, Stop
from guideline.pages.former import FIELD, formers
from guideline.pages.notices import Notice
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.clock import today
from guideline.project.interface_words import Words
from guideline.project.options import Options
from guideline.project.repository import Repository
from guideline.project.settings import Settings
from guideline.search import publish


@dataclass
class LanguageBuild:
    """What the build of one language has gathered so far."""

    menu: list[Page] = field(default_factory=list)
    """The pages of the menu, in its order."""
    html: dict[str, str] = field(default_factory=dict)
    """Each page as Markdown made it, by its address."""
    notices: list[tuple[Notice, str]] = field(default_factory=list)
    """What other pages show, each with the address that its own addresses begin at."""
    sections: dict[str, Sequence[Section]] = field(default_factory=dict)
    """What each page to be read says, by its path within the language's folder."""
    paths: Sequence[Path] = ()
    """Each role's pages, once all have been read."""
    leading_pages: LeadingPages | None = None
    """What makes the pages that lead on, once there is one."""


class Build:
    """One build of the site, the languages' nested builds included.

    Every build of a preview has a configuration of its own, and so a `Build` of its own.
    """

    def __init__(self, config: MkDocsConfig, session: "Session") -> None:
        self.config = config
        self.session = session
        self.language = LanguageBuild()
        self.printed: dict[str, Outcome] = {}
        """The PDF files of languages that are not written yet."""
        self.pdfs: dict[str, str] = {}
        """The SHA-256 of the PDF files, by their path on the site."""
        self.search = publish.Site()
        self.styles: list[str] = []
        """The style sheets that the configuration names, which become one."""
        self.modules: list[str] = []
        """The modules that it names, which become one script."""
        self.protection = Protection(session.script_marker, policy=not session.is_preview)
        self.draft: Draft | None = None
        """Where the site is built until it is whole; None in a preview."""
        self.redirects: dict[str, str] = {}
        """What stands at former addresses of pages: HTML by file."""
        self.redirected: dict[str, str] = {}
        """The present address by the former one."""
        self.moved_sections: dict[str, list[tuple[str, str]]] = {}
        """Of a language's pages by address: sections that are elsewhere now, by their former id."""
        self.editions: Editions | None = None
        """The editions in the language that is being built; None where there are none."""
        self.earlier: dict[str, str] = {}
        """Pages as they were: HTML by file."""
        self.page_at_work = ""
        """The file of the page that MkDocs reads or fills in, for faults that do not name it."""

    @property
    def is_preview(self) -> bool:
        """Whether an editor previews the site: `mkdocs serve`."""
        return self.session.is_preview

    @property
    def shows_findings(self) -> bool:
        """Whether what is wrong is shown on the pages, for editors, instead of ending the build."""
        return self.is_preview or bool(self.options.preview)

    @property
    def is_nested(self) -> bool:
        """Whether static-i18n is building a language other than the first."""
        return bool(getattr(self._i18n, "building", False))

    @property
    def locale(self) -> str:
        """The language that is being built."""
        return str(self._i18n.current_language)

    @property
    def locales(self) -> list[str]:
        """All languages that are built."""
        return list(self._i18n.build_languages)

    @property
    def default_locale(self) -> str:
        """The language at the site's root."""
        return str(self._i18n.default_language)

    @property
    def _i18n(self) -> Any:
        return self.config.plugins.get("i18n")

    @cached_property
    def options(self) -> Options:
        """What `extra.guideline` holds; raises ConfigurationError where that is wrong."""
        return mkdocs_config.options(self.config)

    @cached_property
    def settings(self) -> Settings:
        """The settings; raises ConfigurationError where they are wrong."""
        return mkdocs_config.settings(self.config)

    @cached_property
    def markdown_fingerprint(self) -> str | None:
        """What stands for the Markdown settings in keys; None where nothing can."""
        return markdown_fingerprint.fingerprint(self.settings.markdown_config)

    @cached_property
    def all_words(self) -> Mapping[str, Words]:
        """The interface words by language, the source language first.

        Raises ConfigurationError where they can't be used.
        """
        return mkdocs_config.all_words(self.config)

    @property
    def words(self) -> Words:
        """The interface words of the language that is being built."""
        return self.all_words[self.locale]

    @cached_property
    def joints(self) -> Joints:
        """The joints of words that editors have written down."""
        return joints.read(self.settings.root / joints.FILE, self.locales)

    @cached_property
    def repository(self) -> Repository | None:
        """Where the pages' files can be edited; None where nobody says."""
        return mkdocs_config.edit_repository(self.config)

    @cached_property
    def checked(self) -> Checked:
        """The guideline, read and checked when something first asks."""
        reader = self.session.reader(self.settings)
        return incremental.check(collect(self.settings, reader, self.today))

    @property
    def today(self) -> date:
        """The day where the site's readers are."""
        return today(self.options.time_zone)

    def stop(self, page: Page) -> Stop | None:
        """Return a page as one to be read by newcomers; None where it is none."""
        path = page.file.src_uri.removeprefix(f"{self.locale}/")
        if path in self.onboarding.values() or not page.meta.get(onboarding.FIELD, True):
            return None
        description, audience = (str(page.meta.get(n, "")) for n in ("description", "audience"))
        before = tuple(each.page for each in formers(page.meta.get(FIELD)) if not each.heading)
        return Stop(path, page.url, str(page.title), description, audience, before)

    @cached_property
    def onboarding(self) -> Mapping[str, str]:
        """The page that shows each role's onboarding, by role; paths within a language's folder."""
        return self.checked.onboarding()

    def paths(self, files: Files) -> list[Path]:
        """Return each role's pages in the language that is being built, once all have been read."""
        stops = [stop for page in self.language.menu if (stop := self.stop(page))]
        shown = {
            role: f"{file.url}#{role}"
            for role, path in self.onboarding.items()
            if (file := files.get_file_from_path(f"{self.locale}/{path}"))
        }
        return onboarding.paths(stops, shown)

    def lead_on(
        self,
        render: Callable[..., str],
        old: tuple[str, str],
        to: str,
        title: str,
        canonical: str | None = None,
    ) -> None:
        """Let an address of the language that is being built lead on to a page of today.

        render: the template's. old: the address and its file; to: the page's address; all from the
        site's root.
        """
        if self.language.leading_pages is None:

            def draw(**blanks: str) -> str:
                html = render(config=self.config, page=None, locale=self.locale, **blanks)
                return self.session.script_marker.cut(html).moved_out("")

            self.language.leading_pages = LeadingPages(draw, get_relative_url)
        url, file = old
        self.redirects[file] = self.language.leading_pages.page(url, to, title, canonical or "")

    def begin_language(self, menu: list[Page]) -> None:
        """Forget the pages of the language before."""
        self.language = LanguageBuild(menu)


class Session:
    """One run of `mkdocs build` or `mkdocs serve`, which builds again and again."""

    def __init__(self, command: str = "", *, is_dirty: bool = False) -> None:
        self.command = command
        self.is_dirty = is_dirty
        self.script_marker = ScriptMarker()
        self.build: Build | None = None
        self.editions: dict[str, Edition] = {}
        """What the PDF files of each language are made of, as of its last build."""
        self._reader: Reader | None = None

    @property
    def is_preview(self) -> bool:
        """Whether an editor previews the site."""
        return self.command == "serve"

    def reader(self, settings: Settings) -> Reader:
        """Return the reader of pages, which a preview uses again."""
        if self._reader is None or self._reader.markdown_config != settings.markdown_config:
            self._reader = Reader(settings.markdown_config)
        return self._reader


_session = [Session()]


def on_startup(command: str, dirty: bool) -> None:
    """Begin a session. Every hook that has to know whether it is a preview has this event."""
    _session[:] = [Session(command, is_dirty=dirty)]
    if command == "serve" and current_thread() is main_thread():
        # Whatever ends the preview, it removes its temporary folders as after Ctrl+C.
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def session() -> Session:
    """Return the running session, for what a template asks of it."""
    return _session[0]


def of(config: MkDocsConfig) -> Build:
    """Return the build that has this configuration, begun with the first event that asks."""
    running = session()
    if running.build is None or running.build.config is not config:
        running.build = Build(config, running)
    return running.build


def current() -> Build | None:
    """Return the build that ran last, for the events that MkDocs hands no configuration."""
    return session().build
