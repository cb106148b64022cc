"""What is known about each language, as data: a folder a language, each file in it optional.

`dictionary.yml` says what knows the language's words and their base forms, `values.yml` how it writes
numbers, times and names; `modality.yml` has what forbids, obliges and allows, `function_words.txt` the
words that carry no content in a text, `stopwords.txt` those that say nothing in a query, and
`analysed.json` what an analyser says about the guideline's words. What a project has in a folder of
its own (`language_data`) comes before what lies here, file by file. Imports `project`.
"""

from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the languages' folders are, each named by its locale."""

_more: list[Path] = []


def use(folder: Path | None) -> None:
    """Look into a project's own folder first; before anything is known of a language."""
    _more[:] = [folder] if folder else []


def code_of(locale: str) -> str:
    """Return the language of a locale: “en” of “en-GB”."""
    return locale.replace("_", "-").partition("-")[0].lower()


def file(locale: str, name: str) -> Path | None:
    """Return the file of a locale, or of its language; None where nobody has brought it."""
    found = (
        folder / each / name for folder in (*_more, FOLDER) for each in (locale, code_of(locale))
    )
    return next((path for path in found if path.is_file()), None)


def fingerprint() -> str:
    """Return what stands for the project's own files; this package's are code."""
    files = sorted(path for folder in _more for path in folder.glob("*/*") if path.is_file())
    return sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest() if files else ""
