"""What the theme's search plugin reads in a page, kept by the page."""

import json
from collections.abc import Callable
from typing import Any

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from guideline.cache import store
from guideline.cache.fingerprint import NoFingerprintError, fingerprint


def keep_entries(index: Any) -> None:
    """Let an index of Material's search plugin, as it is begun, read no page twice."""
    read = index.add_entry_from_context

    def add_entry_from_context(page: Page) -> None:
        try:
            about = fingerprint([page.content, page.url, page.title, page.meta])
        except NoFingerprintError:
            read(page)
            return
        before = len(index.entries)

        def made() -> bytes:
            _without_toc(page, read)
            return json.dumps(index.entries[before:], default=str).encode()

        entries = store.get_or_make("search entries", [about], made)
        index.entries[before:] = json.loads(entries)

    index.add_entry_from_context = add_entry_from_context


def _without_toc(page: Page, read: Callable[[Page], None]) -> None:
    """Let a page be read whose headings are looked for in no table of contents.

    What is found there is an address that ends in the heading's id, as it does where nothing is
    found; the search for each of many headings takes long.
    """
    toc, page.toc = page.toc, TableOfContents([])
    try:
        read(page)
    finally:
        page.toc = toc
