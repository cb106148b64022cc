"""The rules *file* and *unused*.

Pages that cannot be read, file names that make bad addresses, and files that no page leads to.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.links import leads_to
from guideline.contract.rules.rule import Rule, Scope
from guideline.project.findings import Finding, Place, Severity
from guideline.project.settings import Language

_NAME = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.md")
_OF_THE_SITE = (".css", ".js", ".mjs", ".woff2", ".txt")  # what a site's own parts ask for


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        if page.unread:
            yield rule.told(page.at(page.unread_line), page.unread)
        is_source = page.language == guideline.settings.source.locale
        if guideline.settings.everything and is_source and not _NAME.fullmatch(page.path):
            yield rule.found(Place(page.file), "file-name")


def _unused(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    config = "\n".join(guideline.config_lines)
    where: defaultdict[str, list[Language]] = defaultdict(list)
    for language in guideline.settings.languages:
        linked = _linked(guideline, language.locale)
        for path in guideline.assets[language.locale] - linked:
            name = path.rpartition("/")[2]
            if name not in config and not name.endswith(_OF_THE_SITE):
                where[path].append(language)
    for path, languages in sorted(where.items()):
        names = [language.name for language in languages]
        place = Place(guideline.file_of(languages[0].locale, path))
        yield rule.found(place, "unused", languages=names)


def _linked(guideline: Guideline, locale: str) -> frozenset[str]:
    """Return the paths that a language's pages lead to or show."""
    if guideline.linked is not None:
        return guideline.linked[locale]
    pages = guideline.pages[locale].values()
    return frozenset(path for page in pages for path in leads_to(page))


FILE = Rule(
    id="file",
    finds="a page that cannot be read, or a file name that makes a bad address",
    check=_check,
    scope=Scope.PAGE,
)
UNUSED = Rule(
    id="unused",
    finds="a picture or other file that no page leads to or shows",
    check=_unused,
    severity=Severity.NOTE,
)
