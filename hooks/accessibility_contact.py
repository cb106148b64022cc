"""A page says where faults are reported. Deleting this hook's line leaves the place empty."""

from typing import Any

from guideline import build, priorities
from guideline.interface.accessibility_contact import MARKER, ReportingError, sentence
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import event_priority


@event_priority(priorities.LANGUAGE_KNOWN)
def on_config(config: MkDocsConfig) -> None:
    """Refuse a place that no page can name."""
    this = build.of(config)
    try:
        sentence(this.options.report, this.words)
    except ReportingError as error:
        raise ConfigurationError(f"mkdocs.yml: “report:” is wrong. {error}") from None


def on_page_content(html: str, config: MkDocsConfig, **_: Any) -> str:
    """Put it where a page asks for it."""
    if MARKER not in html:
        return html
    this = build.of(config)
    return html.replace(MARKER, sentence(this.options.report, this.words))
