"""The report that a terminal shows: what has to be done stands last, where it is seen."""

from dataclasses import replace

from guideline.project.findings import Finding, Place, Severity, report, without_idle_notes

WRONG = Finding(Place("docs/sv/a.md"), "link", "it leads to nothing", "Correct it.")
NOTE = replace(WRONG, place=Place("docs/sv/b.md"), severity=Severity.NOTE, detail=("more",))


def test_the_weightiest_findings_and_the_number_stand_last() -> None:
    doubtful = replace(WRONG, place=Place("docs/fi/c.md"), severity=Severity.WARNING)
    lines = report([WRONG, NOTE, doubtful]).splitlines()
    assert [line.split(":")[0] for line in lines if line.startswith("docs")] == [
        "docs/sv/b.md",
        "docs/fi/c.md",
        "docs/sv/a.md",
    ]
    assert lines[-1] == "1 error, 1 warning, and 1 note."


def test_a_note_takes_a_line_but_for_what_a_reviewer_has_to_see() -> None:
    assert report([NOTE]).splitlines()[0] == str(NOTE).splitlines()[0]
    assert len(report([NOTE]).splitlines()) == 2
    assert str(replace(NOTE, firm=True)) in report([replace(NOTE, firm=True)])


def test_where_something_is_wrong_no_note_says_that_nothing_has_to_be_done() -> None:
    beside = replace(NOTE, place=WRONG.place)
    assert without_idle_notes([WRONG, NOTE, beside]) == [WRONG, NOTE]
    assert without_idle_notes([WRONG, replace(beside, firm=True)])[1:] == [
        replace(beside, firm=True)
    ]


def test_no_text_of_a_page_speaks_to_the_terminal_or_the_workflow() -> None:
    hostile = replace(WRONG, what="“a\n::warning::b\x1b[2J” leads nowhere", detail=("\r::c\u2028",))
    assert report([hostile]).splitlines()[:2] == [
        "docs/sv/a.md:1: error (link): “a ::warning::b\ufffd[2J” leads nowhere",
        "    \ufffd::c\ufffd",
    ]
