"""What two texts' values do not have in common."""

import re
from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from guideline.values import handles, sites
from guideline.values.sites import Sites
from guideline.values.value import Certainty, Reading, Value

_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Difference:
    """What one text has and the other has not; addresses of one site that lead elsewhere in it."""

    missing: tuple[Value, ...] = ()
    added: tuple[Value, ...] = ()
    elsewhere: tuple[tuple[Value, Value], ...] = ()


def compare(
    ours: Sequence[Value],
    theirs: Sequence[Value],
    codes: tuple[str, str],
    known: Sites,
    names: Collection[str] = (),
) -> Difference:
    """Compare the values of a source with those of its translation.

    codes: the languages of both. names: handles that stand elsewhere too.
    """
    pairs, missing, added = _matched(ours, theirs)
    missing, added = _not_repeated(missing, theirs), _not_repeated(added, ours)
    elsewhere = [pair for pair in pairs if _is_of_another_language(*pair, codes[1])]
    _, missing, added = _matched(_parted(missing), _parted(added))
    missing, added = _without_inflected(missing, added, codes, names)
    on_one_site, missing, added = _on_one_site(missing, added, known)
    lacking, extra = _reported(missing, added), _reported(added, missing)
    return Difference(tuple(lacking), tuple(extra), (*elsewhere, *on_one_site))


def turned_round(ours: Sequence[Value], theirs: Sequence[Value]) -> list[Value]:
    """Return two values of a sentence that stand in the other order in its translation, if any do.

    They are of one kind, with the same unit: "within 2 days …, within 5 days".
    """
    once = [
        (value, found[0])
        for value in ours
        if len(found := [each for each in theirs if _is_same(value, each)]) == 1
        and sum(_is_same(each, found[0]) for each in ours) == 1
    ]
    for (one, here), (other, there) in pairwise(once):
        alike = one.kinds == other.kinds and one.unit == other.unit and _may_be_taken(one, other)
        if alike and one.start < other.start and here.start > there.start:
            return [one, other]
    return []


def _may_be_taken(one: Value, other: Value) -> bool:
    """Tell whether one may stand for the other: no year does for a number of people."""
    return bool(_YEAR.fullmatch(one.written)) is bool(_YEAR.fullmatch(other.written))


def _is_same(one: Value, other: Value) -> bool:
    return (
        bool(one.readings & other.readings)
        and max(one.certainty, other.certainty) <= Certainty.WORD
    )


def _matched(
    ours: Sequence[Value], theirs: Sequence[Value]
) -> tuple[list[tuple[Value, Value]], list[Value], list[Value]]:
    """Pair the values that may mean the same: surest first, then in the order of the texts."""
    order = sorted(range(len(theirs)), key=lambda at: (theirs[at].certainty, at))
    by_reading: defaultdict[Reading, deque[int]] = defaultdict(deque)
    for at in order:
        for reading in theirs[at].readings:
            by_reading[reading].append(at)
    taken: set[int] = set()
    pairs, left = [], []
    for value in sorted(ours, key=lambda value: value.certainty):
        found = _first(value, theirs, by_reading, taken)
        if found is None:
            left.append(value)
        else:
            taken.add(found)
            pairs.append((value, theirs[found]))
    return pairs, left, [value for at, value in enumerate(theirs) if at not in taken]


def _first(
    value: Value,
    theirs: Sequence[Value],
    by_reading: dict[Reading, deque[int]],
    taken: set[int],
) -> int | None:
    best: tuple[int, int, int] | None = None
    for reading in value.readings:
        queue = by_reading.get(reading, deque())
        while queue and queue[0] in taken:
            queue.popleft()
        for at in islice(queue, 8):
            other = theirs[at]
            if at in taken or (value.unit and other.unit and value.unit != other.unit):
                continue
            shared = len(value.readings & other.readings)
            rank = (other.certainty, -shared, at)
            best = min(best, rank) if best else rank
    return best[2] if best else None


def _not_repeated(values: Sequence[Value], others: Sequence[Value]) -> list[Value]:
    """Leave out code that the other text has as well: it may be named again, or be an "it" there."""
    known = {reading for other in others for reading in other.readings if reading[0] == "code"}
    return [value for value in values if not value.readings & known]


def _is_of_another_language(ours: Value, theirs: Value, code: str) -> bool:
    return bool(theirs.language) and theirs.language not in (ours.language, code.partition("-")[0])


def _parted(values: Sequence[Value]) -> list[Value]:
    """Return values of which those that have parts are these parts."""
    return [part for value in values for part in _parts(value)]


def _parts(value: Value) -> Iterator[Value]:
    if not value.parts:
        yield value
    for part in value.parts:
        yield replace(value, readings=frozenset([("number", part.lstrip("0"))]), parts=())


def _without_inflected(
    ours: list[Value], theirs: list[Value], codes: tuple[str, str], names: Collection[str]
) -> tuple[list[Value], list[Value]]:
    left, others = [], list(theirs)
    for value in ours:
        same = None
        if "handle" in value.kinds:
            candidates = (each for each in others if "handle" in each.kinds)
            same = next((c for c in candidates if handles.is_same(value, c, codes, names)), None)
        if same is None:
            left.append(value)
        else:
            others.remove(same)
    return left, others


def _on_one_site(
    ours: list[Value], theirs: list[Value], known: Sites
) -> tuple[list[tuple[Value, Value]], list[Value], list[Value]]:
    pairs, left = [], []
    by_site: defaultdict[tuple[str, ...], list[Value]] = defaultdict(list)
    for value in theirs:
        by_site[sites.site_of(value, known)].append(value)
    for value in ours:
        site = sites.site_of(value, known)
        if site and by_site[site]:
            pairs.append((value, by_site[site].pop(0)))
        else:
            left.append(value)
    there = {id(other) for _, other in pairs}
    return pairs, left, [value for value in theirs if id(value) not in there]


def _reported(values: Sequence[Value], others: Sequence[Value]) -> list[Value]:
    """Leave out the words that the other text may well say without one of its kind."""
    return [value for value in values if value.certainty <= _least(value, others)]


def _least(value: Value, others: Sequence[Value]) -> Certainty:
    """Return how certain a value has to be, beside what is left over of its kind, to be missed."""
    there = [each.certainty for each in others if each.kinds & value.kinds]
    surest = min(there, default=Certainty.GUESS)
    if surest <= Certainty.WORD:
        return Certainty.DOUBTED
    return Certainty.WORD if surest is Certainty.DOUBTED else Certainty.FIGURE
