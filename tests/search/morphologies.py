"""What the tests ask a morphology."""

from guideline.search.endings import Automaton
from guideline.search.morphology import Morphology, Reading
from guideline.search.tokens import fold


def reading(morphology: Morphology, word: str) -> Reading:
    """The reading of one word by itself."""
    return morphology.read([word])[word]


def has_form(morphology: Morphology, lexeme: str, form: str) -> bool:
    """Whether the browser will know ``form`` as one of the lexeme."""
    folded = fold(form)
    return any(
        folded.startswith(paradigm.stem)
        and _accepts(morphology.automaton, paradigm.endings, folded[len(paradigm.stem) :])
        for paradigm in morphology.paradigms(lexeme)
    )


def _accepts(automaton: Automaton, node: int, ending: str) -> bool:
    stops, steps = automaton.nodes[node]
    if not ending:
        return stops
    following = dict(steps).get(ending[0])
    return following is not None and _accepts(automaton, following, ending[1:])
