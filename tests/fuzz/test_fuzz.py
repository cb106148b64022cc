"""No text from outside ends in a traceback, whatever it is; `python -m tests.fuzz` goes on for longer."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.inputs import TEXTS
from tests.fuzz.readers import READERS, SEEDS

SLOW = {"the check of a site": 15, "a page": 60, "values": 60}


@pytest.mark.parametrize("seed", range(len(SEEDS)))
@pytest.mark.parametrize("name", READERS)
def test_what_once_did_harm_does_none(name: str, seed: int) -> None:
    READERS[name](SEEDS[seed])


@pytest.mark.parametrize("name", READERS)
def test_any_text_is_read_or_refused(name: str) -> None:
    @settings(
        max_examples=SLOW.get(name, 200),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(TEXTS)
    def is_read(text: str) -> None:
        READERS[name](text)

    is_read()
