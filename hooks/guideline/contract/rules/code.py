"""The rule *code*: what readers are to type is the same in every language."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import takewhile

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding
from guideline.project.messages import message

_BEGIN = re.compile(r"\s*(?:>\s*)*(?:`{3,}|~{3,})\s*(?:\{\s*)?\.?([\w+-]*)")
_END = re.compile(r"\s*(?:>\s*)*(?:`{3,}|~{3,})\s*$")
_PROSE = frozenset(["text", "txt", "markdown", "md"])  # shows what is written, in its language
_WORDS = re.compile(r"\"[^\"]*\"|'[^']*'|(?:^|(?<=\s))(?:#|//|--|REM)\s.*$", re.MULTILINE)
_ALIKE = 0.6  # more alike than a line and its translation: two forms of one command
_COMMANDS = frozenset(
    ["sh", "bash", "shell", "zsh", "console", "shell-session", "powershell", "ps1", "pwsh"]
) | frozenset(["bat", "batch", "cmd", "python", "py", "javascript", "js", "sql", "css", "nginx"])


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            if source.kind is Kind.CODE:
                yield from _compare(rule, pair, source, translated)


def _compare(rule: Rule, pair: Pair, source: Block, translated: Block) -> Iterator[Finding]:
    name, other = _language(pair.source, source), _language(pair.translation, translated)
    there, here = pair.source.at(source.line), pair.translation.at(translated.line)
    if name != other:
        yield rule.found(here, "code-marked", origin=there, here=other, there=name)
    elif name not in _PROSE:
        ours, theirs = _text(pair.source, source), _text(pair.translation, translated)
        if ours != theirs and _differ(name, ours, theirs):
            texts = (("source", source.text), ("translation", translated.text))
            detail = tuple(message(f"detail-{side}", text=text) for side, text in texts)
            yield replace(rule.found(here, "code-differs", origin=there), detail=detail)


def _differ(name: str, source: str, translated: str) -> bool:
    """Tell whether commands differ: all but quoted words and comments, which are translated.

    Without a known language, whether one text is a form of the other rather than its translation.
    """
    ours, theirs = (" ".join(_WORDS.sub("", text).split()) for text in (source, translated))
    if name in _COMMANDS:
        return ours != theirs
    if not name:
        return (
            ours != theirs and SequenceMatcher(None, ours, theirs, autojunk=False).ratio() > _ALIKE
        )
    return False


def _text(page: Page, block: Block) -> str:
    """Return a fenced block's code line by line; of an indented one what is left of it."""
    fence = _fence(page, block)
    if fence is None:
        return block.text
    return "\n".join(takewhile(lambda line: not _END.match(line), page.lines[fence + 1 :]))


def _language(page: Page, block: Block) -> str:
    fence = _fence(page, block)
    found = _BEGIN.match(page.lines[fence]) if fence is not None else None
    return found[1].lower() if found else ""


def _fence(page: Page, block: Block) -> int | None:
    """Return the index of the line with the fence, which tags and empty lines may precede."""
    for at, line in enumerate(page.lines[block.line - 1 :], block.line - 1):
        if _BEGIN.match(line):
            return at
        if line.strip() and not line.lstrip().startswith("<"):
            return None
    return None


CODE = Rule(
    id="code",
    finds="a block of code whose commands differ from the source",
    check=_check,
    scope=Scope.PAIR,
)
