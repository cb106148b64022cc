"""Which analyser knows which language."""

import hashlib
from importlib.metadata import version
from pathlib import Path

from guideline.search import finnish, stemming, transducer
from guideline.search.memory import Remembering
from guideline.search.morphology import Morphology, Unanalysed


def morphology(locale: str, memory: Path) -> Morphology:
    """The morphology of a language; ``memory`` is the folder where slow answers are kept."""
    if locale == "fi":
        return Remembering(finnish.Voikko(), memory / "fi.json", _voikko_version())
    if locale in stemming.ALGORITHMS:
        return stemming.Stemmed(locale)
    return Unanalysed()


def _voikko_version() -> str:
    code = b"".join(Path(str(module.__file__)).read_bytes() for module in (finnish, transducer))
    digest = hashlib.sha256(code).hexdigest()[:16]
    return f"pyvoikko {version('pyvoikko')}, kfst {version('kfst')}, {digest}"
