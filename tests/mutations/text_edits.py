"""Single edits of a translation's text: another force, another language, damage by a slip."""

import re
from collections.abc import Iterator
from functools import partial

from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page

from tests.mutations.edits import Edit, Lines, edited, replaced

# Words that forbid, require, allow or limit, and what makes another sentence of theirs.
_FORCES = {
    "sv": {
        "inte": "alltid",
        "utan": "med",
        "måste": "får",
        "ska": "kan",
        "får inte": "behöver inte",
        "innan": "efter",
        "också": "bara",
    },
    "en": {
        "not": "always",
        "without": "with",
        "must": "may",
        "have to": "can",
        "may not": "need not",
        "before": "after",
        "too": "only",
        "unless": "whose",
    },
}
_TERMS = {
    "sv": {r"Jakobstads?\b": "Vasa", r"[Aa]nställd(?:a|as)?\b": "kollegan"},
    "en": {r"Jakobstad\b": "Vaasa", r"[Ee]mployees?\b": "colleague"},
}
_THIRD = "Fragen Sie Ihre Vorgesetzte, wenn Sie unsicher sind, was Sie schreiben dürfen."
# What stands in a block of its own, in whatever language.
_DAMAGE = {
    "conflict marker": "<<<<<<< patch-1",
    "checklist item without a box": "- [] x",
    "box of no kind": '!!! dagner "x"\n    Text.',
    "box without indentation": '!!! danger "x"\nText.',
    "box with typographic quotes": "!!! danger “x”\n    Text.",
    "text in braces": "*Video*{radio}",
}
_IN_TEXT = {
    "link with a space inside": "[x] (safety.md)",
    "bidirectional character": "\u202eoidar",
    "control character": "\x08",
    "homoglyph": "vid\u0435o",
    "mojibake": "fÃ¶r",
    "picture without a text": "![](x.png)",
    "raw relative link": '<a href="safety.md">x</a>',
    "link to no address": "[x](https://[a])",
}
_FULL_STOP = re.compile(r"(?<=[.!?]) ")
_DENIAL = re.compile(r" inte\b|(?<!may) not\b")
_SHORT = re.compile(r"[A-ZÅÄÖ][a-zåäö ]{4,}")


def of_text(page: Page, source: Page) -> Iterator[Edit]:
    """Every edit of this kind. source: the page in the source language."""
    for ours, theirs in zip(source.blocks, page.blocks, strict=True):
        yield from _left_in_source(page, theirs, ours)
    for block in page.blocks:
        if block.kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK):
            yield from _of_force(page, block)
            yield from _of_terms(page, block)
        if block.kind is Kind.PARAGRAPH and not block.path:
            yield from _damaged(page, block)
        if block.kind is Kind.ADMONITION and block.name in ("danger", "warning"):
            message = "box that forbids deleted under a comment that allows it"
            yield edited(page, message, block.line, partial(_without_box, block.line))
    for number, line in enumerate(page.lines, 1):
        if line.startswith("owner: "):
            there = f"owner: {source.meta.values['owner']}"
            yield replaced(page, "front matter: owner in the source language", number, there)


def _of_force(page: Page, block: Block) -> Iterator[Edit]:
    """A word that forbids, requires or allows, with another one in its place."""
    line = page.source_line(block)
    for word, other in _FORCES[page.language].items():
        if len(re.findall(rf"\b{word}\b", line)) == 1:
            changed = re.sub(rf"\b{word}\b", other, line)
            yield replaced(page, f"“{word}” made “{other}”", block.line, changed)


def _of_terms(page: Page, block: Block) -> Iterator[Edit]:
    line = page.source_line(block)
    for term, other in _TERMS[page.language].items():
        if len(re.findall(term, line)) == 1 and "](" not in line:
            yield replaced(page, f"term made “{other}”", block.line, re.sub(term, other, line))
    if len(denials := [*_DENIAL.finditer(line)]) == 2:
        first = denials[0]
        lost = f"{line[: first.start()]}{line[first.end() :]}"
        yield replaced(page, "one of two “not” deleted", block.line, lost)


def _left_in_source(page: Page, block: Block, source: Block) -> Iterator[Edit]:
    line = page.source_line(block)
    is_short = block.kind in (Kind.CELL, Kind.HEADING, Kind.IMAGE, Kind.ADMONITION)
    if is_short and block.text != source.text and _SHORT.fullmatch(source.text):
        if line.count(block.text) == 1:
            changed = line.replace(block.text, source.text)
            yield replaced(page, f"{block.kind} left in the source's language", block.line, changed)
    elif block.kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK):
        sentences, here = _FULL_STOP.split(source.text), _FULL_STOP.split(line)
        if len(sentences) == len(here) > 1 and sentences[-1].count(" ") > 4:
            changed = line.replace(here[-1], sentences[-1])
            message = f"last sentence of a {block.kind} left in the source's language"
            yield replaced(page, message, block.line, changed)
        theirs = re.search(r"(?<![\w@#/])[a-zåäö]{6,}(?![\w/-])", source.text)
        ours = re.search(r"(?<![\w@#/(])[a-zåäö]{6,}(?![\w/)-])", line)
        if theirs and ours:
            changed = f"{line[: ours.start()]}{theirs[0]}{line[ours.end() :]}"
            message = f"a word of a {block.kind} left in the source's language"
            yield replaced(page, message, block.line, changed)


def _damaged(page: Page, block: Block) -> Iterator[Edit]:
    first, line = block.line, page.source_line(block)
    for message, text in _DAMAGE.items():
        yield edited(page, f"{message} added", first, partial(_with_block, first, text))
    for message, text in _IN_TEXT.items():
        yield replaced(page, f"{message} added", first, f"{line} {text}")
    yield replaced(page, "paragraph in a language that the site has not", first, _THIRD)
    yield replaced(page, "sentence in a language that the site has not", first, f"{line} {_THIRD}")
    if len(block.own.split()) > 4 and "*" not in line and "[" not in line:
        marked = f"*{line}*{{: lang=fi }}"
        yield replaced(page, "paragraph marked as another language", first, marked)


def _with_block(first: int, text: str, lines: Lines) -> Lines:
    return [*lines[: first - 1], *text.split("\n"), "", *lines[first - 1 :]]


def _without_box(first: int, lines: Lines) -> Lines:
    rest = lines[first:]
    while rest and (not rest[0].strip() or rest[0].startswith("    ")):
        rest.pop(0)
    note = "<!-- allow structure: no such box is needed here -->"
    return [*lines[: first - 1], note, "", *rest]
