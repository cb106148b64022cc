"""Swedish and English words by their Snowball stems."""

import re
from collections.abc import Iterable, Iterator, Sequence

import snowballstemmer

from guideline.search.endings import Automaton
from guideline.search.morphology import Paradigm, Reading
from guideline.search.tokens import fold

ALGORITHMS = {"sv": "swedish", "en": "english"}
"""Snowball's name of a locale's algorithm."""

COMPOUNDING = frozenset({"sv"})
"""The locales that write compounds as one word."""

# What may follow a stem. Only those are kept that Snowball itself takes off the stem at hand.
# Swedish: the suffixes of https://snowballstem.org/algorithms/swedish/stemmer.html and forms in
# -t, -n.
_ENDINGS = {
    "sv": """a ad ade ades an ande anden andena andes andet ans ar are aren arens arna arnas arne as ast
    aste at
        d de des dd e else en ens er eri erier erna ernas ern erns es et ets ets fullt gt het heten
        hetens heter heterna ig iga igt ing ingar ingarna ingen kt lig liga ligt löst n na nas nd
        nde
        ndet ning ningar ningarna ningen nn or orna ornas r rna rnas s t te tet tets ts tt""",
    "en": """able ably al ally als ance ances ant ants ary ate ated ates ating ation ations ative
    d e ed ely
        ement ements ence ences ency ent er ers es est ful fully ible ied ier ies iest ily ing
        ingly ings
        ion ions ism ist ists ity ities ive ively ize ized izing less ly ment ments ness or ors ous
        ously s y ying""",
}

# The letters that may stand twice before an ending: "forbidding", "cancelled", "agreed"; "rädd".
_DOUBLED = {"sv": "dnt", "en": "bdefglmnprt"}

# What Snowball leaves apart: "konto, kontot, konton, kontona" and "regel, regeln, regler".
_SWEDISH_O = re.compile(r"(?<=[^i\W]o)(?:n|t|na)$")
_SWEDISH_NDE = re.compile(r"(?<=[ae]nde)nas?$")  # "meddelandena"
# "hotet, protokollets", but not "säkerhet, meddelandet, kvalitet, budget".
_SWEDISH_ET = re.compile(
    r"(?<=\w{3})(?<!h)(?<!and)(?<!it)(?<!pak)(?<!budg|magn|plan|stak|myck|vilk)(?<!intern)ets?$"
)
_SWEDISH_EO = re.compile(r"(?<=eo)(?:n|r|rna)?s?$")  # "videon, videor"
_SWEDISH_EL = re.compile(r"(?<=[^aeiouyåäö])eln?$")
_SWEDISH_L = re.compile(r"[^aeiouyåäö]l$")

# What Snowball puts together: "openness" is not about what is open.
_ENGLISH_NESS = re.compile(r"ness(?:es)?$")

_SHORTEST_PART = 4  # letters; shorter ones ("av", "för", "upp") split words that are no compounds
_SHORTEST_REST = 3


class Stemmed:
    """The words of a language that Snowball knows; a lexeme is a stem."""

    suffixes = ()
    knows_compounds = False

    def __init__(self, locale: str) -> None:
        self._snowball = snowballstemmer.stemmer(ALGORITHMS[locale])
        self._locale = locale
        self.automaton = Automaton()
        self._endings = frozenset(["", *_ENDINGS[locale].split()])
        self._compounding = locale in COMPOUNDING

    def read(self, words: Iterable[str]) -> dict[str, Reading]:
        """Stem every word; split compounds against the stems of all the words given."""
        stems = self._stems(list(words))
        known = {stem for stem in stems.values() if len(stem) >= _SHORTEST_PART}
        return {
            word: Reading((stem,), tuple(self._parts(stem, known) if self._compounding else ()))
            for word, stem in stems.items()
        }

    def paradigms(self, lexeme: str) -> Sequence[Paradigm]:
        """Every form that Snowball stems to ``lexeme``, out of those with a common ending."""
        # "policy" is stemmed to "polici", "forbidding" to "forbid", "regel" to "regl", "åsikt" to "åsik".
        bases = [lexeme[:-1] if lexeme.endswith("i") else lexeme]
        if _SWEDISH_L.search(lexeme):
            bases.append(f"{lexeme[:-1]}el")
        if self._locale == "sv" and lexeme.endswith("k"):
            bases.append(f"{lexeme}t")
        candidates = self._endings
        if lexeme.endswith(tuple(_DOUBLED[self._locale])):
            candidates |= {lexeme[-1:] + ending for ending in candidates}
        stems = self._stems([base + ending for base in bases for ending in candidates])
        return tuple(
            Paradigm(fold(base), self.automaton.add(forms))
            for base in bases
            if (forms := frozenset(fold(e) for e in candidates if stems[base + e] == lexeme))
        )

    def _stems(self, words: Sequence[str]) -> dict[str, str]:
        """The stem of every word; all at once, as there are a hundred thousand in a build."""
        if self._locale == "sv":
            shorter = [_shorter_swedish(word) for word in words]
            stems = map(_mended_swedish, self._snowball.stemWords(shorter))
        else:
            stems = map(_mended_english, words, self._snowball.stemWords(words))
        return dict(zip(words, stems, strict=True))

    def save(self) -> None:
        """Nothing was slow."""

    @staticmethod
    def _parts(stem: str, known: set[str]) -> Iterator[str]:
        for at in range(_SHORTEST_REST, len(stem) - _SHORTEST_REST + 1):
            if stem[at:] in known:
                yield stem[at:]
            for end in (at, at - 1) if stem[at - 1] == "s" else (at,):  # "arbetS-plats"
                if stem[:end] in known:
                    yield stem[:end]


def _mended_english(word: str, stem: str) -> str:
    if "ness" not in word:
        return stem
    return f"{stem}ness" if _ENGLISH_NESS.search(word) and not stem.endswith("ness") else stem


def _shorter_swedish(word: str) -> str:
    if "nde" in word:
        word = _SWEDISH_NDE.sub("", word)
    if word.endswith(("et", "ets")):
        word = _SWEDISH_ET.sub("", word)
    return _SWEDISH_EO.sub("", word) if "eo" in word else word


def _mended_swedish(stem: str) -> str:
    if stem.endswith(("on", "ot", "ona")):
        stem = _SWEDISH_O.sub("", stem)
    return _SWEDISH_EL.sub("l", stem) if stem.endswith(("el", "eln")) else stem
