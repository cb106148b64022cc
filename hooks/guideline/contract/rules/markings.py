"""The rule *marking*: classes and attributes that decide what a reader sees are in every language."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block
from guideline.pages.markings import Marking, by_block
from guideline.project.findings import Finding

_LANGUAGES = ("lang", "hreflang")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        ours, theirs = by_block(pair.source), by_block(pair.translation)
        if not ours and not theirs:
            continue
        for source, translated in pair.alignment.pairs:
            there, here = ours.get(id(source), []), theirs.get(id(translated), [])
            if there != here:
                yield from _compare(rule, pair, (source, translated), there, here)


def _compare(
    rule: Rule,
    pair: Pair,
    blocks: tuple[Block, Block],
    ours: Sequence[Marking],
    theirs: Sequence[Marking],
) -> Iterator[Finding]:
    source, translated = blocks
    there, here = pair.source.at(source.line), pair.translation.at(translated.line)
    known = {pair.source.language, pair.translation.language}
    missing = [*_more(ours, theirs, known), *_unmarked(ours, theirs, translated, known)]
    added = [*_more(theirs, ours, known), *_unmarked(theirs, ours, source, known)]
    if missing or added:
        id_ = "marking-differs" if missing and added else "marking-missing"
        shown: dict[str, Any] = {
            "missing": sorted(map(str, missing)),
            "added": sorted(map(str, added)),
        }
        yield rule.found(here, id_ if missing else "marking-added", origin=there, **shown)


def _more(ones: Sequence[Marking], others: Sequence[Marking], known: set[str]) -> Iterator[Marking]:
    """Yield what only the first has; of languages, what is marked as a whole in a third one."""
    counts = Counter(_whole(ones, known)) - Counter(_whole(others, known))
    yield from counts.elements()


def _whole(markings: Sequence[Marking], known: set[str]) -> Iterator[Marking]:
    for each in markings:
        if each.name not in _LANGUAGES or (not each.text and each.value not in known):
            yield each


def _unmarked(
    ones: Sequence[Marking], others: Sequence[Marking], other: Block, known: set[str]
) -> Iterator[Marking]:
    """Yield the marked words in a third language that the other text has unmarked."""
    there = {(each.value, each.text.casefold()) for each in others if each.name in _LANGUAGES}
    text = other.text.casefold()
    for one in ones:
        mark = (one.value, one.text.casefold())
        foreign = one.name in _LANGUAGES and one.text and one.value not in known
        if foreign and mark not in there and mark[1] in text:
            yield one


MARKING = Rule(
    id="marking",
    finds="classes, attributes, alignments or marked languages that differ from the source",
    check=_check,
    scope=Scope.PAIR,
)
