"""The rule *modality*: what is forbidden, required or allowed is so in every language.

A lost "not" is the worst error that a guideline can have. Sentence by sentence, the rule counts what
denies and what requires, recommends or allows; sentences that differ are compared once more together,
since a translation may put them in another order. Words of opposite meaning count as well: *closed* is
*not open*, and *at most* is not *at least*. It knows words, not grammar: it warns.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.project.findings import Finding, Severity
from guideline.project.messages import Message, message
from guideline.terms import modal_words, sentences
from guideline.terms.expressions import Mark
from guideline.terms.modal_words import (
    ADVICE,
    DENIALS,
    DISJUNCTION,
    DUTY,
    EXEMPTION,
    JOINED,
    OBLIGATION,
    PERHAPS,
    PERMISSION,
    PROHIBITION,
    RECOMMENDATION,
    REQUIREMENT,
    RESTRICTION,
)
from guideline.terms.opposites import Pole, poles, turned

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
    OBLIGATION: "force-obligation",
    DUTY: "force-obligation",
    REQUIREMENT: "force-obligation",
    ADVICE: "force-recommendation",
    RECOMMENDATION: "force-recommendation",
    PERMISSION: "force-permission",
}

# What keeps its order within a sentence in every language.
_ORDERED = dict.fromkeys(DENIALS, "no") | {
    OBLIGATION: "must",
    DUTY: "must",
    REQUIREMENT: "must",
    PERMISSION: "may",
}

Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What a text forbids, requires and allows, and its words that have an opposite."""

    marks: Marks
    poles: tuple[Pole, ...]
    begins_with_conjunction: bool = False


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
    """Return in which way a translation forbids, requires, allows or limits anything else."""
    ours, theirs = _sentences(source, source_locale), _sentences(translated, locale)
    if len(ours) == len(theirs):
        apart = [(a, b) for a, b in zip(ours, theirs, strict=True) if _compared(a, b)]
        one, other = _joined(a for a, _ in apart), _joined(b for _, b in apart)
    else:
        one, other = _joined(ours), _joined(theirs)
    return (
        _compared(one, other)
        or _swapped(source, source_locale, translated, locale)
        or [*_turned_round(ours, theirs)]
    )


def _turned_round(ours: Sequence[Said], theirs: Sequence[Said]) -> Iterator[Message]:
    """Say where a sentence has the same in another order: "A must, B may" and "A may, B must".

    Where one of two sentences begins with a conjunction ("if"), its clauses have changed places.
    """
    if len(ours) != len(theirs):
        return
    for one, other in zip(ours, theirs, strict=True):
        if one.begins_with_conjunction is not other.begins_with_conjunction:
            continue
        for there, here in zip(_orders(one, other), _orders(other, one), strict=True):
            kinds = [[kind for kind, _ in each] for each in (there, here)]
            if sorted(kinds[0]) == sorted(kinds[1]) and kinds[0] != kinds[1]:
                words = [[words for _, words in each] for each in (there, here)]
                yield message("turned-round", there=words[0], here=words[1])


def _orders(said: Said, other: Said) -> Iterator[list[tuple[str, str]]]:
    """Yield what a sentence requires, allows and denies, then opposites by what they are about."""
    yield [(_ORDERED[mark.kind], mark.words) for mark in said.marks if mark.kind in _ORDERED]
    for about in sorted({pole.about for pole in (*said.poles, *other.poles)}):
        yield [(str(pole.side), pole.words) for pole in said.poles if pole.about == about]


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
        for sentence in sentences.BREAK.split(text)
    )


def _denials_in(marks: Marks) -> int:
    return sum(mark.kind in DENIALS for mark in marks)


@lru_cache(1 << 14)
def _sentences(text: str, locale: str) -> tuple[Said, ...]:
    """Return what each sentence of a text has."""
    known = modal_words.known(locale)
    assert known
    return tuple(
        Said(
            tuple(known.marks(sentence)),
            poles(sentence, locale),
            sentence.partition(" ")[0].lower() in modal_words.conjunctions(locale),
        )
        for sentence in sentences.BREAK.split(text)
    )


def _joined(those: Iterable[Said]) -> Said:
    each = list(those)
    return Said(sum((one.marks for one in each), ()), sum((one.poles for one in each), ()))


def _compared(ours: Said, theirs: Said) -> list[Message]:
    there, here = _kinds(ours.marks), _kinds(theirs.marks)
    opposite = turned(ours.poles, theirs.poles)
    parts = [
        *_denials(there, here, ours.marks, theirs.marks, len(opposite)),
        *_forces(there, here, ours.marks, theirs.marks),
    ]
    if len(opposite) > _further_denied(ours, theirs):
        parts += [message("opposite", there=one, here=other) for one, other in opposite]
    return parts


def _further_denied(ours: Said, theirs: Said) -> int:
    """Return how many more things one text denies than the other at least."""
    one, other = _denied(ours), _denied(theirs)
    return max(one.start - other[-1], other.start - one[-1], 0)


def _denied(said: Said) -> range:
    """Return how many things a text may deny, apart from its words that have an opposite."""
    apart = [set(pole.words.split()) for pole in said.poles]
    kinds = _kinds(
        mark
        for mark in said.marks
        if not any(words <= (its := {*mark.words.split()}) or its <= words for words in apart)
    )
    fewest = sum(kinds[kind] for kind in (*DENIALS, PERHAPS))
    return range(fewest, fewest + kinds[JOINED] + kinds[DISJUNCTION] * (fewest > 0) + 1)


def _kinds(marks: Iterable[Mark]) -> Counter[str]:
    return Counter(mark.kind for mark in marks)


def _denials(
    there: Counter[str], here: Counter[str], ours: Marks, theirs: Marks, opposite: int
) -> Iterator[Message]:
    """Say where a negation left or came. opposite: words that say "not open" and "closed"."""
    lost = sum(there[kind] - here[kind] for kind in DENIALS)
    spare = _room(here) - _room(there)
    if lost > max(0, spare) + _carried_on(ours, here) + opposite:
        yield message("denied-not", words=_denying(ours))
    elif -lost > max(0, -spare) + _carried_on(theirs, there) + opposite:
        yield message("denied-here", words=_denying(theirs))
    elif there[JOINED] and _all_denied(there) > _most_denied(here) + opposite:
        yield message("denied-not", words=_denying(ours))
    elif here[JOINED] and _all_denied(here) > _most_denied(there) + opposite:
        yield message("denied-here", words=_denying(theirs))
    elif there[EXEMPTION] > here[EXEMPTION] and here[PROHIBITION] > there[PROHIBITION]:
        yield message("denied-exempted")
    elif here[EXEMPTION] > there[EXEMPTION] and there[PROHIBITION] > here[PROHIBITION]:
        yield message("denied-forbidden")


def _room(kinds: Counter[str]) -> int:
    """Return how many negations another language may have where a text has none, or half of one."""
    return kinds[PERHAPS] + kinds[JOINED] + 2 * kinds[RESTRICTION]


def _all_denied(kinds: Counter[str]) -> int:
    """Return how many things a text denies: "do not A nor B", two."""
    return sum(kinds[kind] for kind in DENIALS) + kinds[JOINED]


def _most_denied(kinds: Counter[str]) -> int:
    """Return how many things a text may deny: "do not A or B", two."""
    denied = _all_denied(kinds)
    return denied + kinds[PERHAPS] + 2 * kinds[RESTRICTION] + kinds[DISJUNCTION] * (denied > 0)


def _carried_on(repeating: Marks, other: Counter[str]) -> int:
    """Return how many repeated denials ("not A, not B") the other text may say by an "or"."""
    said = Counter(mark.words for mark in repeating if mark.kind in DENIALS)
    return min(sum(said.values()) - len(said), other[DISJUNCTION])


def _denying(marks: Marks) -> list[str]:
    return [mark.words for mark in marks if mark.kind in (*DENIALS, JOINED)]


def _forces(
    there: Counter[str], here: Counter[str], ours: Marks, theirs: Marks
) -> Iterator[Message]:
    source, translation = (
        Counter({kind: each[kind] for kind in _FORCES}) for each in (there, here)
    )
    source, translation = source - translation, translation - source
    for one, other in _ALIKE:
        for a, b in ((one, other), (other, one)):
            both = min(source[a], translation[b])
            source[a] -= both
            translation[b] -= both
    source, translation = +source, +translation
    if source and translation:
        yield message("force-other", there=_named(source, ours), here=_named(translation, theirs))
    elif translation[OBLIGATION] and there[PERMISSION]:
        yield message("force-added", words=_saying(translation, theirs))
    elif source[OBLIGATION] or source[DUTY]:
        yield message("force-missing", words=_saying(source, ours))


def _named(forces: Counter[str], marks: Marks) -> list[Message]:
    """Return the forces by what they mean, each with the words that say it."""
    by_name: dict[str, list[str]] = {}
    for mark in marks:
        if forces[mark.kind]:
            by_name.setdefault(_MEANS[mark.kind], []).append(mark.words)
    return [message(name, words=words) for name, words in by_name.items()]


def _saying(forces: Counter[str], marks: Marks) -> list[str]:
    return [mark.words for mark in marks if forces[mark.kind]]


MODALITY = Rule(
    id="modality",
    finds="a prohibition, obligation, permission or limit that differs from the source",
    check=_check,
    severity=Severity.WARNING,
    scope=Scope.PAIR,
)
