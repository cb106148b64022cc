"""What is known about each language: its analyser, stop words and other words."""

import hashlib
from collections.abc import Iterable, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path

from guideline.languages import analysed, analysers, stopwords
from guideline.search import (
    concepts,
    endings,
    finnish,
    stemming,
    tokens,
    transducer,
)
from guideline.search.cached_morphology import CachedMorphology
from guideline.search.concepts import ConceptsError
from guideline.search.index import Language
from guideline.search.morphology import Morphology, Unanalysed

__all__ = ["ConceptsError", "Language", "known", "load", "morphology"]


_FILES = ("glossary.yml", "synonyms.yml", "questions.yml")

_MODULES = (endings, finnish, transducer, tokens)  # what Voikko's answers depend on


def known(project: Path, locales: Sequence[str]) -> dict[str, Language]:
    """The languages of the project in a folder, which may hold the files of other words.

    Raises:
        ConceptsError: where one of them can't be used.

    """
    read = concepts.load([project / name for name in _FILES], locales)
    return {
        locale: Language(locale, morphology(locale), stopwords.load(locale), read[locale])
        for locale in locales
    }


def morphology(locale: str) -> Morphology:
    """The morphology of a language."""
    if analysers.uses_voikko(locale):
        given = partial(analysed.answers, locale)
        return CachedMorphology(finnish.Voikko(), answers_version(), given)
    if locale in stemming.ALGORITHMS:
        return stemming.Stemmed(locale)
    return Unanalysed()


def load(locales: Iterable[str]) -> None:
    """Load what analyses new words of the languages: otherwise the first new word waits for it."""
    if any(map(analysers.uses_voikko, locales)):
        finnish.load()


def answers_version() -> str:
    """What Voikko's answers depend on."""
    code = b"".join(Path(str(module.__file__)).read_bytes() for module in _MODULES)
    digest = hashlib.sha256(code).hexdigest()[:16]
    return f"pyvoikko {version('pyvoikko')}, kfst {version('kfst')}, {digest}"
