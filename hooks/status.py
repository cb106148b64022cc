"""The status page: what is open on every page in every language, for editors."""

from datetime import date
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from guideline import build, edge
from guideline.status_page import MARKER, PAGE, Shown, table
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files, **_: Any
) -> str | None:
    """Put the table in the place of its marker, on the status page only."""
    locale = _locale(config)
    if page.file.src_uri != f"{locale}/{PAGE}" or MARKER not in html:
        return None
    checked = build.checked(config)
    guideline, words = checked.guideline, edge.all_words(config)[locale]
    names = Locale.parse(words["locale"]).languages

    @cache  # asked for a page once for each language
    def versions(path: str) -> dict[str, File]:
        return getattr(files.get_file_from_path(f"{locale}/{path}"), "alternates", {})

    def address(path: str, other: str) -> str | None:
        version = versions(path).get(other)
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
        edge.where(config),
    )
    return html.replace(MARKER, table(checked.statuses, shown))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let templates lead editors to the page."""
    env.globals["status_page"] = files.get_file_from_path(f"{_locale(config)}/{PAGE}")


def _locale(config: MkDocsConfig) -> str:
    i18n: Any = config.plugins["i18n"]
    return str(i18n.current_language)
