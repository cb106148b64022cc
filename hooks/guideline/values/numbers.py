"""Numbers in figures, as languages write them: 1 500, 1,500 and 1.500; 3,5 and 3.5; sums."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from guideline.languages import values
from guideline.values.calendar import locale_of
from guideline.values.times import hour
from guideline.values.value import Reading, Value

_SPACE = "[ \u00a0\u202f\u2009]"
# Letters of scripts that set no spaces: Thai, kana, Chinese characters, Hangul.
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_NUMBER = re.compile(
    rf"(?<![^\W{_UNSPACED}])(?P<sign>[-–−])?"
    rf"(?P<figures>\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:’']\d+)*)"
)
_SIGNS = {"euro": "€", "eur": "€", "sek": "kr", "kron": "kr", "usd": "$", "dollar": "$"}
_PERCENT = [
    "prosent",
    "procent",
    "percent",
    "per cent",
    "prozent",
    "pour cent",
    "por ciento",
    "pct",
]
_AFTER = re.compile(
    rf"{_SPACE}?(?P<sign>[%€$£‰°])|{_SPACE}?(?P<percent>{'|'.join(_PERCENT)})[^\W\d_]*"
    rf"|{_SPACE}(?P<word>euro|eur\b|kr\b|sek\b|kron|usd\b|dollar)[^\W\d_]*",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?P<sign>[€$£])$|(?P<word>\b(?:eur|sek|usd|kr)){_SPACE}$", re.IGNORECASE)
_POWERS = {"k": Decimal(1_000), "m": Decimal(1_000_000), "b": Decimal(1_000_000_000)}
_LONGEST = 20  # digits of a number that anybody counts with
# A decade (1990-luku, 90-talet, the 1990s) and a century (1900-luku, the 20th century).
_DECADE = re.compile(r"[-’']?(?:lu[kv]u|tal|s\b|er\b)")


@dataclass(frozen=True, slots=True)
class _Signs:
    """A language's signs: decimal; group, "" for a space."""

    decimal: str
    group: str


@lru_cache
def _signs(code: str) -> _Signs:
    locale = locale_of(code)
    symbols = dict(locale.number_symbols.get("latn", {})) if locale else {}
    group = symbols.get("group", "")
    return _Signs(symbols.get("decimal", "."), "" if not group.strip() else group.replace("’", "'"))


@lru_cache
def _magnitudes(code: str) -> re.Pattern[str] | None:
    """Return the words that multiply the number before them; abbreviations need the sign of a sum."""
    known = values.of(code).magnitudes
    words = "|".join(f"(?P<{name}>{pattern})" for name, pattern in known.items())
    return re.compile(rf"{_SPACE}?(?:{words})[^\W\d_]*\.?", re.IGNORECASE) if words else None


def numbers(text: str, code: str) -> Iterator[Value]:
    """Yield the numbers that a text writes in figures, with their units."""
    magnitudes = _magnitudes(code)
    for found in _NUMBER.finditer(text):
        figures, end = _western(found["figures"]), found.end()
        plain = _plain(figures, _signs(code))
        # What is written alike is the same, whatever the signs mean: versions, lines of code.
        readings: set[Reading] = {("number", plain)}
        magnitude = magnitudes.match(text, end) if magnitudes else None
        if magnitude and (power := _POWERS.get(magnitude.lastgroup or "")):
            readings = {("number", _times(plain, power))}
            end = magnitude.end()
        unit, unit_end = _unit(text, found.start("figures"), end)
        if unit:
            readings = {("number", _times(value)) for _, value in map(_pair, readings)}
        elif plain.isdecimal() and not magnitude:
            readings |= hour(int(plain)) if len(plain) <= 2 else frozenset()
            if _DECADE.match(text, end):
                readings |= _period(int(plain)) if len(plain) <= 4 else frozenset()
        sign = found["sign"] or ""
        start = found.start("figures")
        if (
            sign
            and (sign == "−" or unit)
            and not text[max(found.start() - 1, 0) : found.start()].isalnum()
        ):
            readings = {("number", f"-{value}") for _, value in map(_pair, readings)}
            start = found.start()
        if not (figures.isdecimal() or unit or magnitude):
            readings.add(("figures", sign + figures))
        yield Value(text[start:unit_end], start, unit_end, frozenset(readings), unit=unit)


def sums(text: str, code: str) -> Iterator[Value]:
    """Yield the numbers that have a unit, or are counted in thousands or millions."""
    for value in numbers(text, code):
        if value.unit or not any(each.isdecimal() for each in value.written[-1:]):
            yield value


def _pair(reading: Reading) -> tuple[str, str]:
    return str(reading[0]), str(reading[1])


def _western(figures: str) -> str:
    """Return figures of any script as 0–9, spaces left out."""
    kept = "".join(each for each in figures if not each.isspace())
    return "".join(str(int(each)) if each.isdecimal() else each for each in kept)


def _plain(figures: str, signs: _Signs) -> str:
    """Return a number without groups, a point before its decimals."""
    figures = figures.replace("’", "'")
    marks = {each for each in figures if not each.isdecimal()}
    *groups, last = re.split(r"[.,:']", figures)
    are_groups = (
        bool(groups)
        and len(groups[0].lstrip("0")) in (1, 2, 3)
        and all(len(each) == 3 for each in groups[1:])
    )
    is_mark_of_groups = marks in ({"'"}, {signs.group}) or (len(groups) > 1 and ":" not in marks)
    if len(marks) == 1 and is_mark_of_groups and are_groups and len(last) == 3:
        return "".join([*groups, last])
    if len(marks) == 2 and ":" not in marks and are_groups and figures[-len(last) - 1] in ".,":
        kept = figures[: -len(last) - 1]
        if len({each for each in kept if not each.isdecimal()}) == 1:
            return f"{''.join(groups)}.{last}"
    return re.sub(r"[,:']", ".", figures)


def _times(plain: str, power: Decimal = Decimal(1)) -> str:
    """Return a number's shortest form; one that is no decimal number, or too long, as it is."""
    if len(plain) > _LONGEST or plain.count(".") > 1:
        return plain
    return f"{(Decimal(plain) * power).normalize():f}"


def _unit(text: str, start: int, end: int) -> tuple[str, int]:
    """Return the sign of what a number counts, and where it ends."""
    if found := _AFTER.match(text, end):
        if found["percent"]:
            return "%", found.end()
        if found["sign"]:
            return found["sign"], found.end()
        word = found["word"].lower()
        return _SIGNS.get(word, word), end
    if found := _BEFORE.search(text, max(start - 5, 0), start):
        sign = (found["sign"] or found["word"]).lower()
        return _SIGNS.get(sign, sign), end
    return "", end


def _period(year: int) -> set[Reading]:
    """Return what a decade or a century is called in other languages."""
    found: set[Reading] = set()
    if 20 <= year <= 90 and year % 10 == 0:
        found.add(("number", str(1900 + year)))
    if year >= 1000 and year % 100 == 0:
        found.add(("number", str(year // 100 + 1)))
    return found
