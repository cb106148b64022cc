"""The city's logo in the header: a picture that a browser shows, in the theme's folder of pictures."""

from pathlib import Path, PurePosixPath

FOLDER = "assets/images"
_KINDS = (".svg", ".png", ".webp", ".jpg", ".jpeg")


class LogoError(ValueError):
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
            f"“{name}” is no picture's name. Put one of {', '.join(_KINDS)} into"
            f" {theme.name}/{FOLDER}/ and write its name, such as city.svg."
        )
    if not (theme / FOLDER / name).is_file():
        raise LogoError(
            f"There is no {theme.name}/{FOLDER}/{name}. Put it there, or correct its name."
        )
    return f"{FOLDER}/{name}"
