"""What a finished site may hold: what the build makes, where it makes it, and what pages may bring."""

import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from guideline.project import regular_files
from guideline.project.messages import advice
from guideline.security import file_kinds
from guideline.security.unsafe_html import Danger, dangers, dangers_of_style

_MAP = "sitemap.xml"
_FONT = b"wOF2"
_UNKNOWN = "Remove it. If the build is to make it, name its place in delivery/published_kinds.py."
_ENCODING = "Save what it is made of as UTF-8."


def _plain(_: str) -> Iterator[Danger]:
    return iter(())


def _xml(text: str) -> Iterator[Danger]:
    for found in re.finditer(r"<!(?!--|\[CDATA\[)|<\?(?!xml\s)", text):
        yield Danger(f"a declaration ({found[0]})", "Remove it.", found.start())
    yield from dangers(text)


# By its path below the site: what the build and the theme make, and how its text is judged.
_MADE: tuple[tuple[re.Pattern[str], Callable[[str], Iterator[Danger]]], ...] = tuple(
    (re.compile(path), judge)
    for path, judge in (
        (r"assets/javascripts/[\w./-]+\.js", _plain),
        (r"assets/stylesheets/[\w./-]+\.css", dangers_of_style),
        (r"assets/[\w./-]+\.txt", _plain),  # licences
        (r"(?:[\w-]+/)*search/[\w.-]+\.json", _plain),
        (r"(?:[\w-]+/)*[\w-]+\.atom", _xml),
        (re.escape(_MAP), _xml),
        (r"version\.json", _plain),
    )
)


def judge(site: Path, name: str) -> list[Danger]:
    """Return what is wrong with a file of the site that is no HTML page; name: its path there."""
    content = regular_files.read(site / name, site, regular_files.FILE)
    if name == f"{_MAP}.gz":
        return [] if _is_copy(content, site) else [Danger("no copy of the map", _UNKNOWN, 0)]
    if re.fullmatch(r"assets/fonts/[\w.-]+\.woff2", name):
        return (
            [] if content.startswith(_FONT) else [Danger("no font, as its name says", _UNKNOWN, 0)]
        )
    for path, dangers_of in _MADE:
        if path.fullmatch(name):
            try:
                return [*dangers_of(content.decode("utf-8"))]
            except UnicodeDecodeError:
                return [Danger("the file is not UTF-8 text", _ENCODING, 0)]
    if fault := file_kinds.fault(name, content):
        known = file_kinds.suffix(name) in (*file_kinds.PICTURES, *file_kinds.DOCUMENTS)
        return [Danger(fault, advice(fault) if known else _UNKNOWN, 0)]
    return []


def _is_copy(content: bytes, site: Path) -> bool:
    try:
        return gzip.decompress(content) == (site / _MAP).read_bytes()
    except (OSError, EOFError, zlib.error):
        return False
