"""Interface words: one flat YAML file per language, the same keys in each.

A key is a dotted name such as ``audience.employees``; a key that the theme knows too (``toc``,
``search.result.none``) replaces the theme's word. A value is text; it may hold placeholders in
braces (``{licence}``) or the theme's ``#`` for a number. What is one place's own, its name above all,
stands in files of the same shape in the folder beside.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from guideline.project import yaml_nodes
from guideline.project.regular_files import read_text

Words = Mapping[str, str]

PLACE = "place"
"""The folder, beside that of all words, of what is one place's own."""

_MARKUP = re.compile(r"<[a-z/!?]", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{\w*\}|#")


class WordsError(ValueError):
    """The words files can't be used; the message has one line a fault: file, line, what to do."""


@dataclass(frozen=True)
class Entry:
    """One word as written: its key, its text and the 1-based line it stands on."""

    key: str
    text: str
    line: int


def load(folder: Path, languages: Sequence[str]) -> Mapping[str, Words]:
    """Read ``folder/<language>.yml`` for every language and check that they fit together.

    The first language is the one that the others are compared with.

    Raises:
        WordsError: with every fault of every file.

    """
    faults: list[str] = []
    read: dict[str, dict[str, Entry]] = {}
    for language in languages:
        paths = [folder / f"{language}.yml"]
        if folder.with_name(PLACE).is_dir():
            paths.append(folder.with_name(PLACE) / f"{language}.yml")
        known: dict[str, Entry] = {}
        try:
            for path in paths:
                entries = _entries(path)
                faults.extend(_faults_within(path, entries))
                known |= {entry.key: entry for entry in entries}
        except WordsError as fault:
            faults.append(str(fault))
            continue
        read[language] = known
    first, *others = languages
    for language in others:
        if first in read and language in read:
            faults.extend(_faults_between(folder, first, language, read))
    if faults:
        raise WordsError("\n".join(faults))
    return {
        language: {e.key: e.text for e in entries.values()} for language, entries in read.items()
    }


def _entries(path: Path) -> Sequence[Entry]:
    try:
        return _read(read_text(path, path.parent), path)
    except OSError as error:
        raise WordsError(f"{path}: can't be read ({error.strerror}). Add the file.") from None
    except UnicodeDecodeError:
        raise WordsError(f"{path}: is not UTF-8 text. Save it as UTF-8.") from None
    except yaml.YAMLError as error:
        line, problem = yaml_nodes.fault(error)
        raise WordsError(f"{path}:{line}: is not valid YAML ({problem}). Correct it.") from None


@lru_cache(1 << 6)  # a build's hooks ask for the same files again and again
def _read(content: str, path: Path) -> Sequence[Entry]:
    root = yaml_nodes.composed(content)
    if not isinstance(root, yaml.MappingNode):
        raise WordsError(f"{path}:1: holds no words. Write one 'key: text' a line.")
    return tuple(
        Entry(
            str(key.value),
            value.value if value.tag == "tag:yaml.org,2002:str" else "",
            key.start_mark.line + 1,
        )
        for key, value in root.value
    )


def _faults_within(path: Path, entries: Sequence[Entry]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for entry in entries:
        if not entry.text.strip():
            yield f"{path}:{entry.line}: '{entry.key}' is no text. Write the words, in quotes."
        if _MARKUP.search(entry.text):
            yield (
                f"{path}:{entry.line}: '{entry.key}' holds HTML. Write text alone: templates have the"
                " elements."
            )
        if entry.key in seen:
            yield (
                f"{path}:{entry.line}: '{entry.key}' is already on line {seen[entry.key]}."
                " Remove one of them."
            )
        seen[entry.key] = entry.line


def _faults_between(
    folder: Path, first: str, language: str, read: Mapping[str, Mapping[str, Entry]]
) -> Iterator[str]:
    source, other = read[first], read[language]
    for key, entry in source.items():
        if key not in other:
            was = f"({first}: “{entry.text}”)"
            yield f"{folder / language}.yml:1: '{key}' is missing {was}. Add it."
        elif _placeholders(entry) != _placeholders(other[key]):
            yield (
                f"{folder / language}.yml:{other[key].line}: '{key}' needs the same placeholders as"
                f" {first}.yml: {' '.join(_placeholders(entry)) or 'none'}."
            )
    for key, entry in other.items():
        if key not in source:
            yield (
                f"{folder / language}.yml:{entry.line}: '{key}' is not in {first}.yml."
                " Add it there or remove it here."
            )


def _placeholders(entry: Entry) -> list[str]:
    return sorted(_PLACEHOLDER.findall(entry.text))
