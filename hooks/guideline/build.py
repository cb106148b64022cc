"""What one build reads once and all its hooks share."""

from mkdocs.config.defaults import MkDocsConfig

from guideline import checking, edge
from guideline.checking import Checked
from guideline.pages import Reader
from guideline.site import collect

_readers: list[Reader] = []
_read: list[tuple[MkDocsConfig, Checked]] = []


def checked(config: MkDocsConfig) -> Checked:
    """Return the guideline, read and checked when a build first asks; every build has its config.

    Raises ConfigurationError where the settings are wrong.
    """
    if _read and _read[0][0] is config:
        return _read[0][1]
    settings = edge.settings(config)
    if not _readers or _readers[0].dialect != settings.dialect:
        _readers[:] = [Reader(settings.dialect)]
    found = checking.check(collect(settings, _readers[0], edge.today()))
    _read[:] = [(config, found)]
    return found
