"""The rule *structure*: the same blocks in the same order in every language."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guideline.contract.alignment import STRUCTURE as ID
from guideline.contract.alignment import Mismatch
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.pending import form
from guideline.contract.rules.rule import Rule, Scope, above, allow
from guideline.pages.blocks import Block, Kind
from guideline.pages.nesting import around
from guideline.pages.reader import Page
from guideline.project.findings import Finding

# What forbids and warns, as Material and GitHub call it: never in one language only.
_WARNINGS = frozenset(["danger", "error", "warning", "caution", "attention", "important"])


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for mismatch in pair.alignment.mismatches:
            yield _parting(rule, guideline, pair, mismatch)
        for page, other, blocks in (
            (pair.source, pair.translation, pair.alignment.only_source),
            (pair.translation, pair.source, pair.alignment.only_translation),
        ):
            yield from _allowed(rule, guideline, page, other, blocks)
        yield from _emptied(rule, pair)


def _parting(rule: Rule, guideline: Guideline, pair: Pair, mismatch: Mismatch) -> Finding:
    """Say what has no counterpart; a comment above its neighbour does not silence this."""
    ours, theirs = mismatch.source, mismatch.translation
    there, here = (
        pair.source.at(mismatch.source_line),
        pair.translation.at(mismatch.translation_line),
    )
    if mismatch.moved or (ours and theirs):
        message = (
            f"from here on the page differs from {there}: "
            f"there comes the {_first(ours, theirs)}, here comes the {_first(theirs, ours)}"
            f"{_balance(ours, theirs)}"
        )
    elif ours:
        message = f"the {ours[0]} of {there} is missing here{_number(ours)}"
    else:
        message = f"the {theirs[0]} has no counterpart in {pair.source.file}{_number(theirs)}"
    remedy = "" if mismatch.moved else _todo(rule, guideline, pair, mismatch)
    return replace(rule.finding(here, message, remedy, origin=there), firm=True)


def _todo(rule: Rule, guideline: Guideline, pair: Pair, mismatch: Mismatch) -> str:
    page, blocks, same = pair.source, mismatch.source, "Write the same here"
    if mismatch.translation:
        page, blocks = pair.translation, mismatch.translation
        same = f"Write the same in {pair.source.file}, or remove it here"
    if mismatch.source and mismatch.translation:
        same = rule.remedy.rstrip(".")
    warnings = [each for each in (*mismatch.source, *mismatch.translation) if _warns(pair, each)]
    if warnings:
        return f"{same}. {_until(guideline)}"
    only = f"If only one language needs it, write {allow(ID)} {above(page, blocks[0])}."
    return f"{same}. {only}"


def _until(guideline: Guideline) -> str:
    return (
        "Boxes that forbid or warn, and checklists, stand in every language. If the translation "
        f"has to wait, copy the source's there and write {form('pending', guideline.today)} above "
        "the whole list or box, with an empty line between: readers get the source's until then."
    )


def _allowed(
    rule: Rule, guideline: Guideline, page: Page, other: Page, blocks: Sequence[Block]
) -> Iterator[Finding]:
    """Report what a comment says that only one language needs; of warnings no comment may."""
    for block in blocks:
        place, message = page.at(block.line), f"only this language has the {block}"
        if _is_warning(page, block):
            message = f"the {block} has no counterpart in {other.file}, and no comment allows that"
            yield replace(rule.finding(place, message, _until(guideline)), firm=True)
        else:
            yield rule.finding(place, message)


def _warns(pair: Pair, block: Block) -> bool:
    page = pair.source if any(block is one for one in pair.source.blocks) else pair.translation
    return _is_warning(page, block)


def _is_warning(page: Page, block: Block) -> bool:
    """Tell whether a block is, or stands in, a box that warns, or is an item of a checklist."""
    return block.kind is Kind.TASK or any(
        (one.kind is Kind.ADMONITION and one.name in _WARNINGS) or one.kind is Kind.TASK
        for one in (block, *around(page.blocks, block))
    )


def _emptied(rule: Rule, pair: Pair) -> Iterator[Finding]:
    """Report blocks that say something in one language only."""
    for source, translated in pair.alignment.pairs:
        if bool(source.text) == bool(translated.text) or source.kind is Kind.IMAGE:
            continue
        there, here = pair.source.at(source.line), pair.translation.at(translated.line)
        if source.text:
            message = f"the {translated} is empty; at {there} it says “{source.text}”"
        else:
            message = f"the {translated} says something; at {there} it is empty"
        yield rule.finding(here, message, "Write the same in both.", origin=there)


def _first(blocks: Sequence[Block], others: Sequence[Block]) -> str:
    block, other = blocks[0], others[0]
    moved = other.kind is block.kind and other.path != block.path
    return f"{block}{_where(block) if moved else ''}"


def _where(block: Block) -> str:
    """Say what a block stands in: a line that is not indented as it should be falls out of it."""
    return f", in the {block.path[-1]} above" if block.path else ", not indented"


def _number(blocks: Sequence[Block]) -> str:
    return f" (in all {_counted(Counter(map(_label, blocks)))})" if len(blocks) > 1 else ""


def _balance(ours: Sequence[Block], theirs: Sequence[Block]) -> str:
    source, translation = Counter(map(_label, ours)), Counter(map(_label, theirs))
    parts = [
        _counted(more, f" {name}")
        for name, more in (
            ("too few", source - translation),
            ("too many", translation - source),
        )
        if more
    ]
    return f" (in all {', '.join(parts)})" if parts else " (the same blocks in another order)"


def _counted(labels: Counter[str], name: str = "") -> str:
    return ", ".join(
        f"{number} {label}{'' if number == 1 else 's'}{name}"
        for label, number in sorted(labels.items())
    )


def _label(block: Block) -> str:
    named = f"“{block.name}” {block.kind}" if block.kind == "admonition" else str(block.kind)
    return f"level-{block.level} heading" if block.kind == "heading" else named


STRUCTURE = Rule(
    id=ID,
    finds="blocks that differ from the source in kind, number or order, or are empty",
    remedy=(
        "Give the page the same headings, paragraphs, lists, boxes, tables and images, in the same "
        "order."
    ),
    check=_check,
    scope=Scope.PAIR,
)
