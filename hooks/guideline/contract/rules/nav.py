"""The rule *nav*: the menu reaches every page and has a title in every language; so the foot."""

import re
from collections.abc import Iterator
from typing import Any

from guideline.contract.guideline import Guideline, relative
from guideline.contract.language_names import name_of
from guideline.contract.menu_titles import exchanged, menu, traded
from guideline.contract.rules.rule import Rule
from guideline.project.findings import Finding, Place, Severity
from guideline.project.lazy_files import content
from guideline.project.settings import Language, NavEntry
from guideline.terms.language_identification import is_translatable, other_language


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    settings = guideline.settings
    for language in settings.languages:
        if language.nav is not None and (language is settings.source or language.own_nav):
            yield from _targets(rule, guideline, language, language.nav)
    for language in settings.translations:
        if language.nav is not None and not language.own_nav:
            yield from _titles(rule, guideline, language, language.nav)
    yield from _exchanged(rule, guideline)
    yield from _footer(rule, guideline)


def _targets(
    rule: Rule, guideline: Guideline, language: Language, nav: tuple[NavEntry, ...]
) -> Iterator[Finding]:
    pages = guideline.pages[language.locale]
    reached = {_page(entry.target, language) for entry in nav if entry.target}
    for entry in nav:
        target = entry.target
        if target and not _is_address(target) and _page(target, language) not in pages:
            file = guideline.file_of(language.locale, _page(target, language))
            place = _place(guideline, rf"-.*\b{re.escape(target)}\b")
            yield rule.found(place, "nav-no-page", target=target, file=file)
    for path in pages:
        if path not in reached and not guideline.settings.outside_nav(f"{language.locale}/{path}"):
            place = Place(guideline.file_of(language.locale, path))
            yield rule.found(place, "nav-unreached", config=_config(guideline), path=path)


def _titles(
    rule: Rule, guideline: Guideline, language: Language, nav: tuple[NavEntry, ...]
) -> Iterator[Finding]:
    for title in dict.fromkeys(entry.title for entry in nav if entry.title):
        translated = str(language.titles.get(title) or "").strip()
        if translated:
            yield from _language(rule, guideline, language, title, translated)
        else:
            place = _place(guideline, rf"-\s+['\"]?{re.escape(title)}['\"]?\s*:")
            yield rule.found(place, "nav-no-title", **_of_title(guideline, language, title))


def _language(
    rule: Rule, guideline: Guideline, language: Language, title: str, translated: str
) -> Iterator[Finding]:
    """Yield what is wrong with the language of a menu's title."""
    settings = guideline.settings
    locales = tuple(each.locale for each in settings.languages)
    if translated.casefold() == title.casefold():
        wrong = is_translatable(translated, language.locale, settings.source.locale)
        id_ = "nav-same-title"
        args: dict[str, Any] = {}
    else:
        other = other_language(translated, language.locale, locales, title)
        wrong = bool(other)
        id_ = "nav-other-language"
        args = {"translated": translated, "other": name_of(guideline, other)}
    if wrong:
        place = _place(
            guideline, rf"\s+['\"]?{re.escape(title)}['\"]?\s*:\s*['\"]?{re.escape(translated)}"
        )
        args |= _of_title(guideline, language, title)
        yield rule.found(place, id_, severity=Severity.WARNING, **args)


def _exchanged(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    """Yield titles that stand on each other's pages; where the source's do, its translations' not."""
    told: set[frozenset[str]] = set()
    for language in guideline.settings.languages:
        if language.own_nav:
            continue
        for pair in (*_misplaced(guideline, language), *_traded(guideline, language)):
            if frozenset(pair) in told:
                continue
            told.add(frozenset(pair))
            one, other = (_title(guideline, language, each) for each in pair)
            args: dict[str, Any] = {"title": one, "other": other, "language": language.name}
            place = _place(guideline, rf"['\"]?{re.escape(one)}['\"]?\s*(?::|$)")
            yield rule.found(place, "nav-exchanged", severity=Severity.WARNING, **args)


def _title(guideline: Guideline, language: Language, title: str) -> str:
    """Return a title of the source's menu in a language; empty where it has none."""
    if language is guideline.settings.source:
        return title
    return str(language.titles.get(title) or "").strip()


def _misplaced(guideline: Guideline, language: Language) -> Iterator[tuple[str, str]]:
    """Yield pairs of the source's titles which, in a language, fit each other's pages better."""
    pages, entries, sources = guideline.pages[language.locale], {}, {}
    for entry in guideline.settings.source.nav or ():
        title = _title(guideline, language, entry.title or "")
        read = content(pages, _page(entry.target or "", language))
        if title and read is not None:
            entries[title], sources[title] = read.decode("utf-8", "replace"), entry.title or ""
    return ((sources[one], sources[other]) for one, other in exchanged(entries))


def _traded(guideline: Guideline, language: Language) -> Iterator[tuple[str, str]]:
    """Yield pairs of the source's titles, pages' or groups', that changed places in a change."""
    if guideline.before is None:
        return iter(())
    before, entries = menu("\n".join(guideline.before.config_lines)), guideline.settings.source.nav
    if language is guideline.settings.source:
        was, now = (
            {entry.title: entry.within or (entry.target,) for entry in each or () if entry.title}
            for each in (before.entries, entries)
        )
        return traded(was, now)
    titles = [entry.title for entry in entries or () if entry.title]
    now_called = {title: _title(guideline, language, title) for title in titles}
    return traded(before.titles.get(language.locale, {}), now_called)


def _of_title(guideline: Guideline, language: Language, title: str) -> dict[str, Any]:
    return {
        "title": title,
        "language": language.name,
        "locale": language.locale,
        "config": _config(guideline),
    }


def _footer(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for name in guideline.settings.footer:
        if name not in guideline.sources:
            file = guideline.file_of(guideline.settings.source.locale, name)
            place = _place(guideline, rf"-\s*{re.escape(name)}\b")
            yield rule.found(place, "nav-footer", name=name, file=file)


def _page(target: str, language: Language) -> str:
    return target.removeprefix("./").removeprefix(f"{language.locale}/")


def _is_address(target: str) -> bool:
    return "://" in target or target.startswith(("/", "mailto:"))


def _config(guideline: Guideline) -> str:
    return relative(guideline.settings, guideline.settings.config)


def _place(guideline: Guideline, pattern: str) -> Place:
    """Return the line of the configuration that matches, else the line where nav begins."""
    lines = guideline.config_lines
    nav = next((n for n, line in enumerate(lines) if re.match(r"nav\s*:", line)), 0)
    for offset in (nav, 0):
        for number, line in enumerate(lines[offset:], offset + 1):
            if re.search(pattern, line):
                return Place(_config(guideline), number)
    return Place(_config(guideline), nav + 1)


NAV = Rule(
    id="nav",
    finds="a page that the menu does not reach, an entry without a page or a translated title",
    check=_check,
)
