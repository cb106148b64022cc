"""Where Finnish words may break: at the joints that Voikko finds, and in long parts between syllables.

Voikko's analysis of *tietoturvaohje* has ``[Bc]`` where the parts of a compound meet and ``[Bm]`` where
those of a compound meet that its dictionary has as one word
(https://github.com/voikko/corevoikko/wiki). Syllables as in the Language Office's guide
(https://kielitoimistonohjepankki.fi/ohje/tavutus/): a syllable begins with the one consonant before a
vowel. Between vowels nothing breaks here, nor where a foreign cluster such as "tr" may begin one.
"""

import json
import re
from functools import cache, lru_cache
from importlib.metadata import version

from guideline.cache import store
from guideline.hyphenation.joints import Breaks
from guideline.languages import analysed

LOCALE = "fi"

_NOT_SURFACE = re.compile(r"\[X[pjrs]\].*?\[X\]|\[(?!B[cm]\])[^\]]*\]")
_JOINT = re.compile(r"\[B[cm]\]")
_OWN_LETTERS = re.compile(r"[a-pr-vyäöšž]+")  # all but those of foreign names
_SYLLABLE = re.compile(r"(?<=[aeiouyäö])([^aeiouyäö]?)(?=[^aeiouyäö][aeiouyäö])")
_CLUSTER = re.compile(r"[bdfgkpt][lr]")
_LONG = 10  # letters: a shorter part stays whole
_ENDS = 4  # letters of a long part that stay together at either end
_SHORT = 3  # letters: a shorter part stays with the next


@lru_cache(1 << 14)  # a site says most of its words again and again
def breaks(word: str) -> Breaks:
    """Return where a word in lower case may break."""
    given = analysed.breaks(LOCALE, hyphenation()).get(word)
    if given is not None:
        return given
    key = store.key("finnish breaks", [word], by=hyphenation())
    found = store.get(key)
    if found is None:
        found = json.dumps(find(word)).encode()
        store.put(key, found)
    return tuple(json.loads(found))


def find(word: str) -> list[int]:
    """Find where a word in lower case may break, by its analyses."""
    from pyvoikko import VOIKKO_FST  # noqa: PLC0415 - takes seconds: only for a new word

    joints = common_joints(word, [analysis for analysis, _ in VOIKKO_FST.lookup(word)])
    inside = (
        start + at
        for start, end in zip((0, *joints), (*joints, len(word)), strict=True)
        for at in syllables(word[start:end])
    )
    return sorted({*joints, *inside})


def common_joints(word: str, analyses: list[str]) -> Breaks:
    """Return the joints that all analyses with the fewest parts agree on."""
    split = [_JOINT.split(_NOT_SURFACE.sub("", analysis)) for analysis in analyses]
    sure = [parts for parts in split if "".join(parts).lower() == word]
    fewest = min(map(len, sure), default=0)
    found = [{*_ends(parts)} for parts in sure if len(parts) == fewest]
    agreed = set.intersection(*found) if found else set()
    return tuple(at for at in sorted(agreed) if _SHORT <= at <= len(word) - _SHORT)


def _ends(parts: list[str]) -> list[int]:
    return [len("".join(parts[: number + 1])) for number in range(len(parts) - 1)]


def syllables(part: str) -> list[int]:
    """Return where a long part of a word may break between two syllables."""
    if len(part) < _LONG or not _OWN_LETTERS.fullmatch(part):
        return []
    places = (found.end() for found in _SYLLABLE.finditer(part))
    return [
        at
        for at in places
        if _ENDS <= at <= len(part) - _ENDS and not _CLUSTER.fullmatch(part[at - 1 : at + 1])
    ]


@cache
def hyphenation() -> str:
    """Return what the breaks depend on."""
    return f"breaks 1, pyvoikko {version('pyvoikko')}"
