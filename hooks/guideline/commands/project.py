"""The project in the current folder, as every command needs it."""

import click

from guideline.cache import store
from guideline.contract.guideline import Guideline, collect
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.mkdocs_config import ConfigurationError, MkDocsConfig
from guideline.project.settings import Settings

EXIT_CODES = """\b
Exit codes:
  0  nothing is left to do
  1  something is: the output says what
  2  the command was not understood, or the project cannot be read
"""


class UnreadableError(click.ClickException):
    """The project cannot be read; the message says why and what to do."""

    exit_code = 2


def configuration() -> MkDocsConfig:
    """Return the configuration of the project in the current folder."""
    try:
        config = mkdocs_config.load_project()
        store.open_store(mkdocs_config.cache_folder(config))
        return config
    except ConfigurationError as error:
        raise UnreadableError(f"{error} Run the command in the project's folder.") from None


def read(settings: Settings) -> Guideline:
    """Read every page of the project, as of today."""
    try:
        return collect(settings, Reader(settings.markdown_config), mkdocs_config.today())
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
