"""What a careful editor would want to know is found; what changes nothing is not reported.

The project's own pages, each with one generated edit at a time. `python -m tests.mutations` prints
the tables.
"""

import pytest

from tests.mutations.run import (
    TRANSLATIONS,
    Outcome,
    harmful_outcomes,
    harmless_outcomes,
    table,
)

FEWEST = 40
# The edits of a language are tried once: its tests run in one process.
by_language = pytest.mark.parametrize(
    "language",
    [pytest.param(each, marks=pytest.mark.xdist_group(f"edits-{each}")) for each in TRANSLATIONS],
)


def told(outcome: Outcome) -> str:
    """An outcome in a line, for a failure."""
    edit = outcome.edit
    return f"{edit.file}:{edit.line}: {edit.message}: {outcome.rules} {outcome.findings}"


@by_language
def test_harmful_edits_are_found(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = harmful_outcomes(language)
    with capsys.disabled():
        print(f"\n{language}: {len(outcomes)} harmful edits\n{table(outcomes)}")
    assert len({outcome.edit.message for outcome in outcomes}) >= FEWEST
    assert len({(o.edit.file, o.edit.content, o.edit.moved_to) for o in outcomes}) == len(outcomes)
    assert [told(outcome) for outcome in outcomes if not outcome.findings] == []
    # Every one is found in the file that was edited, or beside the line of the source that was.
    assert [told(outcome) for outcome in outcomes if outcome.place is None] == []


@by_language
def test_a_changed_source_is_shown_word_by_word_at_its_line(language: str) -> None:
    changed = [
        o for o in harmful_outcomes(language) if o.edit.message.startswith("source: a word of a ")
    ]
    assert changed
    for outcome in changed:
        (stale,) = [f for f in outcome.findings if f.rule == "stale"]
        assert str(outcome.place) == f"{outcome.edit.file}:{outcome.edit.line}"
        assert "[-" in str(stale.detail[0])
        assert "{+muu+}" in str(stale.detail[1])
        assert stale.place.file == outcome.edit.file.replace("/fi/", f"/{language}/")


def test_harmless_edits_are_not_reported(capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = harmless_outcomes()
    with capsys.disabled():
        print(f"\n{len(outcomes)} harmless edits\n{table(outcomes)}")
    assert len(outcomes) >= FEWEST
    assert [told(outcome) for outcome in outcomes if outcome.findings] == []
