"""The content words of a text, by their base form: what it speaks of, however it is put.

`languages/<locale>/function_words.txt` lists the words that do not count; `#` begins a comment.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from guideline import languages
from guideline.languages import analysers
from guideline.terms import base_forms, modal_words
from guideline.terms.base_forms import BaseForms
from guideline.terms.glossary import words, written
from guideline.values.reading import Conventions, values
from guideline.values.value import Certainty

_FILE = "function_words.txt"
_SPELT = re.compile(r"\w+")
_MISTYPED = 0.8  # from which likeness on one word can be another one, mistyped

Bag = Mapping[str, str]
"""Base forms, each with the word of the text that it was found in."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is written, and the base forms that it can be a form of."""

    text: str
    forms: frozenset[str]

    @property
    def form(self) -> str:
        """One of the base forms, always the same."""
        return min(self.forms)


def has_data(locale: str) -> bool:
    """Tell whether the content words of a language can be told."""
    return languages.file(locale, _FILE) is not None


def content_words(text: str, locale: str) -> Sequence[Word]:
    """Return the content words of a text in order; values, which have a rule of their own, not."""
    forms, function = _forms(locale), _function_words(locale)
    spoken = words(_without_values(text.replace("’", "'"), locale))
    found = [Word(word, forms(word)) for word in spoken if not any(map(str.isdigit, word))]
    return [word for word in found if not ({word.text} | word.forms) & function]


def _without_values(text: str, locale: str) -> str:
    """Return a text without its numbers, dates and their units, however they are written."""
    for value in reversed(values(text, Conventions(locale))):
        if value.end and value.certainty <= Certainty.DOUBTED:
            text = f"{text[: value.start]} {text[value.end :]}"
    return text


def changed(before: str, after: str, locale: str) -> tuple[Bag, Bag]:
    """Return the content words that left a text and those that came in, but for their spelling."""
    old, new = content_words(before, locale), content_words(_spelt_as(before, after), locale)
    return _more(old, new), _more(new, old)


def moved(before: str, after: str, locale: str) -> Sequence[str]:
    """Return the words that changed places; none where words left or came.

    Besides content words: numbers, and what denies.
    """
    old, new = _weighty(before, locale), _weighty(_spelt_as(before, after), locale)
    if _more(old, new) or _more(new, old):
        return ()
    was, now = ([_first_like(word, old) for word in each] for each in (old, new))
    runs = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    return [word.text for kind, a, b, _, _ in runs if kind != "equal" for word in old[a:b]]


def same_words(before: str, after: str, locale: str) -> bool:
    """Tell whether two texts have the same words in the same order, however inflected or spelt.

    A word that nobody knows, where one much like it stands now, was a typing error.
    """
    forms = _forms(locale)
    old, new = (words(text.replace("’", "'")) for text in (before, _spelt_as(before, after)))
    return len(old) == len(new) and all(
        forms(one) & forms(other) or _is_corrected(one, other, locale)
        for one, other in zip(old, new, strict=True)
    )


def _is_corrected(word: str, other: str, locale: str) -> bool:
    """Tell whether a word was mistyped and is not any more; only an analyser knows which words exist."""
    if not analysers.uses_voikko(locale) or base_forms.ask(word) or not base_forms.ask(other):
        return False
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _MISTYPED


def _spelt_as(before: str, after: str) -> str:
    """Return a text with what it writes apart, together or hyphenated as it was written before."""
    old, new = (list(_SPELT.finditer(text)) for text in (before, after))
    was, now = ([word[0].casefold() for word in each] for each in (old, new))
    runs = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    for kind, a, b, c, d in reversed(runs):
        if kind != "replace":
            continue
        known, end = {letters: run for letters, *run in _runs(old[a:b])}, len(after)
        for letters, first, last in sorted(_runs(new[c:d]), key=lambda run: -run[1].start()):
            if letters in known and last.end() <= end:
                written = before[known[letters][0].start() : known[letters][1].end()]
                after, end = after[: first.start()] + written + after[last.end() :], first.start()
    return after


def _runs(those: Sequence[re.Match[str]]) -> Iterator[tuple[str, re.Match[str], re.Match[str]]]:
    """Yield words that follow each other, up to three: their letters, the first, the last."""
    for length in (3, 2, 1):
        for at in range(len(those) - length + 1):
            run = those[at : at + length]
            yield "".join(word[0].casefold() for word in run), run[0], run[-1]


def _weighty(text: str, locale: str) -> Sequence[Word]:
    """Return the words of a text that say something else at another place, in order."""
    known = modal_words.known(locale)
    denying = {word for mark in known.denials(text) for word in words(mark.words)} if known else ()
    content = {word.text: word for word in content_words(text, locale)}
    return [
        content.get(word) or Word(word, frozenset([word]))
        for word in words(text.replace("’", "'"))
        if word in content or word in denying or any(map(str.isdigit, word))
    ]


def _first_like(word: Word, those: Sequence[Word]) -> int:
    """Return the index of the first word that can be a form of the same."""
    return next(at for at, each in enumerate(those) if each.forms & word.forms)


def _more(these: Iterable[Word], others: Iterable[Word]) -> Bag:
    """Return the words that are no form of any of the others, each of which stands for one."""
    left = list(others)
    found = {}
    for word in sorted(these, key=lambda word: len(word.forms)):
        same = next((other for other in left if other.forms & word.forms), None)
        if same:
            left.remove(same)
        else:
            found[word.form] = word.text
    return found


@cache
def _function_words(locale: str) -> frozenset[str]:
    path = languages.file(locale, _FILE)
    lines = path.read_text("utf-8").splitlines() if path else []
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def _forms(locale: str) -> Callable[[str], frozenset[str]]:
    if analysers.uses_voikko(locale):
        known = BaseForms()
        return cache(lambda word: frozenset(map(written, known[word])) or frozenset([word]))
    if stem := analysers.stemmer(locale):
        return lambda word: frozenset([stem(word.partition("'")[0] or word)])
    return lambda word: frozenset([word])
