"""How a language writes numbers, times and names, where libraries don't know: `values.yml`."""

from collections.abc import Mapping
from functools import cache

import msgspec

from guideline import languages
from guideline.project import yaml_nodes

_FILE = "values.yml"


class Values(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A language's file. Patterns are regular expressions."""

    numbers_by: str = ""
    """What num2words calls the language, where that is not its code."""
    number_words: Mapping[str, int] = {}
    """What num2words does not say: bare hundreds, how often, dozens, endings."""
    guessed_numbers: Mapping[str, int] = {}
    """Words that say other things as often: they may be a counterpart, and are never missed."""
    number_cases: tuple[str, ...] = ()
    """The cases that num2words inflects numbers in."""
    ordinal_endings: tuple[str, ...] = ("",)
    times_ending: str = ""
    """What makes a number how often: “mal”."""
    compounding: tuple[int, int] = (0, 0)
    """The first number, and the one after the last, that begin compounds: kaksivaiheinen."""
    compound_numbers: Mapping[str, int] = {}
    """Their own forms there: “neli”."""
    clitics: str = r"(?!)"
    """What may hang on any word."""
    magnitudes: Mapping[str, str] = {}
    """Patterns of thousands (k), millions (m) and billions (b) after a number."""
    hours: str = ""
    """A pattern of a time: hours, minutes, or minutes behind."""
    times: Mapping[str, int] = {}
    """Beginnings of words for a time of day, and the hour."""
    before_hours: Mapping[str, tuple[int, int]] = {}
    """Patterns before an hour that make it another time: hours and minutes to add, “half past”."""
    small_words: tuple[str, ...] = ()
    """What stands beside days, times and numbers, abbreviations above all, and tells no language."""
    handle_endings: str = ""
    """What a handle may end in beside its name."""
    handle_stems: Mapping[str, str] = {}
    """How a name ends before such an ending, and how it ends without: “-saare-n”, “-saari”."""
    placeholders: tuple[str, ...] = ()
    """Words in code and addresses that readers put their own in place of: “your”, “example”."""
    address_codes: tuple[str, ...] = ()
    """What addresses call the language beside its code."""
    before_month: tuple[str, ...] = ()
    """Patterns of what may stand between a day and its month where CLDR has nothing: “of”."""
    date_patterns: tuple[str, ...] = ()
    """Further ways to write a date: with `month`, `day` and `year` by name, MONTH for a month."""
    ambiguous_months: tuple[str, ...] = ()
    """Months that, written so, are other words as well: “children under 8 may …”."""


@cache
def of(locale: str) -> Values:
    """Return what is known; nothing where there is no file."""
    path = languages.file(locale, _FILE)
    if path is None:
        return Values()
    node = yaml_nodes.composed(path.read_text("utf-8"))
    return msgspec.convert(yaml_nodes.constructed(node) if node else {}, Values)
