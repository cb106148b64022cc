"""Words that carry no meaning in a query: ``<locale>/stopwords.txt``.

A line holds words; ``#`` begins a comment; ``olla*`` stands for every form of *olla*; ``!not`` is a
negation; ``?why`` means nothing by itself but does among the words of a question; ``~day`` is no stop
word, but one that is in every form said about too many things to find anything beside an unknown word.
"""

from dataclasses import dataclass

from guideline import languages


@dataclass(frozen=True)
class StopWords:
    """Single forms, words left out in every form, forms that negate or tell, and words that tell little."""

    forms: frozenset[str] = frozenset()
    in_every_form: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()

    @property
    def silent(self) -> frozenset[str]:
        """The forms that mean nothing in a question either."""
        return self.forms - self.telling


def load(locale: str) -> StopWords:
    """The stop words of a language; none where there is no file."""
    path = languages.file(locale, "stopwords.txt")
    if path is None:
        return StopWords()
    lines = path.read_text(encoding="utf-8").splitlines()
    words = [word for line in lines for word in line.partition("#")[0].split()]
    single = [word for word in words if not word.endswith("*") and not word.startswith("~")]
    return StopWords(
        frozenset(word.lstrip("!?") for word in single),
        frozenset(word[:-1] for word in words if word.endswith("*")),
        frozenset(word[1:] for word in single if word.startswith("!")),
        frozenset(word[1:] for word in single if word.startswith("?")),
        frozenset(word[1:] for word in words if word.startswith("~")),
    )
