"""The day where the city is, which the sites of the tests name as their time zone."""

from datetime import date

from guideline.project import clock

ZONE = "Europe/Helsinki"


def today() -> date:
    """Return the date."""
    return clock.today(ZONE)
