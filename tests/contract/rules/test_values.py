"""A value is the same in every language's spelling, and another value is another."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from guideline.values.comparing import compare
from guideline.values.reading import Conventions, values
from guideline.values.sites import Sites
from hypothesis import given, settings
from hypothesis import strategies as st

LANGUAGES = st.sampled_from(["fi", "sv", "en", "de", "fr"])
DAYS = st.dates(date(1980, 1, 1), date(2060, 12, 31))


def differ(one: str, other: str, codes: tuple[str, str] = ("fi", "sv")) -> bool:
    ours, theirs = (
        values(text, Conventions(code, "FI"))
        for text, code in zip((one, other), codes, strict=True)
    )
    found = compare(ours, theirs, codes, Sites())
    return bool(found.missing or found.added)


@settings(deadline=None)
@given(day=DAYS, one=LANGUAGES, other=LANGUAGES, is_long=st.booleans())
def test_a_date_is_the_same_in_two_languages(
    day: date, one: str, other: str, is_long: bool
) -> None:
    ours = format_date(day, "long" if is_long else "medium", locale=one)
    theirs = format_date(day, "long", locale=other)
    assert not differ(ours, theirs, (one, other))


@settings(deadline=None)
@given(day=DAYS, days=st.integers(1, 400), one=LANGUAGES, other=LANGUAGES)
def test_another_date_is_found(day: date, days: int, one: str, other: str) -> None:
    ours, theirs = (
        format_date(each, "long", locale=code)
        for each, code in ((day, one), (day + timedelta(days), other))
    )
    assert differ(ours, theirs, (one, other))


@settings(deadline=None)
@given(number=st.integers(0, 10**9), one=LANGUAGES, other=LANGUAGES)
def test_a_number_is_the_same_in_two_languages(number: int, one: str, other: str) -> None:
    ours, theirs = (
        format_decimal(Decimal(number) + Decimal("0.25"), locale=code) for code in (one, other)
    )
    assert not differ(ours, theirs, (one, other))
    assert differ(ours, format_decimal(number + 1, locale=other), (one, other))


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("kolme päivää", "fyra dagar"),
        ("klo 8–16", "kl. 8–17"),
        ("maanantaina", "på tisdag"),
        ("20 €", "20 %"),
        ("1,5 miljoonaa", "1,5 miljarder"),
        ("30.11.–2.12.2026", "30 november–3 december 2026"),
        ("puoli viideltä", "halv sex"),
    ],
)
def test_a_changed_value_is_found(fi: str, sv: str) -> None:
    assert differ(fi, sv)


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("kolmessa", "3"),
        ("Yksi asia vielä.", "En sak till."),
        ("kysy toisilta", "fråga andra"),
        ("19.–25.7.2027", "19–25 juli 2027"),
        ("50 prosenttia", "50 %"),
        ("1990-luvulla", "på 90-talet"),
        ("puolelta viideltä", "halv fem"),
        ("ennen puolta neljää", "före halv fyra"),
        ("varttia vaille kaksi", "kl. 13.45"),
    ],
)
def test_another_way_of_saying_it_is_fine(fi: str, sv: str) -> None:
    assert not differ(fi, sv)
