"""Task lists become checklists; a page's markers become the onboarding paths of its language."""

from collections.abc import Iterator
from typing import Any

from guideline import build, priorities
from guideline.build import LanguageBuild
from guideline.checklists import markup, task_lists
from guideline.checklists.identity import ChecklistPage, checklists, concerning
from guideline.pages.former import FIELD, formers
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Begin a language. Its menu gives onboarding the order of the pages."""
    build.of(config).begin_language(nav.pages)


@event_priority(priorities.AFTER_PLAIN_HTML)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Make the page's task lists into checklists and keep them for onboarding."""
    if not (lists := task_lists.read(html)):
        return html
    this = build.of(config)
    language = this.locale
    path = page.file.src_uri.removeprefix(f"{language}/")
    names = this.checked.identities(path)
    found = checklists(path, lists, names, language, formers(page.meta.get(FIELD)))
    about = ChecklistPage(path, str(page.meta.get("audience")), tuple(found))
    this.language.checklists[page.url] = about
    return markup.with_checklists(html, lists, found, this.words)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Fill the markers, now that every page of the language has been read."""
    this = build.of(config)
    for page in [file.page for file in files.documentation_pages() if file.page]:
        for audience in markup.markers(page.content or ""):
            path = markup.path(audience, _gathered(audience, page, this.language), this.words)
            page.content = markup.fill(page.content or "", audience, path)


def _gathered(audience: str, onto: Page, language: LanguageBuild) -> Iterator[markup.Linked]:
    """The audience's checklists in the order of the menu, with addresses as seen from a page."""
    lists = language.checklists
    pages = {lists[page.url].path: page for page in language.menu if page.url in lists}
    for checklist in concerning(audience, [lists[page.url] for page in pages.values()]):
        page = pages[checklist.page]
        url = f"{get_relative_url(page.url, onto.url)}#{checklist.heading}"
        yield markup.Linked(checklist, str(page.title), url)
