"""Every start tag that a browser could see in a text, and its attributes.

A parser decides what is a comment, a text area, a script's text; two parsers decide differently
about broken HTML, and what hides between them is how scripts are smuggled in. So nothing is skipped
here: wherever a browser could take "<" and a letter for a tag, there is one. That finds tags in
comments too, never fewer than a browser does. Attributes are cut as the HTML standard says
(https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state).
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_NAME = re.compile(r"<([A-Za-z][^\t\n\f\r />]*)")
_ATTRIBUTE = re.compile(
    r"""[\t\n\f\r /]*
        ([^\t\n\f\r />][^\t\n\f\r />=]*)  # the name may begin with "="
        (?:[\t\n\f\r ]*=[\t\n\f\r ]*
            (?: "([^"]*)" | '([^']*)' | (["']) | ([^\t\n\f\r >]*) )
        )?
    """,
    re.VERBOSE,
)
_END = re.compile(r"[\t\n\f\r /]*>")


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag: its name, and its attributes in order; names in lower case, values decoded."""

    name: str
    attributes: tuple[tuple[str, str], ...]

    def get(self, attribute: str) -> str:
        """Return an attribute's value, of two with one name the first; empty where it has none."""
        return next((value for name, value in self.attributes if name == attribute), "")


def tags(text: str) -> Iterator[tuple[int, Tag]]:
    """Yield every start tag of the text and where it begins, in order."""
    begin = text.find("<")
    while begin >= 0:
        end = text.find("<", begin + 1)
        tag, whole = _read(text[begin : end if end >= 0 else None])
        if tag and not whole:  # a "<" in an attribute's value
            tag, _ = _read(text[begin:])
        if tag:
            yield begin, tag
        begin = end


@lru_cache(1 << 16)  # a site's pages have most of their tags in common
def _read(text: str) -> tuple[Tag | None, bool]:
    """Return the tag that a text begins with, and whether all of it is there."""
    found = _NAME.match(text)
    if not found:
        return None, False
    attributes = []
    end = found.end()
    while attribute := _ATTRIBUTE.match(text, end):
        name, double, single, unclosed, bare = attribute.groups("")
        attributes.append((name.lower(), html.unescape(double or single or bare)))
        end = attribute.end()
        if unclosed:
            return Tag(found[1].lower(), tuple(attributes)), False
    return Tag(found[1].lower(), tuple(attributes)), bool(_END.match(text, end))
