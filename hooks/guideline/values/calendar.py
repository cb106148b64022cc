"""Dates, months and weekdays of a text, as the text's language writes them (names: CLDR)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from babel import Locale
from babel.core import UnknownLocaleError

from guideline.languages import values
from guideline.values.value import Certainty, Reading, Value

# 3.2.2027, 3.2.27, 24.12., 2027-02-03, 3/2/2027, 3/2. What stands before or after is no part of a
# longer number, of a version or of a path.
_BEFORE, _AFTER = r"(?<![\w.,:/-])(?<!\d[–])", r"(?![\w/]|[.,:]\d)"
_DOTTED = re.compile(
    rf"(?<![\w.,:/])(?<!\d-)(\d{{1,2}})\.[ \u00a0]?(\d{{1,2}})\.[ \u00a0]?(\d{{4}}|\d\d){_AFTER}"
)
_DAY_AND_MONTH = re.compile(r"(?<![\w.,:/])(\d{1,2})\.(\d{1,2})\.?(?![\w/:]|[.,]\d)")
_YEAR_FIRST = re.compile(rf"{_BEFORE}(\d{{4}})([-./])(\d{{1,2}})\2(\d{{1,2}}){_AFTER}")
_SLASHED = re.compile(
    r"(?<![\w.,:/-])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d)|[ ](\d{4}))?(?![\w/]|[.,]\d)"
)
_LETTER = re.compile(r"[^\W\d_]")
_ENDING = r"[^\W\d_]{0,4}"


@dataclass(frozen=True)
class Calendar:
    """How a language writes dates.

    months, weekdays: by word in lower case; stems: of those that the language inflects.
    ambiguous: months that, written so, are other words as well.
    patterns: with `month` by name. whole: the months' names and stems that are not shortened.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    slashes: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]
    month_alone: re.Pattern[str] | None
    weekday: re.Pattern[str] | None
    ambiguous: tuple[str, ...]
    whole: tuple[str, ...]


def _looked_up(names: Mapping[str, int], written: str) -> int | None:
    """Return the number of the name that a word begins with, the longest one."""
    word = written.lower().rstrip(".")
    while word and word not in names:
        word = word[:-1]
    return names.get(word)


@lru_cache
def locale_of(code: str) -> Locale | None:
    """Return what is known of a language; None where nothing is."""
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache
def calendar(code: str) -> Calendar | None:
    """Return how a language writes dates; None where nobody knows."""
    locale = locale_of(code)
    if locale is None:
        return None
    wide = _names(locale.months, "wide")
    short = {name: n for name, n in _names(locale.months, "abbreviated").items() if len(name) > 1}
    days = _names(locale.days, "wide")
    short_days = _names(locale.days, "abbreviated")
    usable = all(map(_LETTER.match, wide))
    month = _alternatives([*wide, *short], rf"{_ENDING}\.?") if usable else "(?!)"
    formats = {name: str(each.pattern) for name, each in locale.date_formats.items()}
    own = _order(formats.get("short", "")), _order(formats.get("long", ""))
    # CLDR quotes what a date says beside its parts: "d 'de' MMMM 'de' y".
    quoted = re.findall(r"'(\w+)'", formats.get("long", ""))
    of = "|".join([*quoted, *values.of(code).before_month]) or "(?!)"
    patterns = [
        rf"(?<![\w.,:/])(?P<day>\d{{1,2}})(?:\.|:?[^\W\d_]{{1,3}})?"
        rf"(?:[ \u00a0](?:{of}))?[ \u00a0]?(?P<month>{month})(?![^\W\d_])"
        rf"(?:,?[ \u00a0](?:(?:{of}) )?(?P<year>\d{{4}})(?!\w))?"
    ]
    if own[1].startswith("M"):
        patterns.append(
            rf"(?<!\w)(?P<month>{month})[ \u00a0](?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
            rf"(?:[ ]?[–-][ ]?(?P<other>\d{{1,2}})(?:st|nd|rd|th)?)?(?![\w%]|[.,:]\d)"
            rf"(?:,?[ \u00a0](?P<year>\d{{4}})(?!\w))?"
        )
    patterns += [each.replace("MONTH", month) for each in values.of(code).date_patterns]
    patterns.append(rf"(?<!\w)(?P<month>{month})[ \u00a0](?:(?:{of}) )?(?P<year>\d{{4}})(?!\w)")
    weekdays = {**days, **short_days}
    short_day = "|".join(sorted(map(re.escape, short_days), key=len, reverse=True))
    # A short one, such as Finnish "to", only before a date or time, or in a range.
    weekday = (
        rf"(?<!\w)(?:{_alternatives(list(days), _ENDING)}"
        rf"|(?:{short_day})(?=\.?(?:[ ]?[–-][ ]?(?:{short_day})(?!\w)|[ ]\d))"
        rf"|(?<=[–-])(?:{short_day})|(?<=[–-] )(?:{short_day}))(?!\w)"
    )
    return Calendar(
        {**short, **wide},
        weekdays,
        tuple(dict.fromkeys(["DM" if code.partition("-")[0] == "en" else "", own[0]])),
        tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns),
        re.compile(rf"(?<!\w)(?:{_alternatives(list(wide), _ENDING)})(?!\w)", re.IGNORECASE)
        if usable
        else None,
        re.compile(weekday, re.IGNORECASE) if all(map(_LETTER.match, days)) else None,
        values.of(code).ambiguous_months,
        tuple(wide),
    )


@lru_cache
def names_of_days(code: str) -> frozenset[str]:
    """Return the names of weekdays and months in lower case, in whatever short form."""
    locale, known = locale_of(code), calendar(code)
    if locale is None or known is None:
        return frozenset()
    shortest = [name.lower().rstrip(".") for name in locale.days["format"]["short"].values()]
    return frozenset([*known.weekdays, *known.months, *shortest])


def _names(of: Mapping[str, Mapping[str, Mapping[int, str]]], width: str) -> dict[str, int]:
    """Return names in lower case without full stop: whole words, or stems of what is inflected."""
    formatted, alone = of["format"][width], of["stand-alone"][width]
    names: dict[str, int] = {}
    inflected = width == "wide" and any(formatted[n] != alone[n] for n in formatted)
    for number in formatted:
        both = [formatted[number].lower().rstrip("."), alone[number].lower().rstrip(".")]
        names |= dict.fromkeys(both, number)
        if inflected and len(stem := _beginning(*both)) >= 3:
            names.setdefault(stem, number)
    return names


def _beginning(one: str, other: str) -> str:
    """Return the letters that two forms of a name begin with."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in same)


def _alternatives(names: list[str], ending: str) -> str:
    """Return a pattern of names; those of five letters or more may have an ending."""
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name) + (ending if len(name) > 4 else r"\.?") for name in ordered)


def _order(pattern: str) -> str:
    return "".join(dict.fromkeys(letter.upper() for letter in pattern if letter in "dMy"))


def written_dates(text: str, calendar: Calendar, *, whole: bool = False) -> Iterator[Value]:
    """Yield the dates and months with a year that a text names by the month's name.

    whole: only where the name is not shortened.
    """
    for pattern in calendar.patterns:
        for found in pattern.finditer(text):
            groups = found.groupdict()
            month, year = _looked_up(calendar.months, groups["month"]), int(groups["year"] or 0)
            if month is None or groups["month"] in calendar.ambiguous:
                continue
            if whole and not groups["month"].lower().startswith(calendar.whole):
                continue
            if not groups.get("day"):
                readings: frozenset[Reading] = frozenset([("month", year, month)])
                yield Value(found[0], *found.span(), readings)
                continue
            days = [int(day) for day in (groups["day"], groups.get("other")) if day]
            for day in days:
                if _is_day(month, day):
                    yield Value(found[0], *found.span(), frozenset([("date", year, month, day)]))


def numeric_dates(text: str, calendar: Calendar | None) -> Iterator[Value]:
    """Yield what may be a date in figures, with whatever else it may mean."""
    for found in _DOTTED.finditer(text):
        day, month, year = found.groups()
        if _is_day(int(month), int(day)):
            readings = {
                ("date", _year(year), int(month), int(day)),
                _plain(f"{day}.{month}.{year}"),
            }
            yield Value(found[0], *found.span(), frozenset(readings))
    for found in _YEAR_FIRST.finditer(text):
        year, _, month, day = found.groups()
        if _is_day(int(month), int(day)):
            date = ("date", int(year), int(month), int(day))
            yield Value(found[0], *found.span(), frozenset([date]))
    orders = calendar.slashes if calendar else ("DMY",)
    for found in _SLASHED.finditer(text):
        one, two, *years = found.groups()
        year = next(filter(None, years), None)
        parts = tuple(part for part in found.groups() if part)
        ways = [(two, one)] + ([(one, two)] if any(each.startswith("M") for each in orders) else [])
        dates: set[Reading] = {
            ("date", _year(year), int(month), int(day))
            for month, day in ways
            if _is_day(int(month), int(day))
        }
        if dates:
            plain: Reading = ("number", found[0])
            yield Value(found[0], *found.span(), frozenset({*dates, plain}), parts=parts)


def days_and_months(text: str) -> Iterator[Value]:
    """Yield what may be a day and a month in figures: 24.12. or 24.12, which may be a time too."""
    for found in _DAY_AND_MONTH.finditer(text):
        day, month = found.groups()
        if _is_day(int(month), int(day)):
            readings: set[Reading] = {("date", 0, int(month), int(day)), _plain(f"{day}.{month}")}
            if len(month) == 2 and int(day) <= 24:
                readings.add(("time", int(day) % 24, int(month)))
            yield Value(found[0].rstrip("."), *found.span(), frozenset(readings))


def names(text: str, calendar: Calendar) -> Iterator[Value]:
    """Yield the months and weekdays that a text names without a figure."""
    if calendar.month_alone:
        for found in calendar.month_alone.finditer(text):
            if (month := _looked_up(calendar.months, found[0])) is None:
                continue
            # “May I”, “march”: nobody's month where it is no name, or may be none.
            is_word = found[0].lower() in ("may", "march")
            is_doubted = is_word and (found[0].islower() or found.start() == 0)
            certainty = Certainty.GUESS if is_doubted else Certainty.WORD
            yield Value(found[0], *found.span(), frozenset([("month", 0, month)]), certainty)
    if calendar.weekday:
        for found in calendar.weekday.finditer(text):
            if (day := _looked_up(calendar.weekdays, found[0])) is not None:
                readings: frozenset[Reading] = frozenset([("weekday", day)])
                yield Value(found[0], *found.span(), readings, Certainty.WORD)


def _plain(text: str) -> Reading:
    return ("number", text)


def _year(written: str | None) -> int:
    if not written:
        return 0
    year = int(written)
    return year if len(written) == 4 else year + (2000 if year < 70 else 1900)


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (31 if month != 2 else 29)
