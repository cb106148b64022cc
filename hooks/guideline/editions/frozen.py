"""A page's text as an edition keeps it: the HTML that Markdown made, in sections.

A section is a heading with what stands under it. What is no text of the guideline is left out:
editors' comments, icons (beside words that say the same) and line marks.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence

from guideline.cache import objects
from guideline.pages import line_markers
from guideline.pages.blocks import Block, Kind
from guideline.pages.outline import outline

_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_ICON = re.compile(r'<span class="twemoji"[^>]*>.*?</span> ?', re.DOTALL)
_SECTION = re.compile(r"\n(?=<h[1-6]\b)")
_ELSEWHERE = ("https:", "http:", "mailto:", "tel:")
_DIGITS = 16  # 64 bits: among a site's sections no two are the same by chance


def sections(html: str) -> list[str]:
    """Return the sections of a page's HTML, line marks included or not."""
    clean = _ICON.sub("", _COMMENT.sub("", line_markers.strip(html)))
    return [part for each in _SECTION.split(clean) if (part := each.strip())]


def name(section: str) -> str:
    """Return the digest by which editions name a section: the first digits of its SHA-256."""
    return hashlib.sha256(section.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def whole(names: Sequence[str]) -> str:
    """Return what stands for a page of these sections."""
    return name(" ".join(names))


def texts(html: str) -> tuple[str, ...]:
    """Return what readers get of a page's HTML, block by block.

    A link within the site is left out: its address is not what a page says.
    """
    return objects.get_or_make("texts", [html], lambda: _texts(html), tuple[str, ...])


def _texts(html: str) -> tuple[str, ...]:
    blocks, _ = outline(html, html.split("\n"))
    return tuple(said for block in blocks if (said := " ".join(_said(block))))


def _said(block: Block) -> Iterator[str]:
    if block.kind is Kind.TASK:
        yield "☑" if block.checked else "☐"
    if block.text:
        yield block.text
    for link in block.links:
        if link.startswith(_ELSEWHERE) and link.partition(":")[2].strip("/") not in block.text:
            yield f"({link})"
