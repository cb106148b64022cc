"""Values as text: what is made of two values of one description is the same.

A value that cannot be told from another in this way has no description, so nothing that depends on
it is kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import partial
from gettext import NullTranslations
from pathlib import PurePath
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from babel import Locale
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File
from mkdocs.structure.nav import Section
from mkdocs.structure.toc import AnchorLink, TableOfContents

_DEEPEST = 30
_PLAIN = (str, bool, int, float, bytes, date, datetime)


class NoFingerprintError(Exception):
    """A value has no description."""


def fingerprint(value: Any, depth: int = 0) -> str:
    """Return the description of a value.

    Pages, sections and links of the navigation are named, with their titles, not fingerprint whole.

    Raises NoFingerprintError where there is none.
    """
    if value is None or isinstance(value, _PLAIN):
        return repr(value if type(value) in _PLAIN else str(value))
    if depth > _DEEPEST:
        raise NoFingerprintError(value)
    for kind, describe in _KINDS:
        if isinstance(value, kind):
            return f"{type(value).__name__}({describe(value, depth + 1)})"
    if is_dataclass(value) and not isinstance(value, type):
        parts = [getattr(value, field.name) for field in fields(value)]
        return f"{type(value).__name__}{_each(parts, depth + 1)}"
    raise NoFingerprintError(value)


def _each(values: Any, depth: int) -> str:
    return f"[{', '.join(fingerprint(value, depth) for value in values)}]"


def _mapping(value: Mapping[Any, Any], depth: int) -> str:
    return _each([part for pair in value.items() for part in pair], depth)


def _set(value: Any, depth: int) -> str:
    return str(sorted(fingerprint(each, depth) for each in value))


def _file(file: File, depth: int) -> str:
    return repr((file.src_uri, file.dest_uri, file.url))


def _item(item: StructureItem, depth: int) -> str:
    return repr((item.title, getattr(item, "url", None), getattr(item, "canonical_url", None)))


def _section(section: Section, depth: int) -> str:
    return f"{section.title!r}, {_each(section.children, depth)}"


def _heading(heading: AnchorLink, depth: int) -> str:
    return _mapping(vars(heading), depth)


def _function(function: FunctionType, depth: int) -> str:
    """A function's code is part of every key; what it closes over is not."""
    cells = [cell.cell_contents for cell in function.__closure__ or ()]
    name = f"{function.__module__}.{function.__qualname__}"
    return f"{name}, {_each([cells, function.__defaults__, function.__kwdefaults__], depth)}"


def _method(method: MethodType, depth: int) -> str:
    return _each([method.__func__, method.__self__], depth)


def _partial(value: "partial[Any]", depth: int) -> str:
    return _each([value.func, value.args, value.keywords], depth)


def _name(value: Any, depth: int) -> str:
    return f"{value.__module__}.{value.__qualname__}"


_KINDS: tuple[tuple[Any, Callable[[Any, int], str]], ...] = (
    (dict, _mapping),
    ((list, tuple, TableOfContents), _each),
    ((set, frozenset), _set),
    (AnchorLink, _heading),
    (PurePath, lambda value, depth: repr(str(value))),
    (Enum, lambda value, depth: value.name),
    (Locale, lambda value, depth: str(value)),
    (NullTranslations, lambda value, depth: repr(sorted(value.info().items()))),
    (File, _file),
    (Section, _section),
    (StructureItem, _item),
    (Mapping, _mapping),
    (FunctionType, _function),
    (MethodType, _method),
    (partial, _partial),
    ((BuiltinFunctionType, type), _name),
)
