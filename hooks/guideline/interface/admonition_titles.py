"""Titles of admonitions that the author left without one."""

import re
from collections.abc import Mapping

# What Python-Markdown renders for "!!! kind": the kind, capitalised, is the title.
# https://python-markdown.github.io/extensions/admonition/#syntax
_TITLE = re.compile(
    r'(<div class="admonition (?P<kind>[\w-]+)[^"]*">\s*<p class="admonition-title">)'
    r"(?P<title>[^<]*)(</p>)"
)


def with_default_titles(html: str, words: Mapping[str, str]) -> str:
    """Put the page's language in the place of Markdown's English default titles.

    ``words`` holds the title of a kind under ``admonition.<kind>``. A title that the author wrote
    stays, and so does the title of a kind without words.
    """

    def title(match: re.Match[str]) -> str:
        kind = match["kind"]
        if match["title"] != kind.capitalize():
            return match[0]
        return f"{match[1]}{words.get(f'admonition.{kind}', match['title'])}{match[4]}"

    return _TITLE.sub(title, html)
