"""The rule *preview*: what GitHub shows to editors is what readers get.

The site reads some Markdown otherwise than GitHub does: a list right below a line of text is no
list there, two spaces nest nothing. Both readings become blocks, which are compared.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope, allow
from guideline.pages.blocks import Block, Kind
from guideline.pages.gfm import preview
from guideline.pages.outline import outline
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_LISTED = (Kind.LIST, Kind.ITEM, Kind.TASK)
_MARKER = re.compile(r"(?:[*+-]|\d+[.)])\s")
_PARENTHESIS = re.compile(r"\d+\)\s")
_EMPTY_LINE = "Write an empty line above the {}."


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
            shown = f"its text in the {around}" if around else _named(here)
            message = f"GitHub shows {_named(there)} here, the site {shown}"
            yield rule.finding(page.at(line), message, _todo(page, line, there, here))


def _compared(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.kind is not Kind.IMAGE]


def _placed(blocks: Sequence[Block]) -> list[tuple[object, ...]]:
    return [(block.line, *_shape(block)) for block in blocks]


def _shape(block: Block) -> tuple[object, ...]:
    return (*block.shape, block.level if block.kind is Kind.LIST else 0)


def _named(blocks: Sequence[Block]) -> str:
    """Return what comes first, and what it stands in."""
    if not blocks:
        return "nothing"
    around = f" within the {blocks[0].path[-1]}" if blocks[0].path else ""
    return f"the {blocks[0]}{around}"


def _todo(page: Page, line: int, there: Sequence[Block], here: Sequence[Block]) -> str:
    text = page.lines[line - 1].lstrip(" >")
    above = page.lines[line - 2].lstrip(" >") if line > 1 else ""
    kinds = {block.kind for block in there}
    if Kind.TABLE in kinds and above:
        return _EMPTY_LINE.format("table")
    if kinds & {*_LISTED} and above and not _MARKER.match(above) and _MARKER.match(text):
        return _EMPTY_LINE.format("list")
    if _PARENTHESIS.match(text):
        return "Write the number with a full stop: 1."
    if Kind.CODE in kinds and text.startswith(("```", "~~~")):
        return "Let the fences of a code block begin at the beginning of their lines."
    if any(Kind.LIST in block.path for block in (*there[:1], *here[:1])):
        return "Indent what belongs to a list item with four spaces, at each level."
    return ""


PREVIEW = Rule(
    id="preview",
    finds="what GitHub shows otherwise than the site does",
    remedy=(
        "Put an empty line above and below it, and write it as the guide for editors says. If "
        f"the site's way is meant, write {allow('preview')} on the line above it."
    ),
    check=_check,
    scope=Scope.PAGE,
)
