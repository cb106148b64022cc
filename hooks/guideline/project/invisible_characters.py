"""Characters inside words that readers do not see: hints where to break a line, and left-overs."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def without_invisible(text: str) -> str:
    """Return a text without soft hyphens and characters of no width."""
    return text.translate(_INVISIBLE)
