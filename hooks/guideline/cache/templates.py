"""The theme's templates, compiled once and looked for where they are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader
from jinja2.bccache import Bucket

from guideline.cache import store

PLACEHOLDER = "placeholder-of-the-script-marker"
"""Stands in kept templates for what an extension writes into them anew for each build."""


class Loader(FileSystemLoader):
    """Finds templates as its base class does, and lists those that MkDocs could publish.

    MkDocs asks for the theme's files to publish some, never a hidden one: Material has fourteen
    thousand icons in a hidden folder. A build asks once for each language; it is told what its
    first loader found.
    """

    listed: list[str] | None = None

    def list_templates(self) -> list[str]:
        """Return the names of all templates but hidden ones, sorted."""
        if self.listed is None:
            self.listed = self._found()
        return self.listed

    def _found(self) -> list[str]:
        found: set[str] = set()
        for top in map(Path, self.searchpath):
            folders = [top]
            while folders:
                for path in folders.pop().iterdir():
                    if path.name.startswith("."):
                        continue
                    if path.is_dir():
                        # As the base class: links to folders are followed only where it is told.
                        if self.followlinks or not path.is_symlink():
                            folders.append(path)
                    else:
                        found.add(path.relative_to(top).as_posix())
        return sorted(found)


_codes: dict[bytes, Any] = {}  # of this process, for the previews after the first


class Compiled(BytecodeCache):
    """Keeps compiled templates.

    language: of the build, as a filter with constant arguments is worked out when the template is
    compiled. An extension that writes something drawn anew for each build into templates has it as
    ``marker``, 32 characters.
    """

    def __init__(self, language: Callable[[], str]) -> None:
        self._language = language

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what is kept."""
        key = self._key(bucket)
        place = key + _marker(bucket)
        if place in _codes:
            bucket.code = _codes[place]
        elif code := store.get(key):
            bucket.bytecode_from_string(code.replace(PLACEHOLDER.encode(), _marker(bucket)))
            if bucket.code:
                _codes[place] = bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a bucket holds."""
        code = bucket.bytecode_to_string()
        if PLACEHOLDER.encode() not in code:
            store.put(self._key(bucket), code.replace(_marker(bucket), PLACEHOLDER.encode()))

    def _key(self, bucket: Bucket) -> bytes:
        environment = bucket.environment
        extensions = sorted(environment.extensions)
        return store.key("template", [bucket.key, bucket.checksum, self._language(), *extensions])


def _marker(bucket: Bucket) -> bytes:
    return marker(bucket.environment).encode()


def marker(environment: Environment) -> str:
    """Return the word that this build has drawn; `PLACEHOLDER` where no extension has one."""
    words = (getattr(each, "marker", "") for each in environment.extensions.values())
    return next(filter(None, words), PLACEHOLDER)


class Quick:
    """Makes the environments of one build, each of which compiles nothing twice."""

    def __init__(self, language: Callable[[], str]) -> None:
        self._language = language
        self._loader: Loader | None = None

    def quick(self, environment: Environment) -> Environment:
        """Return an environment that MkDocs made, which lists no hidden files."""
        given = environment.loader
        if type(given) is FileSystemLoader:
            place = given.searchpath, given.encoding, given.followlinks
            if self._loader is None or self._loader.searchpath != given.searchpath:
                self._loader = Loader(*place)
            environment.loader = self._loader
        environment.bytecode_cache = Compiled(self._language)
        return environment
