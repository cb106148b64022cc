"""What the search asks about a language's words.

A *lexeme* is a word in all its forms. Two words with a lexeme in common find each other; the browser
learns a lexeme's forms as stems and endings, so that it needs no analyser of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from guideline.search.endings import Automaton
from guideline.search.tokens import fold


@dataclass(frozen=True)
class Reading:
    """The lexemes that a word is a form of, and those that it is composed of or derived from."""

    lexemes: tuple[str, ...]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Paradigm:
    """Forms of a lexeme without diacritics: ``stem``, then what node ``endings`` accepts."""

    stem: str
    endings: int


class Morphology(Protocol):
    """What is known about one language's words."""

    @property
    def suffixes(self) -> Sequence[str]:
        """What may hang on any form, without diacritics; the browser takes it off."""

    @property
    def automaton(self) -> Automaton:
        """The endings of all paradigms asked for so far."""

    @property
    def knows_compounds(self) -> bool:
        """Whether all parts of compounds are known: nothing else is found within words."""

    def read(self, words: Iterable[str]) -> dict[str, Reading]:
        """A reading of every word (lower case, without the sign of a handle or hashtag)."""

    def paradigms(self, lexeme: str) -> Sequence[Paradigm]:
        """The forms of a lexeme that ``read`` named."""

    def save(self) -> None:
        """Keep what was slow to find out for the next build."""


class Unanalysed:
    """A language that nothing is known about: every word has one form."""

    suffixes = ()
    knows_compounds = False

    def __init__(self) -> None:
        self.automaton = Automaton()

    def read(self, words: Iterable[str]) -> dict[str, Reading]:
        """Every word is a lexeme of its own."""
        return {word: Reading((word,)) for word in words}

    def paradigms(self, lexeme: str) -> Sequence[Paradigm]:
        """The word itself."""
        return (Paradigm(fold(lexeme), self.automaton.add(frozenset({""}))),)

    def save(self) -> None:
        """Nothing was slow."""
