"""An Atom feed (RFC 4287) of what has changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from guideline.changelog.entries import Change

_ATOM = "http://www.w3.org/2005/Atom"
ET.register_namespace("", _ATOM)
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

# Characters that no XML document may hold, https://www.w3.org/TR/xml/#charsets.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Ids are made of this, the language and the entry's id, so that a feed reader knows an entry again
# when the site moves to another address. Drawn once at random; it never changes.
_GUIDELINE = UUID("e5dfed45-c48a-4bb3-867b-e2188d406e5e")


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says about itself. address: the feed's own; page: of the page that it follows.

    audience: whom its entries concern; empty: everybody.
    """

    language: str
    title: str
    author: str
    address: str
    page: str
    audience: str = ""


def render(feed: Feed, changes: Sequence[Change], since: date, zone: tzinfo) -> bytes:
    """Return the feed as XML.

    An entry's time is the beginning of its day in `zone`, the feed's that of its newest entry: the
    same pages give the same bytes. since: the feed's day where it has no entry yet.
    """
    about = f"{feed.language}/{feed.audience}" if feed.audience else feed.language
    root = ET.Element(f"{{{_ATOM}}}feed", {_LANGUAGE: feed.language})
    _add(root, "id", _id(about))
    _add(root, "title", feed.title)
    _add(root, "updated", _time(max((change.day for change in changes), default=since), zone))
    _add(_add(root, "author"), "name", feed.author)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.address)
    _add(root, "link", rel="alternate", type="text/html", hreflang=feed.language, href=feed.page)
    for change in changes:
        entry = _add(root, "entry")
        _add(entry, "id", _id(about, change.id))
        _add(entry, "title", change.title)
        _add(entry, "published", _time(change.day, zone))
        _add(entry, "updated", _time(change.day, zone))
        _add(entry, "link", rel="alternate", type="text/html", href=f"{feed.page}#{change.id}")
        _add(entry, "content", change.html, type="html")
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    element.text = None if text is None else _NO_XML.sub("", text)
    return element


def _id(*parts: str) -> str:
    return uuid5(_GUIDELINE, "#".join(parts)).urn


def _time(day: date, zone: tzinfo) -> str:
    return datetime.combine(day, time(), zone).isoformat()
