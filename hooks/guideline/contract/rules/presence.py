"""The rules *missing*, *orphan* and *leftover*: every page in every language, no other files."""

from collections.abc import Iterator
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.project.findings import Finding, Place


def _missing(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for language in guideline.settings.translations:
        for path in guideline.sources:
            if path not in guideline.pages[language.locale]:
                source = guideline.file_of(guideline.settings.source.locale, path)
                file = guideline.file_of(language.locale, path)
                args: dict[str, Any] = {"source": source, "language": language.name, "file": file}
                yield rule.found(Place(file), "missing", origin=Place(source), **args)


def _orphan(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    source = guideline.settings.source.locale
    for language in guideline.settings.translations:
        for path in guideline.pages[language.locale]:
            if path not in guideline.sources:
                file = guideline.file_of(language.locale, path)
                yield _without_source(rule, guideline, file, guideline.file_of(source, path))
        for path in sorted(guideline.assets[language.locale] - guideline.assets[source]):
            file = guideline.file_of(language.locale, path)
            yield _without_source(rule, guideline, file, guideline.file_of(source, path))
    folders = ", ".join(
        f"{guideline.folder_of(language.locale)}/" for language in guideline.settings.languages
    )
    for stray in guideline.strays:
        yield rule.found(Place(guideline.file(stray)), "orphan-stray", folders=folders)


def _without_source(rule: Rule, guideline: Guideline, file: str, expected: str) -> Finding:
    name = guideline.settings.source.name
    return rule.found(Place(file), "orphan", expected=expected, language=name)


def _leftover(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for name in guideline.leftovers:
        file = name.rpartition("/")[2]
        yield rule.found(Place(guideline.file(name)), "leftover", file=file)


MISSING = Rule(
    id="missing",
    finds="a source page without a translation",
    check=_missing,
)
ORPHAN = Rule(
    id="orphan",
    finds="a translation or a file whose source does not exist",
    check=_orphan,
)
LEFTOVER = Rule(
    id="leftover",
    finds="a file that a program or a copy left behind, which everyone could read",
    check=_leftover,
)
