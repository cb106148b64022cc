"""The joints of words that an editor has written down: `joints.yml`, lists of words by language.

    sv:
      - kommunikations|strategi

A word stands there as far as all its forms and compounds begin with it: of several the longest counts.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import yaml

from guideline.project.findings import Fault
from guideline.project.messages import message
from guideline.project.regular_files import is_there, read_text
from guideline.project.yaml_nodes import composed

FILE = "joints.yml"
_ENTRY = re.compile(r"[^\W\d_]{2,}(?:\|[^\W\d_]{2,})+")
_SHORTEST = 4  # letters of what a word can begin with

Breaks = tuple[int, ...]
"""Before which letters of a word, counted from 0, a line may begin."""


@dataclass(frozen=True, slots=True)
class Joints:
    """Breaks by language and by what a word begins with, in lower case; and what was not understood."""

    words: Mapping[str, Mapping[str, Breaks]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    def of(self, word: str, language: str) -> Breaks | None:
        """Return the breaks of a word in lower case; None where the list does not have it."""
        listed = self.words.get(language)
        if not listed:
            return None
        ends = range(len(word), _SHORTEST - 1, -1)
        return next((listed[word[:end]] for end in ends if word[:end] in listed), None)


def read(path: Path, languages: Iterator[str] | list[str]) -> Joints:
    """Read a list; empty where there is none. languages: those of the site."""
    if not is_there(path):
        return Joints()
    try:
        root = composed(read_text(path, path.parent))
    except OSError as error:
        problem = getattr(error, "why", error.strerror)
        return Joints(faults=(Fault(1, message("joint-unreadable", problem=problem)),))
    except UnicodeDecodeError:
        return Joints(faults=(Fault(1, message("joint-not-utf-8")),))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        return Joints(faults=(Fault(line, message("joint-line")),))
    words: dict[str, dict[str, Breaks]] = {}
    faults: list[Fault] = []
    known = list(languages)
    for locale, entry in _entries(root, faults):
        text, line = entry.value.strip().lower(), entry.start_mark.line + 1
        plain = text.replace("|", "")
        if locale not in known:
            what = message("joint-unknown-language", language=locale, known=known)
            faults.append(Fault(line, what))
        elif not _ENTRY.fullmatch(text):
            faults.append(Fault(line, message("joint-no-word", word=entry.value)))
        elif plain in words.setdefault(locale, {}):
            faults.append(Fault(line, message("joint-twice", word=plain)))
        else:
            words[locale][plain] = tuple(accumulate(map(len, text.split("|")[:-1])))
    return Joints(words, tuple(faults))


def _entries(root: yaml.Node | None, faults: list[Fault]) -> Iterator[tuple[str, yaml.ScalarNode]]:
    """Yield each language's words; what is no list of words is added to the faults."""
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        faults.append(Fault(1, message("joint-no-list")))
        return
    for key, value in root.value:
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for item in items:
            if isinstance(item, yaml.ScalarNode) and isinstance(value, yaml.SequenceNode):
                yield str(key.value), item
            else:
                line = item.start_mark.line + 1
                faults.append(Fault(line, message("joint-below", language=key.value)))
