"""The rule *structure*: the same blocks in the same order in every language."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from guideline.contract.alignment import STRUCTURE as ID
from guideline.contract.alignment import Mismatch
from guideline.contract.footnotes import footnotes
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.naming import amounts, counted, kind, named, named_first
from guideline.contract.pending import LONGEST
from guideline.contract.rules.rule import Rule, Scope, where_above
from guideline.pages.blocks import Block, Kind
from guideline.pages.nesting import around
from guideline.pages.reader import Page
from guideline.project.findings import Finding
from guideline.project.messages import Message, message

NOT_ALLOWED = "structure-not-allowed"
# What forbids and warns, as Material and GitHub call it: never in one language only.
_WARNINGS = frozenset(["danger", "error", "warning", "caution", "attention", "important"])

_MOST_PASTED = 12  # lines


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for mismatch in pair.alignment.mismatches:
            missing = [] if mismatch.translation else list(_footnotes(rule, pair, mismatch.source))
            yield from missing or [_parting(rule, guideline, pair, mismatch)]
        for page, other, blocks in (
            (pair.source, pair.translation, pair.alignment.only_source),
            (pair.translation, pair.source, pair.alignment.only_translation),
        ):
            yield from _allowed(rule, guideline, page, other, blocks)
        yield from _emptied(rule, pair, strict=guideline.settings.everything)


def _parting(rule: Rule, guideline: Guideline, pair: Pair, mismatch: Mismatch) -> Finding:
    """Say what has no counterpart; a comment above its neighbour does not silence this."""
    ours, theirs = mismatch.source, mismatch.translation
    there, here = (
        pair.source.at(mismatch.source_line),
        pair.translation.at(mismatch.translation_line),
    )
    if _are_nested_otherwise(ours, theirs):
        return _nested(rule, pair, ours[0], theirs[0])
    if mismatch.moved or (ours and theirs):
        first, other = _first(ours, theirs), _first(theirs, ours)
        balance = _balance(ours, theirs)
        args: dict[str, Any] = {"origin": there, "there": first, "here": other, "balance": balance}
        what = message("structure-differs", **args)
    elif ours:
        args = _numbered(ours)
        what = message("structure-missing", block=named_first(ours), origin=there, **args)
    else:
        args = _numbered(theirs)
        what = message("structure-added", block=named_first(theirs), file=pair.source.file, **args)
    advice = (
        {"same": message("structure-alike"), "how": ""}
        if mismatch.moved
        else _advice(guideline, pair, mismatch)
    )
    todo = message(f"{what.id}.todo", **advice)
    paste = _text_of(pair.source, ours) if ours and not theirs and not mismatch.moved else ""
    return replace(rule.finding(here, what, todo, origin=there), firm=True, paste=paste)


def _text_of(page: Page, blocks: Sequence[Block]) -> str:
    """Return what neighbouring blocks are in the file, as far as somebody would paste it."""
    first, last = blocks[0].line - 1, max(block.line for block in blocks)
    while last < len(page.lines) and page.lines[last].startswith(" ") and page.lines[last].strip():
        last += 1
    return "\n".join(page.lines[first : min(last, first + _MOST_PASTED)])


def _footnotes(rule: Rule, pair: Pair, blocks: Sequence[Block]) -> Iterator[Finding]:
    """Say which footnotes are missing, and where they belong: in the text, not at the page's end."""
    translated = {id(of): own for of, own in pair.alignment.pairs}
    for note, text in footnotes(pair.source, blocks):
        if own := translated.get(id(text)):
            origin, place = pair.source.at(note.line), pair.translation.at(own.line)
            args: dict[str, Any] = {"note": named(note), "block": named(own)}
            found = rule.found(place, "structure-footnote", origin=origin, **args)
            yield replace(found, firm=True, paste=pair.source.source_line(note))


def _are_nested_otherwise(ours: Sequence[Block], theirs: Sequence[Block]) -> bool:
    """Tell whether blocks are the same, but that the first stands in more on one page."""
    kinds, others = ([block.kind for block in each] for each in (ours, theirs))
    return bool(ours) and kinds == others and len(ours[0].path) != len(theirs[0].path)


def _nested(rule: Rule, pair: Pair, ours: Block, theirs: Block) -> Finding:
    """Say what is part of another block in one language only: four spaces may be missing."""
    there, here = pair.source.at(ours.line), pair.translation.at(theirs.line)
    in_source = len(ours.path) > len(theirs.path)
    inner, place, other = (ours, here, there) if in_source else (theirs, there, here)
    args: dict[str, Any] = {
        "block": named(ours if in_source else theirs),
        "around": kind(inner.path[-1]),
        "file": other,
        "place": place,
    }
    what = message("structure-nested", **args)
    todo = message("structure-nested.todo", **args)
    return replace(rule.finding(here, what, todo, origin=there), firm=True)


def _numbered(blocks: Sequence[Block]) -> dict[str, Any]:
    counts = counted(blocks)
    return {"number": sum(counts.values()), "all": amounts(counts)}


def _advice(guideline: Guideline, pair: Pair, mismatch: Mismatch) -> dict[str, Any]:
    page, blocks, same = pair.source, mismatch.source, message("structure-write-here")
    if mismatch.translation:
        page, blocks = pair.translation, mismatch.translation
        same = message("structure-write-there", file=pair.source.file)
    if mismatch.source and mismatch.translation:
        same = message("structure-alike")
    if any(_warns(pair, each) for each in (*mismatch.source, *mismatch.translation)):
        return {"same": same, "how": _everywhere(guideline, waits=bool(mismatch.source))}
    args: dict[str, Any] = {
        "allow": message("allow", rule=ID),
        "where": where_above(page, blocks[0]),
    }
    return {"same": same, "how": message("structure-one-language", **args)}


def _everywhere(guideline: Guideline, *, waits: bool) -> Message:
    """Return the advice for what no comment allows. waits: it is the translation that lacks it."""
    if not waits:
        return message("structure-everywhere-here")
    waiting = message("pending-comment", until=guideline.today + LONGEST)
    return message("structure-everywhere", pending=waiting)


def _allowed(
    rule: Rule, guideline: Guideline, page: Page, other: Page, blocks: Sequence[Block]
) -> Iterator[Finding]:
    """Report what a comment says that only one language needs; of warnings no comment may."""
    for block in blocks:
        place = page.at(block.line)
        if _is_warning(page, block):
            what = message(NOT_ALLOWED, block=named(block), file=other.file)
            waits = page.language == guideline.settings.source.locale
            how = _everywhere(guideline, waits=waits)
            todo = message(f"{what.id}.todo", file=other.file, how=how)
            yield replace(rule.finding(place, what, todo), firm=True)
        else:
            yield rule.found(place, "structure-only-here", block=named(block))


def _warns(pair: Pair, block: Block) -> bool:
    page = pair.source if any(block is one for one in pair.source.blocks) else pair.translation
    return _is_warning(page, block)


def _is_warning(page: Page, block: Block) -> bool:
    """Tell whether a block is, or stands in, a box that warns, or is an item of a checklist."""
    return block.kind is Kind.TASK or any(
        (one.kind is Kind.ADMONITION and one.name in _WARNINGS) or one.kind is Kind.TASK
        for one in (block, *around(page.blocks, block))
    )


def _emptied(rule: Rule, pair: Pair, *, strict: bool) -> Iterator[Finding]:
    """Report blocks that say something in one language only.

    A box without a title has its kind, in English, as one: elsewhere a translation may say it better.
    """
    for source, translated in pair.alignment.pairs:
        if bool(source.text) == bool(translated.text) or source.kind is Kind.IMAGE:
            continue
        if source.kind is Kind.ADMONITION and not (strict or source.text):
            continue
        there, here = pair.source.at(source.line), pair.translation.at(translated.line)
        id_ = "structure-empty" if source.text else "structure-not-empty"
        args: dict[str, Any] = {"block": named(translated), "text": source.text}
        yield rule.found(here, id_, origin=there, **args)


def _first(blocks: Sequence[Block], others: Sequence[Block]) -> Message:
    block, other = blocks[0], others[0]
    if other.kind is not block.kind or other.path == block.path:
        return named_first(blocks)
    # A line that is not indented as it should be falls out of what it stood in.
    if block.path:
        return message("block-inside", block=named(block), around=kind(block.path[-1]))
    return message("block-not-indented", block=named(block))


def _balance(ours: Sequence[Block], theirs: Sequence[Block]) -> Message:
    source, translation = counted(ours), counted(theirs)
    parts = [
        message(id_, what=each)
        for id_, more in (("too-few", source - translation), ("too-many", translation - source))
        for each in amounts(more)
    ]
    return message("structure-balance", parts=parts) if parts else message("structure-order")


STRUCTURE = Rule(
    id=ID,
    finds="blocks that differ from the source in kind, number or order, or are empty",
    check=_check,
    scope=Scope.PAIR,
)
