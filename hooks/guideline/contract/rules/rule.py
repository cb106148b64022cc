"""What a rule is."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.pages.blocks import Block, Kind
from guideline.pages.nesting import outermost_line
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Place, Severity
from guideline.project.messages import Message, Text, message

_ABOVE = re.compile(r"on the line above (?:it|the text)\b")
_ALLOW = re.compile(r"<!-- (allow [^>]*) -->")


class Scope(Enum):
    """What a rule looks at to find something on a page."""

    PAGE = auto()
    """The page itself, and the headings of the pages that it links to."""
    PAIR = auto()
    """The page beside its source, their receipts included, and what `PAGE` has."""
    SITE = auto()
    """Anything: the rule is asked about the whole site in each check."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the contract.

    id: its name in reports and in comments that silence it. finds: what it finds, one phrase.
    remedy: what an editor does about a finding whose message is in no catalogue. scope: what it looks
    at; what a rule with a smaller one than `SITE` found is kept for pages that have not changed.
    """

    id: str
    finds: str
    check: Callable[["Rule", Guideline], Iterator[Finding]]
    remedy: str = ""
    severity: Severity = Severity.ERROR
    scope: Scope = Scope.SITE

    def run(self, guideline: Guideline) -> list[Finding]:
        """Return what the rule finds in the guideline."""
        return list(self.check(self, guideline))

    def found(
        self,
        place: Place,
        id: str,  # noqa: A002 - the catalogue's word
        *,
        severity: Severity | None = None,
        origin: Place | None = None,
        **args: Any,
    ) -> Finding:
        """Return a finding whose message, and its attribute `todo`, the catalogues have.

        Both are given the arguments and, if there is one, the origin; the latter also how the rule
        is silenced: `allow`, and where that is written: `where`.
        """
        if origin:
            args["origin"] = origin
        return self.told(place, message(id, **args), severity=severity, origin=origin)

    def told(
        self,
        place: Place,
        what: Message,
        *,
        severity: Severity | None = None,
        origin: Place | None = None,
    ) -> Finding:
        """Return the same of a message that somebody else made."""
        todo = {"allow": message("allow", rule=self.id), "where": message("where")}
        to_do = message(f"{what.id}.todo", **todo | dict(what.args))
        return Finding(place, self.id, what, to_do, severity or self.severity, origin)

    def finding(
        self,
        place: Place,
        message: Text,
        remedy: Text = "",
        *,
        severity: Severity | None = None,
        origin: Place | None = None,
    ) -> Finding:
        """Return a finding in English that is in no catalogue; its own remedy if none is given."""
        return Finding(
            place, self.id, message, remedy or self.remedy, severity or self.severity, origin
        )


def allow(rule: str) -> str:
    """Return the comment that silences a rule, for messages."""
    return f"<!-- allow {rule}: the reason -->"


def above(page: Page, block: Block) -> str:
    """Return where a comment for a block goes, in English.

    Inside a list or a table it would break it, or be taken for text.
    """
    return str(where_above(page, block))


def where_above(page: Page, block: Block) -> Message:
    """Return where a comment for a block goes."""
    line = outermost_line(page.texts, block)
    return message("where-line", line=line, file=page.file)


def nested(page: Page) -> Mapping[int, Block]:
    """Return, by line, a page's block there that a comment cannot simply stand above, if there is one."""
    blocks = (*page.fields, *page.blocks)
    return {b.line: b for b in reversed(blocks) if b.path or b.kind is Kind.FIELD}


def placed(finding: Finding, page: Page, block: Block | None) -> Finding:
    """Return a finding of a page that says exactly how and where it is silenced, if it says that.

    block: what `nested` says of its line. A comment in front matter is YAML's.
    """
    todo = "" if finding.firm else finding.todo
    says = any(name == "where" for name, _ in todo.args) if isinstance(todo, Message) else False
    if not says and not (isinstance(todo, str) and _ABOVE.search(todo)):
        return finding
    if block is None:
        return finding
    if isinstance(todo, str):
        said = todo if block.kind is Kind.FIELD else _ABOVE.sub(above(page, block), todo)
        return replace(finding, todo=said)
    if block.kind is Kind.FIELD:
        return replace(finding, todo=todo.having(allow=message("allow-field", rule=finding.rule)))
    return replace(finding, todo=todo.having(where=where_above(page, block)))


def at(block: Block, remedy: str) -> str:
    """Return what to do, with the comment that silences a rule as it is written beside a block.

    Front matter is YAML, whose comments look different.
    """
    return _ALLOW.sub(r"# \1", remedy) if block.kind is Kind.FIELD else remedy
