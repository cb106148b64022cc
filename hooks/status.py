"""The status page: what is open on every page in every language, for editors."""

from datetime import date
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from guideline import build
from guideline.pages.notices import is_notice
from guideline.reports.status_page import (
    MARKER,
    PAGE,
    Shown,
    table,
)
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files, **_: Any
) -> str | None:
    """Put the table in the place of its marker, on the status page only."""
    this = build.of(config)
    locale, words = this.locale, this.words
    if page.file.src_uri != f"{locale}/{PAGE}" or MARKER not in html:
        return None
    checked = this.checked
    guideline = checked.guideline
    names = Locale.parse(words["locale"]).languages

    @cache  # asked for a page once for each language
    def versions(path: str) -> dict[str, File]:
        return getattr(files.get_file_from_path(f"{locale}/{path}"), "alternates", {})

    def address(path: str, other: str) -> str | None:
        version = None if is_notice(path) else versions(path).get(other)
        return get_relative_url(version.url, page.url) if version else None

    @cache
    def day(of: date) -> str:
        return format_date(of, "medium", words["locale"])

    shown = Shown(
        words,
        checked.titles(locale),
        {each.locale: names[each.locale] for each in guideline.settings.languages},
        address,
        day,
        this.repository,
    )
    return html.replace(MARKER, table(checked.statuses, shown))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let templates lead editors to the page."""
    env.globals["status_page"] = files.get_file_from_path(f"{build.of(config).locale}/{PAGE}")
