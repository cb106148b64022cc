"""One language's index, as assets/javascripts/search/index.js reads it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from guideline.languages.stopwords import StopWords
from guideline.search.concepts import Concept, groups_in, without_groups
from guideline.search.morphology import Morphology, Reading
from guideline.search.occurrences import Place, Places
from guideline.search.sections import Section
from guideline.search.tokens import bare, words

Index = Mapping[str, Any]
"""Plain data, ready for JSON:

- ``language``: the locale
- ``sections``: [location, title, text]; the lines of the text are parted by line feeds
- ``words``: every word of the sections and of the concepts' other words, sorted, parted by spaces
- ``readings``: for each word its lexemes, then a list of its parts' lexemes if there are any
- ``lexicon``: stems, sorted and parted by spaces; the node of each one's endings; its lexeme
- ``endings``: the automaton's nodes, ``!`` where an ending may stop, then letter and node, ...
- ``suffixes``: what may hang on any form
- ``within``: whether to look within words for what is not found otherwise
- ``stopWords``, ``stopLexemes``
- ``weak``: lexemes that tell little beside a word that nobody knows
- ``concepts``: [phrases of words, [section, 1 if in its title, section, ...], words to show]
- ``groups``: words that stand for each other
- ``passages``: [section or nothing, texts that mean it, words that do with a negation]; a text is
  numbers of words, or of groups: -1 for the first
- ``negations``: words
- ``last``: sections that come after all others
- ``leads``: [section, line, section]: the line is about the other section
- ``roles``: [section, words]: its page is that of the role which the words name

Words, sections and lexemes are numbers. A lexeme in ``readings`` and ``lexicon`` is given as what is
added to the one before, which makes the file a tenth smaller.
"""


NONE = "none"
"""The passage of words that the guideline has nothing about."""


@dataclass(frozen=True)
class Built:
    """An index, and the concepts whose term or passage is on no page and that find nothing so."""

    index: Index
    unused: tuple[Concept, ...]


@dataclass(frozen=True)
class Language:
    """What the index needs to know about a language."""

    locale: str
    morphology: Morphology
    stop_words: StopWords
    concepts: Sequence[Concept]


def build(language: Language, sections: Sequence[Section]) -> Built:
    """The index of ``sections``, the same for the same content."""
    terms_of = [c for c in language.concepts if not c.passage and not c.group]
    groups = [concept for concept in language.concepts if concept.group]
    passages = [concept for concept in language.concepts if concept.passage]
    site = {word for section in sections for word in _words(section)}
    stop = language.stop_words
    other = {word for concept in terms_of for text in concept.also for word in words(text)}
    terms = {word for concept in terms_of for word in words(concept.term)}
    typed = {word for c in (*passages, *groups) for text in c.texts for word in words(text)}
    asked = site | other | terms | typed | stop.in_every_form | stop.weak
    read = language.morphology.read(sorted({bare(word) for word in asked}))
    readings = {word: _without_names(reading) for word, reading in read.items()}
    same = _same_words(sorted(site | other), sorted(typed), stop, readings)
    parted = site | other
    vocabulary = sorted(parted | set(same.values()))
    texts = _Texts(vocabulary, same, stop, [group.term for group in groups])
    numbers = {
        lexeme: number for number, lexeme in enumerate(_lexemes(vocabulary, parted, readings))
    }
    lexicon, endings = _inflected(language.morphology, numbers)
    leads = list(_leads(sections))
    places = Places(_said(sections, leads), readings)
    found = {concept: list(places.of(concept.term)) for concept in terms_of}
    at_passage = {section.passage: number for number, section in enumerate(sections)}
    at_passage[NONE] = -1
    index = {
        "language": language.locale,
        "sections": [[s.location, s.title, "\n".join(s.lines)] for s in sections],
        "words": " ".join(vocabulary),
        "readings": _readings(vocabulary, parted, readings, numbers),
        "lexicon": lexicon,
        "endings": endings,
        "suffixes": list(language.morphology.suffixes),
        "within": not language.morphology.knows_compounds,
        "stopWords": " ".join(sorted(stop.forms)),
        "stopLexemes": _numbers_of(stop.in_every_form, readings, numbers),
        "weak": _numbers_of(stop.weak, readings, numbers),
        "negations": " ".join(sorted(stop.negations)),
        "concepts": [_concept(c, at, vocabulary) for c, at in found.items() if at],
        "groups": [texts.words(" ".join(group.also)) for group in groups],
        "passages": [
            [[at for at in [at_passage[c.passage]] if at >= 0], texts.of(c), texts.negated(c)]
            for c in passages
            if c.passage in at_passage
        ],
        "last": [number for number, section in enumerate(sections) if section.last],
        "leads": leads,
        "roles": [
            [at_passage[c.passage], texts.role(c)]
            for c in passages
            if c.role and c.passage in at_passage
        ],
    }
    reached = {text for concept, at in found.items() if at for text in concept.also}
    unused = [c for c, at in found.items() if not at and not reached >= set(c.also)]
    return Built(index, (*unused, *(c for c in passages if c.passage not in at_passage)))


def _leads(sections: Sequence[Section]) -> Iterator[list[int]]:
    """A section, a line of it and the section that the line leads to; a title's id is its page's."""
    numbers = {section.location: number for number, section in enumerate(sections)}
    for number, section in enumerate(sections):
        for line, location in section.leads:
            about = numbers.get(location, numbers.get(location.partition("#")[0]))
            if about is not None and location.partition("#")[0] != section.page:
                yield [number, line, about]


def _said(sections: Sequence[Section], leads: Iterable[Sequence[int]]) -> list[Section]:
    """The sections, each with the lines that are about it."""
    lines: list[list[str]] = [list(section.lines) for section in sections]
    for number, line, about in leads:
        lines[about].append(sections[number].lines[line])
        lines[number][line] = ""
    return [replace(s, lines=tuple(own)) for s, own in zip(sections, lines, strict=True)]


def _words(section: Section) -> Iterator[str]:
    for text in (section.title, *section.lines):
        yield from words(text)


def _without_names(reading: Reading) -> Reading:
    """A reading without proper names where the word is a common one too (*ilta* and *Ilta*)."""
    common = tuple(lexeme for lexeme in reading.lexemes if lexeme == lexeme.lower())
    return replace(reading, lexemes=common) if common else reading


def _plain(word: str) -> bool:
    return word == bare(word)


def _lexemes(
    vocabulary: Iterable[str], parted: Set[str], readings: Mapping[str, Reading]
) -> list[str]:
    plain = [word for word in vocabulary if _plain(word)]
    whole = {lexeme for word in plain for lexeme in readings[word].lexemes}
    return sorted(
        whole | {part for word in plain if word in parted for part in readings[word].parts}
    )


def _readings(
    vocabulary: Iterable[str],
    parted: Set[str],
    readings: Mapping[str, Reading],
    numbers: Mapping[str, int],
) -> list[list[int | list[int]]]:
    """The readings; the parts of the words in ``parted`` alone: others are typed as they are."""
    all_read: list[list[int | list[int]]] = []
    before = 0
    for word in vocabulary:
        read: list[int | list[int]] = []
        if _plain(word):  # a handle or hashtag is found as it is written
            for lexeme in readings[word].lexemes:
                read.append(numbers[lexeme] - before)
                before = numbers[lexeme]
            parts = dict.fromkeys(readings[word].parts if word in parted else ())
            if composed := [numbers[part] for part in parts if part not in readings[word].lexemes]:
                read.append(composed)
        all_read.append(read)
    return all_read


def _inflected(
    morphology: Morphology, numbers: Mapping[str, int]
) -> tuple[list[str | list[int]], list[str]]:
    forms = sorted(
        (paradigm.stem, number, paradigm.endings)
        for lexeme, number in numbers.items()
        for paradigm in morphology.paradigms(lexeme)
    )
    nodes, renumbered = morphology.automaton.in_order(node for _, _, node in forms)
    lexemes = [number for _, number, _ in forms]
    lexicon: list[str | list[int]] = [
        " ".join(stem for stem, _, _ in forms),
        [renumbered[node] for _, _, node in forms],
        [lexeme - before for before, lexeme in pairwise([0, *lexemes])],
    ]
    return lexicon, [
        "!" * stops + "".join(f"{letter}{to}" for letter, to in steps) for stops, steps in nodes
    ]


def _numbers_of(
    words_of: Iterable[str], readings: Mapping[str, Reading], numbers: Mapping[str, int]
) -> list[int]:
    lexemes = {lexeme for word in words_of for lexeme in readings[word].lexemes}
    return sorted(numbers[lexeme] for lexeme in lexemes if lexeme in numbers)


def _same_words(
    known: Sequence[str],
    typed: Sequence[str],
    stop: StopWords,
    readings: Mapping[str, Reading],
) -> dict[str, str]:
    """For each word of ``typed`` a form of it, the same for all of its forms: a known one if any.

    Stop words and known ones are themselves.
    """
    forms: dict[tuple[str, ...], str] = {}
    own = stop.forms | set(known)
    for word in (*known, *typed):
        if _plain(word) and readings[word].lexemes and word not in stop.forms:
            forms.setdefault(tuple(readings[word].lexemes), word)
    return {
        word: word
        if word in own or not _plain(word)
        else forms.get(tuple(readings[word].lexemes), word)
        for word in typed
    }


@dataclass(frozen=True)
class _Texts:
    """Texts that mean a passage, as numbers of words and groups."""

    vocabulary: Sequence[str]
    same: Mapping[str, str]
    stop: StopWords
    groups: Sequence[str]

    def of(self, concept: Concept) -> list[list[int]]:
        texts = dict.fromkeys(tuple(self._text(text)) for text in concept.also)
        return [list(text) for text in texts]

    def negated(self, concept: Concept) -> list[int]:
        return self.words(" ".join(concept.negated))

    def role(self, concept: Concept) -> list[int]:
        return self.words(" ".join(concept.role))

    def words(self, text: str) -> list[int]:
        return self._numbers(words(text))

    def _text(self, text: str) -> list[int]:
        groups = [-1 - self.groups.index(name) for name in groups_in(text)]
        said = words(without_groups(text))
        telling = [word for word in said if word not in self.stop.silent]
        return groups + self._numbers(telling if len(telling) + len(groups) > 1 else said)

    def _numbers(self, said: Iterable[str]) -> list[int]:
        return sorted({bisect_left(self.vocabulary, self.same[word]) for word in said})


def _concept(concept: Concept, found: Iterable[Place], vocabulary: Sequence[str]) -> list[Any]:
    places: dict[int, bool] = {}
    for place in found:
        places[place.section] = places.get(place.section, False) or place.in_title
    flat = [number for section, title in places.items() for number in (section, int(title))]
    shown = {word for place in found for word in place.words}
    phrases = [[bisect_left(vocabulary, word) for word in words(text)] for text in concept.also]
    return [phrases, flat, sorted(bisect_left(vocabulary, word) for word in shown)]
