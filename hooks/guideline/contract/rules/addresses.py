"""The rule *address*: addresses that browsers and the site's builder can follow."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.gfm import preview
from guideline.pages.reader import Page
from guideline.project.findings import Finding
from guideline.project.invisible_characters import without_invisible

_LEADING = ("href", "src", "srcset", "poster")
# Words that look like an address of the web; not those that could be a file's name.
_SHOWN = re.compile(
    r"(?:https?://(?P<whole>[\w.-]+)|(?P<www>www\.[\w.-]+)"
    r"|(?P<bare>(?:[\w-]+\.)+(?:ax|com|eu|fi|info|net|nu|org|se)))(?:[:/?#]\S*)?",
    re.IGNORECASE,
)


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _wrong(rule, page)
        yield from _raw(rule, page)


def _wrong(rule: Rule, page: Page) -> Iterator[Finding]:
    for block in page.blocks:
        for link in block.links:
            if not _is_web_address(link):
                yield rule.found(page.at(block.line), "address", address=_visible(link))
            elif "@" in _authority(link):
                yield rule.found(page.at(block.line), "address-user", address=link)
        for link, words in block.named:
            there, here = _host(_authority(link)), _shown(words)
            if there and here and there != here and not there.endswith(f".{here}"):
                args: dict[str, Any] = {"shown": here, "host": there}
                yield rule.found(page.at(block.line), "address-other", **args)


def _visible(address: str) -> str:
    return "".join(
        sign if sign.isprintable() and without_invisible(sign) else f"[U+{ord(sign):04X}]"
        for sign in address
    )


def _authority(link: str) -> str:
    """Return what an address has between its slashes, empty where it is none of the web."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    return parts.netloc if parts.scheme in ("http", "https") else ""


def _shown(words: str) -> str:
    """Return the host that a link's words name, where they are an address and nothing else."""
    found = _SHOWN.fullmatch(without_invisible(words))
    return _host(found["whole"] or found["www"] or found["bare"]) if found else ""


def _host(authority: str) -> str:
    return authority.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")


def _is_web_address(link: str) -> bool:
    if link.startswith("//") or link != without_invisible(link):
        return False  # the first is no page of this site, the second not what it looks like
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
