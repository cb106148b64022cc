"""The rule *literal*: what is written the same in every language, to the letter."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope, allow, at
from guideline.pages.blocks import Block
from guideline.project.findings import Finding, Place

_ANY = re.compile(r"[@#\d]|://|www\.")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>]*[^\s<>.,;:!?)\]}”\"'»]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
# @name and #word: not inside a word (C#), an address or a web fragment; the last character is no
# full stop. Word characters are Unicode's, so #enlitenstadmedstorthjärta is one.
_HANDLE = re.compile(r"(?<![\w@#/.])@\w(?:[\w.-]*\w)?")
_HASHTAG = re.compile(r"(?<![\w@#/&])#\w+")
# 5 000 and 5,000 are one number, so are 3,5 and 3.5, and 8.30 and 8:30.
_GROUPED = re.compile(r"(?<![\w.,])\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?![\d])")
_NUMBER = re.compile(r"(?<!\w)\d+(?:[.,:]\d+)*")


def literals(block: Block) -> Counter[str]:
    """Return the handles, hashtags, numbers, addresses and code of a block, each with its count."""
    found: Counter[str] = Counter(f"`{code}`" for code in block.codes)
    linked = Counter(link.removeprefix("mailto:") for link in block.links if _is_outside(link))
    text = block.text
    if not linked and not _ANY.search(text):
        return found
    for code in block.codes:
        text = text.replace(code, " ", 1)
    written, text = _take(_ADDRESS, text)
    found |= linked | written  # an address whose text is the address is one
    for pattern in (_HANDLE, _HASHTAG):
        taken, text = _take(pattern, text)
        found += taken
    grouped, text = _take(_GROUPED, text)
    numbers, _ = _take(_NUMBER, text)
    found += Counter({re.sub(r"\D", "", n): count for n, count in grouped.items()})
    for number, count in numbers.items():
        found[re.sub(r"[,:]", ".", number)] += count
    return found


def _take(pattern: re.Pattern[str], text: str) -> tuple[Counter[str], str]:
    return Counter(match[0] for match in pattern.finditer(text)), pattern.sub(" ", text)


def _is_outside(link: str) -> bool:
    return link.startswith(("https://", "http://", "mailto:"))


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translated in pair.texts:
            origin, place = pair.source.at(source.line), pair.translation.at(translated.line)
            for finding in _compare(rule, [source], [translated], origin, place):
                yield replace(finding, remedy=at(translated, finding.remedy))
        for mismatch in pair.alignment.mismatches:
            if not (mismatch.source and mismatch.translation):
                continue  # the rule *structure* names what only one of them has
            yield from _compare(
                rule,
                [block for block in mismatch.source if not block.allows(rule.id)],
                [block for block in mismatch.translation if not block.allows(rule.id)],
                *_beginnings(pair, mismatch.source, mismatch.translation),
            )


def _beginnings(
    pair: Pair, source: tuple[Block, ...], translation: tuple[Block, ...]
) -> tuple[Place, Place]:
    ours, theirs = (blocks[0].line if blocks else 1 for blocks in (source, translation))
    return pair.source.at(ours), pair.translation.at(theirs)


def _compare(
    rule: Rule, source: Iterable[Block], translation: Iterable[Block], origin: Place, place: Place
) -> Iterator[Finding]:
    ours: Counter[str] = sum(map(literals, source), Counter())
    theirs: Counter[str] = sum(map(literals, translation), Counter())
    if ours == theirs:
        return
    parts = [
        f"{label} {', '.join(sorted(more.elements()))}"
        for label, more in (("missing here:", ours - theirs), ("only here:", theirs - ours))
        if more
    ]
    yield rule.finding(place, f"not the same as at {origin}; {'; '.join(parts)}", origin=origin)


LITERAL = Rule(
    id="literal",
    finds="handles, hashtags, numbers, addresses or code that differ from the source",
    remedy=(
        "Write them exactly as the source has them. If they are meant to differ, write "
        f"{allow('literal')} on the line above the text."
    ),
    check=_check,
    scope=Scope.PAIR,
)
