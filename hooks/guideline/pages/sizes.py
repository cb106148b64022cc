"""Pages, passages and words that are too large to be read in good time."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from guideline.project import limits
from guideline.project.messages import Message, message

# Lines that are no longer than a word may be have no word that is too long: a page has few others.
_WORD = re.compile(rf"[^\W_]{{{limits.WORD + 1}}}")


_PAIRS = (("[", "]"), ("(", ")"), ("<", ">"))

_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)")
_VOID = frozenset(["br", "col", "hr", "img", "input", "path", "wbr"])  # they have no end


class Oversize(NamedTuple):
    """What is too large, and its line, from 1."""

    line: int
    what: Message

    @property
    def message(self) -> str:
        """What is too large, in English."""
        return str(self.what)


def page(content: bytes) -> Oversize | None:
    """Return what is wrong with the length of a page's file, if anything."""
    if len(content) <= limits.PAGE:
        return None
    return Oversize(1, message("file-bytes", bytes=f"{len(content):,}", most=f"{limits.PAGE:,}"))


def passage(lines: Sequence[str]) -> Oversize | None:
    """Return the first passage or word of a page that is too long, or its line that is too far down."""
    if len(lines) > limits.LINES:
        what = message("file-lines", lines=f"{len(lines):,}", most=f"{limits.LINES:,}")
        return Oversize(limits.LINES + 1, what)
    length, first = 0, 1
    for number, line in enumerate(lines, 1):
        if len(line) > limits.WORD and (found := _WORD.search(line)):
            what = message("file-word", most=f"{limits.WORD}", word=found[0][:30])
            return Oversize(number, what)
        if not line.strip():
            length, first = 0, number + 1
            continue
        length += len(line)
        if length > limits.PASSAGE:
            return Oversize(first, message("file-passage", most=f"{limits.PASSAGE:,}"))
    return None


def unclosed(lines: Sequence[str]) -> Oversize | None:
    """Return where a page has too many brackets that nothing closes, if it has."""
    for opening, closing in _PAIRS:
        left = 0
        for number, line in enumerate(lines, 1):
            for sign in line if opening in line or left else "":
                left = left + (sign == opening) - (sign == closing and left > 0)
            if left > limits.UNCLOSED:
                args = {"most": str(limits.UNCLOSED), "opening": opening, "closing": closing}
                return Oversize(number, message("file-unclosed", **args))
    return None


def unended(lines: Sequence[str]) -> Oversize | None:
    """Return where a page has too many elements within each other, if it has."""
    level = 0
    for number, line in enumerate(lines, 1):
        for end, name in _TAG.findall(line) if "<" in line else ():
            if name.lower() not in _VOID:
                level = max(0, level - 1) if end else level + 1
        if level > limits.UNCLOSED:
            return Oversize(number, message("file-unended", most=str(limits.UNCLOSED)))
    return None


def of_lines(lines: Sequence[str]) -> Oversize | None:
    """Return the first of all these that a page has."""
    return passage(lines) or unclosed(lines) or unended(lines)
