"""Addresses of links for a page on paper, where a relative one says nothing."""

import re
from html import escape, unescape
from urllib.parse import unquote, urljoin

_LINK = re.compile(r'<a [^>]*?href="(?P<href>[^"#][^"]*)"(?:[^>]*>(?P<text>.*?)</a>)?', re.DOTALL)
_BARE = re.compile(r"^https?://|/$|[\s()]", re.IGNORECASE)
_SCHEME = re.compile(r"^(?:mailto|tel):|(?<=.)\?.*$", re.IGNORECASE | re.DOTALL)
_MAIL_OR_PHONE = re.compile(r"(?:mailto|tel):", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def with_printable_addresses(html: str, page_address: str | None) -> str:
    """Give every link that leaves its page a ``data-address``, unless its words are the address.

    It is absolute where the page's own address is known; a mailbox and a number stand without scheme.
    The print style sheet writes it after the link.
    """

    def link(match: re.Match[str]) -> str:
        address = urljoin(page_address or "", unescape(match["href"]))
        if _MAIL_OR_PHONE.match(address):
            address = unquote(_SCHEME.sub("", address))
        if _bare(unescape(_TAG.sub("", match["text"] or ""))) == _bare(address):
            return match[0]
        return f'<a data-address="{escape(address)}" {match[0].removeprefix("<a ")}'

    return _LINK.sub(link, html)


def _bare(address: str) -> str:
    """Return what people say of an address: no scheme, no spaces, no slash at the end."""
    return _BARE.sub("", address.strip()).casefold()
