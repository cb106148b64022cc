"""What the theme's search plugin reads in a page, kept by the page."""

import json
from typing import Any

from mkdocs.structure.pages import Page

from guideline import keeping
from guideline.fast.descriptions import UnknownValueError, described


def keep_entries(index: Any) -> None:
    """Let an index of Material's search plugin, as it is begun, read no page twice."""
    read = index.add_entry_from_context

    def add_entry_from_context(page: Page) -> None:
        try:
            about = described([page.content, page.toc, page.url, page.title, page.meta])
        except UnknownValueError:
            read(page)
            return
        before = len(index.entries)

        def made() -> bytes:
            read(page)
            return json.dumps(index.entries[before:], default=str).encode()

        entries = keeping.kept("search entries", [about], made)
        index.entries[before:] = json.loads(entries)

    index.add_entry_from_context = add_entry_from_context
