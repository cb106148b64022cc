"""The rule *modality*: what is forbidden, required or allowed is so in every language.

A lost "not" is the worst error that a guideline can have. Sentence by sentence where both texts
have as many, otherwise block by block, the rule compares whether there is a negation, an
obligation, a permission. It knows words, not grammar: it warns.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope, allow, at
from guideline.pages.blocks import Block, Kind
from guideline.project.findings import Finding, Severity

# Words that say so, per language. Imperatives are left out: "noudata" is "ska följa" or "follow".
_WORDS: Mapping[str, Mapping[str, str]] = {
    "fi": {
        "negation": r"""ei|en|et|emme|ette|eivät|eikä|ettei|ettet|etteivät|etkä|eivätkä|älä|äläkä
            |älkää|ilman|vailla|vaille|varo|varokaa|vältä|kiellet\w+|kielto|kieltää|ainoakaan
            |\w{3,}(?:matta|mättä)(?:si|mme)?""",
        "obligation": r"""pitää|täytyy|pakko|velvollisuus\w*|velvollisuu\w+|velvoit\w+|tulee
            |on\s(?!epäilyttävä)\w+(?:tava|tävä)""",
        "permission": r"saa|saavat|saisi|saisivat|voi|voit|voivat|voisi|oikeus|sallittu\w*",
    },
    "sv": {
        "negation": r"""inte|ingen|inget|inga|ingenting|ingenstans|aldrig|varken|utan|låta?\sbli|akta\sdig
            |undvik\w*|förbjud\w+|förbud\w*|obesvara\w+|oöppna\w+""",
        "obligation": r"måste|\w*skyldighet\w*|\w*plikt\w*|ska|skall|bör|krävs",
        "permission": r"får|kan|rätt|tillåt\w+",
    },
    "en": {
        "negation": r"""not|no|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|unless|avoid
            |forbid\w*|prohibit\w*|\w+n['’]t|un(?:opened|answered)""",
        "obligation": r"must|ha(?:s|ve)\sto|shall|should|dut(?:y|ies)|obligation\w*|need\sto",
        "permission": r"may|can|could|right\sto|allowed|permitted",
    },
}
# Words that can mean nothing but an obligation. The others ("tulee", "ska", "should") also stand for
# an imperative, which the lists leave out: that one language has them and the other not says nothing.
_STRONG = {
    "fi": r"pitää|täytyy|pakko|on\s(?!epäilyttävä)\w+(?:tava|tävä)",
    "sv": r"måste",
    "en": r"must|ha(?:s|ve)\sto|shall",
}
# Words that deny a part of the sentence only: what is said beside them is allowed or required still.
_PARTIAL = {
    "fi": r"ilman|vailla|vaille|ainoakaan|\w{3,}(?:matta|mättä)(?:si|mme)?",
    "sv": r"utan|obesvara\w+|oöppna\w+",
    "en": r"without|unless|un(?:opened|answered)",
}
_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[^\W\d_a-zåäö])")
_MEANS = {
    "negation": "a negation (“not”)",
    "obligation": "an obligation",
    "permission": "a permission",
}


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    source_locale = guideline.settings.source.locale
    for pair in guideline.pairs:
        locale = pair.language.locale
        if source_locale not in _WORDS or locale not in _WORDS:
            continue
        for source, translated in pair.texts:
            if source.kind is Kind.CODE:
                continue  # it is in whatever language it is shown in
            there, here = _said(source), _said(translated)
            lost, added = _difference(there, source_locale, here, locale)
            if not lost and not added:
                continue
            origin = pair.source.at(source.line)
            parts = [f"the source has {_MEANS[mode]} that is missing here" for mode in lost]
            parts += [f"here is {_MEANS[mode]} that the source lacks" for mode in added]
            place = pair.translation.at(translated.line)
            message = f"{'; '.join(parts)} (compare {origin})"
            yield rule.finding(place, message, at(translated, rule.remedy), origin=origin)


def _said(block: Block) -> str:
    """Return a block's text without code, which is in no language: `docs/en` is no Finnish "en"."""
    text = block.text
    for code in block.codes:
        text = text.replace(code, " ", 1)
    return text


def _difference(
    source: str, source_locale: str, translated: str, locale: str
) -> tuple[list[str], list[str]]:
    """Return the modes lost and the modes added by a translation."""
    ours, theirs = _SENTENCE.split(source), _SENTENCE.split(translated)
    if len(ours) != len(theirs):
        ours, theirs = [source], [translated]
    lost, added = set(), set()
    for one, other in zip(ours, theirs, strict=True):
        there, here = _modes(one, source_locale), _modes(other, locale)
        if _forbids(one, source_locale) and _forbids(other, locale):
            continue  # "ei saa", "får inte" and "must not" are one: a prohibition
        lost |= _weighty(there - here, one, source_locale)
        added |= _weighty(here - there, other, locale) - {"permission"}
    order = list(_MEANS)
    return sorted(lost, key=order.index), sorted(added, key=order.index)


def _weighty(modes: frozenset[str], text: str, locale: str) -> set[str]:
    """Leave out weak differences: "ska" for an imperative, "kan" for "to be able"."""
    kept = {"negation", "permission"} & modes
    if "obligation" in modes and re.search(rf"(?i)(?<!\w)(?:{_STRONG[locale]})(?!\w)", text):
        kept.add("obligation")
    return kept


def _forbids(text: str, locale: str) -> bool:
    """Tell whether a sentence denies as a whole."""
    rest = re.sub(rf"(?i)(?<!\w)(?:{_PARTIAL[locale]})(?!\w)", " ", text)
    return "negation" in _modes(rest, locale)


@lru_cache(1 << 14)
def _modes(text: str, locale: str) -> frozenset[str]:
    return frozenset(
        mode for mode, pattern in _patterns(locale).items() if pattern.search(text.lower())
    )


@lru_cache
def _patterns(locale: str) -> dict[str, re.Pattern[str]]:
    return {
        mode: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.VERBOSE)
        for mode, words in _WORDS[locale].items()
    }


MODALITY = Rule(
    id="modality",
    finds="a prohibition, obligation or permission that differs from the source",
    remedy=(
        "Compare the two sentences. If they do say the same, write "
        f"{allow('modality')} on the line above the text."
    ),
    check=_check,
    severity=Severity.WARNING,
    scope=Scope.PAIR,
)
