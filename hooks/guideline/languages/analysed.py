"""What analysers and dictionaries say about the words of this guideline: ``<locale>/analysed.json``.

A first build, which has cached nothing, need not load them, which takes seconds. The file is written by
``make words`` with the locked versions, and believed with these only; a word that it lacks is asked
about as ever, so it may lag behind the pages.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec

from guideline.languages import FOLDER

_FILE = "analysed.json"

Readings = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""Each word's lexemes, and the lexemes of its parts."""

Paradigms = Mapping[str, tuple[tuple[str, int], ...]]
"""Each lexeme's stems, each with the node where its endings begin."""

Nodes = tuple[tuple[bool, tuple[tuple[str, int], ...]], ...]
"""The automaton of all endings."""


class Answers(msgspec.Struct, frozen=True):
    """What the search asks an analyser."""

    version: str = ""
    """Of the analyser, and of the code that asks it."""
    readings: Readings = {}
    paradigms: Paradigms = {}
    nodes: Nodes = ()


class Analysed(msgspec.Struct, frozen=True):
    """A language's file.

    base_forms: of words as they are written; version: of the analyser alone. words: how the
    dictionary has them (`known_words.Known`); dictionary: which one, with its version. breaks: where
    words may break; hyphenation: what found them. likelihoods: of each language that a text that
    should be in this one may be in; model: which one's, with its version.
    """

    version: str = ""
    base_forms: Mapping[str, tuple[str, ...]] = {}
    search: Answers = Answers()
    dictionary: str = ""
    words: Mapping[str, str] = {}
    hyphenation: str = ""
    breaks: Mapping[str, tuple[int, ...]] = {}
    model: str = ""
    likelihoods: Mapping[str, Mapping[str, float]] = {}


class _Hyphenation(msgspec.Struct, frozen=True):
    """What printing needs of a language's file: a tenth of the memory of the whole."""

    hyphenation: str = ""
    breaks: Mapping[str, tuple[int, ...]] = {}


@cache
def load(locale: str) -> Analysed:
    """Return what is known about a language's words; nothing where there is no file."""
    file = path(locale)
    return msgspec.json.decode(file.read_bytes(), type=Analysed) if file.is_file() else Analysed()


@cache
def _hyphenation(locale: str) -> _Hyphenation:
    file = path(locale)
    if not file.is_file():
        return _Hyphenation()
    return msgspec.json.decode(file.read_bytes(), type=_Hyphenation)


@cache
def locales() -> tuple[str, ...]:
    """Return the languages that have a file."""
    return tuple(sorted(file.parent.name for file in FOLDER.glob(f"*/{_FILE}")))


def path(locale: str) -> Path:
    """Return where a language's file is, if it has one."""
    return FOLDER / locale / _FILE


def base_forms(locale: str, version: str) -> Mapping[str, tuple[str, ...]]:
    """Return the base forms that an analyser of this version gave."""
    known = load(locale)
    return known.base_forms if known.version == version else {}


def words(locale: str, dictionary: str) -> Mapping[str, str]:
    """Return how a dictionary of this version has words."""
    known = load(locale)
    return known.words if known.dictionary == dictionary else {}


def breaks(locale: str, hyphenation: str) -> Mapping[str, tuple[int, ...]]:
    """Return where a hyphenation of this version lets words break."""
    known = _hyphenation(locale)
    return known.breaks if known.hyphenation == hyphenation else {}


def likelihoods(locale: str, model: str) -> Mapping[str, Mapping[str, float]]:
    """Return how likely a model of this version has each language for texts."""
    known = load(locale)
    return known.likelihoods if known.model == model else {}


def answers(locale: str, version: str) -> Answers | None:
    """Return what the search was answered; None where that was by another version."""
    known = load(locale).search
    return known if known.version == version else None


def write(file: Path, analysed: Analysed) -> None:
    """Write a language's file, a word a line, so that a change of one is a change of one."""
    file.write_text("".join(_lines(msgspec.to_builtins(analysed))), "utf-8")


def _lines(value: object) -> Iterator[str]:
    if not isinstance(value, dict):
        yield json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return
    before = "{\n"
    for name, each in value.items():
        yield f"{before}{json.dumps(name, ensure_ascii=False)}:"
        yield from _lines(each)
        before = ",\n"
    yield "{}" if before == "{\n" else "\n}"
