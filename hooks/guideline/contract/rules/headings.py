"""The rule *heading*: one title, no level skipped, ids that are the same in every language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.heading_ids import GLUED, ChangedId, changed_ids, has_own_id
from guideline.contract.naming import named
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix, Severity
from guideline.project.messages import Message

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_TIGHT = re.compile(r"[\s>*+\d.-]*#{1,6}[^\s#]")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    others = _known_ids(guideline)
    for page in guideline.all_pages():
        if not page.unread:
            yield from _page(rule, page, others, strict=guideline.settings.ids)
    for path in dict.fromkeys(pair.source.path for pair in guideline.pairs):
        changed = changed_ids(guideline, path)
        yield from _changed(rule, guideline.sources[path], changed)
        for language in guideline.settings.translations:
            if pair := guideline.pair(path, language.locale):
                yield from _same_ids(rule, pair, changed)


def _page(rule: Rule, page: Page, others: Mapping[int, str], *, strict: bool) -> Iterator[Finding]:
    headings = []
    for block in page.blocks:
        if block.kind is not Kind.HEADING:
            continue
        if _TIGHT.match(page.source_line(block)):
            yield _hashtag(rule, page, block)
        else:
            headings.append(block)
    yield from _levels(rule, page, headings)
    linked = [each for each in headings if strict or each.level > 1]
    found = [*_ids(rule, page, linked, others)]
    yield from found if strict else _gathered(rule, page, found)


def _hashtag(rule: Rule, page: Page, block: Block) -> Finding:
    return rule.found(page.at(block.line), "heading-hashtag", block=named(block))


def _levels(rule: Rule, page: Page, headings: Sequence[Block]) -> Iterator[Finding]:
    titles = [heading for heading in headings if heading.level == 1]
    if not titles:
        line = page.blocks[0].line if page.blocks else 1
        yield rule.found(page.at(line), "heading-no-title")
    for extra in titles[1:]:
        args: dict[str, Any] = {"title": extra.text, "first": titles[0].line}
        yield rule.found(page.at(extra.line), "heading-second-title", **args)
    level = 0
    for heading in headings:
        if heading.level > level + 1 and titles:
            args = {"title": heading.text, "level": heading.level, "before": level}
            id_ = "heading-level" if level else "heading-before-title"
            yield rule.found(page.at(heading.line), id_, **args, signs="#" * (level + 1))
        level = heading.level


def _ids(
    rule: Rule, page: Page, headings: Sequence[Block], others: Mapping[int, str]
) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for heading in headings:
        place = page.at(heading.line)
        if not has_own_id(page, heading):
            yield _without_id(rule, page, heading, others)
            continue
        if not _ID.fullmatch(heading.name):
            yield rule.found(place, "heading-bad-id", name=_written(heading.name))
        if heading.name in seen:
            args: dict[str, Any] = {"name": _written(heading.name), "first": seen[heading.name]}
            yield rule.found(place, "heading-id-twice", **args)
        seen.setdefault(heading.name, heading.line)


def _gathered(rule: Rule, page: Page, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what is wrong with ids where they need not be written out: one finding for those left out."""
    absent = [each for each in found if _is(each, "heading-no-id") and not each.fix]
    yield from (each for each in found if each not in absent and not _is(each, "heading-bad-id"))
    if absent:
        args: dict[str, Any] = {"number": len(absent)}
        yield rule.found(absent[0].place, "heading-no-ids", severity=Severity.WARNING, **args)


def _is(finding: Finding, id: str) -> bool:  # noqa: A002 - the catalogue's word
    return isinstance(finding.what, Message) and finding.what.id == id


def _without_id(rule: Rule, page: Page, heading: Block, others: Mapping[int, str]) -> Finding:
    """Report a heading without an id; what it has to be is certain where another language has it."""
    line = page.source_line(heading)
    if glued := GLUED.search(line):
        found = rule.found(page.at(heading.line), "heading-glued-id", title=heading.text)
        fixed = f"{line[: glued.start() + 1]} {line[glued.start() + 1 :]}"
        return replace(found, fix=Fix(page.file, heading.line, heading.line, fixed))
    found = rule.found(page.at(heading.line), "heading-no-id", title=heading.text)
    wanted = others.get(id(heading))
    taken = {block.name for block in page.blocks if has_own_id(page, block)}
    if not wanted or wanted in taken or not line.lstrip(" >").startswith("#") or "{" in line:
        return found
    fixed = f"{line.rstrip()} {_written(wanted)}"
    return replace(found, fix=Fix(page.file, heading.line, heading.line, fixed))


def _known_ids(guideline: Guideline) -> dict[int, str]:
    """Return the ids that headings' counterparts have, by the headings' identity."""
    found: dict[int, str] = {}
    for pair in guideline.pairs:
        for one, other in pair.alignment.pairs:
            if one.kind is Kind.HEADING:
                if has_own_id(pair.source, one):
                    found[id(other)] = one.name
                elif has_own_id(pair.translation, other):
                    found.setdefault(id(one), other.name)
    return found


def _written(name: str) -> str:
    return f"{{#{name}}}"


def _changed(rule: Rule, page: Page, changed: Mapping[str, ChangedId]) -> Iterator[Finding]:
    """Report ids that changed on the source page: what readers' links lead to is put back there."""
    for new, each in changed.items():
        if not has_own_id(page, each.heading):
            continue
        args: dict[str, Any] = {
            "name": _written(new),
            "old": _written(each.old),
            "target": f"{page.path}#{each.old}",
        }
        place = page.at(each.heading.line)
        found = rule.found(place, "heading-changed-id", origin=each.kept_at, **args)
        yield _with_id(found, page, each.heading, args["name"], args["old"])


def _with_id(found: Finding, page: Page, heading: Block, wrong: str, right: str) -> Finding:
    """Return a finding with the line that has the right id, where the wrong one stands there once."""
    line = page.source_line(heading)
    if line.count(wrong) != 1:
        return found
    fix = Fix(page.file, heading.line, heading.line, line.replace(wrong, right))
    return replace(found, fix=fix)


def _same_ids(rule: Rule, pair: Pair, changed: Mapping[str, ChangedId]) -> Iterator[Finding]:
    for source, translated in pair.alignment.pairs:
        if (
            source.kind is Kind.HEADING
            and source.name not in changed
            and source.name != translated.name
            and has_own_id(pair.source, source)
            and has_own_id(pair.translation, translated)
        ):
            origin = pair.source.at(source.line)
            args: dict[str, Any] = {
                "name": _written(translated.name),
                "source": _written(source.name),
            }
            place = pair.translation.at(translated.line)
            found = rule.found(place, "heading-other-id", origin=origin, **args)
            yield _with_id(found, pair.translation, translated, args["name"], args["source"])


HEADING = Rule(
    id="heading",
    finds="no or several titles, a skipped level, a missing id, a hashtag that became a heading",
    check=_check,
    scope=Scope.PAIR,
)
