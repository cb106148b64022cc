"""Who previews the site sees on each page what is open there. It is never in what is built."""

from typing import Any

from guideline import build
from guideline.build import on_startup
from guideline.reports.open_findings import open_points, said
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

__all__ = ["on_startup"]


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template what the check has found in the page's file."""
    this = build.of(config)
    if not this.is_preview:
        return context
    checked = this.checked
    file = checked.guideline.file(page.file.src_uri)
    points = [said(each, this.locale) for each in open_points(checked.findings, file)]
    return context | {"open_points": points}
