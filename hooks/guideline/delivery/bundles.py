"""Many styles or scripts as one file: each file is a request of its own, and on a phone a wait."""

import re
from collections.abc import Iterable, Mapping
from posixpath import dirname, relpath

from rcssmin import cssmin
from rjsmin import jsmin

_RULE = re.compile(rb"([^{};]+)\{[^{}]*\}")


def styles(contents: Iterable[bytes]) -> bytes:
    """Return style sheets of one folder as one, in order."""
    return b"\n".join(contents)


def modules(contents: Iterable[bytes]) -> bytes:
    """Return modules as one without comments, each in a block of its own: they share no names.

    They must neither import nor export anything.
    """
    joined = b"\n".join(b"{\n%b\n}" % content for content in contents)
    return bytes(jsmin(joined))


def minified(sheet: bytes) -> bytes:
    """Return a style sheet without comments and white space."""
    return bytes(cssmin(sheet))


def without(sheet: bytes, name: bytes) -> bytes:
    """Return a minified style sheet without the rules whose every selector has ``name``."""

    def kept(rule: re.Match[bytes]) -> bytes:
        return b"" if all(name in each for each in rule[1].split(b",")) else rule[0]

    return _RULE.sub(kept, sheet)


def with_addresses(path: str, content: bytes, names: Mapping[str, str]) -> bytes:
    """Return the content of the style sheet at ``path`` with the new names of what it fetches.

    It names that in double quotes, relative to its own folder. names: new ones by old ones.
    """
    for old, new in names.items():
        said, says = (f'"{relpath(name, dirname(path))}"'.encode() for name in (old, new))
        content = content.replace(said, says)
    return content
