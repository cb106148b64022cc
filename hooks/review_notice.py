"""Tells readers when a page is due for review, and when that day has passed.

The notice is part of the built page, not of a script: it is there without JavaScript and in print.
It can come a few days late, as often as the site is published (.github/workflows/publish.yml: every
night); the date itself is always on the page.
"""

from datetime import date
from typing import Any

from guideline import build
from guideline.pages.review_date import due_date, is_overdue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template the day of its next review, and whether it has passed."""
    reviewed = page.meta.get("reviewed")
    if not isinstance(reviewed, date):
        return context
    this = build.of(config)
    due = due_date(reviewed, this.options.review_months)
    return context | {"review_due": due, "review_overdue": is_overdue(due, this.today)}
