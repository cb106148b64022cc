"""Readers get the source's passage, under a notice, where a translation is marked as pending."""

from typing import Any

from babel import Locale
from babel.dates import format_date
from guideline import build
from guideline.contract.pending import Notice, replaced, with_source
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Put the source's Markdown in the place of what is pending."""
    this = build.of(config)
    locale, checked = this.locale, this.checked
    path = page.file.src_uri.removeprefix(f"{locale}/")
    if not checked.is_marked(path, locale):
        return markdown
    guideline = checked.guideline
    pair = guideline.pair(path, locale)
    if pair is None or not (waiting := with_source(pair, guideline.today)):
        return markdown
    words = this.words
    source = guideline.settings.source.locale
    language = Locale.parse(words["locale"]).languages[source]
    notices = [
        Notice(
            words["pending"],
            words["pending.page" if passage.is_page else "pending.passage"].format(
                date=format_date(passage.until, "long", words["locale"]), language=language
            ),
        )
        for passage in waiting
    ]
    # MkDocs has taken the front matter off and static-i18n empty lines at the end; the lines
    # between are as in the file.
    lines = markdown.rstrip("\n").split("\n")
    whole = "\n".join(pair.translation.lines).rstrip("\n").split("\n")
    return "\n".join(replaced(lines, waiting, len(whole) - len(lines), source, notices))
