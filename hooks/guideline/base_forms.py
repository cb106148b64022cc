"""Base forms of Finnish words by Voikko, remembered between builds because it is slow to load."""

import json
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from guideline.saving import save


class BaseForms:
    """What Voikko says about words; `path` is where that is kept, keyed by Voikko's version.

    The file may be deleted at any time and shared by two builds at once; one that is damaged or of
    another version is as good as none.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._version = f"pyvoikko {version('pyvoikko')}"
        self._known: dict[str, list[str]] = {}
        self._changed = False
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            content = json.loads(path.read_text("utf-8"))
            if content["version"] == self._version:
                self._known = {
                    str(word): [str(form) for form in forms]
                    for word, forms in content["words"].items()
                }

    def of(self, word: str) -> frozenset[str]:
        """Return a word's base forms in lower case; none where Voikko does not know the word."""
        if word not in self._known:
            from pyvoikko import analyse  # noqa: PLC0415 - takes seconds: only for a new word

            self._known[word] = sorted({str(form.BASEFORM).lower() for form in analyse(word)})
            self._changed = True
        return frozenset(self._known[word])

    def save(self) -> None:
        """Keep what is new; where that is impossible the next build asks again."""
        if not self._changed:
            return
        content = json.dumps({"version": self._version, "words": self._known}, ensure_ascii=False)
        with suppress(OSError):
            save(self._path, content)
            self._changed = False
