"""Voikko's transducer read from the analysis side: a root's forms."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from os.path import commonprefix
from typing import Any

# Not followed: compounds (Bc), possessive suffixes (O) and -kin/-kaan/-ko (F), which the browser
# takes off itself; comparatives (C), potential mood (Tm), -maisilla- (Tn5) and three cases (-tta,
# -ineen, -in), which nobody searches for.
_UNFOLLOWED = ("[Bc", "[O", "[F", "[C", "[Tm", "[Tn5", "[Sab]", "[Sko]", "[Sin]")

_KINDS_AND_NOTES = ("[L", "[I", "[D")  # what stands before a root

_NOUN = "[Ln]"

# Every form shares its first two letters with its root, and all but the root's last four.
_ALIKE = 2
_CHANGING = 4

State = tuple[int, Any, Any]
"""A state of the transducer with the flags of both sides, as kfst keeps them."""

Form = tuple[str, str]
"""An ending, and the derivations it contains: their base forms, parted by slashes (``ä/ys``)."""


@dataclass
class Transducer:
    """Wraps a ``kfst_py`` FST, whose rules lead from state to state by (surface, analysis) symbols."""

    fst: Any
    _forms: dict[tuple[State, int], frozenset[Form]] = field(default_factory=dict)

    def forms(self, root: str, derivations: str = "") -> Iterator[tuple[str, frozenset[str]]]:
        """All forms of ``root`` as stem and endings; with ``derivations``, of these only.

        Without, verbs and adjectives bring along what is derived from them directly (*uhata*:
        *uhkaus*); nouns do not.
        """
        roots = list(self._roots(root))
        for noun in (True, False):
            depth = derivations.count("/") + 1 if derivations or not noun else 0
            words = {
                surface + ending
                for surface, is_noun, state in roots
                if is_noun == noun
                for ending, derived in self._endings(state, depth)
                if not derivations or derived == derivations
            }
            if words:
                stem = commonprefix(list(words))  # noqa: RUF071 - of strings, as is meant
                yield stem, frozenset(word[len(stem) :] for word in words)

    def _roots(self, root: str) -> Iterator[tuple[str, bool, State]]:
        """Where the analysis has got to the end of ``[Xp]root[X]``, and what it has read so far."""
        symbols = ["[Xp]", *root, "[X]"]
        letters = root.replace("=", "").lower()
        beginning = letters[: max(_ALIKE, len(letters) - _CHANGING)]
        waiting = [("", False, self._start, 0)]
        while waiting:
            surface, noun, state, at = waiting.pop()
            for read, written, following in self._steps(state):
                reached = surface + read
                if reached[: len(beginning)] != beginning[: len(reached)]:
                    continue
                if not written:
                    waiting.append((reached, noun, following, at))
                elif written == symbols[at]:
                    if at + 1 == len(symbols):
                        yield reached, noun, following
                    else:
                        waiting.append((reached, noun, following, at + 1))
                elif at == 0 and written.startswith(_KINDS_AND_NOTES):
                    waiting.append((reached, noun or written == _NOUN, following, at))

    @cached_property
    def _start(self) -> State:
        from kfst_py.transducer import FSTState  # noqa: PLC0415 - with the transducer itself

        start = FSTState(0)
        return start.state_num, start.input_flags, start.output_flags

    def _endings(self, state: State, depth: int) -> frozenset[Form]:
        """What may follow ``state`` with at most ``depth`` derivations."""
        key = (state, depth)
        if key in self._forms:
            return self._forms[key]
        self._forms[key] = frozenset()  # a loop adds nothing
        found: set[Form] = set()
        if state[0] in self.fst.final_states:
            found.add(("", ""))
        for read, written, following in self._steps(state):
            if written.startswith(_UNFOLLOWED):
                continue
            if written != "[Xj]":
                found |= {
                    (read + ending, chain) for ending, chain in self._endings(following, depth)
                }
            elif depth:
                for ending, base, chain in self._derived(following, "", depth - 1):
                    found.add((read + ending, f"{base}/{chain}" if chain else base))
        self._forms[key] = frozenset(found)
        return self._forms[key]

    def _derived(self, state: State, base: str, depth: int) -> set[tuple[str, str, str]]:
        """What may follow within ``[Xj]base[X]``: ending, base, further derivations."""
        found: set[tuple[str, str, str]] = set()
        for read, written, following in self._steps(state):
            if written == "[X]":
                rest = {(ending, base, chain) for ending, chain in self._endings(following, depth)}
            else:
                rest = self._derived(following, base + written, depth)
            found |= {(read + ending, whole, chain) for ending, whole, chain in rest}
        return found

    def _steps(self, state: State) -> Iterator[tuple[str, str, State]]:
        number, input_flags, output_flags = state
        for read, targets in self.fst.rules.get(number, {}).items():
            # kfst has no public way to follow one rule from the analysis side.
            new_input = self.fst._update_flags(read, input_flags)
            if new_input is None:
                continue
            surface = "" if read.is_epsilon() else read.get_symbol()
            for target, written, _ in targets:
                new_output = self.fst._update_flags(written, output_flags)
                if new_output is not None:
                    analysis = "" if written.is_epsilon() else written.get_symbol()
                    yield surface, analysis, (target, new_input, new_output)
