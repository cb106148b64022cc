"""Pages, passages and words that are too large to be read in good time."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from guideline.project import limits

# Lines that are no longer than a word may be have no word that is too long: a page has few others.
_WORD = re.compile(rf"[^\W_]{{{limits.WORD + 1}}}")


_PAIRS = (("[", "]"), ("(", ")"), ("<", ">"))

_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)")
_VOID = frozenset(["br", "col", "hr", "img", "input", "path", "wbr"])  # they have no end


class Oversize(NamedTuple):
    """What is too large, its line, from 1, and what to do about it."""

    line: int
    message: str
    remedy: str


def page(content: bytes) -> Oversize | None:
    """Return what is wrong with the length of a page's file, if anything."""
    if len(content) <= limits.PAGE:
        return None
    message = f"the page has {len(content):,} bytes, more than {limits.PAGE:,}"
    return Oversize(1, message, "Make several pages of it.")


def passage(lines: Sequence[str]) -> Oversize | None:
    """Return the first passage or word of a page that is too long, or its line that is too far down."""
    if len(lines) > limits.LINES:
        message = f"the page has {len(lines):,} lines, more than {limits.LINES:,}"
        return Oversize(limits.LINES + 1, message, "Make several pages of it.")
    length, first = 0, 1
    for number, line in enumerate(lines, 1):
        if len(line) > limits.WORD and (found := _WORD.search(line)):
            message = f"a word has more than {limits.WORD} letters: “{found[0][:30]}…”"
            return Oversize(number, message, "Write words, with spaces between them.")
        if not line.strip():
            length, first = 0, number + 1
            continue
        length += len(line)
        if length > limits.PASSAGE:
            message = f"the passage has more than {limits.PASSAGE:,} characters"
            return Oversize(first, message, "Put empty lines between its parts, or shorten it.")
    return None


def unclosed(lines: Sequence[str]) -> Oversize | None:
    """Return where a page has too many brackets that nothing closes, if it has."""
    for opening, closing in _PAIRS:
        left = 0
        for number, line in enumerate(lines, 1):
            for sign in line if opening in line or left else "":
                left = left + (sign == opening) - (sign == closing and left > 0)
            if left > limits.UNCLOSED:
                message = f"there are more than {limits.UNCLOSED} “{opening}” that nothing closes"
                return Oversize(number, message, f"Write “{closing}” after each, or remove them.")
    return None


def unended(lines: Sequence[str]) -> Oversize | None:
    """Return where a page has too many elements within each other, if it has."""
    level = 0
    for number, line in enumerate(lines, 1):
        for end, name in _TAG.findall(line) if "<" in line else ():
            if name.lower() not in _VOID:
                level = max(0, level - 1) if end else level + 1
        if level > limits.UNCLOSED:
            message = f"there are more than {limits.UNCLOSED} elements within each other"
            return Oversize(number, message, "Write the end after each, or use Markdown instead.")
    return None


def of_lines(lines: Sequence[str]) -> Oversize | None:
    """Return the first of all these that a page has."""
    return passage(lines) or unclosed(lines) or unended(lines)
