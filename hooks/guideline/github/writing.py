"""Text on GitHub: in all languages of the site beside each other, and saying what it is given."""

import re
from collections.abc import Mapping

from guideline.project.interface_words import Words

AllWords = Mapping[str, Words]
"""The interface words of every language, by locale, the source language first."""

# What GitHub's Markdown would read as markup or as an address (://, www.).
_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>+\-.!|~:&]")
# Mentions, references and mailboxes are looked for in the finished HTML, so that writing the sign as
# an entity does not help. Within code nothing is looked for, and what is copied from it is whole.
_MENTION = re.compile(r"[@#]")


def said(words: AllWords, key: str, **values: object) -> str:
    """Return what is said under a key, in every language."""
    return " · ".join(own[key].format(**values) for own in words.values())


def code(text: str) -> str:
    """Return text as code on one line. GitHub looks for no mentions there, so it can be copied."""
    return (
        f"<code>{_SPECIAL.sub(lambda match: f'&#{ord(match[0])};', ' '.join(text.split()))}</code>"
    )


def fenced(text: str, kind: str = "") -> str:
    """Return text in a code block, as it stands: nothing in it is markup, a mention or a link."""
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{kind}\n{text}\n{fence}"


def plain(text: str) -> str:
    """Return text that shows as it is: no markup, no mention, no link, on one line."""
    return " ".join(map(_word, text.split()))


def _word(text: str) -> str:
    entities = _SPECIAL.sub(lambda match: f"&#{ord(match[0])};", text)
    return f"<code>{entities}</code>" if _MENTION.search(text) else entities
