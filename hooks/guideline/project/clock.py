"""Which day it is."""

from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo


def zone_of(name: str) -> tzinfo:
    """Return a time zone by its name; that of this machine where there is none."""
    return ZoneInfo(name) if name else datetime.now().astimezone().tzinfo or UTC


def today(time_zone: str) -> date:
    """Return the date in a time zone; in that of this machine where none is named."""
    return datetime.now(zone_of(time_zone)).date()
