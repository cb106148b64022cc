"""A page's front matter: the YAML between two lines of dashes at its top."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from guideline.project import yaml_nodes

# As MkDocs finds it (mkdocs/utils/meta.py), so that both agree where the text begins.
_BLOCK = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the front matter as such, and at which line of the file.

    id: *absent*, *yaml* (problem: what the parser says), *no-fields* or *twice* (field: which).
    """

    line: int
    id: str
    problem: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields with their values, the file's line of each, and faults of the block itself.

    length: how many characters of the page's text the front matter takes.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    length: int = 0

    def line(self, name: str) -> int:
        """Return the line of a field; the first line of the page where it has none."""
        return self.lines.get(name, 1)


def read(text: str) -> FrontMatter:
    """Read the front matter of a page's text whose line breaks are line feeds. Never raises."""
    if not (match := _BLOCK.match(text)):
        return FrontMatter(faults=(Fault(1, "absent"),))
    try:
        return _read(match[1], match.end())
    except yaml.YAMLError as error:
        line, problem = yaml_nodes.fault(error)
        marked = getattr(error, "problem_mark", None)
        fault = Fault(line + bool(marked), "yaml", problem)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        fault = Fault(1, "yaml", _first_line(error))
    return FrontMatter(faults=(fault,), length=match.end())


def _read(text: str, length: int) -> FrontMatter:
    node = yaml_nodes.composed(text)
    if node is None:
        return FrontMatter(length=length)
    if not isinstance(node, yaml.MappingNode):
        fault = Fault(2, "no-fields")
        return FrontMatter(faults=(fault,), length=length)
    faults = [
        Fault(line + 1, "twice", field=name) for name, line, _ in yaml_nodes.repeated_keys(node)
    ]
    lines: dict[str, int] = {}
    for key, _ in node.value:
        lines.setdefault(str(key.value), key.start_mark.line + 2)
    values = yaml_nodes.constructed(node)
    return FrontMatter({str(k): v for k, v in values.items()}, lines, tuple(faults), length)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or ["unreadable"])[0]
