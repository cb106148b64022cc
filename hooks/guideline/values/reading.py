"""From a text, its links and its code to the values that it holds."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from guideline.values import (
    calendar,
    handles,
    numbers,
    placeholders,
    sites,
    telephone,
    times,
)
from guideline.values.keyboard import keys
from guideline.values.number_words import number_words
from guideline.values.sites import Sites
from guideline.values.value import Certainty, Reading, Value

_NO_SITES = Sites()
_FIGURE = re.compile(r"\d")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>]*[^\s<>.,;:!?)\]}”\"'»]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
_WEB = ("https://", "http://", "//")
_MAIL = "mailto:"
# What may stand between the parts of a range or a list that share a month, a year, “pm”.
_BETWEEN = re.compile(r"\.?[^\d.!?;:()]{0,12}")


@dataclass(frozen=True)
class Conventions:
    """How a text is read.

    code: its language. region: the country whose telephone numbers need no country code.
    """

    code: str
    region: str | None = None
    sites: Sites = _NO_SITES


@lru_cache(1 << 14)
def values(
    text: str, speech: Conventions, links: tuple[str, ...] = (), codes: tuple[str, ...] = ()
) -> tuple[Value, ...]:
    """Return the values of a text, in order; then those of its links that it does not write."""
    found = [_code(code, speech) for code in codes]
    for code in codes:
        text = text.replace(code, " " * len(code), 1)
    written = _Found(text)
    if "@" in text or "#" in text or "www." in text or "://" in text:
        written.take(_addresses(text, speech))
        written.take(handles.handles(written.rest))
    _read_figures(written, speech)
    _read_words(written, speech)
    known = [times.quartered(value, text, speech.code) for value in written.values]
    found += _with_shared_parts(sorted(known, key=lambda value: value.start), text)
    return (*found, *_only_linked(links, found, speech))


def _code(written: str, speech: Conventions) -> Value:
    own = placeholders.readings(written, speech.code)
    return Value(f"`{written}`", 0, 0, frozenset([("code", keys(written)), *own]))


class _Found:
    """Values of a text, and the text without them."""

    def __init__(self, text: str) -> None:
        self.rest = text
        self.values: list[Value] = []

    def take(self, values: Iterable[Value]) -> None:
        """Keep values that do not overlap, the first ones first; the same span may have several."""
        spans: list[tuple[int, int]] = []
        taken = bytearray(len(self.rest))
        for value in values:
            span = (value.start, value.end)
            if (spans and spans[-1] == span) or not any(taken[slice(*span)]):
                taken[slice(*span)] = b"\1" * (span[1] - span[0])
                spans.append(span)
                self.values.append(value)
        parts, end = [], 0
        for start, stop in sorted(set(spans)):
            parts += [self.rest[end:start], " " * (stop - start)]
            end = stop
        self.rest = "".join([*parts, self.rest[end:]])


def _addresses(text: str, speech: Conventions) -> Iterator[Value]:
    known = speech.sites
    for found in _ADDRESS.finditer(text):
        is_web = found[0].startswith(("http", "www."))
        made = sites.web_address(found[0], known) if is_web else sites.mailbox(found[0], known)
        made = made.also(frozenset(placeholders.readings(found[0], speech.code)))
        yield replace(made, start=found.start(), end=found.end())


def _read_figures(written: _Found, speech: Conventions) -> None:
    if not _FIGURE.search(written.rest):
        return
    # A passage may quote another language of the site.
    for code in dict.fromkeys([speech.code, *speech.sites.languages]):
        if known := calendar.calendar(code):
            whole = code != speech.code  # “1. Set” is no day of Portuguese *setembro*
            written.take(calendar.written_dates(written.rest, known, whole=whole))
    written.take(calendar.numeric_dates(written.rest, calendar.calendar(speech.code)))
    written.take(times.times(written.rest, speech.code))
    written.take(numbers.sums(written.rest, speech.code))
    written.take(calendar.days_and_months(written.rest))
    written.take(times.clock(written.rest))
    written.take(telephone.telephones(written.rest, speech.region))
    written.take(numbers.numbers(written.rest, speech.code))


def _read_words(written: _Found, speech: Conventions) -> None:
    if known := calendar.calendar(speech.code):
        written.take(calendar.names(written.rest, known))
    written.take(times.words(written.rest, speech.code))
    written.take(number_words(written.rest, speech.code))


def _with_shared_parts(found: list[Value], text: str) -> list[Value]:
    """Give what stands before a date its month and year, before “pm” its afternoon."""
    for at in range(len(found) - 2, -1, -1):
        one, following = found[at], found[at + 1]
        between = text[one.end : following.start]
        if len(between) > 13 or not _BETWEEN.fullmatch(between):
            continue
        if one.certainty is Certainty.FIGURE and "date" in following.kinds:
            found[at] = one = one.also(_dates_of(one, following))
        if following.written.lower().rstrip(".").endswith(("m", "noon")) and "time" in one.kinds:
            is_afternoon = any(r[0] == "time" and int(r[1]) >= 12 for r in following.readings)
            found[at] = times.later(one) if is_afternoon else one
    return found


def _dates_of(one: Value, following: Value) -> frozenset[Reading]:
    shared: set[Reading] = set()
    for reading in following.readings:
        if reading[0] != "date":
            continue
        _, year, month, _ = reading
        for own in one.readings:
            if own[0] == "number" and (day := str(own[1])).isdecimal() and 1 <= int(day[:3]) <= 31:
                shared |= {("date", year, month, int(day)), ("date", 0, month, int(day))}
            elif own[0] == "date" and own[1] == 0 and year:
                shared.add(("date", year, own[2], own[3]))
    return frozenset(shared)


def _only_linked(links: Iterable[str], found: list[Value], speech: Conventions) -> Iterator[Value]:
    written = [value.readings for value in found]
    for link in links:
        if link.lower().startswith(_WEB):
            value = sites.web_address(link, speech.sites)
        elif link.lower().startswith(_MAIL):
            value = sites.mailbox(link, speech.sites)
        elif dialled := telephone.linked(link, speech.region):
            value = dialled
        else:
            continue
        same = next((at for at, each in enumerate(written) if value.readings <= each), None)
        if same is None:
            yield value
        else:
            del written[same]  # an address whose text is the address is one
