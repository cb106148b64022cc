"""What has changed: the list's dates in the page's language, and a feed of its entries."""

from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import build
from guideline.changelog import atom
from guideline.changelog.entries import (
    PAGE,
    changes,
    feed_of,
    with_local_dates,
)
from guideline.project.clock import zone_of
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let every page of a language that has the list lead to its feed, and to the page about it."""
    file = files.get_file_from_path(f"{build.of(config).locale}/{PAGE}")
    # A feed's entries have their addresses in it: where the site has none, there is no feed.
    env.globals["changes"] = feed_of(file.dest_uri) if file and config.site_url else None
    env.globals["changes_page"] = file.url if file else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Write the dates as readers do."""
    if page.file.src_uri != f"{build.of(config).locale}/{PAGE}":
        return markdown
    language = build.of(config).words["locale"]
    return with_local_dates(markdown, lambda day: format_date(day, "long", language))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Write the feed, where the site has an address and the list an entry."""
    locale, address = build.of(config).locale, page.canonical_url
    if page.file.src_uri != f"{locale}/{PAGE}" or not address:
        return
    if entries := list(changes(page.content or "", address)):
        name = feed_of(page.file.dest_uri)
        title = f"{config.site_name}: {page.title}"
        author = build.of(config).words["footer.city"]
        feed = atom.Feed(locale, title, author, f"{config.site_url}{name}", address)
        zone = zone_of(build.of(config).options.time_zone)
        write_file(atom.render(feed, entries, zone), str(Path(config.site_dir, name)))
