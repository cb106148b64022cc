"""Times of day, as languages write them: 8.30, 8:30, 8 am, 8 Uhr, 20 h 30, noon."""

import re
from collections.abc import Iterator
from dataclasses import replace

from guideline.languages import values
from guideline.values.calendar import locale_of
from guideline.values.value import Certainty, Reading, Value

_CLOCK = re.compile(r"(?<![\w.,:/])(\d{1,2})([.:])([0-5]\d)(?![\w]|[.,:/]\d)")
_HALVES = re.compile(
    r"(?<![\w.,:])(\d{1,2})(?:[.:]([0-5]\d))?[ \u00a0]?(?:(noon|midnight)|([ap])\.?[ ]?m)(?!\w)",
    re.IGNORECASE,
)


def times(text: str, code: str) -> Iterator[Value]:
    """Yield the times that a text writes in figures, the longest forms first."""
    locale = locale_of(code)
    if locale and "a" in str(locale.time_formats["short"].pattern):
        for found in _HALVES.finditer(text):
            hour, minute, word, half = found.groups()
            if word:
                yield _time(found, 12 if word.lower() == "noon" else 0, minute)
            elif 1 <= int(hour) <= 12:
                later = 12 if half.lower() == "p" else 0
                yield _time(found, int(hour) % 12 + later, minute)
    if pattern := values.of(code).hours:
        for found in re.finditer(pattern, text):
            hour, one, other = found.groups()
            if int(hour) <= 24:
                yield _time(found, int(hour), one or other)


def clock(text: str) -> Iterator[Value]:
    """Yield what may be a time in figures, such as 8.30, or another number."""
    for found in _CLOCK.finditer(text):
        hour, sign, minute = found.groups()
        if int(hour) <= 24:
            time = _time(found, int(hour), minute)
            plain: Reading = ("number", f"{hour}.{minute}")
            yield time.also(frozenset([plain])) if sign == "." else time


def hour(number: int) -> frozenset[Reading]:
    """Return the reading of a bare number as an hour."""
    return frozenset([("time", number % 24, 0)]) if number <= 24 else frozenset()


def later(value: Value) -> Value:
    """Return what stands before a time with “pm”, read as an hour of the afternoon too."""
    twelve: set[Reading] = {
        (kind, int(hour) + 12, minute)
        for kind, hour, minute in (each for each in value.readings if each[0] == "time")
        if int(hour) < 12
    }
    return value.also(frozenset(twelve))


def quartered(value: Value, text: str, code: str) -> Value:
    """Return a number of a text as the time that it is behind “half past” and the like."""
    hours = [int(each[1]) for each in value.readings if each[0] == "time" and not each[2]]
    for pattern, (added, minute) in values.of(code).before_hours.items() if hours else ():
        if re.search(rf"(?<!\w){pattern}[ \u00a0]$", text[: value.start], re.IGNORECASE):
            found = {(hour + added) % 12 + half for hour in hours for half in (0, 12)}
            return replace(value, readings=frozenset(("time", hour, minute) for hour in found))
    return value


def words(text: str, code: str) -> Iterator[Value]:
    """Yield the words that may stand for a time of day."""
    for word, hour_ in values.of(code).times.items():
        for found in re.finditer(rf"(?<!\w){word}\w*", text, re.IGNORECASE):
            readings: frozenset[Reading] = frozenset([("time", hour_, 0)])
            yield Value(found[0], *found.span(), readings, Certainty.GUESS)


def _time(found: re.Match[str], hour: int, minute: str | None) -> Value:
    readings: frozenset[Reading] = frozenset([("time", hour % 24, int(minute or 0))])
    return Value(found[0], *found.span(), readings)
