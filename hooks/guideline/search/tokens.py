"""Text cut into words, as the search worker cuts queries (assets/javascripts/search/words.js)."""

import re
import unicodedata

# A handle or hashtag keeps its sign and its underscores; elsewhere everything but letters and
# digits parts words, so "some-kanava" is two.
_WORD = re.compile(r"[@#]\w+|[^\W_]+")


def words(text: str) -> list[str]:
    """The words of ``text`` in lower case, in their order."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def fold(word: str) -> str:
    """``word`` without diacritics: *henkilötieto* becomes *henkilotieto*."""
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def bare(word: str) -> str:
    """A handle or hashtag without its sign; any other word as it is."""
    return word.lstrip("@#")
