"""What the accessibility statement says by the city's settings.

Where to report, when an answer comes, and when the city last assessed the site: act 306/2019,
section 8, asks for all three.
"""

import re
from collections.abc import Callable
from datetime import date
from html import escape

from guideline.project.interface_words import Words
from guideline.project.messages import MessageError, message

REPORT = "<div data-report></div>"
ASSESSED = "<div data-assessed></div>"
_MAILBOX = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+")
_PAGE = re.compile(r"https://[^\s/?#@\[\]\\]+(?:[/?#]\S*)?")


class ReportingError(MessageError):
    """The setting is no place that a browser can lead to; the message says what to write."""


def sentence(place: str, words: Words, days: int) -> str:
    """Say in the page's language, as HTML, where to report and when an answer comes.

    place: a mailbox or the https address of a page; empty where the city has set none, then it is
    whoever the page itself names as responsible. days: within how many an answer comes.

    Raises:
        ReportingError: if it is anything else.

    """
    place = place.strip()
    answer = escape(words["report.answer"].format(days=days))
    if not place:
        return f"<p>{escape(words['report.owner'])} {answer}</p>"
    link = f'<a href="{escape(address_of(place))}">{escape(place)}</a>'
    return f"<p>{escape(words['report.to']).format(place=link)}<br>{answer}</p>"


def assessment(day: date | None, words: Words, local: Callable[[date], str]) -> str:
    """Say as HTML when the city last assessed the site; that it has not, without a day.

    local: writes a date in the page's language.
    """
    if day is None:
        return f"<p>{escape(words['report.unassessed'])}</p>"
    return f"<p>{escape(words['report.assessed'].format(date=local(day)))}</p>"


def address_of(place: str) -> str:
    """Return the address of a link to a mailbox or to a page given by its https address.

    Raises:
        ReportingError: if it is anything else.

    """
    if _MAILBOX.fullmatch(place):
        return f"mailto:{place}"
    if _PAGE.fullmatch(place):
        return place
    raise ReportingError(message("config-no-place", place=place))
