"""Words that forbid, require, recommend or allow, and where a text has them.

What is known of a language stands in `languages/<locale>/modality.yml`: lists of expressions under
the names of `KINDS`, each optional; `expressions` says how they are written.

`conjunctions` lists what no gap in an expression reaches across, `infinitive` what one looks like,
`contrast` what sets a clause against the one before it ("but").
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from guideline import languages
from guideline.project import yaml_nodes
from guideline.terms.expressions import Expressions, Mark, expressions, word

_FILE = "modality.yml"

NEUTRAL = "neutral"  # looks like one of the others and is none: "not only", "no later than"
NEGATION = "negation"
FURTHER = "further_negation"  # stresses a negation, where there is one before it: "not even"
JOINED = "joined_negation"  # denies one thing more, where there is a negation before it: "nor"
RESTRICTION = "restriction"  # says "only", with a negation or two: "nobody but"
PERHAPS = "perhaps_negation"  # another language may say "not" here: "fails", "unread"
PROHIBITION = "prohibition"  # a negation that forbids: "may not"
EXEMPTION = "exemption"  # a negation that leaves free: "need not"
DISJUNCTION = "disjunction"  # carries a negation on: "do not A or B" is "not A and not B"
OBLIGATION = "obligation"
DUTY = "duty"  # is translated as an obligation or as a recommendation
REQUIREMENT = "requirement"  # weaker or wider: "need", "require", what an imperative also says
RECOMMENDATION = "recommendation"
ADVICE = "advice"  # weaker: "it is good to"
PERMISSION = "permission"
DENIALS = (NEGATION, PROHIBITION, EXEMPTION)
KINDS = (
    NEUTRAL,
    NEGATION,
    FURTHER,
    JOINED,
    RESTRICTION,
    PERHAPS,
    PROHIBITION,
    EXEMPTION,
    DISJUNCTION,
    OBLIGATION,
    DUTY,
    REQUIREMENT,
    RECOMMENDATION,
    ADVICE,
    PERMISSION,
)


@dataclass(frozen=True, slots=True)
class ModalWords:
    """What is known of a language's words."""

    expressions: Expressions
    contrast: re.Pattern[str]

    def clauses(self, sentence: str) -> Sequence[str]:
        """Return the parts of a sentence that are set against each other."""
        return self.contrast.split(sentence)

    def denials(self, sentence: str) -> Iterator[Mark]:
        """Yield what denies in a sentence, in order."""
        return (mark for mark in self.marks(sentence) if mark.kind in DENIALS)

    def marks(self, sentence: str) -> Iterator[Mark]:
        """Yield what a sentence has, in order."""
        denied = False
        for mark in self.expressions.find(sentence):
            kind = mark.kind
            if kind in (FURTHER, JOINED) and not denied:
                kind = NEGATION
            elif kind == FURTHER:
                kind = PERHAPS
            denied = denied or kind in DENIALS
            if kind != NEUTRAL:
                yield Mark(kind, mark.words)


def has_data(locale: str) -> bool:
    """Tell whether anything is known of a language's words that forbid, require or allow."""
    return known(locale) is not None


@cache
def known(locale: str) -> ModalWords | None:
    """Return what is known of a language; None where there is no file."""
    data = _data(locale)
    if data is None:
        return None
    by_kind = [(kind, text) for kind in KINDS for text in data.get(kind, ())]
    contrast = "|".join(map(word, data.get("contrast", ()))) or "(?!)"
    return ModalWords(
        expressions(by_kind, locale, conjunctions(locale), data.get("infinitive", ())),
        re.compile(rf"\b(?:{contrast})\b", re.I),
    )


def conjunctions(locale: str) -> Sequence[str]:
    """Return the words of a language that a gap in an expression does not reach across."""
    return (_data(locale) or {}).get("conjunctions", ())


@cache
def _data(locale: str) -> Mapping[str, Sequence[str]] | None:
    path = languages.file(locale, _FILE)
    return (yaml_nodes.plain(path.read_text("utf-8")) or {}) if path else None
