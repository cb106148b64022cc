"""The contract between the languages: pages in, findings out."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from guideline.comments import PENDING, Allowance
from guideline.findings import Finding, Place
from guideline.pages import Page
from guideline.pending import holds, is_waiting, whole_page
from guideline.rules import RULES, Rule
from guideline.rules.rule import allow
from guideline.site import Guideline

SILENCE = "silence"
# What a pending passage, or page, need not be yet.
_OF_PASSAGES = frozenset(["stale", "literal", "link", "untranslated", "term", "modality"])
_OF_PAGES = _OF_PASSAGES | {"structure", "heading", "checklists"}


@dataclass(frozen=True, slots=True)
class Examined:
    """What a check found, and the comments that silence nothing, each with its page."""

    findings: list[Finding]
    idle: tuple[tuple[Page, Allowance], ...] = ()


def check(guideline: Guideline, rules: Sequence[Rule] = RULES) -> list[Finding]:
    """Return what the rules find, less what editors' comments silence, in no special order."""
    return examine(guideline, rules).findings


def examine(
    guideline: Guideline, rules: Sequence[Rule] = RULES, names: Collection[str] = ()
) -> Examined:
    """Check the guideline, and the comments that silence rules in it.

    names: all rules that there are, where only some are asked.
    """
    names = names or {rule.id for rule in rules}
    covering = _covering(guideline)
    waiting = {
        page.file: mark
        for page in guideline.all_pages()
        if page.language != guideline.settings.source.locale
        and (mark := whole_page(page, guideline.today))
    }
    used: set[tuple[str, Allowance]] = set(_copies(guideline))
    findings = []
    for rule in rules:
        for finding in rule.run(guideline):
            places = [finding.place, finding.origin] if finding.origin else [finding.place]
            silencing = {
                (place.file, allowance)
                for place in places
                for allowance in covering.get(place, ())
                if _silences(allowance, finding, guideline.today)
            }
            if finding.rule in _OF_PAGES and (mark := waiting.get(finding.place.file)):
                silencing.add((finding.place.file, mark))
            used |= silencing
            if not silencing:
                findings.append(finding)
    idle = []
    for page in guideline.all_pages():
        for note in _notes(page):
            if (page.file, note) not in used:
                idle.append((page, note))
                findings += _idle(page, note, names, guideline.today)
    return Examined(findings, tuple(idle))


def _silences(allowance: Allowance, finding: Finding, today: date) -> bool:
    if allowance.rule == PENDING:
        return finding.rule in _OF_PASSAGES and holds(allowance, today)
    return allowance.rule == finding.rule and bool(allowance.reason) and not finding.firm


def _copies(guideline: Guideline) -> Iterator[tuple[str, Allowance]]:
    """Yield the marks over passages that hold the source's text until they are translated."""
    for pair in guideline.pairs:
        page = pair.translation
        if not page.blocks and (mark := whole_page(page, guideline.today)):
            yield (page.file, mark)
        for one in guideline.verdicts[pair.language.locale][pair.source.path]:
            if is_waiting(one):
                yield from ((page.file, mark) for mark in one.translation.allowances)


def _covering(guideline: Guideline) -> dict[Place, list[Allowance]]:
    covering: defaultdict[Place, list[Allowance]] = defaultdict(list)
    for page in guideline.all_pages():
        for block in page.texts:
            if block.allowances:
                covering[page.at(block.line)].extend(block.allowances)
    return covering


def _notes(page: Page) -> Iterator[Allowance]:
    notes = [note for block in page.texts for note in block.allowances]
    yield from dict.fromkeys([*notes, *page.loose])


def _idle(page: Page, note: Allowance, rules: Collection[str], today: date) -> Iterator[Finding]:
    if note.is_pending:
        if not holds(note, today):
            return  # the rule *pending* says what is wrong with it
        what = "the comment says that a translation is pending, but it is there"
        todo = "Remove the comment: until then readers get the source's text."
    elif note.rule not in rules:
        what = f"there is no rule “{note.rule}”"
        todo = f"The rules are {', '.join(sorted(rules))}."
    elif not note.reason:
        what = f"the comment silences the rule “{note.rule}” without a reason"
        todo = f"Write the reason after a colon: {allow(note.rule)}"
    else:
        what = f"the comment silences the rule “{note.rule}”, which finds nothing here that it may"
        todo = "Remove the comment, or put it on the line above the block that it is for."
    yield Finding(page.at(note.line), SILENCE, what, todo)
