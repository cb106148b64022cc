"""Who previews the site sees on each page, and at each passage, what is open there.

It is in what `mkdocs serve` and `make preview` build, never in what is published.
"""

from collections import defaultdict
from typing import Any

from guideline import build, priorities
from guideline.build import on_startup
from guideline.pages import line_markers
from guideline.project.findings import Finding
from guideline.reports.open_findings import open_points, said
from guideline.reports.open_lines import marked, with_signs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

__all__ = ["on_startup"]


def on_pre_page(page: Page, config: MkDocsConfig, files: object) -> Page:
    """Let a file that is no text be an empty page: what is wrong with it is said there."""
    if build.of(config).shows_findings:
        try:
            _ = page.file.content_string
        except UnicodeDecodeError:
            page.file.content_string = f"# {page.file.name}\n"
    return page


@event_priority(priorities.LAST_CHANGE)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Mark the lines that something is open in, if they are as in the file."""
    found = _open(page, config)
    if not found:
        return markdown
    whole = page.file.content_string.replace("\r\n", "\n").rstrip("\n").split("\n")
    lines = markdown.rstrip("\n").split("\n")
    if whole[len(whole) - len(lines) :] != lines:
        return markdown
    return marked(markdown, len(whole) - len(lines), {each.place.line for each in found})


@event_priority(priorities.BEFORE_LISTS)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Say there what is open; tables of contents and titles say nothing of it."""
    if not (found := _open(page, config)):
        return html
    words = build.of(config).words
    signs: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for each in found:
        signs[each.place.line][words[f"open.{each.rule.replace(' ', '-')}"]] = None
    html, lines = with_signs(html, {line: list(texts) for line, texts in signs.items()})
    page.meta["open_lines"] = lines
    for entry in page.toc:
        _clean(entry)
    title = getattr(page, "_title_from_render", None)
    if title:
        page._title_from_render = line_markers.strip(title)
    return html


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template what the check has found in the page's file."""
    return context | {
        "open_points": [said(each, build.of(config).locale) for each in _open(page, config)],
        "open_lines": page.meta.get("open_lines", []),
    }


def _open(page: Page, config: MkDocsConfig) -> list[Finding]:
    this = build.of(config)
    if not this.shows_findings:
        return []
    checked = this.checked
    return open_points(checked.findings, checked.guideline.file(page.file.src_uri))


def _clean(entry: AnchorLink) -> None:
    entry.title = line_markers.strip(entry.title)
    for child in entry.children:
        _clean(child)
