"""What a slow analyser said about each word, kept between builds.

The file may be deleted at any time and shared by two builds at once. It is only believed when it
was written for the same analyser by the same code, and rebuilt where it is damaged.
"""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from guideline.saving import save
from guideline.search.endings import Automaton
from guideline.search.morphology import Morphology, Paradigm, Reading


class Analyser(Morphology, Protocol):
    """A morphology that can go on where it stopped."""

    automaton: Automaton


@dataclass
class Remembering:
    """A morphology that asks ``analyser`` only about words that ``path`` does not know.

    ``version`` names everything that the answers depend on.
    """

    analyser: Analyser
    path: Path
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
        # A file of another version or shape is as good as none.
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
            self._recall(json.loads(self.path.read_text(encoding="utf-8")))

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
        """Write what is new, in one step; where that is impossible the next build asks again."""
        if not self._changed:
            return
        content = {
            "version": self.version,
            "readings": {word: [r.lexemes, r.parts] for word, r in self._readings.items()},
            "paradigms": {
                lexeme: [[p.stem, p.endings] for p in paradigms]
                for lexeme, paradigms in self._paradigms.items()
            },
            "nodes": self.analyser.automaton.nodes,
        }
        with suppress(OSError):
            save(self.path, json.dumps(content, ensure_ascii=False, separators=(",", ":")))
            self._changed = False

    def _recall(self, content: dict[str, Any]) -> None:
        if content["version"] != self.version:
            return
        automaton = Automaton.of([(bool(end), _steps(steps)) for end, steps in content["nodes"]])
        readings = {
            str(word): Reading(tuple(map(str, lexemes)), tuple(map(str, parts)))
            for word, (lexemes, parts) in content["readings"].items()
        }
        paradigms = {
            str(lexeme): tuple(
                Paradigm(str(stem), automaton.checked(start)) for stem, start in forms
            )
            for lexeme, forms in content["paradigms"].items()
        }
        self.analyser.automaton = automaton
        self._readings, self._paradigms = readings, paradigms


def _steps(steps: list[list[Any]]) -> tuple[tuple[str, int], ...]:
    return tuple((str(letter), int(to)) for letter, to in steps)
