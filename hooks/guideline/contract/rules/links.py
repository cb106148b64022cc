"""The rule *link*: links lead to pages and headings of the same language, as the source's do."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from guideline.contract.guideline import Guideline
from guideline.contract.heading_ids import changed_ids
from guideline.contract.rules import former
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.former import moves, stem
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix
from guideline.project.messages import Text, message
from guideline.security import file_kinds

_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_ID = re.compile(r"\{:?[^}]*#([\w:.-]+)|\bid=[\"']?([\w:.-]+)")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    broken: set[int] = set()
    for page in guideline.all_pages():
        for block in page.blocks:
            for link in _targets(block):
                if problem := _problem(guideline, page, link):
                    id_, details = problem
                    broken.add(id(block))
                    found = rule.found(page.at(block.line), id_, link=link, **details)
                    yield replace(found, fix=_corrected(page, block, link, details))
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            if id(source) in broken or id(translated) in broken:
                continue  # one link, one finding
            ours, theirs = _by_target(pair.source, source), _by_target(pair.translation, translated)
            if ours.keys() != theirs.keys() or any(len(ours[t]) != len(theirs[t]) for t in ours):
                origin = pair.source.at(source.line)
                args: dict[str, Any] = {
                    "there": _surplus(ours, theirs),
                    "here": _surplus(theirs, ours),
                }
                place = pair.translation.at(translated.line)
                yield rule.found(place, "link-differs", origin=origin, **args)


def _targets(block: Block) -> Iterator[str]:
    yield from _internal(block)
    if block.kind is Kind.IMAGE and block.name and not _OUTSIDE.match(block.name):
        yield block.name


def _internal(block: Block) -> list[str]:
    return [unquote(link) for link in block.links if link and not _OUTSIDE.match(link)]


def _by_target(page: Page, block: Block) -> dict[str, list[str]]:
    """Return a block's links, as written, by what they lead to: ./safety.md is safety.md."""
    found: dict[str, list[str]] = {}
    for link in _internal(block):
        address, _, heading = link.partition("#")
        target = f"{_own(page, _path(page, address)) if address else page.path}#{heading}"
        found.setdefault(target, []).append(link)
    return found


def _own(page: Page, path: str) -> str:
    """Return a path that leads out of the language's folder and back into it as the one within."""
    out = f"../{page.language}"
    return path[len(out) + 1 :] or "." if path == out or path.startswith(f"{out}/") else path


def _surplus(one: dict[str, list[str]], other: dict[str, list[str]]) -> Text:
    """Return the links that the other has not, or not as often."""
    more = [link for target, links in one.items() for link in links[len(other.get(target, [])) :]]
    return ", ".join(more) or message("none")


Problem = tuple[str, dict[str, Any]]
"""A message's id and arguments."""


def _problem(guideline: Guideline, page: Page, link: str) -> Problem | None:
    address, _, heading = link.partition("#")
    address = address.partition("?")[0]
    if address.startswith("/") or "{{" in address:  # a template fills in the latter
        return ("link-root", {}) if guideline.settings.everything else None
    path = _path(page, address)
    if not address:
        target: Page | None = page
    elif path.startswith("../"):
        return _elsewhere(guideline, page, path)
    else:
        target = _target(guideline, page, address)
        if target is None and path not in guideline.assets[page.language]:
            return _no_page(guideline, page, path, heading)
    if heading and target and not target.unread and heading not in _all_ids(target):
        return _no_heading(guideline, page, target, heading)
    return None


def _no_page(guideline: Guideline, page: Page, path: str, heading: str) -> Problem:
    now = page_now(guideline, path)
    target = guideline.pages[page.language].get(now)
    if target:
        right = _seen_from(page, now, heading if heading in _all_ids(target) else "")
        return "link-moved", {"file": guideline.file_of(page.language, now), "right": right}
    folder = guideline.folder_of(page.language)
    if there := file_now(guideline, page.language, path):
        file = guideline.file_of(page.language, there)
        return "link-file-moved", {"file": file, "right": _seen_from(page, there, "")}
    is_file = file_kinds.suffix(path) in (*file_kinds.PICTURES, *file_kinds.DOCUMENTS)
    return "link-no-file" if is_file else "link-nowhere", {"folder": folder}


def _no_heading(guideline: Guideline, page: Page, target: Page, heading: str) -> Problem | None:
    if page.language == guideline.settings.source.locale and is_put_back(
        guideline, target.path, heading
    ):
        return None
    if now := heading_now(guideline, heading):
        right, file = _seen_from(page, now, heading), guideline.file_of(page.language, now)
        return "link-heading-moved", {"file": target.file, "now": file, "right": right}
    known = ", ".join(f"#{block.name}" for block in _headings(target))
    return "link-heading", {"file": target.file, "known": known or message("none")}


def is_put_back(guideline: Guideline, path: str, heading: str) -> bool:
    """Tell whether a heading of a source page is to have an id again: the rule *heading* says so."""
    return any(each.old == heading for each in changed_ids(guideline, path).values())


def page_now(guideline: Guideline, path: str) -> str:
    """Return the path of the page that took the place of one that is gone; empty where none did."""
    return moves(former.known(guideline)).pages.get(stem(path), "")


def file_now(guideline: Guideline, locale: str, path: str) -> str:
    """Return the path of a language's only file with a name that a link says to be elsewhere."""
    name = path.rpartition("/")[2]
    there = [each for each in guideline.assets[locale] if each.rpartition("/")[2] == name]
    return there[0] if len(there) == 1 else ""


def heading_now(guideline: Guideline, heading: str) -> str:
    """Return the path of the only page that has a heading with an id; empty where that is not one."""
    known = guideline.headings
    if known is None:
        known = {
            path: [b.name for b in _headings(page)] for path, page in guideline.sources.items()
        }
    there = [path for path, names in known.items() if heading in names]
    return there[0] if len(there) == 1 else ""


def _seen_from(page: Page, path: str, heading: str) -> str:
    """Return the link to a page's heading as it is written on another page, or on the same."""
    address = "" if path == page.path else posixpath.relpath(path, posixpath.dirname(page.path))
    return f"{address}#{heading}" if heading else address


def _corrected(page: Page, block: Block, link: str, details: dict[str, Any]) -> Fix | None:
    """Return the line with the right link, where it is known and the wrong one stands there once."""
    line = page.source_line(block)
    if "right" not in details or line.count(f"]({link})") != 1:
        return None
    text = line.replace(f"]({link})", f"]({details['right']})")
    return Fix(page.file, block.line, block.line, text)


def _target(guideline: Guideline, page: Page, address: str) -> Page | None:
    """Return the page that an address leads to, where a site allows it as its folder too: “usage/”."""
    pages, path = guideline.pages[page.language], _path(page, address)
    found = pages.get(path)
    if found is None and address.endswith("/") and not guideline.settings.everything:
        found = pages.get(f"{path}.md") or pages.get(f"{path}/index.md".removeprefix("./"))
    shown = guideline.settings.shown_instead
    return found or (guideline.pages[shown].get(path) if shown else None)


def _elsewhere(guideline: Guideline, page: Page, path: str) -> Problem | None:
    settings = guideline.settings
    name = posixpath.normpath(posixpath.join(settings.layout.folder(page.language), path))
    home = settings.layout.folder(page.language)
    is_home = not settings.everything and name == home
    if is_home or name in guideline.files:  # what all languages share
        return None
    depth = path.count("../")
    language, _, rest = path[3 * depth :].partition("/")
    if language in guideline.pages and rest:
        return "link-other-language", {"page": rest}
    return "link-outside", {"folder": guideline.folder_of(page.language)}


def _headings(page: Page) -> list[Block]:
    return [block for block in page.blocks if block.kind is Kind.HEADING and block.name]


def _path(page: Page, address: str) -> str:
    """Return what an address leads to; where a language is in files' names, it may name its own."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), address))
    marked = f".{page.language}.md"
    is_marked = path.endswith(marked) and page.file.endswith(marked)
    return f"{path.removesuffix(marked)}.md" if is_marked else path


def _all_ids(page: Page) -> set[str]:
    written = (one or other for line in page.lines for one, other in _ID.findall(line))
    return {*(block.name for block in _headings(page)), *written}


def leads_to(page: Page) -> set[str]:
    """Return the paths that a page's links and pictures lead to, itself included."""
    addresses = {
        link.partition("#")[0].partition("?")[0]
        for block in page.blocks
        for link in _targets(block)
    }
    return {page.path, *(_path(page, address) for address in addresses if address)}


def anchors(page: Page) -> set[tuple[str, str]]:
    """Return the paths and headings' ids that a page's links lead to, of those with an id."""
    parts = [link.partition("#") for block in page.blocks for link in _internal(block)]
    return {
        (_path(page, address) if address else page.path, heading)
        for address, _, heading in parts
        if heading
    }


def ids(page: Page) -> list[list[str]]:
    """Return what this rule needs to know of a page that others lead to."""
    return [[block.name for block in _headings(page)], sorted(_all_ids(page))]


LINK = Rule(
    id="link",
    finds="links to nothing, to another language, to a missing heading, or not as in the source",
    check=_check,
    scope=Scope.PAIR,
)
