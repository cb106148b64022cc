"""What knows a language's words: an analyser that it names, a stemmer or a dictionary that is installed."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import snowballstemmer
import yaml
from babel import Locale, UnknownLocaleError

from guideline import languages

_FILE = "dictionary.yml"
_VOIKKO = "voikko"


@cache
def data(locale: str) -> Mapping[str, Any]:
    """Return what a language's file says about its dictionary; nothing where there is none."""
    path = languages.file(locale, _FILE)
    return (yaml.safe_load(path.read_text("utf-8")) or {}) if path else {}


@cache
def installed(package: str) -> str:
    """Return a package with its version; empty where it is not installed."""
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return ""


def uses_voikko(locale: str) -> bool:
    """Tell whether Voikko knows a language's words better than any list, and is there."""
    return data(locale).get("by") == _VOIKKO and bool(installed("pyvoikko"))


@cache
def stemmer(locale: str) -> Callable[[str], str] | None:
    """Return Snowball's stemmer of a language, which it calls by its English name; None without one."""
    try:
        named = Locale.parse(languages.code_of(locale)).get_display_name("en") or ""
    except (UnknownLocaleError, ValueError):
        return None
    name = named.partition(" ")[0].lower()  # "norwegian" of "Norwegian Bokmål"
    if name not in snowballstemmer.algorithms():
        return None
    stem = snowballstemmer.stemmer(name).stemWord
    return cache(lambda word: str(stem(word)))
