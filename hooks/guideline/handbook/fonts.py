"""The fonts of the documents: Source Sans Pro, which looks like what the site's readers see.

Typst reads whole folders. The font's package holds each face twice, as TrueType and as OpenType,
and of two like faces Typst takes the one that the disk lists first: the same text, other bytes on
another machine. So a folder of our own holds the faces that are used, once.
"""

import atexit
import shutil
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from guideline.project.temporary_folder import temporary_folder

if TYPE_CHECKING:
    import typst

_FACES = ("SourceSansPro", "SourceSansProIt", "SourceSansProBold", "SourceSansProBoldIt")


@cache
def _folder() -> Path:
    # Typst opens a font when a text first needs it: the folder stays until the process ends.
    until_exit = ExitStack()
    atexit.register(until_exit.close)
    return until_exit.enter_context(temporary_folder("guideline-fonts-"))


class FontError(Exception):
    """A face is not there; the message says which."""


@cache
def fonts() -> "typst.Fonts":
    """Return the faces that a document may use, Typst's own included, none of the machine's.

    Raises FontError where the installed package lacks a face.
    """
    # Both are slow to load, and not needed where the files are kept from the build before.
    import font_source_sans_pro  # type: ignore[import-untyped]  # noqa: PLC0415 - it has no types
    import typst  # noqa: PLC0415

    for face in _FACES:
        try:
            shutil.copy(font_source_sans_pro.font_files_otf[face], _folder())
        except (KeyError, OSError):
            raise FontError(f"the font “{face}” is not installed") from None
    folders = [_folder()]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)
