"""The rule *address*: addresses that browsers and the site's builder can follow."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.gfm import preview
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_LEADING = ("href", "src", "srcset", "poster")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _wrong(rule, page)
        yield from _raw(rule, page)


def _wrong(rule: Rule, page: Page) -> Iterator[Finding]:
    for block in page.blocks:
        for link in block.links:
            if not _is_web_address(link):
                yield rule.found(page.at(block.line), "address", address=link)


def _is_web_address(link: str) -> bool:
    try:
        parts = urlsplit(link)
        return parts.port != 0 and bool(parts.hostname or parts.scheme not in ("http", "https"))
    except ValueError:
        return False


def _raw(rule: Rule, page: Page) -> Iterator[Finding]:
    """Find addresses of pages and files in HTML, which are copied as they stand.

    The site moves every page into a folder of its own, and follows the links in Markdown alone.
    """
    for line, tag in preview(page.lines[page.text_begins :], page.text_begins).tags:
        for name, value in tag.attributes:
            address = value.strip()
            if name not in _LEADING or not address or address.startswith(("#", "//")):
                continue
            if _is_web_address(address) and not urlsplit(address).scheme:
                shape = "![What it shows](picture.png)" if tag.name == "img" else "[words](page.md)"
                shown: dict[str, Any] = {"address": address, "tag": f"<{tag.name}>", "shape": shape}
                yield rule.found(page.at(line), "address-raw", **shown)


ADDRESS = Rule(
    id="address",
    finds="an address that is none, and the name of a page or file in raw HTML",
    check=_check,
    scope=Scope.PAGE,
)
