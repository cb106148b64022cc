"""The rule *syntax*: no mark of a merge or of another Markdown is left for readers to see."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from html import unescape
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.naming import named
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.allowed_markup import BOXES
from guideline.pages.blocks import Block, Kind, normalised
from guideline.pages.gfm import code_lines
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix
from guideline.project.messages import Message

# https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
_CONFLICT = re.compile(r"(?:<{7,}|>{7,}|\|{7,})(?:\s|$)")
_DIVIDER = "======="
# What begins a line in other dialects, and the message about it.
_BEGINNINGS = (
    (re.compile(r"(?:!!!|\?\?\?\+?)\s*[^\s!?]"), "syntax-box"),
    (re.compile(r"[!?]{2,}\+? ?[\w-]+ +[\"'”“„»«’‘]"), "syntax-box"),
    (re.compile(r":{3,}|/{3}|={3}[ !+]|@{3}|%{3}|\+{3}|-{2,}8<-{2,}"), "syntax-unknown"),
    (re.compile(r":\s{1,3}\S"), "syntax-definition"),
    (re.compile(r"\*?\[[^\]]+\]:\s"), "syntax-abbreviation"),
)
_TASKS, _TICKS = "pymdownx.tasklist", ("syntax-tick", "syntax-empty-box")
_INDENT = 4
_CONTAINERS = re.compile(r"^(?:[> ]|[*+-] |\d+\. )*")
# What is left of marks in the text that readers see.
_LEFT = (
    (re.compile(r"\](?:[({]|\s{1,9}\([^()\s]{0,200}?\w[./:#]\w[^()\s]*\))"), "syntax-link"),
    (re.compile(r"\)\[\S{0,200}?\w[./:#]\w\S{0,200}\]"), "syntax-link"),
    (re.compile(r"[^\W\d][^\[\]]{0,200}\]\[[^\[\]]*\]"), "syntax-link"),
    (re.compile(r"\[\[[^\[\]]+\]\]"), "syntax-link"),
    (re.compile(r"\[ *\](?![(\[:])"), "syntax-empty-box"),
    (re.compile(r"^\[[ xX]\]"), "syntax-tick"),
    (re.compile(r"\[\^[^\[\]]*\]|\^\[[^\[\]]*\]"), "syntax-footnote"),
    (re.compile(r"\[! *\w+ *\]?"), "syntax-alert"),
    (re.compile(r"(?<!\*)\*\*(?!\*)|(?<!\w)__(?=[^\W_])|(?<=[^\W_])__(?!\w)|(?<=\s)[*_](?=[^\W\d_])"),
     "syntax-paired"),
    (re.compile(r"(?<!~)~~(?!~)|(?<![~\w])~(?=\S)[^~]*(?<=\S)~(?![~\w])"), "syntax-paired"),
    (re.compile(r"`+"), "syntax-paired"),
    (re.compile(r"(?<!=)==(?=[^\s=])[^=]*(?<=\S)==(?!=)|\^\^\S|\+\+\w+(?:[-+]\w+)*\+\+"
                r"|\w\^[^\s^]+\^|(?<![\w:])::(?=[^\s:])[^:]*(?<=\S)::(?![\w:])|\[/\w+\]"),
     "syntax-unknown"),
    (re.compile(r"\{%|%\}|\{\{|\}\}|\{#[ \w]*#\}|<%|%>|\$\$|\{(?:\+\+|--|>>)"), "syntax-unknown"),
    (re.compile(r"\{: ?[^}]*\}?|\{ ?[.#][\w-]+[^}]*\}?"), "syntax-attributes"),
    (re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])"), "syntax-icon"),
    (re.compile(r"&(?:[a-zA-Z]+|#\w+);"), "syntax-entity"),
    (re.compile(r"\|\s*:?-{2,}:?\s*\|"), "syntax-table"),
    (re.compile(r"<!--|-->"), "syntax-comment"),
    (re.compile(r"\\(?=[!-/:-@\[-`{-~\s]|$)"), "syntax-backslash"),
)  # fmt: skip
# One of these is in whatever one of those finds.
_SIGN = re.compile(r"[\[\]*_~`=^{}%$|<>&\\]|::|:[a-z]|\+\+|-->")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    """Yield all of it; where a site may have templates and a Markdown of its own, not what it may mean."""
    strict = guideline.settings.everything
    has_tasks = _TASKS in guideline.settings.markdown_config.extensions
    unknown: set[str] = set()  # pages with boxes to tick on a site that has none
    for found in _found(rule, guideline):
        id_ = found.what.id if isinstance(found.what, Message) else ""
        if id_ in _TICKS and not has_tasks:
            if found.place.file not in unknown:
                unknown.add(found.place.file)
                yield rule.found(found.place, "syntax-tasks", extension=_TASKS)
        elif strict or id_ != "syntax-unknown":
            yield found


def _found(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        code = code_lines(page.lines[page.text_begins :], page.text_begins)
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
        yield rule.found(page.at(number), "syntax-merge", mark=line.split()[0])


def _boxes(rule: Rule, page: Page) -> Iterator[Finding]:
    for number, block in enumerate(page.blocks):
        if block.kind is not Kind.ADMONITION:
            continue
        if block.name and block.name not in BOXES:
            near = get_close_matches(block.name, BOXES, n=1)
            id_ = "syntax-box-mistyped" if near else "syntax-box-unknown"
            known: dict[str, Any] = {
                "name": block.name,
                "near": "".join(near),
                "kinds": ", ".join(BOXES),
            }
            yield rule.found(page.at(block.line), id_, **known)
        yield from _beside(rule, page, number)
        inside = page.blocks[number + 1].path if number + 1 < len(page.blocks) else ()
        if inside[: len(block.path) + 1] != (*block.path, Kind.ADMONITION):
            yield rule.found(page.at(block.line), "syntax-box-empty", block=named(block))


def _beside(rule: Rule, page: Page, box: int) -> Iterator[Finding]:
    """Find what follows a box and is indented, but by too little to belong to it."""
    path = page.blocks[box].path
    after = next(
        (b for b in page.blocks[box + 1 :] if Kind.ADMONITION not in b.path[len(path) :]), None
    )
    if after and after.path == path and not path:
        indent = len(line := page.source_line(after)) - len(line.lstrip(" "))
        if 0 < indent < _INDENT:
            found = rule.found(
                page.at(after.line), "syntax-beside", block=named(after), indent=str(indent)
            )
            fixed = f"{' ' * _INDENT}{line.lstrip(' ')}"
            is_alone = not (page.lines[after.line : after.line + 1] or [""])[0].strip()
            fix = Fix(page.file, after.line, after.line, fixed) if is_alone else None
            yield replace(found, fix=fix)


def _beginnings(rule: Rule, page: Page, code: frozenset[int]) -> Iterator[Finding]:
    for number, line in enumerate(page.lines[page.text_begins :], page.text_begins + 1):
        text = normalised(_CONTAINERS.sub("", line))
        for pattern, id_ in _BEGINNINGS:
            if number not in code and pattern.match(text) and _is_shown(page, number, text):
                yield rule.found(page.at(number), id_, mark=text)


def _is_shown(page: Page, line: int, text: str) -> bool:
    """Tell whether readers see a line of the file as it stands; its end may be marked up."""
    begins = text[:8].rstrip()
    return any(block.line <= line and begins in block.prose for block in page.blocks)


def _left(rule: Rule, page: Page, block: Block) -> Iterator[Finding]:
    if not _SIGN.search(block.prose):
        return
    for pattern, id_ in _LEFT:
        for found in pattern.finditer(block.prose):
            mark = found[0].strip() or found[0]
            if unescape(mark) == mark if mark.startswith("&") else _is_meant(page, block, mark):
                continue
            line = _line(page, block, mark)
            yield rule.found(page.at(line), id_, mark=mark)
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
    check=_check,
    scope=Scope.PAGE,
)
