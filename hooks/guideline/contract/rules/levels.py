"""Which rules are asked, and how their findings count: as the settings say, else as fits any site."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from guideline.contract.rules.rule import Rule
from guideline.project.findings import Finding, Place, Severity
from guideline.project.messages import advice, message
from guideline.project.settings import Settings

OFF = "off"
# Rules that say how a site of this project's kind is written; another one asks for them by name.
_OFF = (
    *("address", "changes", "checklists", "description", "joint", "kind", "lost", "marking"),
    *("onboarding", "preview", "print", "unsafe", "unused"),
)
# What another site may have on purpose.
_WARNING = ("characters", "file", "heading", "leftover", "missing", "nav", "orphan", "syntax")
RECOMMENDED = dict.fromkeys(_OFF, OFF) | dict.fromkeys(_WARNING, str(Severity.WARNING))
"""The levels of rules on a site that does not ask for all of them, where they are not the rules' own."""


def level(rule: str, settings: Settings) -> str:
    """Return how the findings of a rule count; empty: as each of them says."""
    usual = "" if settings.everything else RECOMMENDED.get(rule, "")
    return settings.levels.get(rule, usual)


def asked(rules: Sequence[Rule], settings: Settings) -> list[Rule]:
    """Return the rules that are not switched off."""
    return [rule for rule in rules if level(rule.id, settings) != OFF]


def counted(finding: Finding, settings: Settings) -> Finding:
    """Return a finding as it counts; a note, which nobody has to act on, stays one."""
    wanted = level(finding.rule, settings)
    if wanted in ("", OFF, finding.severity) or finding.severity is Severity.NOTE:
        return finding
    return replace(finding, severity=Severity(wanted))


def faults(rules: Sequence[Rule], settings: Settings, names: Sequence[str]) -> Iterator[Finding]:
    """Yield the names among the settings that are no rule's; names: more that are."""
    known = [*(rule.id for rule in rules), *names]
    for name in settings.levels:
        if name not in known:
            near = get_close_matches(name, known, 1)
            what = message("settings-no-rule", name=name, rules=near or sorted(known))
            yield Finding(Place(settings.config.name), "settings", what, advice(what))
