"""The interface in the page's language: words for the templates, default titles, local dates."""

from datetime import date
from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import words as guideline_words
from guideline.addresses import with_printable_addresses
from guideline.admonitions import with_default_titles
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

_words: dict[str, guideline_words.Words] = {}


@event_priority(-110)  # after the languages are known
def on_config(config: MkDocsConfig) -> None:
    """Read the words of every language before anything is built."""
    try:
        read = guideline_words.load(_folder(config), _i18n(config).build_languages)
    except guideline_words.WordsError as error:
        raise ConfigurationError(f"The interface words can't be used:\n{error}") from None
    _words.update(read)


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Keep the words files, which lie in the theme's folder, out of the site."""
    for file in [file for file in files if file.src_uri.startswith(f"{_folder(config).name}/")]:
        files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Give every template, the 404 page's too, the words and the dates of its language."""
    words = _current(config)
    env.globals |= {"words": words, "all_words": _words}

    def local_date(day: object) -> str:
        return format_date(day, "long", words["locale"]) if isinstance(day, date) else str(day)

    env.filters |= {"local_date": local_date, "printable_addresses": with_printable_addresses}


def on_page_content(html: str, config: MkDocsConfig, **_: Any) -> str:
    """Translate the titles that Markdown gives to admonitions without one."""
    return with_default_titles(html, _current(config))


def _current(config: MkDocsConfig) -> guideline_words.Words:
    return _words[_i18n(config).current_language]


def _i18n(config: MkDocsConfig) -> Any:
    return config.plugins["i18n"]


def _folder(config: MkDocsConfig) -> Path:
    return Path(str(config.theme.custom_dir)) / "words"
