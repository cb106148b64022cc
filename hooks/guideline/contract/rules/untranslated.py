"""The rule *untranslated*: a translation is in its own language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, zip_longest
from textwrap import shorten
from typing import Any

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.language_names import name_of
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page, names_owner
from guideline.pages.tooltips import tooltips
from guideline.project.findings import Finding, Place, Severity
from guideline.project.messages import Message, message
from guideline.terms.known_words import are_near
from guideline.terms.language_identification import (
    is_translatable,
    left_over,
    other_language,
    words,
)

_FEWEST_TO_COMPARE = 5  # words that two translations have alike, neither the other's measure
_FEWEST_MARKED = 4  # words, all marked as another language, that are more than a name
_FEWEST_NAMES = 2  # that tell a column of names
_EXCERPT = 50  # characters of a text that tell which one of a line it is


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translated in pair.texts:
            if translated.kind is not Kind.CODE:
                yield from _translated(rule, guideline, pair, source, translated)
        yield from _of_tooltips(rule, guideline, pair)
    yield from _alike(rule, guideline)
    yield from _alone(rule, guideline)


def _translated(
    rule: Rule, guideline: Guideline, pair: Pair, source: Block, translated: Block
) -> Iterator[Finding]:
    """Yield what is wrong with a translation beside its source."""
    ours, theirs = _text(source), _text(translated)
    origin, place = pair.source.at(source.line), pair.translation.at(translated.line)
    if not theirs and len(words(translated.text)) >= _FEWEST_MARKED and words(ours):
        yield rule.found(place, "untranslated-marked", origin=origin, what=_named(translated))
    elif wrong := _wrong(guideline, pair, ours, theirs):
        id_, args = wrong
        what = _named(translated)
        found = rule.found(place, f"untranslated-{id_}", origin=origin, what=what, **args)
        if names_owner(translated):
            found = _of_owner(found)
        elif id_ == "same" and _is_among_names(pair, source):
            found = replace(found, severity=Severity.NOTE)
        yield found


def _of_owner(found: Finding) -> Finding:
    """Return a finding about who answers for a page as less certain: a name may be anything."""
    return replace(found, severity=Severity.WARNING, todo=message("untranslated-owner-todo"))


def _named(block: Block) -> Message:
    """Return what a text is called; one of several on a line by its words."""
    if block.kind in (Kind.CELL, Kind.IMAGE):
        excerpt = shorten(block.text, _EXCERPT, placeholder=" …")
        return message("untranslated-this-quoted", text=excerpt)
    if block.kind is Kind.FIELD:
        return message("untranslated-this-field", field=block.name)
    return message("untranslated-this-text")


def _wrong(
    guideline: Guideline, pair: Pair, ours: str, theirs: str
) -> tuple[str, dict[str, Any]] | None:
    """Return what is wrong with a text, as the end of a message's id, with arguments."""
    locale, source_locale = pair.translation.language, pair.source.language
    if words(theirs) == words(ours) and ours.casefold() == theirs.casefold():
        if is_translatable(theirs, locale, source_locale):
            return "same", {}
        return None
    if other := other_language(theirs, locale, _locales(guideline), ours):
        return "other", {"language": name_of(guideline, other)}
    if word := left_over(theirs, locale, ours, source_locale):
        return "word", {"word": word}
    return None


def _is_among_names(pair: Pair, source: Block) -> bool:
    """Tell whether the rest of a cell's column, or of an item's list, that reads the same is names.

    A room called Ruusulinna, which a dictionary knows as a word, stands among others' names.
    """
    if source.kind not in (Kind.CELL, Kind.ITEM):
        return False
    locales = pair.translation.language, pair.source.language
    alike = [
        _text(one)
        for one, other in pair.texts
        if (one.kind, one.path, one.level) == (source.kind, source.path, source.level)
        and one is not source
        and words(_text(one))
        and _text(one) == _text(other)
    ]
    return len(alike) >= _FEWEST_NAMES and not any(is_translatable(t, *locales) for t in alike)


def _of_tooltips(rule: Rule, guideline: Guideline, pair: Pair) -> Iterator[Finding]:
    here = list(tooltips(pair.translation))
    there = list(tooltips(pair.source)) if here else []
    for ours, theirs in zip_longest(there, here):
        if theirs:
            origin = pair.source.at(ours.line if ours else 1)
            original = ours.text if ours else ""
            text = theirs.text
            if original and text != original:  # some say both: “CLI: command line interface”
                text = text.replace(original, " · ", 1)
            if wrong := _wrong(guideline, pair, original, text):
                id_, args = wrong
                args |= {"what": message("untranslated-this-tooltip", text=theirs.text)}
                place = pair.translation.at(theirs.line)
                found = rule.found(place, f"untranslated-{id_}", origin=origin, **args)
                yield replace(found, todo=message("untranslated-tooltip-todo"))


def _alone(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    """Yield texts in a wrong language that no other text is the measure of."""
    locales = _locales(guideline)
    measured = {id(block) for pair in guideline.pairs for _, block in pair.texts}
    for page in guideline.all_pages():
        for block in page.texts:
            if block.kind is Kind.CODE or id(block) in measured:
                continue
            if other := other_language(_text(block), page.language, locales):
                name = name_of(guideline, other)
                what = _named(block)
                if not _is_copy(guideline, page, block):
                    place = page.at(block.line)
                    found = rule.found(place, "untranslated-other", what=what, language=name)
                    yield _of_owner(found) if names_owner(block) else found


@dataclass(frozen=True, slots=True)
class _Placed:
    """A translated block and where it stands."""

    block: Block
    place: Place
    language: str


def _alike(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    """Yield what two translations of one text have alike, and have not from their source."""
    for source, one, other in _neighbours(guideline):
        ours = words(_text(one.block))
        if len(ours) < _FEWEST_TO_COMPARE or are_near(one.language, other.language):
            continue
        if ours == words(_text(other.block)) and not {*ours} <= {*words(_text(source))}:
            what = _named(one.block)
            yield rule.found(one.place, "untranslated-alike", origin=other.place, what=what)


def _neighbours(guideline: Guideline) -> Iterator[tuple[Block, _Placed, _Placed]]:
    """Every two translations of one source block, behind it."""
    of_source: dict[tuple[str, int], tuple[Block, list[_Placed]]] = {}
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            if translated.kind is not Kind.CODE:
                place = pair.translation.at(translated.line)
                placed = _Placed(translated, place, pair.translation.language)
                known = of_source.setdefault((pair.source.file, id(source)), (source, []))
                known[1].append(placed)
    for source, translations in of_source.values():
        yield from ((source, *two) for two in combinations(translations, 2))


def _text(block: Block) -> str:
    """Return a block's text without code, and without what is marked as another language."""
    text = block.own
    for code in block.codes:
        text = text.replace(code, "·", 1)  # words that it runs into are no words
    return text


def _locales(guideline: Guideline) -> tuple[str, ...]:
    return tuple(language.locale for language in guideline.settings.languages)


def _is_copy(guideline: Guideline, page: Page, block: Block) -> bool:
    """Tell whether a translation's text is the source's, which the structure's rule tells."""
    source = guideline.sources.get(page.path)
    if source is None or source is page:
        return False
    return any(_text(other) == _text(block) for other in source.texts)


UNTRANSLATED = Rule(
    id="untranslated",
    finds="text that is the source's, or in another language than the page's",
    check=_check,
    scope=Scope.PAIR,
)
