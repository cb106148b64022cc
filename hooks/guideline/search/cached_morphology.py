"""What a slow analyser said about each word, kept between builds.

It is only believed when it was kept for the same analyser by the same code.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from guideline.cache import store
from guideline.search.endings import Automaton
from guideline.search.morphology import Morphology, Paradigm, Reading


class Analyser(Morphology, Protocol):
    """A morphology that can go on where it stopped."""

    automaton: Automaton


@dataclass
class CachedMorphology:
    """A morphology that asks ``analyser`` only about words that no build has asked about.

    ``version`` names everything that the answers, and the shape they are kept in, depend on.
    """

    analyser: Analyser
    version: str
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
        if kept := store.get(self._key):
            self._recall(json.loads(kept))

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
        content = {
            "readings": {word: [r.lexemes, r.parts] for word, r in self._readings.items()},
            "paradigms": {
                lexeme: [[p.stem, p.endings] for p in paradigms]
                for lexeme, paradigms in self._paradigms.items()
            },
            "nodes": self.analyser.automaton.nodes,
        }
        store.put(self._key, json.dumps(content, separators=(",", ":")).encode())
        self._changed = False

    @property
    def _key(self) -> bytes:
        return store.key("analysed words", [], by=self.version)

    def _recall(self, content: dict[str, Any]) -> None:
        nodes = [(stops, tuple(map(tuple, steps))) for stops, steps in content["nodes"]]
        self.analyser.automaton = Automaton.of(nodes)
        self._readings = {
            word: Reading(tuple(lexemes), tuple(parts))
            for word, (lexemes, parts) in content["readings"].items()
        }
        self._paradigms = {
            lexeme: tuple(Paradigm(*form) for form in forms)
            for lexeme, forms in content["paradigms"].items()
        }
