"""The project's own templates and other files in the theme's place, read once a build."""

from functools import cached_property
from pathlib import Path

from guideline.cache import store
from guideline.cache.fingerprint import NoFingerprintError
from guideline.project.regular_files import FILE, listing, read

_OF_THE_DAY = (b"build_date_utc", b"update_date")


class Overrides:
    """The files below a folder, as they are when something first asks for them; None: no files."""

    def __init__(self, folder: str | None) -> None:
        self._folder = folder

    @cached_property
    def digest(self) -> bytes:
        """What stands for all files and their names.

        Raises NoFingerprintError where a template shows the time.
        """
        files = self._read()
        shown = [name for name in files if name.endswith(".html") and _shows_time(files[name])]
        if shown:
            raise NoFingerprintError(shown)
        return store.digest(part for file in files.items() for part in file)

    def _read(self) -> dict[str, bytes]:
        folder = Path(self._folder or "")
        folder = folder.resolve()
        names, _ = listing(folder, hidden=True) if self._folder else ([], [])
        return {
            name: read(folder / name, folder, FILE)
            for name in names
            if not name.rpartition("/")[2].startswith(".")
        }


def _shows_time(template: bytes) -> bool:
    return any(word in template for word in _OF_THE_DAY)
