"""Editors' notes in a page: HTML comments, which readers never get to see.

A comment on a line of its own can silence one rule for what follows it:

    <!-- allow literal: the placeholder name is translated -->

    Mention people (@person) ...

It covers the paragraph, heading, image, list, table or admonition right after it, as a whole. In
the source language it covers the translations of that block as well. The reason after the colon
is required. A comment that silences nothing is a finding: it hides the next real one.
"""

import re
from dataclasses import dataclass

_ALLOW = re.compile(r"\s*allow\b(?P<rule>[^:]*)(?::(?P<reason>.*))?", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Allowance:
    """A comment that silences `rule` from `line` on, for the block that follows it."""

    rule: str
    reason: str
    line: int


def allowance(comment: str, line: int) -> Allowance | None:
    """Return what a comment's text silences; None for an ordinary note."""
    if not (match := _ALLOW.match(comment)):
        return None
    rule, reason = match["rule"], match["reason"] or ""
    return Allowance(" ".join(rule.split()), " ".join(reason.split()), line)


def without_comments(html: str) -> str:
    """Return a page's HTML without comments."""
    return _COMMENT.sub("", html) if "<!--" in html else html
