"""Number words of a text, inflected and as parts of compounds: kolmessa, tredje, two-factor."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from guideline.languages import values as data
from guideline.languages.values import Values
from guideline.values.value import Certainty, Reading, Value

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \u00a0-]")
_COUNTED = (*range(101), *range(200, 1001, 100), *range(2000, 10_001, 1000), 1_000_000)
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
    clitics: re.Pattern[str]


@lru_cache
def _words(language: str) -> _Words:
    from num2words import CONVERTER_CLASSES  # noqa: PLC0415 - slow to load: only for text to read

    known = data.of(language)
    numbers: dict[str, int] = {}
    doubted = set(_DOUBTED)
    guessed = dict(known.guessed_numbers)
    name = known.numbers_by or language
    if name in CONVERTER_CLASSES:
        for number, kind in product(_COUNTED, ("ordinal", "cardinal")):
            for said in _names(number, kind, name, known):
                word = " ".join(_WORD.findall(said.lower()))
                numbers[word] = number
                # One says “some” as often, the second “the other”.
                if (number, kind) in ((1, "cardinal"), (2, "ordinal")):
                    doubted.add(word)
    if ending := known.times_ending:
        numbers |= {f"{word}{ending}": n for word, n in numbers.items() if 1 < n < 20}
    numbers |= known.number_words
    numbers = {word: n for word, n in numbers.items() if word and word not in guessed}
    counted = range(*known.compounding)
    beginnings = {
        word: number
        for word, number in numbers.items()
        if number in counted and " " not in word and len(word) <= _LONGEST_BEGINNING
    }
    beginnings |= known.compound_numbers
    firsts = frozenset(word.partition(" ")[0] for word in (*numbers, *guessed))
    clitics = re.compile(known.clitics)
    longest = max((word.count(" ") + 1 for word in numbers), default=1)
    return _Words(numbers, frozenset(doubted), guessed, beginnings, firsts, longest, clitics)


def _names(number: int, kind: str, language: str, known: Values) -> Iterator[str]:
    """Yield what a number is called; nothing where num2words fails or has no such words."""
    from num2words import num2words  # noqa: PLC0415 - as above

    cases = [{"case": case} for case in known.number_cases if number <= 1000] or [{}]
    for options in cases:
        try:
            name = str(num2words(number, lang=language, to=kind, **options))
        except (NotImplementedError, TypeError, ValueError, KeyError, IndexError, OverflowError):
            return
        if not any(each.isdigit() for each in name):
            endings = known.ordinal_endings if kind == "ordinal" else ("",)
            yield from (name + ending for ending in endings)


def has_data(language: str) -> bool:
    """Tell whether any number words of a language are known."""
    return bool(_words(language).numbers)


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
    elif (bare := known.clitics.sub("", word)) in known.numbers and bare != word:
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
