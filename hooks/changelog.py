"""What has changed: the list's dates in the page's language, and feeds of its entries."""

from functools import partial
from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import build
from guideline.cache import store
from guideline.changelog import atom
from guideline.changelog.entries import (
    PAGE,
    changes,
    feed_of,
    for_audience,
    with_local_dates,
)
from guideline.changelog.feeds import EVERYBODY, concerned, feeds
from guideline.project.clock import zone_of
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let every page of a language that has the list lead to its feeds, and to the page about them."""
    this = build.of(config)
    file = files.get_file_from_path(f"{this.locale}/{PAGE}")
    # A feed's entries have their addresses in it: where the site has none, there is no feed.
    has_feeds = file and config.site_url
    env.globals["changes"] = feed_of(file.dest_uri) if file and has_feeds else None
    env.globals["feeds"] = feeds(file.dest_uri, this.words) if file and has_feeds else []
    env.globals["changes_page"] = file.url if file else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Write the dates as readers do."""
    if page.file.src_uri != f"{build.of(config).locale}/{PAGE}":
        return markdown
    language = build.of(config).words["locale"]
    return with_local_dates(markdown, lambda day: format_date(day, "long", language))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Write the feeds, where the site has an address and the list an entry."""
    this = build.of(config)
    address = page.canonical_url
    if page.file.src_uri != f"{this.locale}/{PAGE}" or not address:
        return
    entries = list(changes(page.content or "", address))
    if not entries:
        return
    newest = max(entry.day for entry in entries)
    zone = zone_of(this.options.time_zone)
    for each in feeds(page.file.dest_uri, this.words):
        title = f"{config.site_name}: {page.title}"
        own = entries
        if each.audience != EVERYBODY:
            title += f" ({each.name})"
            own = list(for_audience(entries, concerned(each.audience)))
        author = this.words["footer.city"]
        about = atom.Feed(
            this.locale, title, author, f"{config.site_url}{each.url}", address, each.audience
        )
        rendered = store.get_or_make(
            "feed",
            [repr(about), repr(own), str(newest), str(zone)],
            partial(atom.render, about, own, newest, zone),
        )
        write_file(rendered, str(Path(config.site_dir, each.url)))
