"""The accessibility statement says what is the city's to say. Deleting this hook's line leaves it out."""

from functools import partial
from typing import Any

from babel.dates import format_date
from guideline import build, priorities
from guideline.interface.accessibility_contact import (
    ASSESSED,
    REPORT,
    ReportingError,
    assessment,
    sentence,
)
from guideline.project import mkdocs_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority


@event_priority(priorities.LANGUAGE_KNOWN)
def on_config(config: MkDocsConfig) -> None:
    """Refuse a place that no page can name."""
    this = build.of(config)
    try:
        sentence(this.options.report, this.words, this.options.report_days)
    except ReportingError as error:
        raise mkdocs_config.setting_error("report", error) from None


def on_page_content(html: str, config: MkDocsConfig, **_: Any) -> str:
    """Put it where a page asks for it."""
    if REPORT not in html and ASSESSED not in html:
        return html
    this = build.of(config)
    options, words = this.options, this.words
    local = partial(format_date, format="long", locale=words["locale"])
    said = assessment(options.assessed, words, local)
    place = sentence(options.report, words, options.report_days)
    return html.replace(REPORT, place).replace(ASSESSED, said)
