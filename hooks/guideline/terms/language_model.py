"""How likely a text is in each of several languages, by py3langid, which knows them by their letters."""

import json
from collections.abc import Mapping, Sequence
from copy import copy
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from guideline.cache import store
from guideline.languages import analysed, analysers, code_of
from guideline.terms.known_words import neighbours

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_COMMON = ("en", "de", "fr", "es", "ru")  # what a text may be in beside a site's own languages


@cache
def _candidates(own: str, site: Sequence[str]) -> tuple[str, ...]:
    near = [each for locale in (own, *site) for each in neighbours(locale)]
    found = {each for each in (*site, *near, *_COMMON) if code_of(each) != code_of(own)}
    return tuple(sorted({own, *found}))


@lru_cache(1 << 12)
def likelihoods(text: str, own: str, site: Sequence[str]) -> Sequence[tuple[str, float]]:
    """Return how likely each language is, likeliest first; none where the model has not all."""
    locales = _candidates(own, site)
    given = analysed.likelihoods(own, model()).get(text, {})
    known = given if given.keys() == {*locales} else _by_model(text, locales)
    return sorted(known.items(), key=lambda one: -one[1])


def _by_model(text: str, locales: Sequence[str]) -> Mapping[str, float]:
    """Return how likely each language is by the model, but for those that it does not know."""
    key = store.key("language", [text, *locales], by=model())
    found = store.get(key)
    if found is None:
        found = json.dumps(_model(locales).rank(text)).encode()
        store.put(key, found)
    ranked = dict(json.loads(found))
    named = {locale: ranked.get(_label(locale)) for locale in locales}
    return {locale: likely for locale, likely in named.items() if likely is not None}


def model() -> str:
    """Return which model knows languages by their letters; empty where there is none."""
    return analysers.installed("py3langid")


@cache
def _label(locale: str) -> str:
    """Return what the model calls a locale: itself, its language, or what that language's data says."""
    named = (locale, code_of(locale), str(analysers.data(locale).get("letters", "")))
    return next((each for each in named if each in _labels()), locale)


def is_modelled(locale: str) -> bool:
    """Tell whether the model knows a language by its letters."""
    return _label(locale) in _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(_all_languages().labels)


@cache
def _model(locales: Sequence[str]) -> "LanguageIdentifier":
    model = copy(_all_languages())
    model.set_languages([each for each in map(_label, locales) if each in _labels()])
    return model


@cache
def _all_languages() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - takes a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
