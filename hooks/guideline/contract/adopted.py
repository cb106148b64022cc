"""Findings that were there when the check began, and those that were not."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guideline.project.findings import Finding, Place, Severity
from guideline.project.messages import advice, message
from guideline.receipts.adopted import FILE, Adopted

RULE = "adopted"


@dataclass(frozen=True, slots=True)
class Settled:
    """What counts, and what was adopted."""

    counting: tuple[Finding, ...]
    adopted: tuple[Finding, ...] = ()


def counts(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    """Return how many findings there are that somebody has to act on, by file and rule."""
    return Counter(
        (each.place.file, each.rule) for each in findings if each.severity is not Severity.NOTE
    )


def settle(findings: Sequence[Finding], adopted: Adopted) -> Settled:
    """Return what of the findings was there before, and one that says how much that is.

    Where a file has more findings of a rule than it had, nobody can tell which are new: all count.
    """
    if not adopted:
        return Settled(tuple(findings))
    found = counts(findings)
    held = {key for key, number in adopted.items() if 0 < found[key] <= number}
    known = [
        each
        for each in findings
        if (each.place.file, each.rule) in held and each.severity is not Severity.NOTE
    ]
    kept = frozenset(map(id, known))
    rest = [each for each in findings if id(each) not in kept]
    gone = sum(number - min(found[key], number) for key, number in adopted.items())
    pages = len({each.place.file for each in known})
    what = message("adopted", number=len(known), pages=pages, gone=gone)
    rest.append(Finding(Place(FILE), RULE, what, advice(what), Severity.NOTE, firm=True))
    return Settled(tuple(rest), tuple(known))


def shrunk(findings: Iterable[Finding], adopted: Adopted) -> Adopted:
    """Return the list as short as it can be by now."""
    found = counts(findings)
    return {key: min(number, found[key]) for key, number in adopted.items() if found[key]}
