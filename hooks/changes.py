"""What has changed: the list's dates in the page's language, and a feed of its entries."""

from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import atom, edge
from guideline.changes import PAGE, changes, feed_of, with_local_dates
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let every page of a language that has the list lead to its feed."""
    file = files.get_file_from_path(f"{_locale(config)}/{PAGE}")
    env.globals["changes"] = feed_of(file.dest_uri) if file else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Write the dates as readers do."""
    if page.file.src_uri != f"{_locale(config)}/{PAGE}":
        return markdown
    language = edge.all_words(config)[_locale(config)]["locale"]
    return with_local_dates(markdown, lambda day: format_date(day, "long", language))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Write the feed, where the site has an address and the list an entry."""
    locale, address = _locale(config), page.canonical_url
    if page.file.src_uri != f"{locale}/{PAGE}" or not address:
        return
    if entries := list(changes(page.content or "", address)):
        name = feed_of(page.file.dest_uri)
        title = f"{config.site_name}: {page.title}"
        author = edge.all_words(config)[locale]["footer.city"]
        feed = atom.Feed(locale, title, author, f"{config.site_url}{name}", address)
        write_file(atom.render(feed, entries, edge.TIME_ZONE), str(Path(config.site_dir, name)))


def _locale(config: MkDocsConfig) -> str:
    i18n: Any = config.plugins["i18n"]
    return str(i18n.current_language)
