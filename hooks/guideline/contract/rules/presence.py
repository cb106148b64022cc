"""The rules *missing*, *orphan* and *leftover*: every page in every language, no other files."""

from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.project.findings import Finding, Place


def _missing(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for language in guideline.settings.translations:
        for path in guideline.sources:
            if path not in guideline.pages[language.locale]:
                source = guideline.file(guideline.settings.source.locale, path)
                file = guideline.file(language.locale, path)
                message = f"the page is missing; {source} has no version in {language.name}"
                remedy = f"Translate {source} and save it as {file}."
                yield rule.finding(Place(file), message, remedy, origin=Place(source))


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
        message = "the page is in no language's folder, so it has no language"
        yield rule.finding(Place(guideline.file(stray)), message, f"Move it to one of {folders}.")


def _without_source(rule: Rule, guideline: Guideline, file: str, expected: str) -> Finding:
    name = guideline.settings.source.name
    message = f"there is no {expected}, of which this would be the translation"
    remedy = f"If it was renamed or removed in {name}, do the same here; if not, write {expected}."
    return rule.finding(Place(file), message, remedy)


def _leftover(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for name in guideline.leftovers:
        message = f"{name.rpartition('/')[2]} looks like what a program or a copy left behind"
        yield rule.finding(Place(guideline.file(name)), message)


MISSING = Rule(
    id="missing",
    finds="a source page without a translation",
    remedy="Translate the page.",
    check=_missing,
)
ORPHAN = Rule(
    id="orphan",
    finds="a translation or a file whose source does not exist",
    remedy="Rename or remove it.",
    check=_orphan,
)
LEFTOVER = Rule(
    id="leftover",
    finds="a file that a program or a copy left behind, which everyone could read",
    remedy="Delete the file. If it is meant to be there, give it another name.",
    check=_leftover,
)
