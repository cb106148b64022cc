"""What led to a page before leads there still. Deleting this line switches that off."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from guideline import build, priorities
from guideline.build import on_startup
from guideline.delivery import redirects
from guideline.pages.addresses import address
from guideline.pages.former import FIELD, formers, moves, with_anchors
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

__all__ = ["on_startup"]


@event_priority(priorities.AFTER_PLAIN_HTML)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Give headings the ids that they had before, too."""
    if not (said := formers(page.meta.get(FIELD))):
        return html
    path = _path(page, config)
    return with_anchors(html, moves({path: said}).headings.get(path, {}))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Make the language's pages that lead on, now that every page has been read."""
    this = build.of(config)
    pages = {
        _path(file.page, config): file.page for file in files.documentation_pages() if file.page
    }
    found = moves({path: formers(page.meta.get(FIELD)) for path, page in pages.items()})
    this.moved_sections = {
        pages[path].url: [
            (old, f"{get_relative_url(pages[to].url, pages[path].url)}#{heading}")
            for old, (to, heading) in sections.items()
        ]
        for path, sections in found.sections.items()
    }
    home = "" if this.locale == this.default_locale else f"{this.locale}/"
    render = env.get_template("moved.html").render
    for name, path in found.pages.items():
        target = pages[path]
        old = address(name, home, directories=config.use_directory_urls)
        this.lead_on(render, old, target.url, str(target.title), target.canonical_url)
        this.redirected[old[0]] = target.url


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Tell the page's template which of its sections are on other pages now."""
    return context | {"moved_sections": build.of(config).moved_sections.get(page.url, [])}


@event_priority(priorities.REDIRECTS)
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Write them, and what nginx needs to lead on by itself."""
    this = build.of(config)
    if this.is_nested:
        return
    site = Path(config.site_dir)
    redirects.write(site, this.redirects)
    if this.redirected and config.use_directory_urls:
        root = urlsplit(config.site_url or "/").path or "/"
        (site / redirects.MAP).write_text(redirects.nginx_map(this.redirected, root), "utf-8")


def _path(page: Page, config: MkDocsConfig) -> str:
    return page.file.src_uri.removeprefix(f"{build.of(config).locale}/")
