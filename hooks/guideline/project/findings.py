"""What a check found: findings, and the one report that shows them all."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from guideline.project.messages import SOURCE, Message, Text, message, said, worded


class Severity(StrEnum):
    """Whether a finding stops publishing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"  # nothing is wrong; a reviewer may want to look


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file. `file` is relative to the project, with slashes; lines count from 1."""

    file: str
    line: int = 1

    def __str__(self) -> str:
        """Return the form that editors and terminals turn into a link."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file that is no page, such as the glossary, at which line."""

    line: int
    what: Message

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.what)


@dataclass(frozen=True, slots=True)
class Fix:
    """What puts a finding right for certain: lines of a file, from 1, and what they become."""

    file: str
    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, where, and what to do about it.

    `what` and `todo` are messages of the catalogues, or English text that is in none. `origin` is
    the line of the source text that the finding compares with, where there is one; `detail` what
    somebody has to see to judge it, one line each. `firm`: no comment silences it. `fix`: what puts
    it right for certain; `paste`: what an editor can begin with.
    """

    place: Place
    rule: str
    what: Text
    todo: Text
    severity: Severity = Severity.ERROR
    origin: Place | None = None
    detail: tuple[Text, ...] = ()
    firm: bool = False
    fix: Fix | None = None
    paste: str = ""

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.what)

    @property
    def remedy(self) -> str:
        """What to do, in English."""
        return str(self.todo)

    def __lt__(self, other: "Finding") -> bool:
        """Compare by place, then by what is said."""
        return _order(self) < _order(other)

    def __str__(self) -> str:
        """Return where and what; the detail; what to do, each on a line of its own, in English."""
        return self.text(SOURCE)

    def text(self, language: str) -> str:
        """Return the same in a language."""
        severity = said(language, f"severity-{self.severity}")
        head = f"{self.place}: {severity} ({self.rule}): {worded(self.what, language)}"
        return "\n    ".join(map(one_line, [head, *self.further(language)]))

    def further(self, language: str) -> list[str]:
        """Return the detail and what to do, one line each."""
        todo = worded(self.todo, language)
        lines = [worded(each, language) for each in self.detail]
        return [*lines, *([said(language, "to-do", todo=todo)] if todo else [])]


def one_line(text: str) -> str:
    """Return text as one line that says nothing to a terminal, nor to a workflow (a line of “::”)."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split("\n")))


def _order(finding: Finding) -> tuple[Place, str, str]:
    return (finding.place, finding.rule, finding.message)


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings once each, sorted by place; of one place and message, as they came."""
    return sorted(dict.fromkeys(findings), key=_order)


def errors(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that stop publishing."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def without_idle_notes(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings without the notes that nothing has to be done where something has to be."""
    those = list(findings)
    wrong = {each.place for each in errors(those)}
    return [each for each in those if not is_idle(each) or each.place not in wrong]


def is_idle(finding: Finding) -> bool:
    """Tell whether a finding is a note that nobody has to see."""
    return finding.severity is Severity.NOTE and not finding.firm


def report(findings: Iterable[Finding], language: str = SOURCE) -> str:
    """Return all findings as one text that ends with their number: notes, warnings, errors, by place.

    A note takes one line, but for what a reviewer has to see.
    """
    found = sorted(ordered(findings), key=lambda each: -list(Severity).index(each.severity))
    numbers = Counter(finding.severity for finding in found)
    counts = [
        message(f"count-{severity}", number=numbers[severity])
        for severity in Severity
        if numbers[severity]
    ]
    end = said(language, "count-all", counts=counts) if counts else said(language, "count-none")
    return "\n".join([*(_shown(finding, language) for finding in found), end])


def _shown(finding: Finding, language: str) -> str:
    text = finding.text(language)
    return text.partition("\n")[0] if is_idle(finding) else text
