"""A page's blocks: what a reader meets one after the other, each with its line and its text."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from textwrap import shorten

from guideline.pages.comments import Suppression

FOOTNOTE = "[^]"
"""What stands for a footnote's number, which depends on those before it."""
NOTES = "footnotes"
"""The name of the list that footnotes become at the end of a page, and of its items."""
STRUCK = "~~"
"""What stands around a passage that is struck through, as in Markdown."""


class Kind(StrEnum):
    """What a block is. The value is its name in messages."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST = "list"
    ITEM = "list item"
    TASK = "checklist item"
    ADMONITION = "admonition"
    TABLE = "table"
    CELL = "table cell"
    IMAGE = "image"
    CODE = "code block"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page.

    line: where it begins in the file, from 1. text: NFC, white space collapsed, markup removed but
    for footnotes' numbers and what is struck through (see above); an admonition's is its title
    (empty where the editor gave none), an image's its description, a list's or table's is empty.
    own: the text without the passages that carry a `lang` of their own. prose: what readers see of
    it without code. path: the blocks around it, outermost first. level: of a heading, 1-6; the
    column of a cell, from 0; the first number of a list. name: a heading's id, an admonition's
    kind, "ol", "ul" or `NOTES` of a list, an image's address, a front matter field's name. links:
    addresses in order. named: addresses with the words that lead to them. codes: code spans in order.
    marks: what attributes and icons say beside the text, each with the words that it is about, if not
    all: see `allowed_markup`.
    """

    kind: Kind
    line: int
    text: str = ""
    own: str = ""
    path: tuple[str, ...] = ()
    level: int = 0
    name: str = ""
    checked: bool = False
    links: tuple[str, ...] = ()
    named: tuple[tuple[str, str], ...] = ()
    codes: tuple[str, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    prose: str = ""
    marks: tuple[str, ...] = ()

    @property
    def passage(self) -> str:
        """The text and all that is said beside it: what a receipt keeps of a block."""
        return " ".join([self.text, *(f"{{{mark}}}" for mark in self.marks)]).strip()

    @property
    def struck(self) -> list[str]:
        """The passages that are struck through, in order."""
        return self.text.split(STRUCK)[1::2]

    @property
    def shape(self) -> tuple[object, ...]:
        """What must be the same in every language; not the text."""
        match self.kind:
            case Kind.HEADING | Kind.CELL:
                return (self.kind, self.path, self.level)
            case Kind.ADMONITION | Kind.LIST:
                return (self.kind, self.path, self.name)
            case _:
                return (self.kind, self.path)

    def __str__(self) -> str:
        """Return what it is and how it begins, for messages."""
        match self.kind:
            case Kind.HEADING:
                label = f"heading of level {self.level}"
            case Kind.ADMONITION:
                label = f"admonition of kind “{self.name}”"
            case Kind.FIELD:
                label = f"field “{self.name}”"
            case Kind.LIST:
                label = "numbered list" if self.name == "ol" else "list"
            case _:
                label = str(self.kind)
        excerpt = shorten(self.text, 50, placeholder=" …")
        return f"{label} “{excerpt}”" if excerpt else label

    def allows(self, rule: str) -> bool:
        """Tell whether an editor's comment silences the rule for this block."""
        return any(suppression.rule == rule for suppression in self.suppressions)


def normalised(text: str) -> str:
    """Return text in Unicode NFC with white space collapsed. Nothing fuzzier: "not" is short."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
