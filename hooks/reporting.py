"""A page says where faults are reported. Deleting this hook's line leaves the place empty."""

from typing import Any

from guideline import edge
from guideline.reporting import MARKER, ReportingError, sentence
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import event_priority

_sentences: dict[str, str] = {}


@event_priority(-110)  # after the languages are known
def on_config(config: MkDocsConfig) -> None:
    """Say it in every language."""
    place = edge.options(config).report
    for language, words in edge.all_words(config).items():
        try:
            _sentences[language] = sentence(place, words)
        except ReportingError as error:
            raise ConfigurationError(f"mkdocs.yml: “report:” is wrong. {error}") from None


def on_page_content(html: str, config: MkDocsConfig, **_: Any) -> str:
    """Put it where a page asks for it."""
    i18n: Any = config.plugins["i18n"]
    return html.replace(MARKER, _sentences[i18n.current_language])
