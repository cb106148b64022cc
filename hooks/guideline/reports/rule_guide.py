"""The guide's list of all rules, with their messages as the catalogues have them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from guideline.contract.confirmed_unchanged import RULE as RENEWED
from guideline.contract.following import RULE as FOLLOWED
from guideline.contract.linter import SILENCE
from guideline.contract.rules import RULES
from guideline.project.findings import Severity
from guideline.project.messages import ids, message, said, worded

PAGE = "editing.md"
GUIDE = "editing/"
"""The address of the guide for editors, within a language."""
MARKER = "<div data-rules></div>"

# What messages are shown with where an editor's own text would stand.
_EXAMPLES: Mapping[str, object] = {
    "all": 2,
    "audiences": "everyone, employees, elected-officials",
    "before": 1,
    "between": 1,
    "block": message("block-excerpt", block=message("block-paragraph"), text="…"),
    "confirm": message("allow", rule="stale"),
    "file": "docs/sv/coffee-room.md",
    "first": 12,
    "folder": "docs/sv",
    "how": message("structure-everywhere", pending=message("pending-comment", until="…")),
    "level": 4,
    "line": 12,
    "must": message("must-be-end"),
    "number": 2,
    "origin": "docs/fi/coffee-room.md:10",
    "same": message("structure-write-here"),
    "signs": "##",
    "where": message("where"),
}
_DAYS = frozenset(["day", "due", "newer", "now", "reviewed", "source", "today", "until"])
_DAY = "2026-11-24"


@dataclass(frozen=True, slots=True)
class ListedRule:
    """A rule as the guide shows it. severity: of most of its findings."""

    id: str
    severity: Severity


def rules() -> Sequence[ListedRule]:
    """Return every rule that a comment can name, those that stop publishing first."""
    more = [
        ListedRule(SILENCE, Severity.ERROR),
        ListedRule(FOLLOWED, Severity.WARNING),
        ListedRule(RENEWED, Severity.NOTE),
    ]
    found = [*(ListedRule(rule.id, rule.severity) for rule in RULES), *more]
    return sorted(found, key=lambda rule: list(Severity).index(rule.severity))


def anchor(rule: str) -> str:
    """Return the id of a rule's section in the guide."""
    return f"rule-{_slug(rule)}"


def _slug(rule: str) -> str:
    return rule.replace(" ", "-")


def messages(rule: str) -> Sequence[str]:
    """Return the ids of a rule's messages in the order of the catalogue."""
    return _messages_by_slug().get(_slug(rule), ())


@cache
def _messages_by_slug() -> Mapping[str, Sequence[str]]:
    """Return each rule's messages: those that begin with its name, and with no longer one's."""
    slugs = {_slug(rule.id) for rule in rules()}
    found: dict[str, list[str]] = {slug: [] for slug in slugs}
    for id_ in ids():
        parts = id_.split("-")
        beginnings = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
        own = next((each for each in beginnings if each in slugs), None)
        if own and f"{id_}.todo" in ids():
            found[own].append(id_)
    return found


def listed(language: str, titles: Mapping[str, str]) -> str:
    """Return the HTML: each rule with what it says and what to do.

    titles: a rule's sentence, by its name.
    """
    return f'<div class="rules">{"".join(_rule(rule, language, titles) for rule in rules())}</div>'


def _rule(rule: ListedRule, language: str, titles: Mapping[str, str]) -> str:
    title = titles.get(_slug(rule.id), "")
    head = f"{escape(title)} <code>{escape(rule.id)}</code>" if title else escape(rule.id)
    found = "".join(_message(id_, rule.id, language) for id_ in messages(rule.id))
    weight = said(language, f"guide-{rule.severity}")
    return (
        f'<h3 id="{anchor(rule.id)}">{head}</h3><p>{escape(weight)}</p>'
        f"{f'<ul>{found}</ul>' if found else ''}"
    )


def _message(id_: str, rule: str, language: str) -> str:
    what, todo = (_example(each, rule, language) for each in (id_, f"{id_}.todo"))
    shown = (
        f"{escape(what)}<br>{escape(said(language, 'to-do', todo=todo))}" if todo else escape(what)
    )
    return f"<li>{shown}</li>"


def _example(id_: str, rule: str, language: str) -> str:
    args = dict(_arguments(id_)) | {"allow": message("allow", rule=rule)}
    return " ".join(worded(message(id_, **args), language).split())


def _arguments(id_: str) -> Iterator[tuple[str, object]]:
    for name in ids()[id_]:
        yield name, _DAY if name in _DAYS else _EXAMPLES.get(name, "…")
