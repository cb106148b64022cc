"""When a page has to be reviewed again."""

from datetime import date


def due_date(reviewed: date, months: int) -> date:
    """Return the day by which the next review is due, the last of the month at the latest."""
    years, month = divmod(reviewed.month - 1 + months, 12)
    year = min(reviewed.year + years, date.max.year)
    for day in range(reviewed.day, reviewed.day - 4, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def is_overdue(due: date, today: date) -> bool:
    """Tell whether the day has passed; on the day itself there is still time."""
    return due < today
