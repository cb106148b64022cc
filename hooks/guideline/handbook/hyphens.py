"""Soft hyphens in the long words of a document; headings, which bookmarks repeat, have none."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from guideline.handbook.edition import Document
from guideline.hyphenation.joints import Joints
from guideline.hyphenation.words import with_soft_hyphens

_NO_NODES = frozenset(["keywords", "date", "words"])


def hyphenated(document: Document, language: str, joints: Joints) -> Document:
    """Return a document whose long words may break."""
    data = {
        name: value if name in _NO_NODES else _within(value, language, joints)
        for name, value in document.data.items()
    }
    return replace(document, data=data)


def _within(value: Any, language: str, joints: Joints) -> Any:
    """Return nodes with soft hyphens. A string in a list is text; a field of a node is none."""
    if isinstance(value, list):
        return [
            with_soft_hyphens(each, language, joints)
            if isinstance(each, str)
            else _within(each, language, joints)
            for each in value
        ]
    if isinstance(value, Mapping) and value.get("k") != "heading":
        own = str(value.get("lang", language)) if "k" in value else language
        return {name: _within(each, own, joints) for name, each in value.items()}
    return value
