"""Two values have one description only if they are the same to whoever makes something of them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from guideline.cache.fingerprint import NoFingerprintError, fingerprint
from hypothesis import given
from hypothesis import strategies as st

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.dates() | st.binary(),
    lambda each: st.lists(each) | st.tuples(each, each) | st.dictionaries(st.text(), each),
    max_leaves=8,
)


@dataclass(frozen=True)
class Word:
    text: str


def closing_over(value: Any) -> Any:
    return lambda: value


@given(PLAIN, PLAIN)
def test_what_differs_is_described_differently(one: Any, other: Any) -> None:
    is_same = repr(one) == repr(other)
    assert (fingerprint(one) == fingerprint(other)) is is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Word("a"), Word("b")),
        ({1, 2}, {1, 3}),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        (date(2026, 1, 1), "2026-01-01"),
        (closing_over(1), closing_over(2)),
        (len, repr),
    ],
)
def test_so_is_what_is_made_of_it(one: Any, other: Any) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_what_nobody_knows_has_no_description() -> None:
    with pytest.raises(NoFingerprintError):
        fingerprint([object()])


def test_what_holds_itself_has_none_either() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(NoFingerprintError):
        fingerprint(endless)
