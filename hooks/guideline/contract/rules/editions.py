"""The rule *edition*: an edition's file is as it was written, and the site has its languages."""

from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.editions.format import name_of
from guideline.project import regular_files
from guideline.project.findings import Finding, Place


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for file, fault in guideline.editions.faults.items():
        yield rule.told(Place(file, fault.line), fault.what)
    yield from _languages(rule, guideline)


def _languages(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    """Find each language that the site does not have (any more), where it is first."""
    settings = guideline.settings
    known = {*(language.locale for language in settings.languages), *settings.former_languages}
    for edition in guideline.editions.editions:
        locales = {*edition.said}.union(*(page.text for page in edition.pages.values() if page))
        for locale in sorted(locales - known):
            known.add(locale)
            file = name_of(edition.number)
            text = regular_files.read_text(
                settings.root / file, settings.root, regular_files.FILE, errors="replace"
            )
            line = text.count("\n", 0, text.find(f'"{locale}": ')) + 1
            config = settings.config.name
            yield rule.found(Place(file, line), "edition-language", language=locale, config=config)


EDITION = Rule(
    id="edition",
    finds="an edition that is damaged, was changed afterwards or is of an unknown language",
    check=_check,
)
