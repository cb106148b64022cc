"""What one build reads once and all its hooks share."""

from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig

from guideline import contract, edge
from guideline.findings import Finding
from guideline.pages import Reader
from guideline.site import Guideline, collect

_readers: list[Reader] = []
_read: list[tuple[MkDocsConfig, "Checked"]] = []


@dataclass(frozen=True)
class Checked:
    """The guideline as the build found it, and what the contract says about it."""

    guideline: Guideline
    findings: tuple[Finding, ...]


def checked(config: MkDocsConfig) -> Checked:
    """Return the guideline, read and checked when a build first asks; every build has its config.

    Raises ConfigurationError where the settings are wrong.
    """
    if _read and _read[0][0] is config:
        return _read[0][1]
    settings = edge.settings(config)
    if not _readers or _readers[0].dialect != settings.dialect:
        _readers[:] = [Reader(settings.dialect)]
    guideline = collect(settings, _readers[0], edge.today())
    found = Checked(guideline, tuple(contract.check(guideline)))
    _read[:] = [(config, found)]
    return found
