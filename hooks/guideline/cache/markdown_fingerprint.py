"""A dialect of Markdown as text, for what is kept by it; none where it could read other files."""

import json
from collections.abc import Mapping
from typing import Any

from guideline.project.settings import MarkdownConfig

# Extensions whose output depends on the text, their settings and their own code only.
_PURE = frozenset(
    f"{prefix}{name}"
    for prefix, names in {
        "": "abbr admonition attr_list def_list extra fenced_code footnotes md_in_html meta nl2br"
        " sane_lists smarty tables toc codehilite legacy_attrs legacy_em",
        "pymdownx.": "betterem caret details emoji keys magiclink mark quotes smartsymbols"
        " superfences tasklist tilde blocks.admonition blocks.details blocks.tab arithmatex critic"
        " highlight inlinehilite progressbar saneheaders tabbed",
    }.items()
    for name in names.split()
)
# Where the emoji extension may be told to read icons from elsewhere.
_READS = frozenset({"custom_icons"})


def fingerprint(markdown_config: MarkdownConfig) -> str | None:
    """Return all that the dialect's output depends on besides the text and the installed code.

    None where that cannot be told: an extension of somebody else's may read files.
    """
    if not all(extension in _PURE for extension in markdown_config.extensions):
        return None
    try:
        return json.dumps([[*markdown_config.extensions], _plain(markdown_config.configs)])
    except TypeError:
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        if _READS & value.keys():
            raise TypeError(value)
        return {str(key): _plain(each) for key, each in sorted(value.items())}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if callable(value) and hasattr(value, "__qualname__") and "<" not in value.__qualname__:
        return f"{value.__module__}.{value.__qualname__}"
    return value
