"""The rules *missing* and *orphan*: every page and file in every language, none without source."""

from collections.abc import Iterator

from guideline.findings import Finding, Place
from guideline.rules.rule import Rule
from guideline.site import Guideline


def _missing(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for language in guideline.settings.translations:
        for path in guideline.sources:
            if path not in guideline.pages[language.locale]:
                source = guideline.file(guideline.settings.source.locale, path)
                file = guideline.file(language.locale, path)
                what = f"the page is missing; {source} has no version in {language.name}"
                todo = f"Translate {source} and save it as {file}."
                yield rule.finding(Place(file), what, todo, origin=Place(source))


def _orphan(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    source = guideline.settings.source.locale
    for language in guideline.settings.translations:
        for path in guideline.pages[language.locale]:
            if path not in guideline.sources:
                file = guideline.file(language.locale, path)
                yield _without_source(rule, guideline, file, guideline.file(source, path))
        for path in sorted(guideline.assets[language.locale] - guideline.assets[source]):
            file = guideline.file(language.locale, path)
            yield _without_source(rule, guideline, file, guideline.file(source, path))
    folders = ", ".join(
        f"{guideline.file(language.locale)}/" for language in guideline.settings.languages
    )
    for stray in guideline.strays:
        what = "the page is in no language's folder, so it has no language"
        yield rule.finding(Place(guideline.file(stray)), what, f"Move it to one of {folders}.")


def _without_source(rule: Rule, guideline: Guideline, file: str, expected: str) -> Finding:
    name = guideline.settings.source.name
    what = f"there is no {expected}, of which this would be the translation"
    todo = f"If it was renamed or removed in {name}, do the same here; if not, write {expected}."
    return rule.finding(Place(file), what, todo)


MISSING = Rule(
    id="missing",
    finds="a source page without a translation",
    remedy="Translate the page.",
    check=_missing,
    of_lists=True,
)
ORPHAN = Rule(
    id="orphan",
    finds="a translation or a file whose source does not exist",
    remedy="Rename or remove it.",
    check=_orphan,
    of_lists=True,
)
