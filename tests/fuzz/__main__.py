"""Reads odd texts for as long as somebody says, and counts them: `python -m tests.fuzz SECONDS [NAME]`.

Prints inputs a second for each reader, and the smallest text that one of them raises at.
"""

import sys
import time
import traceback

from hypothesis import HealthCheck, given, seed, settings

from tests.fuzz.inputs import TEXTS
from tests.fuzz.readers import READERS, SEEDS, Read

_ROUND = 100  # inputs between two looks at the clock


def run(read: Read, seconds: float) -> tuple[int, float]:
    """Read texts for some seconds; return how many, and the seconds that it took."""
    count = 0

    def rounds(number: int) -> None:
        @seed(number)
        @settings(
            max_examples=_ROUND,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(TEXTS)
        def one(text: str) -> None:
            nonlocal count
            count += 1
            read(text)

        one()

    begin = time.monotonic()
    for text in SEEDS:
        read(text)
    number = 0
    while time.monotonic() < begin + seconds:
        rounds(number)
        number += 1
    return count + len(SEEDS), time.monotonic() - begin


def main() -> int:
    """Run every reader, or the one that is named; 1 where one of them raised."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    failed = 0
    for name, read in READERS.items():
        if len(sys.argv) > 2 and sys.argv[2] != name:
            continue
        try:
            count, took = run(read, seconds / (1 if len(sys.argv) > 2 else len(READERS)))
            print(f"{name:24} {count:8} inputs, {count / took:8.0f} a second", flush=True)
        except Exception:
            failed = 1
            traceback.print_exc()
            print(f"{name:24} raised", flush=True)
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
