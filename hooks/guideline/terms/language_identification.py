"""Whether a text is in another language than it should be, and in which.

Two witnesses: dictionaries, which know single words, and py3langid's model, which knows languages by
their letters and so tells languages without a dictionary, and decides between languages that share
words. Names, codes, addresses and titles in quotation marks are in no language, and are not asked about.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import islice

from guideline.languages import values
from guideline.project.invisible_characters import without_invisible
from guideline.terms import language_model
from guideline.terms.known_words import (
    are_near,
    has_dictionary,
    is_common,
    is_known,
    lends,
)
from guideline.values.calendar import names_of_days

_NO_LANGUAGE = re.compile(
    r"\{[{%*#].*?[}%*#]\}|[@#][\w.-]+|\S+@\S+|https?://\S+|\S*(?:_|\.\.?/|/\S*/)\S*|"
    r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\b\S*|\w*\d\w*"
)
_TITLE = re.compile(r"[“”\"«»„][^“”\"«»„]{2,}[“”\"«»„]|(?<!\w)[‘’'][^‘’']{2,}[‘’'](?!\w)")
_WORD = re.compile(r"(?<![·\w])[^\W\d_]+(?:[’'][^\W\d_]+)*(?![·\w])")
_BEGINS = re.compile(r"[.!?:…–—•|/(\n]")  # what a capital letter may follow that makes no name
_SENTENCE = re.compile(r"(?<=[.!?:…])\s+(?=[^\W\d_])")
_HYPHENATED = re.compile(r"(\w+)-[\w-]+")
_IDENTIFIERS = re.compile(r"[a-z]\w*(?:[,;/|] ?[a-z]\w*)*")  # admin, bpm_admin, member
_LONGEST_NAME = 4  # words
_SHORT = 3  # words: too few for statistics alone
_LONG_WORD = 12  # letters: enough for statistics
_MOSTLY = 0.8  # of a text's words: what its own dictionary does not know may be compounds
_UNLIKELY, _HARDLY = 0.1, 0.02  # how likely a language is
_LIKELY, _SURE = 0.5, 0.95
_SHORTEST_LEFT = 4  # letters of a word that nobody translated


@lru_cache(1 << 16)
def words(text: str) -> Sequence[str]:
    """Return a text's words that belong to a language, in lower case: no names, codes or titles."""
    found = _all_words(text)
    if text.isupper() and not _NO_LANGUAGE.search(text):
        return tuple(word.lower() for word, _ in found if len(word) > 1)
    if 2 <= len(found) <= _LONGEST_NAME and all(word[0].isupper() for word, _ in found):
        return ()
    return tuple(
        word.lower()
        for word, begins in found
        if len(word) > 1 and word[1:].islower() and (begins or word[0].islower())
    )


@lru_cache(1 << 16)
def _all_words(text: str) -> Sequence[tuple[str, bool]]:
    """Return all words, each with whether a sentence, or something like it, begins with it."""
    text = _NO_LANGUAGE.sub(" · ", without_invisible(text))
    bare = _TITLE.sub(" · ", text)
    text = bare if len(_WORD.findall(bare)) > 1 else text
    found, end = [], 0
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        is_first = not end and "·" not in between
        found.append((match[0], is_first or bool(_BEGINS.search(between))))
        end = match.end()
    return tuple(found)


def other_language(text: str, own: str, site: Sequence[str], source: str = "") -> str:
    """Return the locale of the language that a text, or a sentence of it, is in; empty if its own.

    own: the locale that it should be in. site: those of the site. source: the text that it
    translates, where there is one; what both have alike may be a name.
    """
    found = _of_whole(text, own, site, source)
    if not found and len(sentences := _sentences(text)) > 1:
        found = next(filter(None, (_of_whole(each, own, site) for each in sentences)), "")
    return "" if found and _tells_times_only(text, own) else found


def left_over(text: str, own: str, source: str, source_locale: str) -> str:
    """Return a word of the source that stands in a translation as if it were its own; empty if none.

    It may stand in another form than in the source. Words of a language that lends its words to
    others do not count.
    """
    if lends(source_locale) or not (has_dictionary(own) and has_dictionary(source_locale)):
        return ""
    theirs = words(source)
    small = {word for word, _ in [*_all_words(text), *_all_words(source)] if word.islower()}
    for word in words(text):
        if len(word) < _SHORTEST_LEFT or word not in small or is_known(word, own):
            continue
        if is_common(word, source_locale) and any(_is_form(word, other) for other in theirs):
            return word
    return ""


def is_translatable(text: str, own: str, source_locale: str) -> bool:
    """Tell whether a text that reads the same in two languages is to be translated.

    A name is not, nor what both languages say alike ("Video").
    """
    found = words(text)
    if "_" in text and _IDENTIFIERS.fullmatch(text):
        return False
    if len(found) == 1 or (len(found) == 2 and _HYPHENATED.fullmatch(text)):
        if not has_dictionary(own) or not has_dictionary(source_locale) or lends(source_locale):
            return False
        part = _HYPHENATED.fullmatch(text)
        if _NO_LANGUAGE.search(text) or (part and not is_common(part[1].lower(), source_locale)):
            return False  # an address, the name of a place
        return any(is_common(word, source_locale) and not is_known(word, own) for word in found)
    return bool(found) and not (has_dictionary(own) and _count(found, own) == len(found))


def _sentences(text: str) -> Sequence[str]:
    begins = [m.end() for m in _SENTENCE.finditer(text) if not text[m.end()].islower()]
    return [text[a:b] for a, b in zip([0, *begins], [*begins, len(text)], strict=True)]


def _of_whole(text: str, own: str, site: Sequence[str], source: str = "") -> str:
    other = _told(text, own, site, source)
    is_short = sum(len(word) > 1 for word, _ in _all_words(text)) <= _SHORT
    return "" if other and is_short and _is_doubtful(other, own, site) else other


def _is_doubtful(other: str, own: str, site: Sequence[str]) -> bool:
    """Tell whether a few words of another language may be the page's own.

    Languages near each other share words, and all take them from a source that lends ("Workflow").
    """
    return are_near(own, other) or (other == site[0] and lends(other))


def _told(text: str, own: str, site: Sequence[str], source: str) -> str:
    found = words(text)
    is_other = bool(source) and text.casefold() != source.casefold()
    if len(found) < 2:
        return _of_few(text, own, site, source) if is_other else ""
    if not has_dictionary(own):
        return _by_statistics_alone(text, found, own, site)
    known = _count(found, own)
    others = [locale for locale in site if locale != own]
    # Whether a rival may know more is told without looking up all words in all languages.
    is_mostly = len(found) > _SHORT and known >= _MOSTLY * len(found)
    if known == len(found) or (is_mostly and not any(_knows_more(found, o, known) for o in others)):
        return ""
    rivals = {locale: _count(found, locale, is_common) for locale in others}
    rival = max(rivals, key=lambda locale: rivals[locale], default="")
    lead = rivals.get(rival, 0) - known
    enough = max(2, len(found) / 2)
    if is_other and rivals.get(rival) == len(found) <= _SHORT:
        enough = 1
    if lead >= enough and (not known or _is_unlikely(text, own, site)):
        return rival
    if lead <= 0 and known >= _MOSTLY * len(found):
        return ""
    return _by_statistics(text, found, own, site, rival if lead > 0 else "")


def _tells_times_only(text: str, own: str) -> bool:
    """Tell whether a text is days, times and units alone: “Mon and Thu”, “ti ja to klo 12–18”.

    They are too short to be of one language only, and dictionaries lack them.
    """
    return all(_is_of_times(word.lower(), own) for word, _ in _all_words(text))


@lru_cache(1 << 12)
def _is_of_times(word: str, locale: str) -> bool:
    days, small = names_of_days(locale), values.of(locale).small_words
    inflected = any(len(day) > _SHORTEST_LEFT and word.startswith(day) for day in days)
    return word in days or word in small or inflected


def _is_unlikely(text: str, own: str, site: Sequence[str]) -> bool:
    return dict(language_model.likelihoods(text, own, site)).get(own, 0.0) < _LIKELY


def _by_statistics(
    text: str, found: Sequence[str], own: str, site: Sequence[str], rival: str
) -> str:
    known = _count(found, own)
    likely = dict(language_model.likelihoods(text, own, site))
    own_likelihood = likely.pop(own, 0.0)
    top = max(likely, key=lambda locale: likely[locale])
    if rival and likely.get(rival, 0.0) >= _LIKELY:
        return rival
    if own_likelihood > _UNLIKELY or (known and len(found) <= _SHORT):
        return ""
    if has_dictionary(top) and _count(found, top) > known:
        return top
    surely = own_likelihood < _HARDLY and likely[top] >= _MOSTLY
    long = sum(map(len, found)) >= _LONG_WORD
    return top if surely and long and known < len(found) / 2 and not has_dictionary(top) else ""


def _by_statistics_alone(text: str, found: Sequence[str], own: str, site: Sequence[str]) -> str:
    """Judge a text in a language without a dictionary."""
    if len(found) <= _SHORT:
        return ""
    likely = language_model.likelihoods(text, own, site)
    if not likely or own not in dict(likely):
        return ""
    top, likelihood = likely[0]
    agreed = not has_dictionary(top) or _count(found, top) >= _MOSTLY * len(found)
    return top if top != own and likelihood >= _SURE and agreed else ""


def _of_few(text: str, own: str, site: Sequence[str], source: str) -> str:
    """Judge a word, or words that begin with capital letters, that are not the source's."""
    if not has_dictionary(own) or _NO_LANGUAGE.search(text):
        return ""
    theirs = {word.lower() for word, _ in _all_words(source)}
    found = [word.lower() for word, _ in _all_words(text) if len(word) > 1]
    if not found or theirs & set(found) or _count(found, own) == len(found):
        return ""
    for locale in site:
        if locale != own and _count(found, locale, is_common) == len(found):
            known = len(found) > 1 and _count(found, own)
            return "" if known and not _is_unlikely(text, own, site) else locale
    if len(found) == 1 and len(found[0]) >= _LONG_WORD:
        likely = dict(language_model.likelihoods(text, own, site))
        top = max(likely, key=lambda locale: likely[locale])
        if top in site and likely[top] >= _MOSTLY and likely.get(own, 0.0) < _HARDLY:
            return top
    return ""


def _count(found: Iterable[str], locale: str, has: Callable[[str, str], bool] = is_known) -> int:
    return sum(has(word, locale) for word in found)


def _knows_more(found: Sequence[str], locale: str, number: int) -> bool:
    """Tell whether a language has more than a number of words."""
    unknown = (word for word in found if not is_common(word, locale))
    return sum(1 for _ in islice(unknown, len(found) - number)) < len(found) - number


def _is_form(word: str, other: str) -> bool:
    """Tell whether two words are likely forms of one: alike at the beginning."""
    beginning = max(5, int(len(word) * 0.7))
    return word == other or (len(word) > 4 and word[:beginning] == other[:beginning])
