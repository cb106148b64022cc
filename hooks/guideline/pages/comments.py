"""Editors' notes in a page: HTML comments, which readers never get to see.

A comment on a line of its own can silence one rule for what follows it:

    <!-- allow literal: the placeholder name is translated -->

    Mention people (@person) ...

It covers the paragraph, heading, image, list, table or admonition right after it, as a whole. In
the source language it covers the translations of that block as well. The reason after the colon
is required. A comment that silences nothing is a finding: it hides the next real one.

A translation that cannot wait for its publication can be marked as pending, for two weeks at most:

    <!-- pending until 2026-12-05: the translator is away -->

Readers get the source's passage in place of the whole block that follows. “page pending until …” at
the top of the text does the same for the whole page.
"""

import re
from dataclasses import dataclass

_ALLOW = re.compile(r"\s*allow\b(?P<rule>[^:]*)(?::(?P<reason>.*))?", re.DOTALL)
_PENDING = re.compile(
    r"\s*(?P<rule>(?:page\s+)?pending)\b(?:\s+until\b)?(?P<until>[^:]*)(?::(?P<reason>.*))?",
    re.DOTALL,
)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)


PENDING, PAGE_PENDING = "pending", "page pending"
PENDING_CLASS = "pending"
"""The class of source passages: of headings, of an element around others. The PDF files tell of them."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """A comment that silences `rule` from `line` on, for the block that follows it.

    until: where it says that a translation is pending, the day as written.
    """

    rule: str
    reason: str
    line: int
    until: str = ""

    @property
    def is_pending(self) -> bool:
        """Whether it says that a translation is pending."""
        return self.rule in (PENDING, PAGE_PENDING)


def suppression(comment: str, line: int) -> Suppression | None:
    """Return what a comment's text silences; None for an ordinary note."""
    if not (match := _ALLOW.match(comment) or _PENDING.match(comment)):
        return None
    parts = {name: " ".join((text or "").split()) for name, text in match.groupdict().items()}
    return Suppression(parts["rule"], parts["reason"], line, parts.get("until", ""))


def without_comments(html: str) -> str:
    """Return a page's HTML without comments."""
    return _COMMENT.sub("", html) if "<!--" in html else html
