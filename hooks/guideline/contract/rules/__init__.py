"""The rules of the contract: one module a family, each rule a function from pages to findings."""

from guideline.contract.rules import (
    changes,
    checklists,
    files,
    front_matter,
    headings,
    links,
    literals,
    modality,
    nav,
    pending,
    presence,
    receipts,
    structure,
    terms,
    unsafe,
    untranslated,
)
from guideline.contract.rules.rule import Rule, Scope

RULES: tuple[Rule, ...] = (
    files.FILE,
    presence.MISSING,
    presence.ORPHAN,
    front_matter.FRONT_MATTER,
    headings.HEADING,
    structure.STRUCTURE,
    receipts.STALE,
    receipts.UNRECORDED,
    pending.PENDING,
    literals.LITERAL,
    links.LINK,
    untranslated.UNTRANSLATED,
    terms.TERM,
    modality.MODALITY,
    unsafe.UNSAFE,
    nav.NAV,
    changes.CHANGES,
    checklists.CHECKLISTS,
)

__all__ = ["RULES", "Rule", "Scope"]
