"""The rule *address*: addresses that browsers and the site's builder can follow."""

from collections.abc import Iterator
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
                yield rule.finding(page.at(block.line), f"“{link}” is not a web address")


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
                message = (
                    f"the address “{address}” in <{tag.name}> leads nowhere once the site is built"
                )
                yield rule.finding(page.at(line), message, f"Write it in Markdown: {shape}")


ADDRESS = Rule(
    id="address",
    finds="an address that is none, and the name of a page or file in raw HTML",
    remedy="Correct the address: https:// and the name of the site, then the rest.",
    check=_check,
    scope=Scope.PAGE,
)
