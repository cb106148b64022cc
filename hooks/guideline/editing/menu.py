"""Pages in mkdocs.yml: in the menu, the foot, and the list of pages without a place in the menu.

Text is changed where it has to be; comments and everything else stay as they are.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

_OUTSIDE = "not_in_nav"


def renamed(config: str, old: str, new: str) -> str:
    """Return mkdocs.yml with a page (paths such as “safety.md”) under its new name."""
    root = yaml.compose(config, Loader=yaml.SafeLoader)
    spans = [(each.start_mark.index, each.end_mark.index, new) for each in _naming(root, old)]
    for start, end, name in sorted(spans, reverse=True):
        config = config[:start] + name + config[end:]
    return _outside(config, old, new)


def removed(config: str, page: str) -> str:
    """Return mkdocs.yml without a page, without groups that have no page left, and their titles."""
    root = yaml.compose(config, Loader=yaml.SafeLoader)
    gone: list[Any] = []
    for sequence in _sequences(root):
        _emptied(sequence, page, gone)
    titles = {str(key.value) for entry in gone for key, _ in _pairs(entry)}
    titles -= {title for entry in _entries(root) if entry not in gone for title in _titles(entry)}
    lines = config.splitlines(keepends=True)
    numbers = {number for entry in gone for number in _lines(entry)}
    for mapping in _translations(root):
        for key, value in mapping.value:
            if str(key.value) in titles and not mapping.flow_style:
                numbers |= set(range(key.start_mark.line, value.end_mark.line + 1))
    kept = "".join(line for number, line in enumerate(lines) if number not in numbers)
    return _outside(kept, page, None)


def titles(config: str) -> list[str]:
    """Return the titles of the menu's lines and groups."""
    root = yaml.compose(config, Loader=yaml.SafeLoader)
    return [title for entry in _entries(root) for title in _titles(entry)]


def _emptied(sequence: Any, page: str, gone: list[Any]) -> bool:
    """Collect what goes from a list; tell whether nothing is left of it."""
    left = 0
    for entry in sequence.value:
        inner = [value for _, value in _pairs(entry) if isinstance(value, yaml.SequenceNode)]
        goes = _is(entry, page) or any(_is(value, page) for _, value in _pairs(entry))
        if inner and all(_emptied(each, page, gone) for each in inner):
            goes = True
        if goes:
            gone.append(entry)
        else:
            left += 1
    return bool(sequence.value) and not left


def _is(node: Any, page: str) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value.removeprefix("./") == page


def _naming(node: Any, page: str) -> Iterator[yaml.Node]:
    if _is(node, page) and node.style is None:
        yield node
    for child in _children(node):
        yield from _naming(child, page)


def _children(node: Any) -> list[Any]:
    if isinstance(node, yaml.SequenceNode):
        return list(node.value)
    return [value for _, value in _pairs(node)]


def _pairs(node: Any) -> list[tuple[Any, Any]]:
    return list(node.value) if isinstance(node, yaml.MappingNode) else []


def _named(node: Any, name: str) -> Iterator[Any]:
    for key, value in _pairs(node):
        if str(key.value) == name:
            yield value
        yield from _named(value, name)
    if isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _named(child, name)


def _sequences(root: Any) -> list[Any]:
    found = [*_named(root, "nav"), *_named(root, "footer")]
    return [each for each in found if isinstance(each, yaml.SequenceNode)]


def _entries(root: Any) -> Iterator[Any]:
    def within(sequence: Any) -> Iterator[Any]:
        for entry in sequence.value:
            yield entry
            for _, value in _pairs(entry):
                if isinstance(value, yaml.SequenceNode):
                    yield from within(value)

    for sequence in _sequences(root):
        yield from within(sequence)


def _titles(entry: Any) -> list[str]:
    return [str(key.value) for key, _ in _pairs(entry)]


def _translations(root: Any) -> list[Any]:
    found = _named(root, "nav_translations")
    return [each for each in found if isinstance(each, yaml.MappingNode)]


def _lines(entry: Any) -> range:
    """Return the lines of an entry of a list, from 0; one of a list in a line stays."""
    last: Any = entry
    while isinstance(last, yaml.CollectionNode) and last.value and not last.flow_style:
        final = last.value[-1]
        last = final[1] if isinstance(final, tuple) else final
    return range(entry.start_mark.line, last.end_mark.line + 1)


def _outside(config: str, old: str, new: str | None) -> str:
    """Change the patterns of the pages that need no place in the menu."""
    found = re.search(rf"^{_OUTSIDE}:.*\n(?:[ \t]+.*\n|\n)*", config, re.MULTILINE)
    if not found:
        return config
    pattern = re.compile(rf"^(?P<before>[ \t]+(?:.*/)?){re.escape(old)}[ \t]*\n", re.MULTILINE)
    block = pattern.sub(lambda line: f"{line['before']}{new}\n" if new else "", found[0])
    return config[: found.start()] + block + config[found.end() :]
