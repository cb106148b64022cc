"""The guide's list of all rules, with their messages as the catalogues have them."""

GUIDE = "editing/"
"""The address of the guide for editors, within a language."""


def anchor(rule: str) -> str:
    """Return the id of a rule's section in the guide."""
    return f"rule-{rule.replace(' ', '-')}"
