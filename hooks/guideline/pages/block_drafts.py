"""Blocks that are still being read, and what becomes of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from guideline.pages.blocks import (
    STRUCK,
    Block,
    Kind,
    normalised,
)
from guideline.pages.comments import Suppression

# Between two pieces of one passage that is struck through.
_STRUCK_ON = re.compile(rf"{STRUCK}(\s*){STRUCK}")


@dataclass(slots=True)
class Draft:
    """A block that is still being read.

    after: the last line seen before it. marks: each with the words that it is about, none where it is
    the whole block. element: where its element begins in the HTML, as the parser counts lines and
    columns; None where it is no element.
    """

    kind: Kind
    after: int
    path: tuple[str, ...]
    suppressions: tuple[Suppression, ...]
    line: int = 0
    level: int = 0
    name: str = ""
    checked: bool = False
    written: bool = False
    parts: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    named: list[tuple[str, str]] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    marks: list[tuple[str, str]] = field(default_factory=list)
    element: tuple[int, int] | None = None


class Lines:
    """Gives every draft a line and makes blocks of those that say something."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._passed = 0

    def blocks(self, drafts: Sequence[Draft]) -> list[Block]:
        """Return the blocks of drafts, which come in the order of the page."""
        for draft, first in pairwise(drafts):
            if draft.kind in (Kind.LIST, Kind.TABLE):
                draft.line = first.line
        made = [self._block(draft) for draft in drafts]
        return [block for block in made if block.text or block.kind not in _SILENT_IF_EMPTY]

    def _block(self, draft: Draft) -> Block:
        text = said(draft.parts)
        if draft.kind is Kind.ADMONITION:
            if text == draft.name.capitalize() and not draft.line:
                text = ""  # Python-Markdown's own title, where the editor gave none
            draft.line = draft.line or self._next(draft.after, ("!!!", "???", "[!"))
        elif not draft.line:
            draft.line = self._next(draft.after)
        self._passed = max(self._passed, draft.line)
        return Block(
            kind=draft.kind,
            line=draft.line,
            text=text,
            own=said(draft.own) if text else "",
            path=draft.path,
            level=draft.level,
            name=draft.name,
            checked=draft.checked,
            links=tuple(draft.links),
            named=tuple(draft.named),
            codes=tuple(draft.codes),
            marks=tuple(_marked(draft.marks, text)),
            suppressions=draft.suppressions,
            prose=normalised("".join(draft.prose)) if text else "",
        )

    def _next(self, after: int, starts: str | tuple[str, ...] = "") -> int:
        after = max(after, self._passed if starts else after)
        for number, line in enumerate(self._lines[after:], after + 1):
            if line.strip() and line.lstrip(" >*+-").startswith(starts):
                return number
        return max(after, 1)


def _marked(marks: Sequence[tuple[str, str]], text: str) -> Iterator[str]:
    """Yield what is marked, each with its words, but for those of the whole block."""
    for mark, words in marks:
        yield mark if words == text else f"{mark} {words}".rstrip()


def said(parts: Sequence[str]) -> str:
    """Return what a draft's parts say together."""
    return normalised(_STRUCK_ON.sub(r"\1", "".join(parts)))


_SILENT_IF_EMPTY = (Kind.PARAGRAPH, Kind.QUOTE, Kind.CODE)
