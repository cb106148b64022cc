"""Whom readers ask: a mailbox, a form or a chat, the same for all languages or one for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guideline.interface.accessibility_contact import ReportingError, address_of
from guideline.project.messages import Message, MessageError, message


class ContactError(MessageError):
    """The setting is wrong; the message has one sentence a fault and says what to write."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Where to ask. mailbox: its name, which readers see; empty where it is a page."""

    url: str
    mailbox: str = ""


def contacts(setting: Any, locales: Sequence[str]) -> Mapping[str, Contact]:
    """Return whom to ask by language, for each language that the setting says it of.

    setting: a mailbox or the https address of a page; or such by language.

    Raises:
        ContactError: if it is anything else, or names a language that the site lacks.

    """
    places = setting if isinstance(setting, dict) else dict.fromkeys(locales, setting)
    faults: dict[Message, None] = {}
    found = {}
    for locale, given in places.items():
        place = str(given or "").strip()
        if locale not in locales:
            wrong = message("config-no-language", language=locale, known=list(locales))
            faults[wrong] = None
        elif place:
            try:
                url = address_of(place)
                found[locale] = Contact(url, place if url.startswith("mailto:") else "")
            except ReportingError as error:
                faults |= dict.fromkeys(error.what)
    if faults:
        raise ContactError(*faults)
    return found
