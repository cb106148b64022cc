"""Text in GitHub's Markdown that says exactly what it is given."""

import re

# What GitHub's Markdown would read as markup, a mention (@), a reference (#) or an address (://).
_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~@:&]")


def plain(text: str) -> str:
    """Return text that shows as it is: no markup, no mention, no link, on one line."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match[0])};", " ".join(text.split()))
