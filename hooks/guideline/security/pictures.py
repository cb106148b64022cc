"""Raster pictures: decoded to the last point by Pillow, and nothing hidden behind them."""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from guideline.project.messages import Message, message

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS: Mapping[str, str] = {
    ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".gif": "GIF", ".webp": "WEBP", ".avif": "AVIF",
}  # fmt: skip
"""Pillow's name of the format by the end of a file's name."""
_MOST_POINTS = 50_000_000  # of all frames; a telephone's camera makes 12 to 50 million
_GPS = 0x8825  # EXIF 2.32, 4.6.3: where the tags of a place begin


def _ends_as_chunks(content: bytes) -> bool:
    """Tell whether the first end of the chunks is the file's (PNG, 5.3: size, kind, data, check)."""
    at = 8
    while at + 12 <= len(content):
        size, kind = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        at += size + 12
        if kind == b"IEND":
            return at == len(content)
    return False


def _ends_as_boxes(content: bytes) -> bool:
    """Tell whether the boxes of ISO/IEC 14496-12 fill the file: sizes in 4 bytes, or 8 where 1."""
    at = 0
    while at + 8 <= len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(content[at + 8 : at + 16], "big")
        if size < 8:
            return False
        at += size
    return at == len(content)


_ENDS: Mapping[str, Callable[[bytes], bool]] = {
    "PNG": _ends_as_chunks,
    "JPEG": lambda content: content.endswith(b"\xff\xd9"),
    "GIF": lambda content: content.endswith(b";"),
    "WEBP": lambda content: int.from_bytes(content[4:8], "little") + 8 == len(content),
    "AVIF": _ends_as_boxes,
}


def fault_of_picture(end: str, content: bytes) -> Message | None:
    """Return what is wrong with a picture; None where nothing is."""
    # Slow to load, and only pages with pictures need it.
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    form = FORMATS[end]
    try:
        with Image.open(BytesIO(content), formats=[form]) as picture:
            if picture.width * picture.height * getattr(picture, "n_frames", 1) > _MOST_POINTS:
                raise Image.DecompressionBombError
            says_where = bool(picture.getexif().get_ifd(_GPS))
            _decode(picture)
    except UnidentifiedImageError:
        return message("kind-no-picture", format=form)
    except Image.DecompressionBombError:
        return message("kind-large-picture", format=form)
    except Exception as error:
        # Pillow's formats raise whatever they like on a damaged file.
        return message("kind-damaged-picture", format=form, problem=type(error).__name__)
    if says_where:
        return message("kind-place", format=form)
    return None if _ENDS[form](content) else message("kind-more-than-picture", format=form)


def _decode(picture: "Image") -> None:
    for frame in range(getattr(picture, "n_frames", 1)):
        picture.seek(frame)
        picture.load()
