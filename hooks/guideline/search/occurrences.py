"""Where terms stand in the sections, in whatever form."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from guideline.search.morphology import Reading
from guideline.search.sections import Section
from guideline.search.tokens import bare, words


@dataclass(frozen=True)
class Place:
    """A term's occurrence: section number, whether in its title, the words as written."""

    section: int
    in_title: bool
    words: tuple[str, ...]


class Places:
    """Finds terms of one or several words, which stand next to each other in one line."""

    def __init__(self, sections: Sequence[Section], readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        self._lines: list[tuple[int, bool, list[str]]] = []
        self._at: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._by_lexeme: dict[str, set[str]] = defaultdict(set)
        for number, section in enumerate(sections):
            for in_title, text in (
                (True, section.title),
                *((False, line) for line in section.lines),
            ):
                line = words(text)
                for position, word in enumerate(line):
                    self._at[word].append((len(self._lines), position))
                self._lines.append((number, in_title, line))
        for word in self._at:
            if word == bare(word):
                for lexeme in readings[word].lexemes:
                    self._by_lexeme[lexeme].add(word)

    def of(self, term: str) -> Iterator[Place]:
        """The places of ``term``, in the order of the sections."""
        forms = [self._forms(word) for word in words(term)]
        if not forms:
            return
        for line, position in sorted(at for word in forms[0] for at in self._at[word]):
            section, in_title, line_words = self._lines[line]
            found = line_words[position : position + len(forms)]
            if len(found) == len(forms) and all(
                word in allowed for word, allowed in zip(found, forms, strict=True)
            ):
                yield Place(section, in_title, tuple(found))

    def _forms(self, word: str) -> set[str]:
        """The words of the sections that are forms of ``word``."""
        forms = {word} if word in self._at else set()
        if word == bare(word):
            for lexeme in self._readings[word].lexemes:
                forms |= self._by_lexeme.get(lexeme, set())
        return forms
