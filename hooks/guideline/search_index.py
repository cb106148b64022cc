"""The search index: one of all languages in, one per language out."""

from collections.abc import Mapping, Sequence
from typing import Any

Index = Mapping[str, Any]
"""What Material's search worker reads: ``config`` and ``docs``, each entry with a ``location``."""


def of_language(index: Index, home: str, other_homes: Sequence[str]) -> Index:
    """The part of the index below one language's folder, its locations relative to that folder.

    ``home`` and ``other_homes`` are folders below the site's root (``"sv/"``), the default
    language's is ``""``.
    """
    deeper = tuple(other for other in other_homes if other.startswith(home) and other != home)
    docs = [
        {**entry, "location": entry["location"].removeprefix(home)}
        for entry in index["docs"]
        if entry["location"].startswith(home) and not entry["location"].startswith(deeper)
    ]
    return {**index, "docs": docs}
