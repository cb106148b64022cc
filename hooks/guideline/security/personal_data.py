"""Personal data that nobody means to publish: identity codes and mobile numbers in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from guideline.project.messages import Message, message

# Day, month, year, the sign of the century, a number, a check character; the letters beside "A" are
# in use since 2023 (https://dvv.fi/en/reform-of-personal-identity-code).
_CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"  # the remainder of division by 31
_DASHES = "\u2010\u2011\u2012\u2013\u2212"  # what text programs make of a hyphen
_CODE = re.compile(
    rf"(?<![^\W_])(\d\d)(\d\d)(\d\d)([-+A-FU-Y{_DASHES}])(\d\d\d)([0-9A-Y])(?![^\W_])",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d\d")
# Finnish mobile numbers begin with 04 and 050 (Traficom's regulation 32); six to eight digits follow.
_MOBILE = re.compile(
    r"(?<![\w.,/+-])(?:(?:\+|00)358[ \u00a0-]?(?:\(0\)[ \u00a0-]?)?|0)(?:4\d|50)"
    r"(?:[ \u00a0-]?\d){6,8}(?![\w/]|[.,-]\d)"
)

_COUNTRY = re.compile(r"^(?:(?:00)?3580?|0)")


@dataclass(frozen=True, slots=True)
class PersonalData:
    """What was found: "what" names its kind, never the person's data.

    is_number: whether it is a telephone number.
    """

    what: Message
    written: str
    is_number: bool = False

    @property
    def message(self) -> str:
        """What was found, in English."""
        return str(self.what)

    @property
    def number(self) -> str:
        """The digits of a telephone number, however it is written; empty for anything else."""
        return _COUNTRY.sub("", "".join(filter(str.isdigit, self.written))) * self.is_number


def personal_data(text: str) -> Iterator[PersonalData]:
    """Yield the personal identity codes and mobile numbers of a text, in order of kind."""
    if not _DIGITS.search(text):
        return
    for found in _CODE.finditer(text):
        if _is_identity_code(found):
            yield PersonalData(message("unsafe-identity-code"), found[0])
    for found in _MOBILE.finditer(text):
        yield PersonalData(message("unsafe-mobile-number"), found[0], is_number=True)


def _is_identity_code(found: re.Match[str]) -> bool:
    day, month, year, century, number, check = found.groups()
    sign = "-" if century in _DASHES else century.upper()
    try:
        date(_CENTURIES[sign] + int(year), int(month), int(day))
    except ValueError:
        return False
    return _CHECKS[int(f"{day}{month}{year}{number}") % len(_CHECKS)] == check.upper()
