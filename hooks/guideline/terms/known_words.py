"""Whether a word is one of a language's: by the analyser that it names, by simplemma's dictionaries else.

`languages/<locale>/dictionary.yml`, each part optional: `by: voikko`, where that knows the language
better; `letters`, what py3langid calls it, where that is not its code; `also`, words that no dictionary
has; `names`, words that mostly are names; `lends`, where other languages take its words as they are;
`neighbours`, languages that its texts may be taken for. What a dictionary said is kept between builds,
because it takes a second to load; about this guideline's words it is in `analysed.json` (see `analysed`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from guideline import languages
from guideline.cache import store
from guideline.languages import analysed, analysers
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
    return _dictionary(locale) is not None


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


def are_near(one: str, other: str) -> bool:
    """Tell whether texts of two languages may read alike."""
    codes = languages.code_of(one), languages.code_of(other)
    return codes[1] in neighbours(one) or codes[0] in neighbours(other)


def answers(locale: str) -> Mapping[str, Known]:
    """Return what was answered about a language's words so far, in alphabetical order."""
    dictionary = _dictionary(locale)
    return dict(sorted(dictionary.answers.items())) if dictionary else {}


def version(locale: str) -> str:
    """Return what the answers about a language's words depend on; empty without a dictionary."""
    dictionary = _dictionary(locale)
    return dictionary.by if dictionary else ""


def _how(word: str, locale: str) -> Known:
    dictionary = _dictionary(locale)
    return dictionary.how(word) if dictionary and len(word) <= limits.ANALYSED else Known.NOT


@dataclass
class _Dictionary:
    """What is known about a language's words.

    given: by its file. language, ask, by: what is asked about other words, by what, which version of it.
    """

    locale: str
    given: Mapping[str, Known]
    language: str = ""
    ask: Callable[[str, str], Known] = lambda *_: Known.NOT
    by: str = ""
    answers: dict[str, Known] = field(default_factory=dict)

    def how(self, word: str) -> Known:
        """Return how the language has a word."""
        if word in self.given:
            return self.given[word]
        if word not in self.answers:
            self.answers[word] = self._answer(word)
        return self.answers[word]

    def _answer(self, word: str) -> Known:
        if found := analysed.words(self.locale, self.by).get(word):
            return Known(found)
        key = store.key("known word", [word, self.language], by=self.by)
        kept = store.get(key)
        if kept is None:
            kept = self.ask(word, self.language).encode()
            store.put(key, kept)
        return Known(kept.decode())


@cache
def _dictionary(locale: str) -> _Dictionary | None:
    data = analysers.data(locale)
    language = languages.code_of(locale)
    given = dict.fromkeys(map(str, data.get("also") or ()), Known.COMMON)
    given |= dict.fromkeys(map(str, data.get("names") or ()), Known.NAME)
    if analysers.uses_voikko(locale):
        return _Dictionary(locale, given, language, _ask_voikko, analysers.installed("pyvoikko"))
    if (language := _SAME.get(language, language)) in _supported():
        by = analysers.installed("simplemma")
        return _Dictionary(locale, given, language, _ask_simplemma, by)
    return _Dictionary(locale, given) if given else None


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
