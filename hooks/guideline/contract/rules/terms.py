"""The rule *term*: a term of the source has its counterpart in the translation."""

import re
from collections.abc import Iterator, Sequence

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.project.findings import Finding, Place, Severity
from guideline.terms.glossary import Glossary, TermMatcher

_HANDLE = re.compile(r"[@#][\w-]+")  # the same in every language: the rule *literal* compares it


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for fault in guideline.glossary.faults:
        place = Place(guideline.glossary.file, fault.line)
        yield rule.told(place, fault.what, severity=Severity.ERROR)
    locale = guideline.settings.source.locale
    source = TermMatcher(locale, guideline.base_forms)
    named: dict[str, set[str]] = {}  # the source's terms in a text, once for all languages
    for pair in guideline.pairs:
        target = TermMatcher(pair.language.locale, guideline.base_forms)
        counterparts = _counterparts(guideline.glossary, locale, pair.language.locale)
        for ours, theirs in pair.alignment.pairs:
            if ours.own not in named:
                terms = _counterparts(guideline.glossary, locale, locale)
                text = _HANDLE.sub(" ", ours.own)
                named[ours.own] = {term for term in terms if source.names(text, term)}
            for term in sorted(named[ours.own] & counterparts.keys()):
                forms = counterparts[term]
                if not any(
                    target.uses(theirs.own, form) or target.uses_as_phrase(theirs.own, form, term)
                    for form in forms
                ):
                    origin = pair.source.at(ours.line)
                    place = pair.translation.at(theirs.line)
                    yield _missing(rule, place, origin, term, forms)


def _counterparts(glossary: Glossary, source: str, target: str) -> dict[str, list[str]]:
    """Return the target language's forms of every term of the source language."""
    found: dict[str, list[str]] = {}
    for term in glossary.terms:
        if source in term.forms and target in term.forms:
            found.setdefault(term.forms[source], []).append(term.forms[target])
    return found


def _missing(rule: Rule, place: Place, origin: Place, term: str, forms: Sequence[str]) -> Finding:
    return rule.found(place, "term", origin=origin, term=term, forms=sorted(forms))


TERM = Rule(
    id="term",
    finds="a term of the glossary that the translation does not use",
    check=_check,
    severity=Severity.WARNING,
    scope=Scope.PAIR,
)
