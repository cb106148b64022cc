"""Words that carry no meaning in a query: ``stopwords/<locale>.txt``.

A line holds words; ``#`` begins a comment; ``olla*`` stands for every form of *olla*.
"""

from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent / "stopwords"


@dataclass(frozen=True)
class StopWords:
    """Single forms, and words that are left out in every form."""

    forms: frozenset[str] = frozenset()
    in_every_form: frozenset[str] = frozenset()


def load(locale: str) -> StopWords:
    """The stop words of a language; none where there is no file."""
    path = _FOLDER / f"{locale}.txt"
    if not path.is_file():
        return StopWords()
    lines = path.read_text(encoding="utf-8").splitlines()
    words = [word for line in lines for word in line.partition("#")[0].split()]
    return StopWords(
        frozenset(word for word in words if not word.endswith("*")),
        frozenset(word[:-1] for word in words if word.endswith("*")),
    )
