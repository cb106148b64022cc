"""The contract between the languages: pages in, findings out."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from guideline.contract.guideline import Guideline
from guideline.contract.pending import holds, is_faulty, is_waiting, marks, whole_page
from guideline.contract.rules import RULES, Rule
from guideline.contract.rules.levels import asked, counted, level
from guideline.contract.rules.rule import allow, nested, placed
from guideline.contract.rules.structure import NOT_ALLOWED
from guideline.pages.blocks import Block
from guideline.pages.comments import PAGE_PENDING, PENDING, Suppression
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place, Severity
from guideline.project.messages import Message, message

SILENCE = "silence"
_NEAR = 0.8  # of a name that could be a mistyped one
# What a pending passage, or page, need not be yet.
_OF_PASSAGES = frozenset(["stale", "literal", "link", "untranslated", "term", "modality", "strike"])
_OF_PAGES = _OF_PASSAGES | {"structure", "heading", "checklists"}


@dataclass(frozen=True, slots=True)
class Examined:
    """What a check found, and the comments that silence nothing, each with its page."""

    findings: list[Finding]
    idle: tuple[tuple[Page, Suppression], ...] = ()


def check(guideline: Guideline, rules: Sequence[Rule] = RULES) -> list[Finding]:
    """Return what the rules find, less what editors' comments silence, in no special order."""
    return examine(guideline, rules).findings


def examine(
    guideline: Guideline,
    rules: Sequence[Rule] = RULES,
    names: Collection[str] = (),
    asked_elsewhere: Collection[str] = (),
) -> Examined:
    """Check the guideline, and the comments that silence rules in it.

    names: all rules that there are, where only some are asked. asked_elsewhere: those of them that
    are asked about the whole site, where only a part of it is examined: whether a comment that
    silences one of them does anything cannot be told here.
    """
    names = names or {rule.id for rule in rules}
    covering = _covering(guideline)
    pages = {page.file: page for page in guideline.all_pages()}
    waiting = {
        page.file: mark
        for page in guideline.all_pages()
        if page.language != guideline.settings.source.locale
        and (mark := _whole_page(page, guideline))
    }
    used: set[tuple[str, Suppression]] = set(_copies(guideline))
    refused: set[tuple[str, Suppression]] = set()
    findings: list[Finding] = []
    inner: dict[str, Mapping[int, Block]] = {}
    for rule in asked(rules, guideline.settings):
        for found in rule.run(guideline):
            finding = counted(found, guideline.settings)
            places = [finding.place, finding.origin] if finding.origin else [finding.place]
            silencing = {
                (place.file, suppression)
                for place in places
                for suppression in covering.get(place, ())
                if _silences(suppression, finding, guideline)
            }
            if finding.rule in _OF_PAGES and (mark := waiting.get(finding.place.file)):
                silencing.add((finding.place.file, mark))
            used |= silencing
            if isinstance(finding.what, Message) and finding.what.id == NOT_ALLOWED:
                above = covering.get(finding.place, ())
                refused |= {(finding.place.file, one) for one in above if one.rule == finding.rule}
            if not silencing:
                if page := pages.get(finding.place.file):
                    inside = inner.get(page.file) or inner.setdefault(page.file, nested(page))
                    finding = placed(finding, page, inside.get(finding.place.line))
                findings.append(finding)
    idle = []
    for page in guideline.all_pages():
        for note in notes(page):
            if (page.file, note) not in used and note.rule not in asked_elsewhere:
                idle.append((page, note))
                is_refused = (page.file, note) in refused
                wrong = _idle(page, note, names, guideline.today, is_refused=is_refused)
                findings += (counted(each, guideline.settings) for each in wrong)
    return Examined(findings, tuple(idle))


def _meant(note: Suppression, rules: Collection[str]) -> str:
    """Return the comment that a mistyped one is most like; empty where it is like none."""
    begins, _, _ = re.split(r"(?<=\w)\s*[;,–—-]\s", note.rule, maxsplit=1)[0].partition(" until ")
    forms = {rule: allow(rule) for rule in rules} | {f"allow {each}": allow(each) for each in rules}
    forms |= {rule: f"<!-- {rule} until 2026-12-31: … -->" for rule in (PENDING, PAGE_PENDING)}
    near = get_close_matches(begins.lower(), forms, 1, _NEAR)
    return forms[near[0]] if near else ""


def _whole_page(page: Page, guideline: Guideline) -> Suppression | None:
    """Return the mark that makes readers wait for the whole page, or would if it were right."""
    found = (mark for mark in marks(page) if mark.rule == PAGE_PENDING)
    return next((mark for mark in found if _postpones(mark, guideline)), None)


def _postpones(mark: Suppression, guideline: Guideline) -> bool:
    """Tell whether a translation need not be there yet: of a faulty mark that fault alone is told."""
    is_told = level(PENDING, guideline.settings) in ("", Severity.ERROR)
    is_faulty_only = is_told and is_faulty(mark, guideline.today)
    return holds(mark, guideline.today) or is_faulty_only


def _silences(suppression: Suppression, finding: Finding, guideline: Guideline) -> bool:
    if suppression.rule == PENDING:
        return finding.rule in _OF_PASSAGES and _postpones(suppression, guideline)
    return suppression.rule == finding.rule and bool(suppression.reason) and not finding.firm


def _copies(guideline: Guideline) -> Iterator[tuple[str, Suppression]]:
    """Yield the marks over passages that hold the source's text until they are translated."""
    for pair in guideline.pairs:
        page = pair.translation
        if not page.blocks and (mark := whole_page(page, guideline.today)):
            yield (page.file, mark)
        for one in guideline.verdicts[pair.language.locale][pair.source.path]:
            if is_waiting(one):
                yield from ((page.file, mark) for mark in one.translation.suppressions)


def _covering(guideline: Guideline) -> dict[Place, list[Suppression]]:
    covering: defaultdict[Place, list[Suppression]] = defaultdict(list)
    for page in guideline.all_pages():
        for block in page.texts:
            if block.suppressions:
                covering[page.at(block.line)].extend(block.suppressions)
    return covering


def notes(page: Page) -> Iterator[Suppression]:
    """Yield the comments of a page that silence rules or mark what is pending, each once."""
    found = [note for block in page.texts for note in block.suppressions]
    yield from dict.fromkeys([*found, *page.loose])


def _idle(
    page: Page, note: Suppression, rules: Collection[str], today: date, *, is_refused: bool
) -> Iterator[Finding]:
    if note.is_pending:
        if not holds(note, today):
            return  # the rule *pending* says what is wrong with it
        what = message("silence-not-pending")
    elif note.rule not in rules:
        near = _meant(note, rules)
        if not near and (not note.reason or " " in note.rule):
            return  # a sentence that begins like a comment for the check
        known = {"name": note.rule, "near": near, "rules": ", ".join(sorted(rules))}
        what = message("silence-mistyped" if near else "silence-unknown", **known)
    elif not note.reason:
        what = message(
            "silence-example" if note.example else "silence-no-reason",
            name=note.rule,
            allow=message("allow", rule=note.rule),
            example=note.example,
        )
    elif is_refused:
        what = message("silence-refused", name=note.rule)
    else:
        what = message("silence-idle", name=note.rule)
    todo = Message(f"{what.id}.todo", what.args)
    yield Finding(page.at(note.line), SILENCE, what, todo)
