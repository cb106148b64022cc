"""Where MkDocs' configuration becomes plain settings.

For the hook and the command line. Everything else takes `Settings`.
"""

import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mkdocs.config import load_config
from mkdocs.config.base import BaseConfigOption, Config
from mkdocs.config.config_options import ListOfItems, Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from guideline.project.interface_words import Words, WordsError, load
from guideline.project.messages import (
    SOURCE,
    Message,
    MessageError,
    chosen,
    languages,
    message,
    worded,
)
from guideline.project.repository import Repository, RepositoryError, repository, where_proposed
from guideline.project.settings import (
    Language,
    MarkdownConfig,
    Settings,
    nav_entries,
)

__all__ = ["ConfigurationError", "MkDocsConfig"]  # commands handle both without MkDocs

_NO_PAGE = ("moved.html", "earlier.html", "404.html", "not-found.html")
TIME_ZONE = ZoneInfo("Europe/Helsinki")
_ANSWERED = 14  # days within which feedback must be answered: act 306/2019, section 8


class SettingsError(ConfigurationError):
    """What is wrong with the project's settings; as text, in the locale's language."""

    def __init__(self, what: Message) -> None:
        super().__init__(worded(what, chosen(os.environ)))
        self.what = what


def setting_error(name: str, problem: MessageError) -> SettingsError:
    """Return that a setting of `extra.guideline` is wrong."""
    return SettingsError(message("config-setting", name=name, problem=str(problem)))


class GuidelineOptions(Config):  # type: ignore[no-untyped-call]
    """What `extra.guideline` of mkdocs.yml may hold."""

    publishing = Type(bool, default=False)
    review_months = Type(int, default=12)
    repository = Type(str, default="")
    footer = ListOfItems(Type(str), default=[])
    report = Type(str, default="")
    sites = ListOfItems(ListOfItems(Type(str)), default=[])
    contact = Type((str, dict), default="")
    cache = Type(bool, default=True)
    preview = Type(bool, default=False)
    logo = Type(str, default="")
    frames = ListOfItems(Type(str), default=[])
    report_days = Type(int, default=14)
    assessed = Optional(Type(date))
    glossary = Type(bool, default=False)
    editors = ListOfItems(Type(str), default=[])
    former_languages = ListOfItems(Type(str), default=[])


def load_project() -> MkDocsConfig:
    """Return the configuration of the project in the current folder.

    Raises ConfigurationError where there is none that can be used.
    """
    if not Path("mkdocs.yml").is_file():
        raise SettingsError(message("config-none"))
    return load_config("mkdocs.yml")


def today() -> date:
    """Return the date in the city."""
    return datetime.now(TIME_ZONE).date()


def settings(config: MkDocsConfig) -> Settings:
    """Return the settings that MkDocs' validated configuration holds.

    Raises ConfigurationError where `extra.guideline` is wrong or the i18n plugin is missing.
    """
    if "i18n" not in config.plugins:
        raise SettingsError(message("config-i18n"))
    built = [language for language in config.plugins["i18n"].config.languages if language.build]
    languages = [_language(language, config.nav) for language in built]
    source = next(n for n, language in enumerate(built) if language.default)
    file = Path(config.config_file_path)
    if Path(config.docs_dir).is_symlink():
        raise SettingsError(message("config-link", folder=config.docs_dir))
    return Settings(
        root=file.parent.resolve(),
        docs=Path(config.docs_dir).resolve(),
        config=file.resolve(),
        source=languages[source],
        translations=tuple(languages[:source] + languages[source + 1 :]),
        markdown_config=MarkdownConfig(
            tuple(config.markdown_extensions), dict(config.mdx_configs or {})
        ),
        has_template=_page_templates(config).__contains__,
        excluded=_matcher(config.exclude_docs),
        outside_nav=_matcher(config.not_in_nav),
        footer=tuple(options(config).footer),
        review_months=options(config).review_months,
        publishing=options(config).publishing,
        sites=tuple(map(tuple, options(config).sites)),
        theme=Path(config.theme.custom_dir).resolve() if config.theme.custom_dir else None,
        has_glossary=options(config).glossary,
        former_languages=tuple(options(config).former_languages),
    )


def _language(language: Any, nav: Any) -> Language:
    own = language.nav is not None
    titles: Mapping[str, str] = language.nav_translations or {}
    entries = nav_entries(language.nav if own else nav)
    return Language(language.locale, language.name, entries, dict(titles), own, language.default)


def _page_templates(config: MkDocsConfig) -> frozenset[str]:
    """Return the templates that a page may name: the project's own that show a page."""
    folder = Path(config.theme.custom_dir or "no-such-folder")
    own = {file.name for file in folder.glob("*.html") if file.is_file()}
    return frozenset({"main.html", *own} - {*_NO_PAGE, *config.theme.static_templates})


def _matcher(spec: Any) -> Any:
    return (lambda _: False) if spec is None else spec.match_file


def all_words(config: MkDocsConfig) -> Mapping[str, Words]:
    """Return the interface words of every language, the source language first.

    Raises ConfigurationError where they can't be used.
    """
    locales = [language.locale for language in settings(config).languages]
    try:
        return load(words_folder(config), locales)
    except WordsError as error:
        raise SettingsError(message("config-words", problem=str(error))) from None


def words_folder(config: MkDocsConfig) -> Path:
    """Return the folder of the interface words, which lies in the theme's."""
    return Path(str(config.theme.custom_dir)) / "words"


def edit_repository(config: MkDocsConfig) -> Repository | None:
    """Return the repository that the pages live in; None where nobody says.

    Raises ConfigurationError where the setting is no repository's address.
    """
    try:
        known = repository(options(config).repository)
        return known and where_proposed(known, os.environ)
    except RepositoryError:
        wrong = message("config-repository", setting=options(config).repository)
        raise SettingsError(wrong) from None


def editors(config: MkDocsConfig) -> list[str]:
    """Return the languages of those who edit, the first one first; the site's if nobody says.

    Raises ConfigurationError where one of them has no catalogue of messages.
    """
    known = languages()
    site = [language.locale for language in settings(config).languages]
    chosen = list(options(config).editors) or [each for each in site if each in known]
    if unknown := [each for each in chosen if each not in known]:
        raise SettingsError(message("config-editors", unknown=unknown, known=known))
    return chosen or [SOURCE]


def cache_folder(config: MkDocsConfig) -> Path | None:
    """Return where builds keep what is slow to make; None where the settings say: nowhere."""
    return (
        Path(config.config_file_path).resolve().parent / ".cache" if options(config).cache else None
    )


def options(config: MkDocsConfig) -> GuidelineOptions:
    """Return what `extra.guideline` holds; raises ConfigurationError where that is wrong."""
    given = config.extra.get("guideline") or {}
    options = GuidelineOptions()
    if not isinstance(given, dict):
        raise SettingsError(message("config-mapping"))
    options.load_dict(given)
    failed, warnings = options.validate()
    wrong = [name for name, _ in (*failed, *warnings)]
    if not failed and options.review_months < 1:
        wrong.append("review_months")
    if not failed and not 1 <= options.report_days <= _ANSWERED:
        wrong.append("report_days")
    if wrong:
        problems = [message("config-option", name=name, must=_must(name)) for name in wrong]
        raise SettingsError(message("config-options", problems=problems))
    return options


def _must(name: str) -> Message:
    """Return what a setting has to be."""
    option = getattr(GuidelineOptions, name, None)
    if not isinstance(option, BaseConfigOption):
        return message("must-be-known")
    if name == "report_days":
        return message("must-be-number-to", most=_ANSWERED)
    if isinstance(option, ListOfItems):
        return message("must-be-list")
    kinds = {bool: "switch", int: "number", str: "text"}
    return message(f"must-be-{kinds.get(type(option.default), 'date')}")
