"""Addresses of links for a page on paper, where a relative one says nothing."""

import re
from html import escape, unescape
from urllib.parse import urljoin

_LINK = re.compile(r'<a (?P<before>[^>]*)href="(?P<href>[^"#][^"]*)"')


def with_printable_addresses(html: str, page_address: str | None) -> str:
    """Give every link that leaves its page a ``data-address``.

    It is absolute where the page's own address is known.
    The print style sheet writes it after the link.
    """

    def link(match: re.Match[str]) -> str:
        address = urljoin(page_address or "", unescape(match["href"]))
        return f'<a data-address="{escape(address)}" {match["before"]}href="{match["href"]}"'

    return _LINK.sub(link, html)
