"""Which day it is."""

import re
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo


def zone_of(name: str) -> tzinfo:
    """Return a time zone by its name; that of this machine where there is none."""
    return ZoneInfo(name) if name else datetime.now().astimezone().tzinfo or UTC


def today(time_zone: str) -> date:
    """Return the date in a time zone; in that of this machine where none is named."""
    return datetime.now(zone_of(time_zone)).date()


def epoch_fault(given: str | None) -> str:
    """Return what is wrong with SOURCE_DATE_EPOCH, the second at which a build says it was made.

    https://reproducible-builds.org/specs/source-date-epoch/; empty where nothing is wrong.
    """
    if given is None or re.fullmatch(r"[0-9]{1,11}", given):
        return ""
    return f"SOURCE_DATE_EPOCH is {given!r}. Give seconds since 1970 as a number, or nothing."
