"""The rule *link*: links lead to pages and headings of the same language, as the source's do."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding

_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_ID = re.compile(r"\{:?[^}]*#([\w:.-]+)|\bid=[\"']?([\w:.-]+)")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        for block in page.blocks:
            for link in _targets(block):
                if problem := _problem(guideline, page, link):
                    yield rule.finding(page.at(block.line), *problem)
    for pair in guideline.pairs:
        for source, translated in pair.alignment.pairs:
            ours, theirs = _by_target(pair.source, source), _by_target(pair.translation, translated)
            if ours.keys() != theirs.keys() or any(len(ours[t]) != len(theirs[t]) for t in ours):
                origin = pair.source.at(source.line)
                message = (
                    f"the links differ from those at {origin}: "
                    f"there {_surplus(ours, theirs)}, here {_surplus(theirs, ours)}"
                )
                remedy = "Link to the same pages and headings as the source does."
                place = pair.translation.at(translated.line)
                yield rule.finding(place, message, remedy, origin=origin)


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
        target = f"{_path(page, address) if address else page.path}#{heading}"
        found.setdefault(target, []).append(link)
    return found


def _surplus(one: dict[str, list[str]], other: dict[str, list[str]]) -> str:
    """Return the links that the other has not, or not as often."""
    more = [link for target, links in one.items() for link in links[len(other.get(target, [])) :]]
    return ", ".join(more) or "none"


def _problem(guideline: Guideline, page: Page, link: str) -> tuple[str, str] | None:
    address, _, heading = link.partition("#")
    address = address.partition("?")[0]
    if address.startswith("/"):
        remedy = "Write the file's name as seen from this page, such as safety.md."
        return (
            f"the link “{link}” begins at the site's root, where it may not lead anywhere",
            remedy,
        )
    path = _path(page, address)
    if not address:
        target: Page | None = page
    elif path.startswith("../"):
        return _elsewhere(guideline, page, link, path)
    else:
        target = guideline.pages[page.language].get(path)
        if target is None and path not in guideline.assets[page.language]:
            remedy = f"Name a file of {guideline.file(page.language)}, such as safety.md."
            return f"the link “{link}” leads to nothing", remedy
    if heading and target and not target.unread and heading not in _all_ids(target):
        known = ", ".join(f"#{block.name}" for block in _headings(target)) or "none"
        remedy = f"Use one of the ids that its headings have: {known}."
        return f"the link “{link}” leads to a heading that {target.file} does not have", remedy
    return None


def _elsewhere(guideline: Guideline, page: Page, link: str, path: str) -> tuple[str, str]:
    depth = path.count("../")
    language, _, rest = path[3 * depth :].partition("/")
    if language in guideline.pages and rest:
        remedy = f"Link to {rest} of this page's own language; the switcher leads to the others."
        return f"the link “{link}” leads to another language's page", remedy
    remedy = f"Name a file of {guideline.file(page.language)}, such as safety.md."
    return f"the link “{link}” leads out of the language's folder", remedy


def _headings(page: Page) -> list[Block]:
    return [block for block in page.blocks if block.kind is Kind.HEADING and block.name]


def _path(page: Page, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), address))


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


def ids(page: Page) -> list[list[str]]:
    """Return what this rule needs to know of a page that others lead to."""
    return [[block.name for block in _headings(page)], sorted(_all_ids(page))]


LINK = Rule(
    id="link",
    finds="links to nothing, to another language, to a missing heading, or not as in the source",
    remedy="Link to the same page and heading as the source does.",
    check=_check,
    scope=Scope.PAIR,
)
