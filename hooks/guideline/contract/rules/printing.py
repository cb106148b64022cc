"""The rule *print*: what the handbook has can be printed, and seen or heard by every reader."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.handbook import document, elements
from guideline.handbook.book import ids_given_twice
from guideline.handbook.elements import Element, Fault
from guideline.handbook.lines import RULE, line_of
from guideline.handbook.links import Links
from guideline.handbook.nodes import Nodes
from guideline.handbook.typesetting import readable, undisplayed
from guideline.handbook.typst_errors import unprintable, unreadable
from guideline.pages import line_markers
from guideline.pages.comments import without_comments
from guideline.pages.reader import Page
from guideline.project.findings import Finding
from guideline.project.settings import Language

# Any address will do: where links lead is told by the rules *link* and *address*.
_SITE = "https://site.invalid/"


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    languages = {language.locale: language for language in guideline.settings.languages}
    for page in guideline.all_pages():
        if not page.html:
            continue
        printed = _is_printed(page, languages[page.language])
        for fault in _faults(page, _files(guideline, page)):
            if fault.rule == rule.id and (printed or fault.on_screen):
                place = page.at(line_of(fault, page.html, page.lines))
                yield rule.told(place, fault.what)


def _is_printed(page: Page, language: Language) -> bool:
    """Tell whether the handbook has a page: those of the menu, unless they say otherwise."""
    if page.meta.values.get("handbook") is False:
        return False
    targets = [entry.target or "" for entry in language.nav or ()]
    names = [name.removeprefix("./").removeprefix(f"{page.language}/") for name in targets]
    return language.nav is None or page.path in names


def _files(guideline: Guideline, page: Page) -> Mapping[str, Path]:
    file = guideline.settings.attachment
    return {path: file(page.language, path) for path in guideline.assets[page.language]}


def _faults(page: Page, files: Mapping[str, Path]) -> Iterator[Fault]:
    root, unclosed = elements.parse(without_comments(line_markers.strip(page.html)))
    yield from unclosed
    yield from ids_given_twice(root)
    if not any(root.find("h1")):
        root = Element("", children=(Element("h1", children=(page.title,)), *root.children))
    part = document.convert(root, page.path, page.language, Links({}, files, _SITE), 0)
    yield from part.faults
    for character in undisplayed("".join(_texts(part.body))):
        yield unprintable(character)
    for picture in _pictures(part.body):
        if wrong := readable(picture["path"]):
            yield unreadable(picture, wrong)


def _texts(nodes: Any) -> Iterator[str]:
    """Yield the texts that nodes print."""
    if isinstance(nodes, str):
        yield nodes
    elif isinstance(nodes, dict):
        yield from (nodes[name] for name in ("text", "printed") if name in nodes)
        yield from _texts([each for each in nodes.values() if isinstance(each, list)])
    else:
        for each in nodes:
            yield from _texts(each)


def _pictures(nodes: Nodes | Any) -> Iterator[dict[str, Any]]:
    if isinstance(nodes, dict):
        if "path" in nodes:
            yield nodes
        nodes = [each for each in nodes.values() if isinstance(each, list)]
    if isinstance(nodes, list):
        for each in nodes:
            yield from _pictures(each)


PRINT = Rule(
    id=RULE,
    finds="what the handbook cannot print, and what some readers neither see nor hear",
    check=_check,
    scope=Scope.PAGE,
)
