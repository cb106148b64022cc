"""The project's one way to read YAML: as nodes that know their lines, and nothing that blows up.

Refused are aliases (a few lines can stand for a billion, or for themselves), keys that are no text,
deep nesting and long files. The same key twice is told by `repeated_keys`, so that a reader can show
it with all else that is wrong. A preview reads a text again only when it has changed.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import yaml

from guideline.project import limits

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster where it is there
_MERGE = "tag:yaml.org,2002:merge"


class YamlFault(NamedTuple):
    """Why a text is not read: the line, from 1, and a phrase without a full stop."""

    line: int
    problem: str


class RepeatedKey(NamedTuple):
    """A key that is there twice in the same settings, with both lines, from 1."""

    key: str
    line: int
    first: int


@lru_cache(1 << 6)
def composed(text: str) -> yaml.Node | None:
    """Return a text's root node; None where the text is empty.

    Raises yaml.YAMLError where the text is not valid YAML, or holds what is refused; `fault` says
    where and why.
    """
    if len(text) > limits.YAML:
        raise yaml.YAMLError(f"it has more than {limits.YAML:,} characters")
    try:
        root: yaml.Node | None = yaml.compose(text, Loader=Loader)
    except (ValueError, RecursionError) as error:  # what the loader written in Python lets through
        raise yaml.YAMLError(str(error)) from None
    if root is not None:
        _refuse(root)
    return root


def plain(text: str) -> Any:
    """Return a text's lists, settings and scalars, each scalar as it is written.

    Raises yaml.YAMLError as `composed` does, and where a key is there twice.
    """
    root = composed(text)
    if root is None:
        return None
    for key, line, first in repeated_keys(root):
        raise yaml.YAMLError(f"“{key}” is on line {first} and on line {line}")
    return _plain(root)


def constructed(node: yaml.Node) -> Any:
    """Return what a node that `composed` returned holds, with YAML's own types.

    Raises ValueError or TypeError where a scalar is none of its type, such as a date in February 30.
    """
    loader = Loader("")
    try:
        return loader.construct_document(node)
    except (
        KeyError,
        AttributeError,
    ):  # “!!bool x”, “!!timestamp x”: the loader takes them for its own
        raise ValueError("a value is none of the type that its tag (!!) names") from None
    finally:
        loader.dispose()


def fault(error: yaml.YAMLError) -> YamlFault:
    """Return where a text cannot be read, and why."""
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or (str(error).splitlines() or ["unreadable"])[0]
    return YamlFault(mark.line + 1 if mark else 1, problem)


def repeated_keys(root: yaml.Node) -> Iterator[RepeatedKey]:
    """Yield the keys that are there twice, anywhere below a node that `composed` returned."""
    for node, _ in _walked(root):
        if isinstance(node, yaml.MappingNode):
            seen: dict[str, int] = {}
            for key, _ in node.value:
                line = key.start_mark.line + 1
                if key.value in seen:
                    yield RepeatedKey(key.value, line, seen[key.value])
                seen.setdefault(key.value, line)


def _refuse(root: yaml.Node) -> None:
    met: set[int] = set()
    for node, level in _walked(root):
        if isinstance(node, yaml.CollectionNode) and not node.value:
            continue  # nothing to repeat; the loader may share it
        if id(node) in met:
            raise _error(node, "an alias (*) stands for what is written elsewhere: write it out")
        met.add(id(node))
        if level > limits.YAML_LEVELS:
            raise _error(node, f"there are more than {limits.YAML_LEVELS} levels within each other")
        for key in [key for key, _ in node.value] if isinstance(node, yaml.MappingNode) else ():
            if not isinstance(key, yaml.ScalarNode) or key.tag == _MERGE:
                raise _error(key, "the name of a setting is no text")


def _walked(root: yaml.Node) -> Iterator[tuple[yaml.Node, int]]:
    """Yield every node below one, with its level; one that holds itself never ends."""
    waiting = [(root, 1)]
    while waiting:
        node, level = waiting.pop()
        yield node, level
        if isinstance(node, yaml.MappingNode):
            waiting += [
                (each, level + 1) for pair in reversed(node.value) for each in reversed(pair)
            ]
        elif isinstance(node, yaml.SequenceNode):
            waiting += [(each, level + 1) for each in reversed(node.value)]


def _error(node: yaml.Node, problem: str) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)


def _plain(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each) for each in node.value]
    return node.value
