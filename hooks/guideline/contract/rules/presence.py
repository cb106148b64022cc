"""The rules *missing*, *orphan* and *leftover*: every page in every language, no other files."""

from collections.abc import Iterator
from filecmp import cmp
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
            yield _attachment_without_source(rule, guideline, language.locale, path)
    folders = ", ".join(
        f"{guideline.folder_of(language.locale)}/" for language in guideline.settings.languages
    )
    for stray in guideline.strays:
        yield rule.found(Place(guideline.file(stray)), "orphan-stray", folders=folders)


def _without_source(rule: Rule, guideline: Guideline, file: str, expected: str) -> Finding:
    name = guideline.settings.source.name
    return rule.found(Place(file), "orphan", expected=expected, language=name)


def _attachment_without_source(rule: Rule, guideline: Guideline, locale: str, path: str) -> Finding:
    """Say what to do with a picture or other file; its new name, where the source's has only that."""
    settings, source = guideline.settings, guideline.settings.source.locale
    file, expected = (guideline.file_of(each, path) for each in (locale, source))
    args: dict[str, Any] = {"expected": expected, "language": settings.source.name}
    here = settings.attachment(locale, path)
    for other in sorted(guideline.assets[source] - guideline.assets[locale]):
        if cmp(settings.attachment(source, other), here, shallow=False):
            new, name = guideline.file_of(source, other), guideline.file_of(locale, other)
            return rule.found(Place(file), "orphan-renamed", new=new, name=name, expected=expected)
    return rule.found(Place(file), "orphan-file", **args)


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
