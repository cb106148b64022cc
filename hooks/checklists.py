"""Task lists become checklists; a page's markers become the onboarding paths of its language."""

from collections.abc import Iterator
from typing import Any

from guideline import build, edge
from guideline import checklist_markup as markup
from guideline.checklists import ChecklistPage, checklists, concerning
from guideline.fast import lists as task_lists
from guideline.words import Words
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

_menu: list[Page] = []
_words: dict[str, Words] = {}
_checklists: dict[str, ChecklistPage] = {}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Begin a language. Its menu gives onboarding the order of the pages."""
    _menu[:] = nav.pages
    _words.update(edge.all_words(config))
    _checklists.clear()


@event_priority(-10)  # after hooks that want the page as Markdown made it
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Make the page's task lists into checklists and keep them for onboarding."""
    if not (lists := task_lists.read(html)):
        return html
    language = _language(config)
    path = page.file.src_uri.removeprefix(f"{language}/")
    names = build.checked(config).identities(path)
    found = checklists(path, lists, names, language)
    _checklists[page.url] = ChecklistPage(path, str(page.meta.get("audience")), tuple(found))
    return markup.with_checklists(html, lists, found, _words[language])


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Fill the markers, now that every page of the language has been read."""
    words = _words[_language(config)]
    for page in [file.page for file in files.documentation_pages() if file.page]:
        for audience in markup.markers(page.content or ""):
            path = markup.path(audience, _gathered(audience, page), words)
            page.content = markup.fill(page.content or "", audience, path)


def _gathered(audience: str, onto: Page) -> Iterator[markup.Linked]:
    """The audience's checklists in the order of the menu, with addresses as seen from a page."""
    pages = {_checklists[page.url].path: page for page in _menu if page.url in _checklists}
    for checklist in concerning(audience, [_checklists[page.url] for page in pages.values()]):
        page = pages[checklist.page]
        url = f"{get_relative_url(page.url, onto.url)}#{checklist.heading}"
        yield markup.Linked(checklist, str(page.title), url)


def _language(config: MkDocsConfig) -> str:
    i18n: Any = config.plugins["i18n"]
    return str(i18n.current_language)
