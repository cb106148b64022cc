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
the top of the text does the same for the whole page. Where it is put off again, the first day stays:

    <!-- pending until 2026-12-19, first 2026-12-05: the translator is away -->
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches

_DIRECTIVE = re.compile(
    r"\s*(?P<word>(?:page\s+)?[^\W\d_]+)(?P<what>[^:]*)(?:(?P<colon>:)(?P<reason>.*))?", re.DOTALL
)
_UNTIL = re.compile(r"until\b|\W*\d|$")
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)

ALLOW, PENDING, PAGE_PENDING = "allow", "pending", "page pending"
_NEAR = 0.75  # of a word that could be a mistyped one; the least that “pendng” or “alow” reach
_WORDS = frozenset(
    ["allowed", "allowing", "allows", "allowance", "allowances", "shallow", "spending"]
)

PENDING_CLASS = "pending"
"""The class of source passages: of headings, of an element around others. The PDF files tell of them."""
# Words in the place of a reason that only say that one belongs there, and the reasons that the
# guide for editors shows as examples.
_NO_REASONS = frozenset(
    [
        *("reason", "the reason", "a reason", "your reason", "syy", "perustelu"),
        *("orsak", "orsaken", "skäl", "skälet", "motivering"),
    ]
)
EXAMPLES = frozenset(
    [
        "a typing error in the finnish",
        "suomenkielisessä tekstissä oli kirjoitusvirhe",
        "skrivfel i den finska texten",
    ]
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """A comment that silences `rule` from `line` on, for the block that follows it.

    until: where it says that a translation is pending, the day as written. first: the day that it
    was put off to first, where it has been put off again. example: words in the place of a reason that
    are an example's, so that the reason is empty.
    """

    rule: str
    reason: str
    line: int
    until: str = ""
    first: str = ""
    example: str = ""

    @property
    def is_pending(self) -> bool:
        """Whether it says that a translation is pending."""
        return self.rule in (PENDING, PAGE_PENDING)


def suppression(comment: str, line: int) -> Suppression | None:
    """Return what a comment's text silences; None for an ordinary note.

    A word that is nearly one of the check's own is kept with what follows it, in case that a
    mistyped comment was meant. A reason that is the example's own words is none.
    """
    if not (match := _DIRECTIVE.match(comment)):
        return None
    word, message, reason = (
        " ".join((match[name] or "").split()) for name in ("word", "what", "reason")
    )
    known = word.lower()
    if known == ALLOW:
        is_example = _is_example(reason, EXAMPLES)
        kept, example = ("", reason) if is_example else (reason, "")
        return Suppression(message, kept, line, example=example)
    is_prose = word == "Pending" and not message  # “Pending: ask about the figures”
    if (
        known in (PENDING, PAGE_PENDING)
        and not is_prose
        and _says_until(message, bool(match["colon"]))
    ):
        day, _, first = message.removeprefix("until").partition(", first ")
        reason = "" if _is_example(reason) else reason
        return Suppression(known, reason, line, day.strip(), first.strip())
    if not match["colon"] or not message or known in _WORDS or known in (PENDING, PAGE_PENDING):
        return None
    if get_close_matches(known, (ALLOW, PENDING, PAGE_PENDING), 1, _NEAR):
        return Suppression(f"{known} {message}", reason, line)
    return None


def _says_until(message: str, has_colon: bool) -> bool:
    """Tell whether what follows “pending” could be a day; otherwise the comment is prose."""
    is_sentence = not has_colon and len(message.split()) > 2 and not any(map(str.isdigit, message))
    return bool(_UNTIL.match(message)) and not is_sentence


def _is_example(reason: str, examples: Collection[str] = ()) -> bool:
    plain = reason.casefold().strip(" .…!?\"'“”<>[]()")
    return plain in _NO_REASONS or plain in examples


def without_comments(html: str) -> str:
    """Return a page's HTML without comments."""
    return _COMMENT.sub("", html) if "<!--" in html else html
