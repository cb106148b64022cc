"""Which words of two languages stand for each other, learnt from passages that belong together.

IBM's first translation model (Brown et al. 1993, https://aclanthology.org/J93-2003/) in both
directions; a pair of words is known where each is by far the likeliest translation of the other, and
either they often stand together or neither ever stands without the other.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_ROUNDS = 8
_LIKELY = 0.5  # from which probability a word is the other's translation, in both directions
_POSSIBLE = 0.1  # from which probability a translation is one of several
_TWICE = 2  # passages in which both have to stand
_OFTEN = 3  # of these, to be sure of two words that also stand apart

Words = Mapping[str, frozenset[str]]
Passage = tuple[Sequence[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of two languages' words.

    counterparts: what stands for a source word, surely. origins: the source words that a word of the
    translation stands for, be it one of several ("picture", "image").
    """

    counterparts: Words
    origins: Words


def learn(passages: Sequence[Passage]) -> Lexicon:
    """Return what passages tell: pairs of words of the source and of the translation, by base form."""
    there = _probabilities(passages)
    back = _probabilities([(theirs, ours) for ours, theirs in passages])
    alone = [Counter(word for each in passages for word in set(each[side])) for side in (0, 1)]
    together = Counter(
        (one, other) for ours, theirs in passages for one in set(ours) for other in set(theirs)
    )
    counterparts: defaultdict[str, set[str]] = defaultdict(set)
    origins: defaultdict[str, set[str]] = defaultdict(set)
    for (one, other), probability in there.items():
        number = together[one, other]
        if number < _TWICE or back[other, one] < _LIKELY:
            continue
        if probability >= _POSSIBLE:
            origins[other].add(one)
        if probability >= _LIKELY and (
            number >= _OFTEN or number == alone[0][one] == alone[1][other]
        ):
            counterparts[one].add(other)
    return Lexicon(_frozen(counterparts), _frozen(origins))


def _frozen(found: Mapping[str, set[str]]) -> Words:
    return {word: frozenset(others) for word, others in found.items()}


def _probabilities(passages: Sequence[Passage]) -> dict[tuple[str, str], float]:
    """Return how likely a word of the first side (key, 0) is translated by the other (key, 1)."""
    likely: dict[tuple[str, str], float] = {
        (one, other): 1.0 for ours, theirs in passages for one in ours for other in theirs
    }
    for _ in range(_ROUNDS):
        counts: defaultdict[tuple[str, str], float] = defaultdict(float)
        totals: defaultdict[str, float] = defaultdict(float)
        for ours, theirs in passages:
            for other in theirs:
                whole = sum(likely[one, other] for one in ours)
                for one in ours:
                    share = likely[one, other] / whole if whole else 0.0
                    counts[one, other] += share
                    totals[one] += share
        likely = {(one, other): counts[one, other] / (totals[one] or 1.0) for one, other in likely}
    return likely
