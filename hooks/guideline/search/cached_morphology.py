"""What a slow analyser said about each word, kept between builds.

It is only believed when it was kept for the same analyser by the same code.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import msgspec

from guideline.cache import store
from guideline.languages.analysed import Answers
from guideline.search.endings import Automaton
from guideline.search.morphology import Morphology, Paradigm, Reading


class Analyser(Morphology, Protocol):
    """A morphology that can go on where it stopped."""

    automaton: Automaton


@dataclass
class CachedMorphology:
    """A morphology that asks ``analyser`` only about words that no build has asked about.

    ``version`` names everything that the answers, and the shape they are kept in, depend on;
    ``given`` has answers of that version for a build that is the first.
    """

    analyser: Analyser
    version: str
    given: Callable[[str], Answers | None] = lambda _: None
    _readings: dict[str, Reading] = field(default_factory=dict, init=False)
    _paradigms: dict[str, tuple[Paradigm, ...]] = field(default_factory=dict, init=False)
    _changed: bool = field(default=False, init=False)
    _is_read: bool = field(default=False, init=False)

    @property
    def automaton(self) -> Automaton:
        """The endings of all paradigms asked for so far, and of those that are remembered."""
        self._remember()
        return self.analyser.automaton

    def _remember(self) -> None:
        """Read what is remembered, when something is first asked."""
        if self._is_read:
            return
        self._is_read = True
        kept = store.get(self._key)
        if known := msgspec.json.decode(kept, type=Answers) if kept else self.given(self.version):
            self._recall(known)

    @property
    def suffixes(self) -> Sequence[str]:
        """The analyser's."""
        return self.analyser.suffixes

    @property
    def knows_compounds(self) -> bool:
        """The analyser's."""
        return self.analyser.knows_compounds

    def read(self, words: Iterable[str]) -> dict[str, Reading]:
        """The analyser's readings, from memory as far as possible."""
        self._remember()
        asked = list(words)
        if unknown := [word for word in asked if word not in self._readings]:
            self._readings |= self.analyser.read(unknown)
            self._changed = True
        return {word: self._readings[word] for word in asked}

    def paradigms(self, lexeme: str) -> Sequence[Paradigm]:
        """The analyser's paradigms, from memory as far as possible."""
        self._remember()
        if lexeme not in self._paradigms:
            self._paradigms[lexeme] = tuple(self.analyser.paradigms(lexeme))
            self._changed = True
        return self._paradigms[lexeme]

    def save(self) -> None:
        """Keep what is new."""
        if not self._changed:
            return
        store.put(self._key, msgspec.json.encode(self.answers()))
        self._changed = False

    def answers(self) -> Answers:
        """Everything that has been asked so far, or was known before, in alphabetical order."""
        self._remember()
        starts = (form.endings for _, forms in sorted(self._paradigms.items()) for form in forms)
        nodes, renumbered = self.analyser.automaton.in_order(starts)
        return Answers(
            self.version,
            {word: (read.lexemes, read.parts) for word, read in sorted(self._readings.items())},
            {
                lexeme: tuple((form.stem, renumbered[form.endings]) for form in forms)
                for lexeme, forms in sorted(self._paradigms.items())
            },
            tuple(nodes),
        )

    @property
    def _key(self) -> bytes:
        return store.key("analysed words", [], by=self.version)

    def _recall(self, known: Answers) -> None:
        self.analyser.automaton = Automaton.of(known.nodes)
        self._readings = {word: Reading(*read) for word, read in known.readings.items()}
        self._paradigms = {
            lexeme: tuple(Paradigm(*form) for form in forms)
            for lexeme, forms in known.paradigms.items()
        }
