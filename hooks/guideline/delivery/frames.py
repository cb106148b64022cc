"""Which other sites may show this one in a frame, such as an intranet (SharePoint, Teams).

One setting lists their origins; the server's configuration says the same to browsers: in the policy's
`frame-ancestors` (https://www.w3.org/TR/CSP3/#directive-frame-ancestors), and by X-Frame-Options where
nobody may. That header knows no list, so there is none where `frame-ancestors` names somebody.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from guideline.project.messages import MessageError, message

CONFIGURATION = "server/guideline.conf"

_NOBODY = "'none'"
# A host's name, or all names below one ("*.cloud.microsoft"), and a port.
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ORIGIN = re.compile(rf"https://(?:\*\.)?{_LABEL}(?:\.{_LABEL})+(?::[1-9]\d{{0,4}})?")
_LINE = re.compile(r"(?<=map \$host \$guideline_frames \{\n    default ).+(?=;\n)")


class FramesError(MessageError):
    """The setting is wrong; the message has one sentence a fault and says what to write."""


def ancestors(origins: Sequence[str]) -> str:
    """Return what `frame-ancestors` says of the origins that may show the site; nobody may without any.

    Raises:
        FramesError: if one is no https origin, such as an address with a path.

    """
    faults = [
        message("config-no-origin", origin=origin)
        for origin in origins
        if not _ORIGIN.fullmatch(origin)
    ]
    if faults:
        raise FramesError(*faults)
    return " ".join(dict.fromkeys(origins)) or _NOBODY


def said(configuration: str) -> str | None:
    """Return whom a server's configuration lets show the site; None where it has no place for it."""
    found = _LINE.search(configuration)
    return None if found is None else found[0].strip('"')


def with_ancestors(configuration: str, allowed: str) -> str:
    """Return a server's configuration that lets them show the site."""
    return _LINE.sub(lambda _: f'"{allowed}"', configuration)


def disagreement(root: Path, origins: Sequence[str]) -> str:
    """Return what to do where the project's server lets others show the site than the setting says.

    Raises:
        FramesError: if the setting is wrong.

    """
    allowed, file = ancestors(origins), root / CONFIGURATION
    if not file.is_file():
        return ""
    found = said(file.read_text(encoding="utf-8"))
    if found in (None, allowed):
        return ""
    return (
        f"{CONFIGURATION} lets {found} show the site in a frame, mkdocs.yml says {allowed}."
        " Run “guideline frames”, and bring the file to the server."
    )
