"""Finnish words by Voikko: base forms, parts of compounds, roots of derivations, all forms.

A lexeme is written ``head|root``: *tietoturvaohje* is ``tietoturva|ohje``, *uhkaava* and *uhkaus*
are both ``|uhata``. What is derived from a noun, and what is derived twice, is a lexeme of its own, as
*asiaton* does not mean *asia*: ``|asia+ton``, ``|näkyä+ä/ys`` (*näkyvyys*). Voikko's notation of
an analysis: ``[Lt][Xp]uhata[X]uhkaa[Ll][Rv]v[Xj]a[X]...``
is a verb (Lt) with the root (Xp) *uhata* and a derivation (Xj);
https://github.com/voikko/corevoikko/wiki describes it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from guideline.project import limits
from guideline.search.endings import Automaton
from guideline.search.morphology import Paradigm, Reading
from guideline.search.tokens import fold
from guideline.search.transducer import Transducer

_ROOT = re.compile(r"\[L(?P<kind>\w+)\].*?\[Xp\](?P<root>[^\[]+)\[X\]")
_DERIVED = re.compile(r"\[Xj\](\w+)\[X\]")
_NOT_SURFACE = re.compile(r"\[X[pjrs]\].*?\[X\]|\[[^\]]*\]")

_NOUN = "n"
_NEGATIVE = frozenset({"ton", "tön"})

# Particles that Voikko gives no tag of their own.
_PARTICLE = re.compile(r"(?:pa|pä)?(?:han|hän)$|(?:pa|pä)s?$")

# Endings of names and foreign words, which do not change otherwise: "Facebookissa", "somelle".
_FOREIGN = frozenset(
    (
        "",
        *[
            "n",
            "a",
            "ä",
            "ssa",
            "ssä",
            "sta",
            "stä",
            "lla",
            "llä",
            "lle",
            "lta",
            "ltä",
            "ksi",
            "na",
            "nä",
            "t",
            "en",
            "in",
            "an",
            "on",
            "un",
            "iin",
            "ia",
            "iä",
            "issa",
            "issä",
            "ista",
            "istä",
            "illa",
            "illä",
            "ille",
            "ilta",
            "iltä",
            "ien",
            "ja",
            "jä",
            "jen",
            "eja",
            "ejä",
            "ejen",
            "eissa",
            "eista",
            "eilla",
            "eille",
            "eihin",
        ],
    )
)


@cache
def load() -> Transducer:
    """Load Voikko's dictionary with its transitions, of which forms are made: a second, 250 MB."""
    import pyvoikko  # noqa: PLC0415 - only when a word is not remembered
    from kfst_py.transducer import FST  # noqa: PLC0415 - kfst-rs gives its transitions in 370 MB more

    return Transducer(FST.from_kfst_file(str(Path(pyvoikko.__file__).with_name("voikko.kfst"))))


def analyses(word: str) -> list[str]:
    """Return Voikko's analyses of a word, in an order that does not depend on who looked it up."""
    from pyvoikko import VOIKKO_FST  # noqa: PLC0415 - only when a word is not remembered

    return sorted(analysis for analysis, _ in VOIKKO_FST.lookup(word))


class Voikko:
    """Finnish words, analysed by pyvoikko, which is loaded when first needed."""

    # "-ko, -kin, -kaan, -han, -pa" and possessive suffixes.
    suffixes = ("ko", "kin", "kaan", "han", "pa", "ni", "si", "nsa", "mme", "nne", "an", "en")
    knows_compounds = True

    def __init__(self) -> None:
        self.automaton = Automaton()

    def read(self, words: Iterable[str]) -> dict[str, Reading]:
        """Analyse every word; one that Voikko does not know is a lexeme of its own."""
        return {word: self._read(word) for word in words}

    def _read(self, word: str) -> Reading:
        # A number is what it is: the dictionary need not be loaded for one.
        known = not word.isdecimal() and len(word) <= limits.ANALYSED
        found = analyses(word) if known else []
        if not found:
            return Reading((f"|{word}",))
        fewest = min(analysis.count("[Bc]") for analysis in found)
        lexemes: dict[str, None] = {}
        parts: dict[str, None] = {}
        for analysis in found:
            if analysis.count("[Bc]") == fewest:
                own, *rest = _lexemes(analysis)
                lexemes[own] = None
                parts |= dict.fromkeys(rest)
        return Reading(tuple(lexemes), tuple(part for part in parts if part not in lexemes))

    def paradigms(self, lexeme: str) -> Sequence[Paradigm]:
        """All forms of a lexeme but those with possessive suffixes and particles."""
        head, _, base = lexeme.partition("|")
        root, _, derivations = base.partition("+")
        known = () if root.isdecimal() else load().forms(root, derivations)
        forms = [(head + stem, _published(endings)) for stem, endings in known]
        return [
            Paradigm(fold(stem.replace("=", "")), self.automaton.add(endings))
            for stem, endings in forms or [(head + root.lower(), _published(_FOREIGN))]
        ]

    def save(self) -> None:
        """Nothing is kept here; see ``memory``."""


def _lexemes(analysis: str) -> Iterator[str]:
    """The lexeme analysed, then the lexemes of its parts and of sequences of its parts."""
    parts = analysis.split("[Bc]")
    surfaces = [_NOT_SURFACE.sub("", part).strip("-") for part in parts]
    bases = [_base(part) for part in parts]
    count = len(parts)
    yield f"{''.join(surfaces[:-1])}|{bases[-1]}"
    for last in range(count):
        for first in range(last + 1):
            if last - first + 1 < count:
                yield f"{''.join(surfaces[first:last])}|{bases[last]}"
        root, plus, _ = bases[last].partition("+")
        if plus:
            yield f"|{root}"
        if "=" in root and root.islower():  # a compound that Voikko's dictionary has as one word
            yield from (f"|{piece}" for piece in root.split("="))


def _base(part: str) -> str:
    match = _ROOT.search(part)
    if not match:
        return _NOT_SURFACE.sub("", part).strip("-")
    derived = _DERIVED.findall(part)
    separate = len(derived) > 1 or (derived and (match["kind"] == _NOUN or derived[0] in _NEGATIVE))
    return f"{match['root']}+{'/'.join(derived)}" if separate else match["root"]


@cache
def _published(endings: frozenset[str]) -> frozenset[str]:
    """Endings without diacritics and without those that end in a particle."""
    return frozenset(
        fold(ending)
        for ending in endings
        if not ((match := _PARTICLE.search(ending)) and ending[: match.start()] in endings)
    )
