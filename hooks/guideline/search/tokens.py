"""Text cut into words, as the search worker cuts queries (assets/javascripts/search/words.js)."""

import re
import unicodedata

# A handle or hashtag keeps its sign and its underscores; elsewhere everything but letters and
# digits parts words, so "some-kanava" is two. A telephone number is one word, however it is parted.
_WORD = re.compile(r"(?<![^\W_])[+0](?:[ \u00a0()-]*[0-9]){5,}|[@#]\w+|[^\W_]+")
_BETWEEN_DIGITS = re.compile(r"[ \u00a0()-]")
_FROM_ABROAD = re.compile(r"^(?:\+|00)3580*")


def words(text: str) -> list[str]:
    """The words of ``text`` in lower case, in their order."""
    return [_as_word(found) for found in _WORD.findall(unicodedata.normalize("NFC", text))]


def _as_word(found: str) -> str:
    number = found[0] in "+0"
    return _FROM_ABROAD.sub("0", _BETWEEN_DIGITS.sub("", found)) if number else found.lower()


def fold(word: str) -> str:
    """``word`` without diacritics: *henkilötieto* becomes *henkilotieto*."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def bare(word: str) -> str:
    """A handle or hashtag without its sign; any other word as it is."""
    return word.lstrip("@#")
