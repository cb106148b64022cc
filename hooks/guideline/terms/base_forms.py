"""Base forms of Finnish words by Voikko, kept between builds because it takes seconds to load."""

import json
from collections.abc import Callable, Iterator, Mapping

from guideline.cache import store
from guideline.languages import analysed, analysers
from guideline.project import limits


class BaseForms(Mapping[str, frozenset[str]]):
    """What Voikko says about words, when somebody asks.

    concerns: whether a word is worth asking about; the others have no base forms.
    """

    def __init__(self, concerns: Callable[[str], bool] = lambda _: True) -> None:
        self._concerns = concerns
        self._known: dict[str, frozenset[str]] = {}

    def __getitem__(self, word: str) -> frozenset[str]:
        """Return a word's base forms in lower case; none where Voikko does not know the word."""
        if word not in self._known:
            self._known[word] = ask(word) if self._concerns(word) else frozenset()
        return self._known[word]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the words that somebody has asked about."""
        return iter(self._known)

    def __len__(self) -> int:
        """Return how many words somebody has asked about."""
        return len(self._known)


def ask(word: str) -> frozenset[str]:
    """Return what Voikko says about a word, now or in the past."""
    if len(word) > limits.ANALYSED or not analyser_version():
        return frozenset()
    for locale in analysed.locales():
        if (given := analysed.base_forms(locale, analyser_version()).get(word)) is not None:
            return frozenset(given)
    key = store.key("base forms", [word], by=analyser_version())
    found = store.get(key)
    if found is None:
        from pyvoikko import analyse  # noqa: PLC0415 - takes seconds: only for a new word

        forms = sorted({str(form.BASEFORM).lower() for form in analyse(word)})
        found = json.dumps(forms).encode()
        store.put(key, found)
    return frozenset(json.loads(found))


def analyser_version() -> str:
    """Return what a word's base forms depend on; empty where no analyser is installed."""
    return analysers.installed("pyvoikko")
