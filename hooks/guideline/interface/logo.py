"""The city's logo in the header: a picture that a browser shows, beside the city's name."""

from pathlib import Path, PurePosixPath

from guideline.project.interface_words import PLACE
from guideline.project.messages import MessageError, message

_KINDS = (".svg", ".png", ".webp", ".jpg", ".jpeg")


class LogoError(MessageError):
    """The setting names no picture; the message says what to do."""


def logo(name: str, theme: Path) -> str:
    """Return the picture's path below the site; empty where none is set.

    name: of a file beside the city's name.

    Raises:
        LogoError: if it is not there, or no picture.

    """
    name = name.strip()
    if not name:
        return ""
    if PurePosixPath(name).name != name or PurePosixPath(name).suffix.lower() not in _KINDS:
        raise LogoError(
            message(
                "config-logo-name", name=name, kinds=list(_KINDS), folder=f"{theme.name}/{PLACE}/"
            )
        )
    if not (theme / PLACE / name).is_file():
        raise LogoError(message("config-logo-gone", file=f"{theme.name}/{PLACE}/{name}"))
    return f"{PLACE}/{name}"
