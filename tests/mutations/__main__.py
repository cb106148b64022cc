"""`python -m tests.mutations`: the table of single edits and the rules that catch them.

Ends with 1 where a harmful edit is missed or a harmless one reported.
"""

import sys

from tests.mutations.run import (
    TRANSLATIONS,
    harmful_outcomes,
    harmless_outcomes,
    table,
)


def main() -> int:
    """Print the tables."""
    wrong = 0
    for language in TRANSLATIONS:
        outcomes = harmful_outcomes(language)
        missed = sum(not outcome.findings for outcome in outcomes)
        print(f"\n{language}: {len(outcomes)} harmful edits, {missed} missed\n{table(outcomes)}")
        wrong += missed
    outcomes = harmless_outcomes()
    reported = sum(bool(outcome.findings) for outcome in outcomes)
    print(f"\n{len(outcomes)} harmless edits, {reported} reported\n{table(outcomes)}")
    return 1 if wrong + reported else 0


sys.exit(main())
