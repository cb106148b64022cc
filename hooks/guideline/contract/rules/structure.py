"""The rule *structure*: the same blocks in the same order in every language."""

from collections import Counter
from collections.abc import Iterator

from guideline.contract.alignment import STRUCTURE as ID
from guideline.contract.alignment import Mismatch
from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope, allow
from guideline.pages.blocks import Block
from guideline.project.findings import Finding


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for mismatch in pair.alignment.mismatches:
            yield _parting(rule, pair, mismatch)
        for block in pair.alignment.excepted:
            page = pair.source if block in pair.source.blocks else pair.translation
            yield rule.finding(page.at(block.line), f"only this language has the {block}")


def _parting(rule: Rule, pair: Pair, mismatch: Mismatch) -> Finding:
    source, translated = mismatch.source_block, mismatch.translated_block
    there = pair.source.at(_line(mismatch.source, source))
    here = pair.translation.at(_line(mismatch.translation, translated))
    message = (
        f"from here on the page differs from {there}: "
        f"there {_next(source, translated)}, here {_next(translated, source)}{_balance(mismatch)}"
    )
    return rule.finding(here, message, origin=there)


def _line(stretch: tuple[Block, ...], block: Block | None) -> int:
    return block.line if block else stretch[-1].line if stretch else 1


def _next(block: Block | None, other: Block | None) -> str:
    if block is None:
        return "the section ends"
    moved = other and other.kind is block.kind and other.path != block.path
    return f"comes the {block}{_where(block) if moved else ''}"


def _where(block: Block) -> str:
    """Say what a block stands in: a line that is not indented as it should be falls out of it."""
    return f", in the {block.path[-1]} above" if block.path else ", not indented"


def _balance(mismatch: Mismatch) -> str:
    ours = Counter(_label(block) for block in mismatch.source)
    theirs = Counter(_label(block) for block in mismatch.translation)
    parts = [
        f"{number} {label}{'' if number == 1 else 's'} {name}"
        for name, more in (("too few", ours - theirs), ("too many", theirs - ours))
        for label, number in sorted(more.items())
    ]
    return f" (in all {', '.join(parts)})" if parts else " (the same blocks in another order)"


def _label(block: Block) -> str:
    named = f"“{block.name}” {block.kind}" if block.kind == "admonition" else str(block.kind)
    return f"level-{block.level} heading" if block.kind == "heading" else named


STRUCTURE = Rule(
    id=ID,
    finds="blocks that differ from the source in kind, number or order",
    remedy=(
        "Give the page the same headings, paragraphs, lists, boxes, tables and images, in the same "
        f"order. If only one language needs a block, write {allow(ID)} on the line above it."
    ),
    check=_check,
    scope=Scope.PAIR,
)
