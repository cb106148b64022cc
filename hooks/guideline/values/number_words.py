"""Number words of a text, inflected and as parts of compounds: kolmessa, tredje, two-factor."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from guideline.values.value import Certainty, Reading, Value

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \u00a0-]")
_COUNTED = (*range(101), *range(200, 1001, 100), *range(2000, 10_001, 1000), 1_000_000)
# Finnish cases that num2words knows; the rest are hardly ever met in a text.
_CASES = (
    *("nominative", "genitive", "partitive", "inessive", "elative", "illative"),
    *("adessive", "ablative", "allative", "essive", "translative"),
)
_CLITIC = re.compile(r"(?:kin|kaan|kään|han|hän|ko|kö)$")
# What num2words does not say: bare hundreds, how often, dozens, endings.
_MORE: Mapping[str, Mapping[str, int]] = {
    "fi": {"kahdesti": 2, "kolmesti": 3, "tusina": 12},
    "sv": {"hundra": 100, "tusen": 1000, "dussin": 12, "förste": 1, "andre": 2},
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6}
    | {"twice": 2, "thrice": 3, "dozen": 12},
    "de": {"hundert": 100, "tausend": 1000, "dutzend": 12, "zwo": 2},
    "fr": {"douzaine": 12, "dizaine": 10, "seconde": 2, "second": 2},
}
# Words that say other things as often: they may be a counterpart, and are never missed.
_GUESSED: Mapping[str, Mapping[str, int]] = {
    "fi": {"yhdessä": 1, "yhteen": 1, "yhtä": 1, "kerran": 1, "kumpikin": 2, "molemmat": 2}
    | {"molempien": 2, "molemmissa": 2, "molempiin": 2, "molemmista": 2},
    "sv": {"en": 1, "ett": 1, "båda": 2, "bägge": 2},
    "en": {"a": 1, "an": 1, "ones": 1, "once": 1, "both": 2, "single": 1},
    "de": dict.fromkeys(["ein", "eine", "einen", "einem", "einer", "eines", "eins", "einmal"], 1)
    | {"beide": 2, "beiden": 2},
    "fr": {"un": 1, "une": 1},
}
# Words that are something else as well.
_DOUBTED = ("first", "sex", "acht", "neuf")
# “Third parties” are nobody's number; a second that time is counted in neither.
_IDIOM = re.compile(
    r"[ \u00a0-](?:part|osapuo|man\b|sekto|sector|land|maa|country|countries)", re.I
)
_PER = re.compile(r"(?:\bper|\bone|\bevery|\beach|\bsplit|\ba)[ \u00a0]$", re.IGNORECASE)
_ONE_OF = (" of ", " av ", "\u00a0of ")
_TWO = ("two", "deux", "zwei", "två", "kaksi")
_BOTH = re.compile(r"\b(?:tou(?:te)?s|les|the|de|die|diese|nämä|ne|nuo)[ \u00a0]$", re.IGNORECASE)
_INFLECTED = {"de": ("", "n", "r", "s", "m"), "fr": ("", "s")}
# The shortest number that begins compounds, such as kaksivaiheinen, tvåspråkig, dreimonatig.
_COMPOUNDING = {"fi": range(1, 13), "sv": range(2, 13), "de": range(2, 13)}
_LONGEST_BEGINNING = 9


@dataclass(frozen=True)
class _Words:
    """The number words of a language in lower case.

    doubted, guessed: see `Certainty`. beginnings: of compounds. words: at most.
    """

    numbers: Mapping[str, int]
    doubted: frozenset[str]
    guessed: Mapping[str, int]
    beginnings: Mapping[str, int]
    firsts: frozenset[str]
    words: int


@lru_cache
def _words(language: str) -> _Words:
    from num2words import CONVERTER_CLASSES  # noqa: PLC0415 - slow to load: only for text to read

    numbers: dict[str, int] = {}
    doubted = set(_DOUBTED)
    guessed = dict(_GUESSED.get(language, {}))
    if language in CONVERTER_CLASSES:
        for number, kind in product(_COUNTED, ("ordinal", "cardinal")):
            for name in _names(number, kind, language):
                word = " ".join(_WORD.findall(name.lower()))
                numbers[word] = number
                # One says “some” as often, the second “the other”.
                if (number, kind) in ((1, "cardinal"), (2, "ordinal")):
                    doubted.add(word)
    if language == "de":
        numbers |= {f"{word}mal": n for word, n in numbers.items() if 1 < n < 20}
    numbers |= _MORE.get(language, {})
    numbers = {word: n for word, n in numbers.items() if word and word not in guessed}
    counted = _COMPOUNDING.get(language, ())
    beginnings = {
        word: number
        for word, number in numbers.items()
        if number in counted and " " not in word and len(word) <= _LONGEST_BEGINNING
    }
    if language == "fi":
        beginnings |= {"neli": 4, "kolmi": 3, "yksi": 1}
    firsts = frozenset(word.partition(" ")[0] for word in (*numbers, *guessed))
    longest = max((word.count(" ") + 1 for word in numbers), default=1)
    return _Words(numbers, frozenset(doubted), guessed, beginnings, firsts, longest)


def _names(number: int, kind: str, language: str) -> Iterator[str]:
    """Yield what a number is called; nothing where num2words fails or has no such words."""
    from num2words import num2words  # noqa: PLC0415 - as above

    cases = [{"case": case} for case in _CASES] if language == "fi" and number <= 1000 else [{}]
    for options in cases:
        try:
            name = str(num2words(number, lang=language, to=kind, **options))
        except (NotImplementedError, TypeError, ValueError, KeyError, IndexError, OverflowError):
            return
        if not any(each.isdigit() for each in name):
            endings = _INFLECTED.get(language, ("",)) if kind == "ordinal" else ("",)
            yield from (name + ending for ending in endings)


def number_words(text: str, code: str) -> Iterator[Value]:
    """Yield the numbers that a text writes in words."""
    language = code.partition("-")[0].partition("_")[0].lower()
    known = _words(language)
    if not known.firsts:
        return
    tokens = list(_WORD.finditer(text))
    lowered = [token[0].lower() for token in tokens]
    at = 0
    while at < len(tokens):
        value, length = _at(text, tokens, lowered, at, known)
        if value:
            yield value
        at += length


def _at(
    text: str, tokens: list[re.Match[str]], lowered: list[str], at: int, known: _Words
) -> tuple[Value | None, int]:
    """Return the number word that begins at a word, and how many words it takes."""
    word = lowered[at]
    if word in known.firsts:
        for length in range(_run(text, tokens, at, known.words), 0, -1):
            phrase = word if length == 1 else " ".join(lowered[at : at + length])
            if phrase in known.numbers:
                span = tokens[at].start(), tokens[at + length - 1].end()
                certainty = _certainty(text, span, known.numbers[phrase])
                if phrase in known.doubted and certainty is Certainty.WORD:
                    certainty = Certainty.DOUBTED
                return _value(text, span, known.numbers[phrase], certainty), length
            if phrase in known.guessed:
                number = known.guessed[phrase]
                return _value(text, tokens[at].span(), number, Certainty.GUESS), 1
    elif (bare := _CLITIC.sub("", word)) in known.numbers and bare != word:
        return _value(text, tokens[at].span(), known.numbers[bare], Certainty.GUESS), 1
    for end in range(min(_LONGEST_BEGINNING, len(word) - 2), 2, -1):
        if (number_ := known.beginnings.get(word[:end])) is not None:
            return _value(text, tokens[at].span(), number_, Certainty.GUESS), 1
    return None, 1


def _run(text: str, tokens: list[re.Match[str]], at: int, most: int) -> int:
    """Return how many words follow one another with a space or a hyphen between them."""
    length = 1
    while length < most and at + length < len(tokens):
        gap = text[tokens[at + length - 1].end() : tokens[at + length].start()]
        if not _GAP.fullmatch(gap):
            break
        length += 1
    return length


def _certainty(text: str, span: tuple[int, int], number: int) -> Certainty:
    if number == 1 and text.startswith(_ONE_OF, span[1]):
        return Certainty.GUESS
    if number == 2 and text[slice(*span)].lower() in _TWO and _BOTH.search(text, 0, span[0]):
        return Certainty.GUESS
    if number == 3 and _IDIOM.match(text, span[1]):
        return Certainty.GUESS
    if number == 2 and text[slice(*span)].lower() == "second" and _PER.search(text, 0, span[0]):
        return Certainty.GUESS
    return Certainty.WORD


def _value(text: str, span: tuple[int, int], number: int, certainty: Certainty) -> Value:
    readings: set[Reading] = {("number", str(number))}
    if number <= 24:
        readings.add(("time", number % 24, 0))
    return Value(text[slice(*span)], *span, frozenset(readings), certainty)
