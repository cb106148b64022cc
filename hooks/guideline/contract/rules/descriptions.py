"""The rule *description*: no page has another page's description.

In the source language that only reads badly; a translation says what its source does not.

It asks for one line of every page, and reads that alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.project.findings import Finding, Place, Severity
from guideline.project.lazy_files import content

# A value on one line that needs no YAML to be understood.
_PLAIN = re.compile(rb"^description:[ ]+([^\s>|'\"&*!%@`{\[].*?)\s*$", re.MULTILINE)
_BEGINNING = 4096  # bytes


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    source = guideline.settings.source.locale
    found = {
        language.locale: {
            path: _described(guideline, language.locale, path)
            for path in guideline.pages[language.locale]
        }
        for language in guideline.settings.languages
    }
    for locale, descriptions in found.items():
        same: defaultdict[str, list[str]] = defaultdict(list)
        for path, text in descriptions.items():
            same[" ".join(text.casefold().split())].append(path)
        for text, paths in same.items():
            if not text or len(paths) < 2:
                continue
            sources = {found[source][path] for path in paths if path in found[source]}
            if locale != source and len(sources) < 2:
                continue  # the source is to be corrected first, or is not there
            for path in paths:
                others = [guideline.file_of(locale, each) for each in paths if each != path]
                place = Place(guideline.file_of(locale, path), _line(guideline, locale, path))
                severity = Severity.WARNING if locale == source else rule.severity
                yield replace(
                    rule.found(place, "description", others=", ".join(others)),
                    severity=severity,
                    firm=True,
                )


def _described(guideline: Guideline, locale: str, path: str) -> str:
    raw = content(guideline.pages[locale], path)
    if raw is not None and (plain := _PLAIN.search(raw, 0, _BEGINNING)):
        return plain[1].decode("utf-8", "replace")
    value = guideline.pages[locale][path].meta.values.get("description")
    return value if isinstance(value, str) else ""


def _line(guideline: Guideline, locale: str, path: str) -> int:
    return guideline.pages[locale][path].meta.line("description")


DESCRIPTION = Rule(
    id="description",
    finds="a page with another page's description",
    check=_check,
)
