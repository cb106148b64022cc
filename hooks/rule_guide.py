"""The guide for editors lists every rule with its messages, as the catalogues have them."""

from typing import Any

from guideline import build
from guideline.build import on_startup
from guideline.cache import objects
from guideline.reports.rule_guide import MARKER, PAGE, listed
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

__all__ = ["on_startup"]


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str | None:
    """Put the list in the place of its marker, in the guide only."""
    this = build.of(config)
    if page.file.src_uri != f"{this.locale}/{PAGE}" or MARKER not in html:
        return None
    titles = {key.removeprefix("open."): text for key, text in this.words.items()}
    parts = [this.locale, *(part for title in titles.items() for part in title)]
    made = objects.get_or_make("rules", parts, lambda: listed(this.locale, titles), str)
    return html.replace(MARKER, made)
