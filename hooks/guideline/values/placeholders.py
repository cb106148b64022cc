"""Code and addresses that a translation may write in its own words.

What readers are to put their own in place of, `your-domain.example.com` or `attributes.<key>`; and what
stands on a button or in a cell, `Total annual cost`, which is marked as code but names nothing.
"""

import re
from collections.abc import Iterator
from functools import cache

from guideline.languages import values
from guideline.values.value import Reading

_ANGLED = re.compile(r"(?<!\w)<[^<>]+>(?!\w)")
_NONE = re.compile(r"(?!)")
_SEVERAL = re.compile(r"\*(?:\.\*)*(?:\.[a-z]{2,3}(?![\w-]))?")
# Two words or more, each of letters, one of them written as at the beginning of a sentence.
_WORD = r"%?[^\W\d_][^\W\d_’'-]*(?:[’'-][^\W\d_]+)*[.,%]?"
_LABEL = re.compile(rf"[\"“„«]?{_WORD}(?: (?:[/·×→&+–—-] )?{_WORD})+[\"”“»]?")
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-zà-ÿ][^\W\d_A-Z]")


def readings(written: str, code: str) -> Iterator[Reading]:
    """Yield what a translation of an address or of code has to have. code: the text's language."""
    bare = _ANGLED.sub("*", written)
    plain = _places(code).sub("*", bare)
    if plain != written and bare != "*":  # an element of HTML, alone, is itself
        yield ("placeholder", _SEVERAL.sub("*", plain))
    elif _LABEL.fullmatch(written) and _CAPITAL.search(written):
        yield ("label",)


@cache
def _places(code: str) -> re.Pattern[str]:
    """Return a pattern of what begins with a word that stands for the reader's own."""
    words = "|".join(map(re.escape, values.of(code).placeholders))
    return re.compile(rf"(?<![\w-])(?:{words})(?:[-_]\w[\w-]*)?(?![\w-])") if words else _NONE
