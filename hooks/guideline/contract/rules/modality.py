"""The rule *modality*: what is forbidden, required or allowed is so in every language.

A lost "not" is the worst error that a guideline can have. Sentence by sentence, the rule counts what
denies and what requires, recommends or allows; sentences that differ are compared once more together,
since a translation may put them in another order. It knows words, not grammar: it warns.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.project.findings import Finding, Severity
from guideline.project.messages import Message, message
from guideline.terms import modal_words
from guideline.terms.modal_words import (
    ADVICE,
    DISJUNCTION,
    DUTY,
    EXEMPTION,
    NEGATION,
    OBLIGATION,
    PERHAPS,
    PERMISSION,
    PROHIBITION,
    RECOMMENDATION,
    REQUIREMENT,
)

_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[^\W\d_a-zåäö])")
_DENIALS = (NEGATION, PROHIBITION, EXEMPTION)
_FORCES = (OBLIGATION, DUTY, REQUIREMENT, RECOMMENDATION, ADVICE, PERMISSION)
# Forces that translators use for each other.
_ALIKE = (
    (OBLIGATION, DUTY),
    (OBLIGATION, REQUIREMENT),
    (DUTY, REQUIREMENT),
    (DUTY, RECOMMENDATION),
    (REQUIREMENT, RECOMMENDATION),
    (RECOMMENDATION, ADVICE),
)
_MEANS = {
    OBLIGATION: message("force-obligation"),
    DUTY: message("force-obligation"),
    REQUIREMENT: message("force-obligation"),
    ADVICE: message("force-recommendation"),
    RECOMMENDATION: message("force-recommendation"),
    PERMISSION: message("force-permission"),
}

Marks = tuple[modal_words.Mark, ...]


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    source_locale = guideline.settings.source.locale
    for pair in guideline.pairs:
        locale = pair.language.locale
        if not (modal_words.has_data(source_locale) and modal_words.has_data(locale)):
            continue
        for source, translated in pair.texts:
            if source.kind is Kind.CODE:
                continue  # it is in whatever language it is shown in
            parts = differences(_said(source), source_locale, _said(translated), locale)
            if not parts:
                continue
            origin = pair.source.at(source.line)
            place = pair.translation.at(translated.line)
            yield rule.found(place, "modality", origin=origin, parts=parts)


def _said(block: Block) -> str:
    """Return a block's text without code, which is in no language: `docs/en` is no Finnish "en"."""
    text = block.text
    for code in block.codes:
        text = text.replace(code, " ", 1)
    return text


def differences(source: str, source_locale: str, translated: str, locale: str) -> list[Message]:
    """Return in which way a translation forbids, requires or allows anything else."""
    ours, theirs = _marks(source, source_locale), _marks(translated, locale)
    if len(ours) == len(theirs):
        apart = [(a, b) for a, b in zip(ours, theirs, strict=True) if _compared(a, b)]
    else:
        apart = list(zip(ours, theirs, strict=False))
        ours, theirs = (tuple(sum(ours, ())),), (tuple(sum(theirs, ())),)
        apart = [(ours[0], theirs[0])]
    found = _compared(sum((a for a, _ in apart), ()), sum((b for _, b in apart), ()))
    return found or _swapped(source, source_locale, translated, locale)


def _swapped(source: str, source_locale: str, translated: str, locale: str) -> list[Message]:
    """Return what differs between clauses set against each other: "not A, but B", "A, but not B"."""
    ours, theirs = _clauses(source, source_locale), _clauses(translated, locale)
    if len(ours) != len(theirs):
        return []
    for one, other in zip(ours, theirs, strict=True):
        if len(one) != len(other):
            continue
        denied = [(_denials_in(a), _denials_in(b)) for a, b in zip(one, other, strict=True)]
        if any(a > b for a, b in denied) and any(a < b for a, b in denied):
            return [message("denied-other")]
    return []


@lru_cache(1 << 14)
def _clauses(text: str, locale: str) -> tuple[tuple[Marks, ...], ...]:
    """Return what each sentence of a text has, by its clauses that are set against each other."""
    known = modal_words.known(locale)
    assert known
    return tuple(
        tuple(tuple(known.marks(clause)) for clause in known.clauses(sentence))
        for sentence in _SENTENCE.split(text)
    )


def _denials_in(marks: Marks) -> int:
    return sum(mark.kind in _DENIALS for mark in marks)


@lru_cache(1 << 14)
def _marks(text: str, locale: str) -> tuple[Marks, ...]:
    """Return what each sentence of a text has."""
    known = modal_words.known(locale)
    assert known
    return tuple(tuple(known.marks(sentence)) for sentence in _SENTENCE.split(text))


def _compared(ours: Marks, theirs: Marks) -> list[Message]:
    there, here = _kinds(ours), _kinds(theirs)
    return [*_denials(there, here, ours, theirs), *_forces(there, here)]


def _kinds(marks: Iterable[modal_words.Mark]) -> Counter[str]:
    return Counter(mark.kind for mark in marks)


def _denials(
    there: Counter[str], here: Counter[str], ours: Marks, theirs: Marks
) -> Iterator[Message]:
    lost = sum(there[kind] - here[kind] for kind in _DENIALS)
    spare = here[PERHAPS] - there[PERHAPS]
    if lost > max(0, spare) + _carried_on(ours, here):
        yield message("denied-not", words=_denying(ours))
    elif -lost > max(0, -spare) + _carried_on(theirs, there):
        yield message("denied-here", words=_denying(theirs))
    elif there[EXEMPTION] > here[EXEMPTION] and here[PROHIBITION] > there[PROHIBITION]:
        yield message("denied-exempted")
    elif here[EXEMPTION] > there[EXEMPTION] and there[PROHIBITION] > here[PROHIBITION]:
        yield message("denied-forbidden")


def _carried_on(repeating: Marks, other: Counter[str]) -> int:
    """Return how many repeated denials ("not A, not B") the other text may say by an "or"."""
    said = Counter(mark.words for mark in repeating if mark.kind in _DENIALS)
    return min(sum(said.values()) - len(said), other[DISJUNCTION])


def _denying(marks: Marks) -> list[str]:
    return [mark.words for mark in marks if mark.kind in _DENIALS]


def _forces(there: Counter[str], here: Counter[str]) -> Iterator[Message]:
    ours, theirs = (Counter({kind: each[kind] for kind in _FORCES}) for each in (there, here))
    ours, theirs = ours - theirs, theirs - ours
    for one, other in _ALIKE:
        for a, b in ((one, other), (other, one)):
            both = min(ours[a], theirs[b])
            ours[a] -= both
            theirs[b] -= both
    ours, theirs = +ours, +theirs
    if ours and theirs:
        yield message("force-other", there=_named(ours), here=_named(theirs))
    elif theirs[OBLIGATION] and there[PERMISSION]:
        yield message("force-added")
    elif ours[OBLIGATION] or ours[DUTY]:
        yield message("force-missing")


def _named(forces: Counter[str]) -> list[Message]:
    return [*dict.fromkeys(_MEANS[kind] for kind in _FORCES if forces[kind])]


MODALITY = Rule(
    id="modality",
    finds="a prohibition, obligation or permission that differs from the source",
    check=_check,
    severity=Severity.WARNING,
    scope=Scope.PAIR,
)
