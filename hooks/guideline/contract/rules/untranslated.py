"""The rule *untranslated*: a translation is in its own language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope, allow, at
from guideline.languages import stopwords
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place

_NO_LANGUAGE = re.compile(r"[@#][\w.-]+|(?<!\S)\S+@\S+|https?://\S+|www\.\S+|`[^`]*`|\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 2  # a single word can read the same in two languages: "post", "policy"
_FEWEST_TO_COMPARE = 5  # between two translations, where neither is the measure of the other
_FEWEST_SIGNS = 2  # words of another language that decide, and half as many again as the page's


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            origin = pair.source.at(source.line)
            if _same(source, translated, fewest=_FEWEST_WORDS):
                message = f"the text reads the same as the source at {origin}"
                yield rule.finding(pair.translation.at(translated.line), message, origin=origin)
        for source, translated in pair.fields:
            origin = pair.source.at(source.line)
            if _same(source, translated, fewest=_FEWEST_TO_COMPARE):
                message = f"the field reads the same as the source at {origin}"
                place, remedy = pair.translation.at(translated.line), at(translated, rule.remedy)
                yield rule.finding(place, message, remedy, origin=origin)
    for one, other in _neighbours(guideline):
        if _same(one.block, other.block, fewest=_FEWEST_TO_COMPARE):
            message = (
                f"the text reads the same as the text at {other.place}: one of the two is wrong"
            )
            yield rule.finding(one.place, message, origin=other.place)
    for page in guideline.all_pages():
        names = {language.locale: language.name for language in guideline.settings.languages}
        fields = [field for field in page.fields if len(_words(field)) >= _FEWEST_TO_COMPARE]
        for block in (*fields, *page.blocks):
            likely = _other_language(_words(block), page.language, tuple(names))
            if likely and not _is_copy(guideline, page, block):
                message = f"the text seems to be in another language than the page: {names[likely]}"
                yield rule.finding(page.at(block.line), message, at(block, rule.remedy))


@dataclass(frozen=True, slots=True)
class _Placed:
    """A translated block and where it stands."""

    block: Block
    place: Place


def _neighbours(guideline: Guideline) -> Iterator[tuple[_Placed, _Placed]]:
    """Every two translations of one source block."""
    of_source: dict[tuple[str, int], list[_Placed]] = {}
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            placed = _Placed(translated, pair.translation.at(translated.line))
            key = (pair.source.file, id(source))
            of_source.setdefault(key, []).append(placed)
    for translations in of_source.values():
        yield from combinations(translations, 2)


def _words(block: Block) -> tuple[str, ...]:
    return () if block.kind is Kind.CODE else _words_of(block.own, block.codes)


@lru_cache(1 << 10)
def _words_of(text: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    text = _NO_LANGUAGE.sub(" ", text)
    for code in dict.fromkeys(codes):
        text = text.replace(code, " ")
    return tuple(_WORD.findall(text.lower()))


def _same(one: Block, other: Block, *, fewest: int) -> bool:
    words = _words(other)
    return len(words) >= fewest and words == _words(one)


def _is_copy(guideline: Guideline, page: Page, block: Block) -> bool:
    """Tell whether a translation's text is the source's, which is said already."""
    source = guideline.sources.get(page.path)
    if source is None or source is page:
        return False
    return any(_words(other) == _words(block) for other in source.texts)


def _other_language(words: tuple[str, ...], own: str, locales: tuple[str, ...]) -> str:
    """Return the language that a text's small words belong to; empty where it is the page's."""
    signs = {locale: sum(word in _signs(locale, locales) for word in words) for locale in locales}
    others = {locale: count for locale, count in signs.items() if locale != own}
    likeliest = max(others, key=lambda locale: others[locale], default="")
    enough = likeliest and others[likeliest] >= max(_FEWEST_SIGNS, 2 * signs.get(own, 0))
    return likeliest if enough else ""


@lru_cache
def _signs(locale: str, locales: tuple[str, ...]) -> frozenset[str]:
    """Return the small words that only this language has of these."""
    others = {word for other in locales if other != locale for word in _small_words(other)}
    return _small_words(locale) - others


@lru_cache
def _small_words(locale: str) -> frozenset[str]:
    known = stopwords.load(locale)
    return known.forms | known.in_every_form


UNTRANSLATED = Rule(
    id="untranslated",
    finds="text that is the source's, or in another language than the page's",
    remedy=(
        "Translate it. A name or a quotation in another language is marked with it: "
        f"*text*{{: lang=fi }}. If it is right as it is, write {allow('untranslated')} on the "
        "line above the text."
    ),
    check=_check,
    scope=Scope.PAIR,
)
