"""The rule *syntax*: no mark of a merge or of another Markdown is left for readers to see."""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from html import unescape

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope, allow
from guideline.pages.allowed_markup import BOXES
from guideline.pages.blocks import Block, Kind, normalised
from guideline.pages.gfm import preview
from guideline.pages.reader import Page
from guideline.project.findings import Finding

# https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
_CONFLICT = re.compile(r"(?:<{7,}|>{7,}|\|{7,})(?:\s|$)")
_DIVIDER = "======="
_BOX = (
    'Write !!! danger "Title" with straight quotation marks, and its text below with four spaces.'
)
_UNKNOWN = "The site does not know it. Write it in words, or between backticks if it is meant so."

# What begins a line in other dialects.
_BEGINNINGS = (
    (re.compile(r"(?:!!!|\?\?\?\+?)\s*[^\s!?]"), "a box that is none", _BOX),
    (re.compile(r"[!?]{2,}\+? ?[\w-]+ +[\"'”“„»«’‘]"), "a box that is none", _BOX),
    (re.compile(r":{3,}|/{3}|={3}[ !+]|@{3}|%{3}|\+{3}|-{2,}8<-{2,}"), "a mark", _UNKNOWN),
    (re.compile(r":\s{1,3}\S"), "a definition", _UNKNOWN),
    (re.compile(r"\*?\[[^\]]+\]:\s"), "a definition", "Put an empty line above and below it."),
)
_INDENT = 4
_CONTAINERS = re.compile(r"^(?:[> ]|[*+-] |\d+\. )*")
_LINK = "Write [words](page.md), without a space before the ( or in the address."
_PAIRED = "It has no counterpart, or a space beside it. Close it, or write a backslash before it."
# What is left of marks in the text that readers see.
_LEFT = (
    (re.compile(r"\](?:[({]|\s{1,9}\([^()\s]{0,200}?\w[./:#]\w[^()\s]*\))"), "a link that is none", _LINK),
    (re.compile(r"\)\[\S{0,200}?\w[./:#]\w\S{0,200}\]"), "a link that is none", _LINK),
    (re.compile(r"[^\W\d][^\[\]]{0,200}\]\[[^\[\]]*\]"), "a link that is none", _LINK),
    (re.compile(r"\[\[[^\[\]]+\]\]"), "a link that is none", _LINK),
    (re.compile(r"\[ *\](?![(\[:])"), "an empty box", "A checklist item begins with - [ ]."),
    (re.compile(r"^\[[ xX]\]"), "a box", "A checklist item begins with - [ ] and a space."),
    (re.compile(r"\[\^[^\[\]]*\]|\^\[[^\[\]]*\]"), "a footnote that is none", (
        "Write [^1] here and the note in a paragraph of its own: [^1]: The note."
    )),
    (re.compile(r"\[! *\w+ *\]?"), "a box that is none", "Begin the box with > [!NOTE] alone."),
    (re.compile(r"(?<!\*)\*\*(?!\*)|(?<!\w)__(?=[^\W_])|(?<=[^\W_])__(?!\w)|(?<=\s)[*_](?=[^\W\d_])"),
     "a mark", _PAIRED),
    (re.compile(r"(?<!~)~~(?!~)|(?<![~\w])~(?=\S)[^~]*(?<=\S)~(?![~\w])"), "a mark", _PAIRED),
    (re.compile(r"`+"), "a mark", _PAIRED),
    (re.compile(r"(?<!=)==(?=[^\s=])[^=]*(?<=\S)==(?!=)|\^\^\S|\+\+\w+(?:[-+]\w+)*\+\+"
                r"|\w\^[^\s^]+\^|(?<![\w:])::(?=[^\s:])[^:]*(?<=\S)::(?![\w:])|\[/\w+\]"),
     "a mark", _UNKNOWN),
    (re.compile(r"\{%|%\}|\{\{|\}\}|\{#[ \w]*#\}|<%|%>|\$\$|\{(?:\+\+|--|>>)"), "a mark", _UNKNOWN),
    (re.compile(r"\{: ?[^}]*\}?|\{ ?[.#][\w-]+[^}]*\}?"), "an attribute list", (
        "Put it right behind the word, at the end of a heading, or alone on the line below."
    )),
    (re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])"), "an icon that is none", (
        "Correct its name, or remove it."
    )),
    (re.compile(r"&(?:[a-zA-Z]+|#\w+);"), "a character's name", "Write the character itself."),
    (re.compile(r"\|\s*:?-{2,}:?\s*\|"), "a table that is none", "Put an empty line above it."),
    (re.compile(r"<!--|-->"), "a comment that is none", "Write <!-- before it and --> after it."),
    (re.compile(r"\\(?=[!-/:-@\[-`{-~\s]|$)"), "a backslash", (
        "Remove it. A line break is two spaces at the end of the line."
    )),
)  # fmt: skip


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        code = preview(page.lines[page.text_begins :], page.text_begins).code
        yield from _conflicts(rule, page, code)
        yield from _boxes(rule, page)
        yield from _beginnings(rule, page, code)
        for block in page.texts:
            yield from _left(rule, page, block)


def _conflicts(rule: Rule, page: Page, code: frozenset[int]) -> Iterator[Finding]:
    lines = [(n, line.rstrip()) for n, line in enumerate(page.lines, 1) if n not in code]
    marked = [(number, line) for number, line in lines if _CONFLICT.match(line)]
    for number, line in lines:
        # Seven signs below a heading with an id may underline it.
        if line == _DIVIDER and (marked or not page.lines[number - 2].rstrip().endswith("}")):
            marked.append((number, line))
    for number, line in marked:
        message = f"a mark of a merge is left: “{line.split()[0]}”"
        remedy = "Keep the right one of the two texts, and remove the other and all three marks."
        yield rule.finding(page.at(number), message, remedy)


def _boxes(rule: Rule, page: Page) -> Iterator[Finding]:
    for number, block in enumerate(page.blocks):
        if block.kind is not Kind.ADMONITION:
            continue
        if block.name and block.name not in BOXES:
            near = get_close_matches(block.name, BOXES, n=1)
            remedy = f"Did you mean “{near[0]}”?" if near else f"Use one of {', '.join(BOXES)}."
            yield rule.finding(page.at(block.line), f"there is no box “{block.name}”", remedy)
        yield from _beside(rule, page, number)
        inside = page.blocks[number + 1].path if number + 1 < len(page.blocks) else ()
        if inside[: len(block.path) + 1] != (*block.path, Kind.ADMONITION):
            remedy = "Let every line of its text begin with four spaces more than the box."
            yield rule.finding(page.at(block.line), f"the {block} holds nothing", remedy)


def _beside(rule: Rule, page: Page, box: int) -> Iterator[Finding]:
    """Find what follows a box and is indented, but by too little to belong to it."""
    path = page.blocks[box].path
    after = next(
        (b for b in page.blocks[box + 1 :] if Kind.ADMONITION not in b.path[len(path) :]), None
    )
    if after and after.path == path and not path:
        indent = len(line := page.source_line(after)) - len(line.lstrip(" "))
        if 0 < indent < _INDENT:
            message = f"the {after} is indented by {indent} and stands outside of the box above it"
            remedy = "Let it begin with four spaces if it belongs to the box, else with none."
            yield rule.finding(page.at(after.line), message, remedy)


def _beginnings(rule: Rule, page: Page, code: frozenset[int]) -> Iterator[Finding]:
    for number, line in enumerate(page.lines[page.text_begins :], page.text_begins + 1):
        text = normalised(_CONTAINERS.sub("", line))
        for pattern, message, remedy in _BEGINNINGS:
            if number not in code and pattern.match(text) and _is_shown(page, number, text):
                yield rule.finding(
                    page.at(number), f"{message} is shown as it is: “{text}”", remedy
                )


def _is_shown(page: Page, line: int, text: str) -> bool:
    """Tell whether readers see a line of the file as it stands; its end may be marked up."""
    begins = text[:8].rstrip()
    return any(block.line <= line and begins in block.prose for block in page.blocks)


def _left(rule: Rule, page: Page, block: Block) -> Iterator[Finding]:
    for pattern, message, remedy in _LEFT:
        for found in pattern.finditer(block.prose):
            mark = found[0].strip() or found[0]
            if unescape(mark) == mark if mark.startswith("&") else _is_meant(page, block, mark):
                continue
            line = _line(page, block, mark)
            yield rule.finding(page.at(line), f"{message} is shown as it is: “{mark}”", remedy)
            break


def _source(page: Page, block: Block) -> Sequence[str]:
    """Return the block's lines up to the next one that is empty."""
    lines = page.lines[block.line - 1 :]
    end = next((n for n, line in enumerate(lines) if n and not line.strip()), len(lines))
    return lines[:end]


def _is_meant(page: Page, block: Block, mark: str) -> bool:
    """Tell whether an editor has written a backslash before the mark."""
    return mark[0] != "\\" and any(f"\\{mark[0]}" in line for line in _source(page, block))


def _line(page: Page, block: Block, mark: str) -> int:
    lines = enumerate(_source(page, block), block.line)
    return next((number for number, line in lines if mark in line), block.line)


SYNTAX = Rule(
    id="syntax",
    finds="marks that readers see as they are: of a merge, of a broken box or link, of other Markdown",
    remedy=f"Correct it. If it is meant so, write {allow('syntax')} on the line above the text.",
    check=_check,
    scope=Scope.PAGE,
)
