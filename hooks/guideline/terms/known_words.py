"""Whether a word is one of a language's: by the analyser that it names, by simplemma's dictionaries else.

`languages/<locale>/dictionary.yml`, each part optional: `by: voikko`, where that knows the language
better; `letters`, what py3langid calls it, where that is not its code; `also`, words that no dictionary
has; `names`, words that mostly are names; `lends`, where other languages take its words as they are;
`neighbours`, languages that its texts may be taken for. What a dictionary said is kept between builds,
because it takes a second to load.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from guideline import languages
from guideline.cache import store
from guideline.languages import analysers
from guideline.project import limits

if TYPE_CHECKING:
    from simplemma.strategies import DictionaryLookupStrategy

_SAME = {"no": "nb"}  # a language that simplemma calls by another name


class Known(StrEnum):
    """How a dictionary has a word: not at all, as a name, as any other word."""

    NOT = "no"
    NAME = "name"
    COMMON = "common"


def has_dictionary(locale: str) -> bool:
    """Tell whether anything is known about a language's words."""
    return _lookup(locale) is not None


def is_known(word: str, locale: str) -> bool:
    """Tell whether a language has a word, in lower case, as a name too; False without a dictionary."""
    return _how(word, locale) is not Known.NOT


def is_common(word: str, locale: str) -> bool:
    """Tell whether a language has a word, in lower case, as something else than a name."""
    return _how(word, locale) is Known.COMMON


def lends(locale: str) -> bool:
    """Tell whether other languages use a language's words as they are."""
    return bool(analysers.data(locale).get("lends"))


def neighbours(locale: str) -> Sequence[str]:
    """Return the languages that a language's texts may be taken for."""
    return [str(each) for each in analysers.data(locale).get("neighbours") or ()]


def _how(word: str, locale: str) -> Known:
    lookup = _lookup(locale)
    return lookup(word) if lookup and len(word) <= limits.ANALYSED else Known.NOT


@cache
def _lookup(locale: str) -> Callable[[str], Known] | None:
    data = analysers.data(locale)
    language = languages.code_of(locale)
    given = dict.fromkeys(map(str, data.get("also") or ()), Known.COMMON)
    given |= dict.fromkeys(map(str, data.get("names") or ()), Known.NAME)
    ask: Callable[[str, str], Known]
    if analysers.uses_voikko(locale):
        ask, by = _ask_voikko, analysers.installed("pyvoikko")
    elif (language := _SAME.get(language, language)) in _supported():
        ask, by = _ask_simplemma, analysers.installed("simplemma")
    else:
        return (lambda word: given.get(word, Known.NOT)) if given else None

    @cache
    def lookup(word: str) -> Known:
        if word in given:
            return given[word]
        key = store.key("known word", [word, language], by=by)
        found = store.get(key)
        if found is None:
            found = ask(word, language).encode()
            store.put(key, found)
        return Known(found.decode())

    return lookup


def _ask_voikko(word: str, _: str) -> Known:
    from pyvoikko import analyse  # noqa: PLC0415 - takes seconds: only for a new word

    forms = [str(found.BASEFORM) for found in analyse(word)]
    if any(form[:1].islower() for form in forms):
        return Known.COMMON
    return Known.NAME if forms else Known.NOT


def _ask_simplemma(word: str, language: str) -> Known:
    dictionaries = _dictionaries()
    if dictionaries.exact_lemma(word, language) is not None:
        return Known.COMMON
    return Known.NAME if dictionaries.get_lemma(word, language) is not None else Known.NOT


@cache
def _dictionaries() -> "DictionaryLookupStrategy":
    from simplemma.strategies import DictionaryLookupStrategy  # noqa: PLC0415 - only for a new word
    from simplemma.strategies.dictionaries import stream_dictionary_factory  # noqa: PLC0415

    # Read as they are packed: a tenth of the memory of the default, and faster to load.
    return DictionaryLookupStrategy(stream_dictionary_factory.StreamDictionaryFactory())


@cache
def _supported() -> frozenset[str]:
    key = store.key("dictionaries", (), by=analysers.installed("simplemma"))
    found = store.get(key)
    if found is None:
        from simplemma.strategies.dictionaries import dictionary_factory  # noqa: PLC0415 - 0.1 s

        found = " ".join(sorted(dictionary_factory.SUPPORTED_LANGUAGES)).encode()
        store.put(key, found)
    return frozenset(found.decode().split())
