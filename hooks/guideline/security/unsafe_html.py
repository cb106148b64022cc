"""What in a page could run, frame, send or fetch what is not the site's own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guideline.project.messages import Message, Text, advice, message
from guideline.security.start_tags import Tag, tags


@dataclass(frozen=True, slots=True)
class Danger:
    """One dangerous thing: what it is, what to do about it, and where in the text it begins.

    clue: what somebody would look for to find it, such as the address or "<script".
    """

    what: Text
    todo: Text
    position: int
    clue: str = ""

    @property
    def message(self) -> str:
        """What it is, in English."""
        return str(self.what)


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


def dangers(html: str) -> Iterator[Danger]:
    """Yield what is dangerous in HTML, or in Markdown with HTML in it, in order."""
    for position, tag in tags(html):
        for what, clue in dangers_of_tag(tag):
            yield Danger(what, advice(what), position, clue)


def _styled(css: str) -> Iterator[str]:
    return (next(filter(None, found.groups()), "") for found in _CSS_ADDRESS.finditer(css))


def dangers_of_style(css: str) -> Iterator[Danger]:
    """Yield every resource from elsewhere that a style sheet fetches, in order."""
    for found in _CSS_ADDRESS.finditer(css):
        address = next(filter(None, found.groups()), "")
        if is_foreign(address):
            what = message("unsafe-fetched", address=address)
            yield Danger(what, advice(what), found.start(), address)


def is_foreign(address: str) -> bool:
    """Tell whether a browser would fetch the address from elsewhere than the site's own folders.

    It drops control characters and spaces and takes a backslash for a slash
    (https://url.spec.whatwg.org/#concept-basic-url-parser).
    """
    return bool(_ABSOLUTE.match(_plain(address).replace("\\", "/")))


def _plain(address: str) -> str:
    return _INVISIBLE.sub("", address)


Told = tuple[Message, str]
"""What it is, and its clue."""


@lru_cache(1 << 16)
def dangers_of_tag(tag: Tag) -> tuple[Told, ...]:
    """Return what is dangerous in a page's tag."""
    return _of_tag(tag) + _of_style(tag)


def _of_tag(tag: Tag) -> tuple[Told, ...]:
    return (
        *((what, f"<{tag.name}") for what in _of_element(tag)),
        *(
            (what, value if value and ("address", value) in what.args else name)
            for name, value in tag.attributes
            for what in _of(tag, name, value)
        ),
    )


def _of_element(tag: Tag) -> Iterator[Message]:
    if tag.name == "script":
        yield message("unsafe-script")
    elif tag.name in _FRAMES:
        yield message("unsafe-frame", tag=tag.name)
    elif tag.name == "base" or (tag.name == "meta" and _is_order(tag)):
        yield message("unsafe-order", tag=tag.name)


def _of(tag: Tag, name: str, value: str) -> Iterator[Message]:
    if name.startswith("on"):
        yield message("unsafe-handler", name=name)
    elif name == "srcdoc":
        yield message("unsafe-frame-attribute", name=name)
    elif _SCRIPT_ADDRESS.search(_plain(value)):
        yield message("unsafe-script-address", address=value)
    elif name in _SENDING and is_foreign(value):
        yield message("unsafe-form", address=value)
    elif _is_fetched(tag, name) and any(map(is_foreign, _addresses(name, value))):
        yield message("unsafe-fetched-by", address=value, tag=tag.name, name=name)
    elif name in _PAINT and (address := next(filter(is_foreign, _styled(value)), "")):
        yield message("unsafe-fetched-by", address=address, tag=tag.name, name=name)
    elif tag.name in _LINKS and name.removeprefix("xlink:") == "href" and not _is_followed(value):
        yield message("unsafe-link", address=value)


def _is_order(tag: Tag) -> bool:
    """Tell whether a meta element tells the browser what to do, not what the page is."""
    return bool(tag.get("http-equiv")) or tag.get("name").lower() == "referrer"


def _of_style(tag: Tag) -> tuple[Told, ...]:
    if tag.name == "style":
        return ((message("unsafe-style-element"), "<style"),)
    if tag.get("style"):
        return ((message("unsafe-style-attribute"), "style="),)
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
