"""Where MkDocs' configuration becomes plain settings.

For the hook and the command line. Everything else takes `Settings`.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from guideline.project import yaml_nodes
from guideline.project.chosen import with_options
from guideline.project.interface_words import Words, WordsError, load
from guideline.project.layout import Layout, Suffixes
from guideline.project.messages import Message, MessageError, chosen, message, worded
from guideline.project.options import Options, OptionsError, read
from guideline.project.repository import Repository, RepositoryError, repository, where_proposed
from guideline.project.settings import (
    CACHE_FOLDER,
    Language,
    MarkdownConfig,
    Settings,
    nav_entries,
)

__all__ = ["ConfigurationError", "MkDocsConfig"]  # commands handle both without MkDocs

_NO_PAGE = ("moved.html", "earlier.html", "404.html", "not-found.html")


class SettingsError(ConfigurationError):
    """What is wrong with the project's settings; as text, in the locale's language."""

    def __init__(self, what: Message) -> None:
        super().__init__(worded(what, chosen(os.environ)))
        self.what = what


def setting_error(name: str, problem: MessageError) -> SettingsError:
    """Return that a setting of `extra.guideline` is wrong."""
    return SettingsError(message("config-setting", name=name, problem=str(problem)))


def load_project() -> MkDocsConfig:
    """Return the configuration of the project in the current folder.

    Raises ConfigurationError where there is none that can be used.
    """
    if not Path("mkdocs.yml").is_file():
        raise SettingsError(message("config-none"))
    refuse_inherited(Path("mkdocs.yml"))
    try:
        return load_config("mkdocs.yml")
    except ValueError as error:  # of an address or a day, which nobody else catches
        raise SettingsError(message("config-value", problem=str(error))) from None


def refuse_inherited(file: Path) -> None:
    """Raise ConfigurationError where settings come from another file too, which nothing looks at."""
    with suppress(OSError, UnicodeDecodeError, yaml.YAMLError):  # MkDocs says so itself
        root = yaml_nodes.composed(file.read_text("utf-8-sig"))
        keys = root.value if isinstance(root, yaml.MappingNode) else ()
        if any(key.value == "INHERIT" for key, _ in keys):
            raise SettingsError(message("config-inherit"))


def settings(config: MkDocsConfig) -> Settings:
    """Return the settings that MkDocs' validated configuration holds.

    Raises ConfigurationError where `extra.guideline` is wrong or the i18n plugin is missing.
    """
    if "i18n" not in config.plugins:
        raise SettingsError(message("config-i18n"))
    built = [language for language in config.plugins["i18n"].config.languages if language.build]
    languages = [_language(language, config) for language in built]
    wanted = options(config).source
    source = next(
        (n for n, each in enumerate(built) if wanted and each.locale == wanted),
        next(n for n, each in enumerate(built) if each.default),
    )
    default = next(each.locale for each in built if each.default)
    file = Path(config.config_file_path)
    if Path(config.docs_dir).is_symlink():
        raise SettingsError(message("config-link", folder=config.docs_dir))
    bare = Settings(
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
        theme=Path(config.theme.custom_dir).resolve() if config.theme.custom_dir else None,
        layout=_layout(config, default),
        shown_instead=default if config.plugins["i18n"].config.fallback_to_default else "",
    )
    try:
        return with_options(bare, options(config))
    except OptionsError as error:
        raise SettingsError(message("config-options", problems=error.what)) from None


def _layout(config: MkDocsConfig, default: str) -> Layout:
    is_suffixed = config.plugins["i18n"].config.docs_structure == "suffix"
    return Suffixes(unmarked=default) if is_suffixed else Layout()


def _language(language: Any, config: MkDocsConfig) -> Language:
    own = language.nav is not None
    titles: Mapping[str, str] = language.nav_translations or {}
    return Language(
        language.locale,
        language.name,
        nav_entries(language.nav if own else config.nav),
        dict(titles),
        own,
        language.default,
        language.site_name or config.site_name,
        language.site_description or config.site_description or "",
    )


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


def cache_folder(config: MkDocsConfig) -> Path | None:
    """Return where builds keep what is slow to make; None where the settings say: nowhere."""
    root = Path(config.config_file_path).resolve().parent
    return root / CACHE_FOLDER if options(config).cache else None


def options(config: MkDocsConfig) -> Options:
    """Return what `extra.guideline` holds; raises ConfigurationError where that is wrong."""
    given = config.extra.get("guideline")
    try:
        return read(given)
    except OptionsError as error:
        if not isinstance(given, Mapping):
            raise SettingsError(message("config-mapping")) from None
        raise SettingsError(message("config-options", problems=error.what)) from None
