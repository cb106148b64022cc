"""A page's front matter: the YAML between two lines of dashes at its top."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

# The C loader is ten times faster; PyYAML's wheels bring it, its sdist may not.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# As MkDocs finds it (mkdocs/utils/meta.py), so that both agree where the text begins.
_BLOCK = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the front matter as such, and at which line of the file."""

    line: int
    message: str


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
        return FrontMatter(faults=(Fault(1, "the page does not begin with its front matter"),))
    try:
        return _read(match[1], match.end())
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        fault = Fault(line, f"the front matter is not valid YAML: {error.problem or 'unreadable'}")
    except (yaml.YAMLError, ValueError, TypeError, OverflowError, RecursionError) as error:
        fault = Fault(1, f"the front matter is not valid YAML: {_first_line(error)}")
    return FrontMatter(faults=(fault,), length=match.end())


def _read(text: str, length: int) -> FrontMatter:
    loader = _Loader(text)
    try:
        if fault := _reuse(text):
            return FrontMatter(faults=(fault,), length=length)
        node = loader.get_single_node()
        if node is None:
            return FrontMatter(length=length)
        if not isinstance(node, yaml.MappingNode):
            fault = Fault(2, "the front matter is not a list of fields such as “owner: …”")
            return FrontMatter(faults=(fault,), length=length)
        lines: dict[str, int] = {}
        faults = []
        for key, _ in node.value:
            name, line = str(key.value), key.start_mark.line + 2
            if name in lines:
                faults.append(Fault(line, f"the field “{name}” is there twice"))
            lines.setdefault(name, line)
        values = loader.construct_document(node)
    finally:
        loader.dispose()
    return FrontMatter({str(k): v for k, v in values.items()}, lines, tuple(faults), length)


def _reuse(text: str) -> Fault | None:
    """Return where a value is named, used again or merged: nobody reads what comes of that."""
    if not any(sign in text for sign in ("&", "*", "<<")):
        return None
    for token in yaml.scan(text, Loader=_Loader):
        is_merge = isinstance(token, yaml.ScalarToken) and token.plain and token.value == "<<"
        if is_merge or isinstance(token, yaml.AnchorToken | yaml.AliasToken):
            message = "the front matter uses a value again (& and *); write it out"
            return Fault(token.start_mark.line + 2, message)
    return None


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or ["unreadable"])[0]
