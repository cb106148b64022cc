"""HTML with soft hyphens in the long words that readers see, each by the language it is marked with."""

import re
from collections.abc import Iterator

from guideline.hyphenation.joints import Joints
from guideline.hyphenation.words import with_soft_hyphens

_MARKUP = re.compile(
    r"""<!--.*?-->|<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>(?:"[^"]*"|'[^']*'|[^'">])*)>""",
    re.DOTALL,
)
_LANG = re.compile(r"""\slang=["']?([a-zA-Z]+)""")
_VERBATIM = frozenset(
    ["code", "pre", "kbd", "samp", "script", "style", "svg", "textarea", "template", "math"]
)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]
)


def hyphenated(html: str, language: str, joints: Joints) -> str:
    """Return a piece of a page that may break in its long words.

    Tags, what they hold, comments and verbatim elements stay as they are.
    """
    return "".join(_pieces(html, language, joints))


def _pieces(html: str, language: str, joints: Joints) -> Iterator[str]:
    open_elements: list[tuple[str, str, bool]] = [("", language, False)]
    at = 0
    for markup in _MARKUP.finditer(html):
        yield _text(html[at : markup.start()], open_elements[-1], joints)
        yield markup[0]
        at = markup.end()
        if name := (markup["name"] or "").lower():
            _follow(open_elements, name, markup)
    yield _text(html[at:], open_elements[-1], joints)


def _follow(open_elements: list[tuple[str, str, bool]], name: str, tag: re.Match[str]) -> None:
    """Open or close an element: its name, its language, whether its text is verbatim."""
    if tag["end"]:
        names = [each for each, _, _ in open_elements]
        if name in names[1:]:
            del open_elements[len(names) - 1 - names[::-1].index(name) :]
    elif name not in _VOID and not tag["rest"].endswith("/"):
        _, around, verbatim = open_elements[-1]
        found = _LANG.search(tag["rest"])
        language = found[1].lower() if found else around
        open_elements.append((name, language, verbatim or name in _VERBATIM))


def _text(text: str, element: tuple[str, str, bool], joints: Joints) -> str:
    _, language, verbatim = element
    return text if verbatim else with_soft_hyphens(text, language, joints)
