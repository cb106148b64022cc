"""What readers type, and what they mean: a term that the pages use, or a passage.

The glossary and the everyday words are lists of entries
``{fi: term, sv: term, en: term, also: {fi: [word, ...], ...}}``; the term is looked for on the pages,
its ``also`` words find what it finds. The questions are entries
``{passage: page#heading, also: {...}, negated: {...}, role: {...}}``, whose words find the passage:
those of one ``also`` text together and in any order, those of ``negated`` together with a negation;
those of ``role`` name whom the page is for. ``passage: none`` is for words that the guideline has
nothing about. ``{group: name, words: {fi: [word, ...]}}`` lets ``<name>`` stand for any of the words.
An entry without words does nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from guideline.project import yaml_nodes
from guideline.project.regular_files import is_there, read_text

_GROUP = re.compile(r"<([^<>]+)>")


class ConceptsError(ValueError):
    """A file can't be used; the message has one line a fault: file, line, what to do."""


@dataclass(frozen=True)
class Concept:
    """A term or passage of the pages in one language and other words for it.

    ``place`` is ``file:line``. ``negated``: words that mean the passage together with a negation.
    ``role``: words that name whom the passage's page is for. With ``group`` it is neither, but the
    words that ``<term>`` stands for.
    """

    term: str
    also: tuple[str, ...]
    place: str
    passage: str = ""
    negated: tuple[str, ...] = ()
    group: bool = False
    role: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """All of its words, as they are written, without names of groups."""
        return tuple(without_groups(text) for text in (*self.also, *self.negated, *self.role))


def groups_in(text: str) -> list[str]:
    """The groups that a text names."""
    return _GROUP.findall(text)


def without_groups(text: str) -> str:
    """The text without their names."""
    return _GROUP.sub(" ", text)


def load(paths: Sequence[Path], languages: Sequence[str]) -> Mapping[str, Sequence[Concept]]:
    """The concepts of every language that have ``also`` words; a file that is not there has none.

    Raises:
        ConceptsError: with every fault of every file.

    """
    concepts: dict[str, list[Concept]] = {language: [] for language in languages}
    faults: list[str] = []
    for path in paths:
        if not is_there(path):
            continue
        try:
            for language, concept in _entries(path, languages, faults):
                concepts[language].append(concept)
        except OSError as error:
            faults.append(f"{path}: can't be read ({error.strerror}).")
        except UnicodeDecodeError:
            faults.append(f"{path}: is not UTF-8 text. Save it as UTF-8.")
        except yaml.YAMLError as error:
            line, problem = yaml_nodes.fault(error)
            faults.append(f"{path}:{line}: is not valid YAML ({problem}). Correct it.")
    for language, read in concepts.items():
        known = {concept.term for concept in read if concept.group}
        faults.extend(
            f"{concept.place}: '<{name}>' is no group of words in '{language}'. Add it or correct it."
            for concept in read
            for text in concept.also
            for name in groups_in(text)
            if name not in known
        )
    if faults:
        raise ConceptsError("\n".join(faults))
    return concepts


def _entries(
    path: Path, languages: Sequence[str], faults: list[str]
) -> Iterator[tuple[str, Concept]]:
    root = yaml_nodes.composed(read_text(path, path.parent))
    if root is None:
        return
    faults.extend(
        f"{path}:{line}: '{key}' is already on line {first}. Remove one of them."
        for key, line, first in yaml_nodes.repeated_keys(root)
    )
    if not isinstance(root, yaml.SequenceNode):
        faults.append(f"{path}:1: is no list. Write one '- {{fi: …, sv: …, en: …}}' a line.")
        return
    for node in root.value:
        line = node.start_mark.line + 1
        place = f"{path.name}:{line}"
        if not isinstance(node, yaml.MappingNode):
            faults.append(f"{path}:{line}: is no entry. Write '- {{fi: …, sv: …, en: …}}'.")
            continue
        fields = {str(key.value): value for key, value in node.value}
        if "group" in fields:
            for language, members in _words(path, "words", fields.get("words"), faults):
                if language in languages:
                    yield language, Concept(_text(fields["group"]), members, place, group=True)
            continue
        if "passage" in fields:
            yield from _passage(path, fields, line, languages, faults)
            continue
        terms = {key: _text(value) for key, value in fields.items() if key != "also"}
        faults.extend(
            f"{path}:{line}: the term of '{key}' is no text. Write the words."
            for key, term in terms.items()
            if not term
        )
        for language, also in _words(path, "also", fields.get("also"), faults):
            if not terms.get(language):
                faults.append(
                    f"{path}:{line}: 'also' has words for '{language}', but there is no term"
                    f" in that language. Add '{language}: …'."
                )
            elif language in languages:
                yield language, Concept(str(terms[language]), also, place)


def _passage(
    path: Path,
    fields: Mapping[str, yaml.Node],
    line: int,
    languages: Sequence[str],
    faults: list[str],
) -> Iterator[tuple[str, Concept]]:
    passage = _text(fields["passage"])
    if not passage:
        faults.append(f"{path}:{line}: 'passage' is no text. Write 'passage: page#heading'.")
        return
    also = dict(_words(path, "also", fields.get("also"), faults))
    negated = dict(_words(path, "negated", fields.get("negated"), faults))
    role = dict(_words(path, "role", fields.get("role"), faults))
    place = f"{path.name}:{line}"
    for language in languages:
        words = [each.get(language, ()) for each in (also, negated, role)]
        if any(words):
            yield (
                language,
                Concept(passage, words[0], place, passage, words[1], role=words[2]),
            )


def _words(
    path: Path, field: str, node: yaml.Node | None, faults: list[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if node is None:
        return
    if not isinstance(node, yaml.MappingNode):
        line = node.start_mark.line + 1
        faults.append(
            f"{path}:{line}: '{field}' needs a language. Write '{field}: {{fi: [word]}}'."
        )
        return
    for key, value in node.value:
        line = value.start_mark.line + 1
        words = (
            [_text(item) for item in value.value] if isinstance(value, yaml.SequenceNode) else [""]
        )
        if not all(words):
            faults.append(
                f"{path}:{line}: the '{field}' words of '{key.value}' are no list of texts."
                f" Write '{key.value}: [word, another]'."
            )
            continue
        yield str(key.value), tuple(map(str, words))


def _text(node: yaml.Node) -> str:
    """A scalar as it is written: "true", "no" and "2026" are words here."""
    return node.value.strip() if isinstance(node, yaml.ScalarNode) else ""
