"""The project in the current folder, as every command needs it."""

import click
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from guideline import edge
from guideline.pages import Reader
from guideline.settings import Settings
from guideline.site import Guideline, collect

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
        config = load_config("mkdocs.yml")
        edge.use_kept(config)
        return config
    except ConfigurationError as error:
        raise UnreadableError(f"{error} Run the command in the project's folder.") from None


def read(settings: Settings) -> Guideline:
    """Read every page of the project, as of today."""
    try:
        return collect(settings, Reader(settings.dialect), edge.today())
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
