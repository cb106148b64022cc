"""The files of the search, from what the theme's search plugin read."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guideline.search import index
from guideline.search.concepts import Concept
from guideline.search.sections import of_language

WORKER = "assets/javascripts/search-worker.js"
"""Where the worker lies below the site's root; the address of the index is relative to it."""

THEME_ENGINE = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
THEME_INDEX = "search/search_index.json"
"""What the theme's script loads below a language's home, on every page."""


@dataclass(frozen=True)
class Published:
    """A file below the site's root, and the concepts of its language that find nothing."""

    path: str
    content: bytes
    unused: tuple[Concept, ...] = ()


def files(
    theme_index: Any, languages: Mapping[str, index.Language], descriptions: Mapping[str, str]
) -> Iterator[Published]:
    """Two files a language, ``languages`` being those of each home (``""``, ``"sv/"``).

    The theme's script loads its index with every page; so that one is nearly empty and says where
    the worker finds the real one when somebody searches. The name of that one changes with its
    content, so that it can be kept for long.
    """
    homes: Sequence[str] = list(languages)
    for home, language in languages.items():
        sections = of_language(theme_index["docs"], home, homes, descriptions)
        built = index.build(language, sections)
        language.morphology.save()
        content = _json(built.index)
        name = f"search/{language.locale}.{hashlib.sha256(content).hexdigest()[:8]}.json"
        yield Published(name, content, built.unused)
        config = {
            **theme_index["config"],
            "lang": [language.locale],
            "index": _up_from(WORKER) + name,
        }
        yield Published(home + THEME_INDEX, _json({"config": config, "docs": []}))


def _up_from(path: str) -> str:
    return "../" * path.count("/")


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
