"""The project in the current folder, as every command needs it."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from guideline.cache import store
from guideline.commands.language import language, misused
from guideline.contract.guideline import Guideline
from guideline.contract.reading import collect
from guideline.pages.reader import Reader
from guideline.project import plain_folders
from guideline.project.clock import today
from guideline.project.messages import said, worded
from guideline.project.options import OptionsError
from guideline.project.settings import CACHE_FOLDER, Settings

if TYPE_CHECKING:
    from guideline.project.mkdocs_config import MkDocsConfig


EXIT_CODES = """\b
Exit codes:
  0  nothing is left to do
  1  something is: the output says what
  2  the command was not understood, or the project cannot be read
"""


class UnreadableError(click.ClickException):
    """The project cannot be read; the message says why and what to do."""

    exit_code = 2


def configuration() -> "MkDocsConfig":
    """Return MkDocs' configuration of the project in the current folder."""
    return _with_mkdocs()[0]


def settings() -> Settings:
    """Return the settings of the project in the current folder, with MkDocs or without."""
    root = Path.cwd()
    if (root / plain_folders.FILE).is_file():
        try:
            given = plain_folders.load(root)
            store.open_store(root / CACHE_FOLDER if given.cache else None)
            return plain_folders.settings(root, given)
        except OptionsError as error:
            problems = "; ".join(worded(each, language()) for each in error.what)
            raise UnreadableError(f"{plain_folders.FILE}: {problems}") from None
    if not (root / "mkdocs.yml").is_file():
        raise UnreadableError(said(language(), "project-none", file=plain_folders.FILE))
    return _with_mkdocs()[1]


def _with_mkdocs() -> tuple["MkDocsConfig", Settings]:
    """Return the configuration and the settings in it; what is wrong with either is said here."""
    try:
        from guideline.project import mkdocs_config  # noqa: PLC0415 - not every project has MkDocs
    except ModuleNotFoundError as error:
        raise UnreadableError(said(language(), "project-no-mkdocs", name=error.name)) from None
    try:
        config = mkdocs_config.load_project()
        found = mkdocs_config.settings(config)
        mkdocs_config.edit_repository(config)
        store.open_store(mkdocs_config.cache_folder(config))
    except mkdocs_config.SettingsError as error:
        raise UnreadableError(worded(error.what, language())) from None
    except mkdocs_config.ConfigurationError as error:
        raise UnreadableError(said(language(), "config-other", problem=str(error))) from None
    return config, found


def read(settings: Settings) -> Guideline:
    """Read every page of the project, as of today."""
    try:
        return collect(settings, Reader(settings.markdown_config), today(settings.time_zone))
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None


def page_path(guideline: Guideline, given: str, *, there: bool = True) -> str:
    """Return the path, within its language's folder, of a page as somebody names it.

    “docs/fi/safety.md:13”, as the check prints it, “fi/safety.md”, “safety.md” and “safety” are the
    same. there: whether such a page has to exist; a UsageError names the nearest one otherwise.
    """
    name = re.sub(r"(?::\d+)+$", "", given.strip()).removeprefix("./")
    name = name.removeprefix(f"{guideline.file()}/")
    locale, _, rest = name.partition("/")
    path = rest if locale in guideline.pages and rest else name
    path = path if path.endswith(".md") else f"{path}.md"
    if there and path not in guideline.sources:
        near = get_close_matches(path, guideline.sources, 1)
        file = guideline.file_of(guideline.settings.source.locale, path)
        if near:
            raise misused("page-mistyped", file=file, near=near[0])
        raise misused("page-unknown", file=file)
    return path
