"""The files of the search, from what the theme's search plugin read."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guideline.cache import store
from guideline.search import index
from guideline.search.concepts import Concept
from guideline.search.sections import Section, of_language

WORKER = "assets/javascripts/search-worker.js"
"""Where the worker lies below the site's root; the address of the index is relative to it."""

THEME_ENGINE = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
"""The theme's own engine below the site's root, which nothing on the site uses."""

THEME_INDEX = "search/search_index.json"
"""What the theme's script loads below a language's home, on every page."""


@dataclass(frozen=True)
class Published:
    """A file below the site's root, and the concepts of its language that find nothing."""

    path: str
    content: bytes
    unused: tuple[Concept, ...] = ()


@dataclass
class Site:
    """What the search needs to know of a site.

    Its languages; by address its pages' descriptions, and the HTML of the home pages. A language's
    home page has the address ``./`` or that of its folder.
    """

    languages: Mapping[str, index.Language] = field(default_factory=dict)
    descriptions: dict[str, str | None] = field(default_factory=dict)
    fronts: dict[str, str] = field(default_factory=dict)

    def publish(self, folder: Path, default: str, tell: Callable[[str], object]) -> None:
        """Put the search's files into the built site in ``folder`` in place of the theme's.

        ``default`` is the language whose home is the site's root; ``tell`` gets a line for every
        entry of the everyday words that finds nothing.
        """
        theme_index = json.loads((folder / THEME_INDEX).read_text(encoding="utf-8"))
        homes = {
            "" if each == default else f"{each}/": self.languages[each] for each in self.languages
        }
        fingerprint = {at.removeprefix("./"): text or "" for at, text in self.descriptions.items()}
        fronts = {at.removeprefix("./"): content for at, content in self.fronts.items()}
        for file in files(theme_index, homes, fingerprint, fronts):
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
            for unused in file.unused:
                tell(f"{unused.place}: no page has “{unused.term}”; its other words find nothing.")


def files(
    theme_index: Any,
    languages: Mapping[str, index.Language],
    descriptions: Mapping[str, str],
    fronts: Mapping[str, str],
) -> Iterator[Published]:
    """Two files a language, ``languages`` being those of each home (``""``, ``"sv/"``).

    The theme's script loads its index with every page; so that one is nearly empty and says where
    the worker finds the real one when somebody searches. The name of that one changes with its
    content, so that it can be kept for long; a page that was open meanwhile asks what it is called now.
    """
    homes: Sequence[str] = list(languages)
    for home, language in languages.items():
        front = fronts.get(home, fronts.get(f"{home}index.html", ""))
        sections = of_language(theme_index["docs"], home, homes, descriptions, front)
        content, unused = _index(language, sections)
        name = f"search/{language.locale}.{hashlib.sha256(content).hexdigest()[:8]}.json"
        yield Published(name, content, unused)
        config = {
            **theme_index["config"],
            "lang": [language.locale],
            "index": _up_from(WORKER) + name,
            "home": _up_from(WORKER) + home + THEME_INDEX,
        }
        yield Published(home + THEME_INDEX, _json({"config": config, "docs": []}))


def _index(
    language: index.Language, sections: Sequence[Section]
) -> tuple[bytes, tuple[Concept, ...]]:
    """Return the index of ``sections``, ready to be published, and the concepts without effect."""
    concepts = list(language.concepts)
    read = _json([[each.location, each.title, each.lines, each.leads] for each in sections])
    key = store.key("search index", [language.locale, read, *map(repr, concepts)])
    if found := store.get(key):
        unused, _, content = found.partition(b"\n")
        return content, tuple(concepts[number] for number in json.loads(unused))
    built = index.build(language, sections)
    language.morphology.save()
    content = _json(built.index)
    numbers = [number for number, each in enumerate(concepts) if each in built.unused]
    store.put(key, _json(numbers) + b"\n" + content)
    return content, tuple(concepts[number] for number in numbers)


def _up_from(path: str) -> str:
    return "../" * path.count("/")


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
