"""Dated notices stand on other pages while their days last. Deleting this line switches them off.

They are pages like all others until they are read, so that translations and receipts are checked; then
they leave the site: no address, no place in the search, the sitemap or the handbook.
"""

from datetime import timedelta
from typing import Any

from guideline import build
from guideline.pages.notices import is_notice, notice, rebased
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

_AHEAD = timedelta(days=7)  # what begins so soon is in the pages, for their script to show


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Take the language's notices off the site, and keep those that are not over."""
    this = build.of(config)
    for file in [file for file in files if is_notice(_path(file.src_uri, config))]:
        files.remove(file)
        if file.page is None:
            continue
        file.page.meta["search"] = {"exclude": True}  # what the sitemap asks
        found = notice(_path(file.src_uri, config), file.page.meta, file.page.content or "")
        if found and found.first - _AHEAD <= this.today <= found.last:
            this.language.notices.append((found, file.page.url))


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template the notices that it shows."""
    this = build.of(config)
    is_home = _path(page.file.src_uri, config) == "index.md"
    shown = [
        {
            "name": each.name,
            "title": each.title,
            "html": rebased(each.html, get_relative_url(url, page.url)),
            "first": str(each.first),
            "last": str(each.last),
            "hidden": not each.is_current(this.today),
        }
        for each, url in this.language.notices
        if each.everywhere or is_home
    ]
    return context | {"notices": shown, "time_zone": this.options.time_zone}


def _path(name: str, config: MkDocsConfig) -> str:
    return name.removeprefix(f"{build.of(config).locale}/")
