"""Nodes: a document as the Typst templates read it. Plain data, fit for JSON.

A node is a text or a mapping with its kind under "k". templates/prose.typ has one function a kind;
the two must know the same kinds (tests/handbook/test_templates.py).
"""

from collections.abc import Iterator
from typing import Any

Node = str | dict[str, Any]
Nodes = list[Node]


def node(kind: str, /, **fields: Any) -> Node:
    """Return a node of a kind; fields that say nothing are left out."""
    return {"k": kind} | {name: value for name, value in fields.items() if value is not None}


def collapsed(text: str) -> str:
    """Return text with every run of white space as one space; a no-break space is none."""
    for space in "\t\n\r\f":
        text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def trimmed(nodes: Nodes) -> Nodes:
    """Return inline nodes without white space at their ends and after one another."""
    kept: Nodes = []
    for each in nodes:
        before = kept[-1] if kept else " "
        follows_space = isinstance(before, str) and before.endswith(" ")
        shown = each.lstrip(" ") if isinstance(each, str) and follows_space else each
        if shown:
            kept.append(shown)
    while kept and isinstance(last := kept[-1], str):
        if stripped := last.rstrip(" "):
            kept[-1] = stripped
            break
        kept.pop()
    return kept


def says_something(nodes: Nodes) -> bool:
    """Tell whether nodes show anything but white space."""
    return any(
        bool(each.strip())
        if isinstance(each, str)
        else each["k"] in ("image", "box", "code") or says_something(each.get("body", []))
        for each in nodes
    )


def with_labels(nodes: Nodes) -> Nodes:
    """Return nodes without the labels that no cross-reference leads to: each costs 110 bytes."""
    targets = {each["to"] for each in _all(nodes) if "to" in each}
    for each in _all(nodes):
        if each.get("label") not in targets:
            each.pop("label", None)
    return nodes


def _all(nodes: Nodes) -> Iterator[dict[str, Any]]:
    for each in nodes:
        if isinstance(each, dict):
            yield each
            for inner in ("body", "title", "items", "caption", "term"):
                if isinstance(below := each.get(inner), list):
                    yield from _all(below)
            for cells in [*each.get("head", []), *each.get("rows", [])]:
                yield from _all(cells)
