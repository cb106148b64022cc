"""Footnotes in the page's language."""

import re
from collections.abc import Mapping

# What Python-Markdown renders (https://python-markdown.github.io/extensions/footnotes/).
_BACK = re.compile(r'(<a class="footnote-backref"[^>]*) title="[^"]*?(\d+)[^"]*"')


def with_words(html: str, words: Mapping[str, str]) -> str:
    """Put the page's language in the place of Markdown's English on the way back from a footnote.

    ``words`` holds it under ``footnote.back``, with ``{number}`` for the footnote's. Who listens to
    the page hears it instead of the arrow.
    """

    def back(match: re.Match[str]) -> str:
        said = words["footnote.back"].replace("{number}", match[2])
        return f'{match[1]} title="{said}" aria-label="{said}"'

    return _BACK.sub(back, html)
