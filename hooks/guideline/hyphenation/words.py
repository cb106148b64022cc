"""Text with soft hyphens (U+00AD) in its long words."""

import re
from functools import lru_cache

from guideline.hyphenation import finnish
from guideline.hyphenation.joints import Breaks, Joints
from guideline.languages import analysers

SOFT_HYPHEN = "\u00ad"
SHORTEST = 14
"""Letters of the words that may break: a phone 320 px wide has room for about thirty in a line."""

_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
_RUN = re.compile(rf"\S{{{SHORTEST},}}")
# Addresses, user names, hashtags, file names: what people type as it stands.
_VERBATIM = re.compile(r"[@#_\\]|://|\w\.\w")


def breaks(word: str, language: str, joints: Joints) -> Breaks:
    """Return where a word in lower case may break: as listed, else as its language has it."""
    listed = joints.of(word, language)
    if listed is not None:
        return listed
    return finnish.breaks(word) if analysers.uses_voikko(language) else ()


def long_words(text: str, letters: int = SHORTEST) -> list[str]:
    """Return the words of so many letters, without those that stand in what people type as it is."""
    runs = (run[0] for run in _RUN.finditer(text) if not _VERBATIM.search(run[0]))
    return [word for run in runs for word in _WORD.findall(run) if len(word) >= letters]


def with_soft_hyphens(text: str, language: str, joints: Joints) -> str:
    """Return a text that may break in its long words."""
    if not analysers.uses_voikko(language) and language not in joints.words:
        return text

    def run(found: re.Match[str]) -> str:
        if SOFT_HYPHEN in found[0] or _VERBATIM.search(found[0]):
            return found[0]
        return _WORD.sub(word, found[0])

    def word(found: re.Match[str]) -> str:
        return _joined(found[0], breaks(found[0].lower(), language, joints))

    return _RUN.sub(run, text)


@lru_cache(1 << 14)  # a site says most of its words again and again
def _joined(word: str, at: Breaks) -> str:
    if len(word) != len(word.lower()):  # a letter that is two in the other case
        return word
    pieces = zip((0, *at), (*at, len(word)), strict=True)
    return SOFT_HYPHEN.join(word[start:end] for start, end in pieces)
