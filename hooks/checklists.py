"""Task lists become checklists; a page's markers become the onboarding paths of its language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guideline import checklist_markup as markup
from guideline import edge, task_lists, words
from guideline.checklists import ChecklistPage, checklists, concerning, identities
from guideline.pages import Reader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

_readers: list[Reader] = []
_words: dict[str, words.Words] = {}
_menu: list[Page] = []
_checklists: dict[str, ChecklistPage] = {}


@event_priority(-110)  # after the languages are known
def on_config(config: MkDocsConfig) -> None:
    """Read the words of every language; get ready to read source pages."""
    folder = Path(str(config.theme.custom_dir), "words")
    _words.update(words.load(folder, _i18n(config).build_languages))
    dialect = edge.settings(config).dialect
    if not _readers or _readers[0].dialect != dialect:
        _readers[:] = [Reader(dialect)]


def on_nav(nav: Navigation, **_: Any) -> None:
    """Begin a language. Its menu gives onboarding the order of the pages."""
    _menu[:] = nav.pages
    _checklists.clear()


@event_priority(-10)  # after hooks that want the page as Markdown made it
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Make the page's task lists into checklists and keep them for onboarding."""
    if not (lists := task_lists.read(html)):
        return html
    source, current = _i18n(config).default_language, _i18n(config).current_language
    path = page.file.src_uri.removeprefix(f"{current}/")
    file = Path(config.docs_dir, source, path)
    content = file.read_bytes() if file.is_file() else b""
    names = identities(path, _readers[0].read(source, path, str(file), content).blocks)
    found = checklists(path, lists, names, current)
    _checklists[page.url] = ChecklistPage(path, str(page.meta.get("audience")), tuple(found))
    return markup.with_checklists(html, lists, found, _words[current])


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Fill the markers, now that every page of the language has been read."""
    own = _words[_i18n(config).current_language]
    for page in [file.page for file in files.documentation_pages() if file.page]:
        for audience in markup.markers(page.content or ""):
            path = markup.path(audience, _gathered(audience, page), own)
            page.content = markup.fill(page.content or "", audience, path)


def _gathered(audience: str, onto: Page) -> Iterator[markup.Linked]:
    """The audience's checklists in the order of the menu, with addresses as seen from a page."""
    pages = {_checklists[page.url].path: page for page in _menu if page.url in _checklists}
    for checklist in concerning(audience, [_checklists[page.url] for page in pages.values()]):
        page = pages[checklist.page]
        url = f"{get_relative_url(page.url, onto.url)}#{checklist.heading}"
        yield markup.Linked(checklist, str(page.title), url)


def _i18n(config: MkDocsConfig) -> Any:
    return config.plugins["i18n"]
