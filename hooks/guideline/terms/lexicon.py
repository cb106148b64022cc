"""Which words of two languages stand for each other, learnt from passages that belong together.

IBM's first translation model (Brown et al. 1993, https://aclanthology.org/J93-2003/) in both
directions; a pair of words is known where each is by far the likeliest translation of the other.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

_ROUNDS = 8
_LIKELY = 0.5  # from which probability a word is the other's translation, in both directions
_OFTEN = 2  # passages in which both have to stand

Lexicon = Mapping[str, frozenset[str]]
Passage = tuple[Sequence[str], Sequence[str]]


def learn(passages: Sequence[Passage]) -> Lexicon:
    """Return the counterparts of source words. passages: words of the source, of the translation."""
    there = _probabilities(passages)
    back = _probabilities([(theirs, ours) for ours, theirs in passages])
    together: defaultdict[tuple[str, str], int] = defaultdict(int)
    for ours, theirs in passages:
        for one in set(ours):
            for other in set(theirs):
                together[one, other] += 1
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (one, other), probability in there.items():
        if min(probability, back[other, one]) >= _LIKELY and together[one, other] >= _OFTEN:
            found[one].add(other)
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
