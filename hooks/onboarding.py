"""Onboarding: a role's path on the page that asks for it; every page of a path can be marked as read.

Deleting this hook's line switches it off: nothing then stands where the paths were.
"""

from typing import Any

from guideline import build, priorities
from guideline.changelog.entries import PAGE as CHANGES
from guideline.onboarding import markup, passages
from guideline.onboarding.path import next_pages
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Begin a language. Its menu gives the paths the order of their pages."""
    build.of(config).begin_language(nav.pages)


@event_priority(priorities.AFTER_PLAIN_HTML)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Mark the passages of a page to be read with what they say, the same in every language."""
    this = build.of(config)
    if not this.onboarding or page not in this.language.menu or not (stop := this.stop(page)):
        return html
    checked = this.checked
    known = checked.said(stop.path, this.locale)
    marked = passages.mark(html, known, checked.meanings(stop.path))
    this.language.sections[stop.path] = marked.sections
    return marked.html


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Show the paths, now that every page of the language has been read."""
    this = build.of(config)
    paths = this.paths(files)
    by_role = {path.role: path for path in paths}
    downloads: Any = env.globals.get("downloads", ())
    for path in dict.fromkeys(this.onboarding.values()):
        file = files.get_file_from_path(f"{this.locale}/{path}")
        if not file or not (page := file.page):
            continue

        def seen(url: str, onto: Page = page) -> str:
            return get_relative_url(url, onto.url)

        sheets = {each.role: markup.Sheet(seen(each.url), each.text) for each in downloads}
        addresses = {stop.path: seen(stop.url) for path in paths for stop in path.stops}
        list_ = files.get_file_from_path(f"{this.locale}/{CHANGES}")
        followed = seen(list_.url) if list_ and config.site_url else ""
        shown = markup.Shown(
            by_role, this.language.sections, addresses, sheets, this.words, followed
        )
        page.content = markup.with_paths(page.content or "", shown)
    this.language.paths = paths


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the template of a page to be read its name, what it says, and the paths that it is on."""
    this = build.of(config)
    stop = this.stop(page)
    paths = [path for path in this.language.paths if stop in path.stops]
    if not stop or not paths:
        return context
    said = " ".join(this.checked.meanings(stop.path))
    roles = [{"role": path.role, "url": path.url} for path in paths]
    onward = [each._asdict() for each in next_pages(stop, paths)]
    reading = {
        "name": stop.name,
        "formerly": stop.formerly,
        "said": said,
        "paths": roles,
        "onward": onward,
    }
    return context | {"reading": reading}
