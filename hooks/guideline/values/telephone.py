"""Telephone numbers: 044 …, +358 44 … and `tel:` are one (phonenumbers)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from babel.core import get_global

from guideline.values.value import Reading, Value

# Seven digits or more that begin with + or 0, with what people put between them.
_NUMBER = re.compile(r"(?<![\w.,:/-])(?:\+|\(?0)(?:[ \u00a0()./-]{0,3}\d){6,16}(?![\w/]|[.,:-]\d)")
_SCHEMES = ("tel:", "sms:")


@lru_cache
def region(code: str) -> str | None:
    """Return the country whose numbers a language writes without a country code, if one is likely."""
    likely = get_global("likely_subtags").get(code.partition("-")[0].partition("_")[0], "")
    return str(likely).rpartition("_")[2] or None


def telephones(text: str, region: str | None) -> Iterator[Value]:
    """Yield the telephone numbers of a text."""
    for found in _NUMBER.finditer(text):
        if reading := _reading(found[0], region):
            yield Value(found[0], *found.span(), frozenset([reading]))


def linked(link: str, region: str | None) -> Value | None:
    """Return the number that a link dials; None where it dials none."""
    scheme, _, rest = link.partition(":")
    if f"{scheme.lower()}:" not in _SCHEMES:
        return None
    digits = re.sub(r"[^\d+]", "", unquote(rest).partition(";")[0].partition("?")[0])
    reading = _reading(digits, region) or ("number", digits or rest)
    return Value(link, 0, 0, frozenset([reading]))


@lru_cache(1 << 10)
def _reading(written: str, region: str | None) -> Reading | None:
    import phonenumbers  # noqa: PLC0415 - slow to load: only for a number

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return ("telephone", phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
