"""What in a page could run, frame, send or fetch what is not the site's own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guideline.security.start_tags import Tag, tags


@dataclass(frozen=True, slots=True)
class Danger:
    """One dangerous thing: what it is, what to do about it, and where in the text it begins.

    clue: what somebody would look for to find it, such as the address or "<script".
    """

    message: str
    remedy: str
    position: int
    clue: str = ""


_FRAMES = {"iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe"}
# Attributes whose address is fetched, whatever element they are on.
_FETCHED = {
    "src", "srcset", "imagesrcset", "poster", "background", "data", "manifest", "lowsrc",
    "dynsrc", "archive", "codebase", "classid", "ping",
}  # fmt: skip
# On these elements "href" is fetched, elsewhere it is a link to follow.
_FETCHING_LINKS = {"image", "use", "feimage", "filter", "mpath", "textpath", "pattern"}
_LINKS = {"a", "area"}
# Attributes of drawings whose values are those of style sheets (https://www.w3.org/TR/SVG2/propidx.html)
_PAINT = {
    "fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker", "marker-start", "marker-mid",
    "marker-end", "mask-image", "shape-inside", "shape-subtract",
}  # fmt: skip
_SENDING = {"action", "formaction"}
# A link element with nothing but these relations fetches nothing.
_PLAIN_RELATIONS = {
    "alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev",
    "privacy-policy", "search", "self", "terms-of-service",
}  # fmt: skip
_SCRIPT_ADDRESS = re.compile(r"(?:^|[;,])(?:java|vb|live)script:", re.IGNORECASE)
# What a link may lead to, but for the site's own pages; "data:" and the like carry a page with them.
_FOLLOWED = {"http", "https", "mailto", "tel"}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_ABSOLUTE = re.compile(r"//|(?!data:image/)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\x00-\x20]")
_CSS_ADDRESS = re.compile(
    r"""(?:url|src|image)\(\s*["']?([^"')]*)|@import\s+["']([^"']*)|image-set\(\s*["']([^"']*)""",
    re.IGNORECASE,
)

_REMOVE = "Remove it. Text, links, lists, tables, admonitions and local images are what a page is."
_LEAD = "Write an address that begins with https:// or mailto:, or the name of a page."
_LOCAL = "Put the file into the language's folder and name it there, or write a link to it instead."


def dangers(html: str) -> Iterator[Danger]:
    """Yield what is dangerous in HTML, or in Markdown with HTML in it, in order."""
    for position, tag in tags(html):
        for message, remedy, clue in dangers_of_tag(tag):
            yield Danger(message, remedy, position, clue)


def _styled(css: str) -> Iterator[str]:
    return (next(filter(None, found.groups()), "") for found in _CSS_ADDRESS.finditer(css))


def dangers_of_style(css: str) -> Iterator[Danger]:
    """Yield every resource from elsewhere that a style sheet fetches, in order."""
    for found in _CSS_ADDRESS.finditer(css):
        address = next(filter(None, found.groups()), "")
        if is_foreign(address):
            yield Danger(f"“{address}” is fetched from elsewhere", _LOCAL, found.start(), address)


def is_foreign(address: str) -> bool:
    """Tell whether a browser would fetch the address from elsewhere than the site's own folders.

    It drops control characters and spaces and takes a backslash for a slash
    (https://url.spec.whatwg.org/#concept-basic-url-parser).
    """
    return bool(_ABSOLUTE.match(_plain(address).replace("\\", "/")))


def _plain(address: str) -> str:
    return _INVISIBLE.sub("", address)


Told = tuple[str, str, str]
"""What it is, what to do about it, its clue."""


@lru_cache(1 << 16)
def dangers_of_tag(tag: Tag) -> tuple[Told, ...]:
    """Return what is dangerous in a page's tag."""
    return _of_tag(tag) + _of_style(tag)


def _of_tag(tag: Tag) -> tuple[Told, ...]:
    return (
        *((message, remedy, f"<{tag.name}") for message, remedy in _of_element(tag)),
        *(
            (message, remedy, value if value and value in message else name)
            for name, value in tag.attributes
            for message, remedy in _of(tag, name, value)
        ),
    )


def _of_element(tag: Tag) -> Iterator[tuple[str, str]]:
    if tag.name == "script":
        yield "a script", _REMOVE
    elif tag.name in _FRAMES:
        yield f"a frame (<{tag.name}>)", "Write a link instead. " + _REMOVE
    elif tag.name == "base" or (tag.name == "meta" and _is_order(tag)):
        yield f"<{tag.name}>, which changes how the whole page behaves", _REMOVE


def _of(tag: Tag, name: str, value: str) -> Iterator[tuple[str, str]]:
    if name.startswith("on"):
        yield f"an event handler ({name})", _REMOVE
    elif name == "srcdoc":
        yield "a frame (srcdoc)", _REMOVE
    elif _SCRIPT_ADDRESS.search(_plain(value)):
        yield f"an address that runs a script (“{value}”)", _REMOVE
    elif name in _SENDING and is_foreign(value):
        yield f"a form that sends what is entered to “{value}”", _REMOVE
    elif _is_fetched(tag, name) and any(map(is_foreign, _addresses(name, value))):
        yield f"“{value}” is fetched from elsewhere (<{tag.name} {name}>)", _LOCAL
    elif name in _PAINT and (address := next(filter(is_foreign, _styled(value)), "")):
        yield f"“{address}” is fetched from elsewhere (<{tag.name} {name}>)", _LOCAL
    elif tag.name in _LINKS and name.removeprefix("xlink:") == "href" and not _is_followed(value):
        yield f"a link that leads to no page, number or mailbox (“{value}”)", _LEAD


def _is_order(tag: Tag) -> bool:
    """Tell whether a meta element tells the browser what to do, not what the page is."""
    return bool(tag.get("http-equiv")) or tag.get("name").lower() == "referrer"


def _of_style(tag: Tag) -> tuple[Told, ...]:
    remedy = "Remove it: the site's style sheets give a page its looks."
    if tag.name == "style":
        return (("a style element, which browsers ignore on this site", remedy, "<style"),)
    if tag.get("style"):
        return (("a style attribute, which browsers ignore on this site", remedy, "style="),)
    return ()


def _is_followed(address: str) -> bool:
    scheme = _SCHEME.match(_plain(address))
    return scheme is None or scheme[1].lower() in _FOLLOWED


def _is_fetched(tag: Tag, name: str) -> bool:
    if name in _FETCHED:
        return True
    if name.removeprefix("xlink:") != "href":
        return False
    if tag.name == "link":
        return not set(tag.get("rel").lower().split()) <= _PLAIN_RELATIONS
    return tag.name in _FETCHING_LINKS


def _addresses(name: str, value: str) -> list[str]:
    """Return the addresses that an attribute holds: a list of candidates in "srcset"."""
    return value.split(",") if name.endswith("srcset") else [value]
