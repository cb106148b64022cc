"""The rule *preview*: what GitHub shows to editors is what readers get.

The site reads some Markdown otherwise than GitHub does: a list right below a line of text is no
list there, two spaces nest nothing. Both readings become blocks, which are compared.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from guideline.contract.guideline import Guideline
from guideline.contract.naming import kind, named
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.gfm import preview
from guideline.pages.outline import outline
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix
from guideline.project.messages import Message, message

_LISTED = (Kind.LIST, Kind.ITEM, Kind.TASK)
_MARKER = re.compile(r"(?:[*+-]|\d+[.)])\s")
_PARENTHESIS = re.compile(r"\d+\)\s")
_SEPARATED = ("preview-table", "preview-list")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if not page.unread:
            yield from _page(rule, page)


def _page(rule: Rule, page: Page) -> Iterator[Finding]:
    html = preview(page.lines[page.text_begins :], page.text_begins).html
    theirs = _compared(outline(html, page.lines)[0])
    ours = _compared(page.blocks)
    matcher = SequenceMatcher(None, _placed(theirs), _placed(ours), autojunk=False)
    for _, i, i_end, j, j_end in matcher.get_opcodes():
        there, here = theirs[i:i_end], ours[j:j_end]
        if [*map(_shape, there)] != [*map(_shape, here)]:
            line = (there or here)[0].line
            around = ours[j - 1] if not here and j else None
            shown = message("preview-text-in", block=named(around)) if around else _named(here)
            id_ = _id(page, line, there, here)
            found = rule.found(page.at(line), id_, there=_named(there), here=shown)
            yield replace(found, fix=_separated(page, line) if id_ in _SEPARATED else None)


def _compared(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.kind is not Kind.IMAGE]


def _placed(blocks: Sequence[Block]) -> list[tuple[object, ...]]:
    return [(block.line, *_shape(block)) for block in blocks]


def _shape(block: Block) -> tuple[object, ...]:
    return (*block.shape, block.level if block.kind is Kind.LIST else 0)


def _separated(page: Page, line: int) -> Fix | None:
    """Return the line with an empty one above it."""
    own = page.lines[line - 1]
    return None if own.startswith(">") else Fix(page.file, line, line, f"\n{own}")


def _named(blocks: Sequence[Block]) -> Message:
    """Return what comes first, and what it stands in."""
    if not blocks:
        return message("preview-nothing")
    block = blocks[0]
    if not block.path:
        return message("preview-block", block=named(block))
    return message("preview-within", block=named(block), around=kind(block.path[-1]))


def _id(page: Page, line: int, there: Sequence[Block], here: Sequence[Block]) -> str:
    text = page.lines[line - 1].lstrip(" >")
    above = page.lines[line - 2].lstrip(" >") if line > 1 else ""
    kinds = {block.kind for block in there}
    if Kind.TABLE in kinds and above:
        return "preview-table"
    if kinds & {*_LISTED} and above and not _MARKER.match(above) and _MARKER.match(text):
        return "preview-list"
    if _PARENTHESIS.match(text):
        return "preview-number"
    if Kind.CODE in kinds and text.startswith(("```", "~~~")):
        return "preview-fence"
    if any(Kind.LIST in block.path for block in (*there[:1], *here[:1])):
        return "preview-indent"
    return "preview"


PREVIEW = Rule(
    id="preview",
    finds="what GitHub shows otherwise than the site does",
    check=_check,
    scope=Scope.PAGE,
)
