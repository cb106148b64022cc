"""Task lists become checklists, whose ticks stay on the reader's device."""

from typing import Any

from guideline import build, priorities
from guideline.checklists import markup, task_lists
from guideline.checklists.identity import checklists
from guideline.pages.former import FIELD, formers
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page


@event_priority(priorities.AFTER_PLAIN_HTML)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Make the page's task lists into checklists."""
    if not (lists := task_lists.read(html)):
        return html
    this = build.of(config)
    path = page.file.src_uri.removeprefix(f"{this.locale}/")
    names = this.checked.identities(path)
    found = checklists(path, lists, names, this.locale, formers(page.meta.get(FIELD)))
    return markup.with_checklists(html, lists, found, this.words)
