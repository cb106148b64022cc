"""Words that forbid, require, recommend or allow, and where a text has them.

What is known of a language stands in `languages/<locale>/modality.yml`: lists of expressions under
the names of `KINDS`, each optional. In an expression

- `a/b` is one word or the other;
- `*` stands for any letters or none, `?` for one letter;
- `~` stands for at most three words between, none of them a conjunction, which `conjunctions` lists;
- `+infinitive`, at its end, asks for an infinitive among the next six words of the same clause.
  `infinitive` lists what one looks like; where an analyser knows the language, it must be its own
  base form as well.

`contrast` lists what sets a clause against the one before it ("but").

Of several that fit at one place the one of most words counts, and its words count once.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from guideline import languages
from guideline.languages import analysers
from guideline.project import yaml_nodes
from guideline.project.invisible_characters import without_invisible
from guideline.terms.base_forms import BaseForms

_FILE = "modality.yml"

NEUTRAL = "neutral"  # looks like one of the others and is none: "not only", "no later than"
NEGATION = "negation"
FURTHER = "further_negation"  # goes on with a negation, where there is one before it: "nor"
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
KINDS = (
    NEUTRAL,
    NEGATION,
    FURTHER,
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

_AHEAD = 6  # words, in which an infinitive has to follow
_STANDARD = re.compile(r"\b[A-Z]{2,}[ \u00a0](?=\d)")  # "EN 301 549"
_WORD = re.compile(r"\w+")
_CLAUSE_ENDS = re.compile(r"[.,;:!?()]")
_BEFORE, _AFTER = r"(?<![\w-])", r"(?!\w|-\w)"


@dataclass(frozen=True, slots=True)
class Mark:
    """An expression found in a text: its kind, and the words."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class _Expression:
    kind: str
    pattern: str
    wants_infinitive: bool
    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ModalWords:
    """What is known of a language's words."""

    pattern: re.Pattern[str]
    expressions: tuple[_Expression, ...]
    infinitive: re.Pattern[str]
    base_forms: Mapping[str, frozenset[str]] | None
    contrast: re.Pattern[str]

    def clauses(self, sentence: str) -> Sequence[str]:
        """Return the parts of a sentence that are set against each other."""
        return self.contrast.split(sentence)

    def marks(self, sentence: str) -> Iterator[Mark]:
        """Yield what a sentence has, in order."""
        text = _STANDARD.sub("", without_invisible(sentence)).lower().replace("’", "'")
        denied = False
        at = 0
        while match := self.pattern.search(text, at):
            mark = self._at(text, match.start())
            if mark is None:
                at = match.start() + 1
                continue
            kind, end = mark
            if kind == FURTHER:
                kind = PERHAPS if denied else NEGATION
            denied = denied or kind in (NEGATION, PROHIBITION, EXEMPTION)
            if kind != NEUTRAL:
                yield Mark(kind, text[match.start() : end])
            at = end

    def _at(self, text: str, start: int) -> tuple[str, int] | None:
        for expression, found in self._matching(text, start):
            if not expression.wants_infinitive or self._infinitive_after(text, found.end()):
                return expression.kind, found.end()
        return None

    def _matching(self, text: str, start: int) -> Iterator[tuple[_Expression, re.Match[str]]]:
        for expression in self.expressions:
            if found := _compiled(expression.pattern).match(text, start):
                yield expression, found

    def _infinitive_after(self, text: str, start: int) -> bool:
        ahead = _CLAUSE_ENDS.split(text[start:], maxsplit=1)[0]
        return any(self._is_infinitive(word) for word in _WORD.findall(ahead)[:_AHEAD])

    def _is_infinitive(self, word: str) -> bool:
        if not self.infinitive.fullmatch(word):
            return False
        return self.base_forms is None or word in self.base_forms.get(word, ())


def has_data(locale: str) -> bool:
    """Tell whether anything is known of a language's words that forbid, require or allow."""
    return known(locale) is not None


@cache
def known(locale: str) -> ModalWords | None:
    """Return what is known of a language; None where there is no file."""
    path = languages.file(locale, _FILE)
    if path is None:
        return None
    data = yaml_nodes.plain(path.read_text("utf-8")) or {}
    conjunctions = f"(?:{'|'.join(map(re.escape, data.get('conjunctions', ()))) or '(?!)'})"
    expressions = sorted(
        (_expression(kind, text, conjunctions) for kind in KINDS for text in data.get(kind, ())),
        key=lambda one: one.order,
    )
    pattern = "|".join(dict.fromkeys(one.pattern for one in expressions)) or r"(?!)"
    return ModalWords(
        re.compile(pattern),
        tuple(expressions),
        re.compile("|".join(_word(word) for word in data.get("infinitive", ())) or r"\w+"),
        BaseForms() if analysers.uses_voikko(locale) else None,
        re.compile(rf"\b(?:{'|'.join(map(_word, data.get('contrast', ()))) or '(?!)'})\b", re.I),
    )


def _expression(kind: str, text: str, conjunctions: str) -> _Expression:
    words = text.split()
    wants_infinitive = words[-1] == "+infinitive"
    words = words[:-1] if wants_infinitive else words
    comma = words[0] == ","
    pattern, gap = ("," if comma else _BEFORE), False
    for number, word in enumerate(words[1:] if comma else words):
        if word == "~":
            gap = True
            continue
        if number or comma:
            pattern += rf"(?:\s+(?!{conjunctions}\b)[\w'-]+){{0,3}}?\s+" if gap else r"\s+"
        pattern, gap = pattern + _word(word), False
    order = (-len(words), text.count("*") + text.count("?"), text.count("~"), -len(text))
    return _Expression(kind, pattern + _AFTER, wants_infinitive, order)


def _word(text: str) -> str:
    escaped = re.escape(text).replace(r"\*", r"[\w-]{0,60}").replace(r"\?", r"\w")
    return f"(?:{escaped.replace('/', '|')})"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
