"""Who previews the site sees on each page what is open there. It is never in what is built."""

from typing import Any, Literal

from guideline import build
from guideline.open_points import open_points
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

_previewing: list[str] = []  # MkDocs keeps hook modules for as long as it serves


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether an editor previews the site."""
    _previewing[:] = ["serve"] if command == "serve" else []


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template what the check has found in the page's file."""
    if not _previewing:
        return context
    checked = build.checked(config)
    file = checked.guideline.file(page.file.src_uri)
    return context | {"open_points": open_points(checked.findings, file)}
