"""Where readers report what keeps them from using the site, as a page says it."""

import re
from html import escape

from guideline.project.interface_words import Words

MARKER = "<div data-report></div>"
_MAILBOX = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+")
_PAGE = re.compile(r"https://[^\s/?#@\[\]\\]+(?:[/?#]\S*)?")


class ReportingError(ValueError):
    """The setting is no place that a browser can lead to; the message says what to write."""


def sentence(place: str, words: Words) -> str:
    """Say in the page's language, as HTML, where to report.

    place: a mailbox or the https address of a page; empty where the city has set none, then it is
    whoever the page itself names as responsible.

    Raises:
        ReportingError: if it is anything else.

    """
    place = place.strip()
    if not place:
        return f"<p>{escape(words['report.owner'])}</p>"
    link = f'<a href="{escape(address_of(place))}">{escape(place)}</a>'
    return f"<p>{escape(words['report.to']).format(place=link)}</p>"


def address_of(place: str) -> str:
    """Return the address of a link to a mailbox or to a page given by its https address.

    Raises:
        ReportingError: if it is anything else.

    """
    if _MAILBOX.fullmatch(place):
        return f"mailto:{place}"
    if _PAGE.fullmatch(place):
        return place
    raise ReportingError(
        f"“{place}” is neither a mailbox nor a web address. Write one such as"
        " name@city.example or https://city.example/feedback, or leave it empty."
    )
