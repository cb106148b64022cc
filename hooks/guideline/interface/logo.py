"""The city's logo in the header: a picture that a browser shows, in the theme's folder of pictures."""

from pathlib import Path, PurePosixPath

from guideline.project.messages import MessageError, message

FOLDER = "assets/images"
_KINDS = (".svg", ".png", ".webp", ".jpg", ".jpeg")


class LogoError(MessageError):
    """The setting names no picture; the message says what to do."""


def logo(name: str, theme: Path) -> str:
    """Return the picture's path below the site; empty where none is set.

    name: of a file in the theme's folder of pictures.

    Raises:
        LogoError: if it is not there, or no picture.

    """
    name = name.strip()
    if not name:
        return ""
    if PurePosixPath(name).name != name or PurePosixPath(name).suffix.lower() not in _KINDS:
        raise LogoError(
            message(
                "config-logo-name", name=name, kinds=list(_KINDS), folder=f"{theme.name}/{FOLDER}/"
            )
        )
    if not (theme / FOLDER / name).is_file():
        raise LogoError(message("config-logo-gone", file=f"{theme.name}/{FOLDER}/{name}"))
    return f"{FOLDER}/{name}"
