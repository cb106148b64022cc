"""What a careful editor would want to know is found; what changes nothing is not reported.

The project's own pages, each with one generated edit at a time.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from guideline import contract, edge
from guideline.findings import Finding
from guideline.pages import Reader
from guideline.site import Guideline, collect
from mkdocs.config import load_config

from tests.contract.tiny import ROOT
from tests.mutations.edits import Edit, harmful, harmless

TRANSLATIONS = ("sv", "en")
LANGUAGES = ("fi", *TRANSLATIONS)
OF_A_KIND = 3  # edits of one kind that are tried per language: enough to meet every kind of page
FEWEST = 40


@cache
def site() -> tuple[Guideline, Reader]:
    """The project's own pages, read once for every edit."""
    settings = edge.settings(load_config(str(ROOT / "mkdocs.yml")))
    reader = Reader(settings.dialect)
    return collect(settings, reader, edge.today()), reader


def findings(edit: Edit | None = None) -> set[Finding]:
    """What the check finds, with one page edited."""
    guideline, reader = site()
    if edit is None:
        return set(contract.check(guideline))
    language, path = edit.file.removeprefix("docs/").split("/", 1)
    page = Reader.read(reader, language, path, edit.file, edit.content)
    pages = {**guideline.pages, language: {**guideline.pages[language], path: page}}
    return set(contract.check(replace(guideline, pages=pages)))


def spread(edits: Iterator[Edit], of_a_kind: int = OF_A_KIND) -> list[Edit]:
    """Some edits of every kind."""
    tried: Counter[str] = Counter()
    chosen = []
    for edit in edits:
        tried[edit.what] += 1
        if tried[edit.what] <= of_a_kind:
            chosen.append(edit)
    return chosen


def of_language(language: str) -> list[Edit]:
    guideline, _ = site()
    third = next(other for other in TRANSLATIONS if other != language)
    pages = guideline.pages
    return spread(
        edit
        for path, page in pages[language].items()
        for edit in harmful(page, pages["fi"][path], pages[third][path])
    )


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_harmful_edits_are_found(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = findings()
    edits = of_language(language)
    caught: Counter[tuple[str, str]] = Counter()
    missed, astray = [], []
    for edit in edits:
        found = findings(edit) - before
        rules = sorted({finding.rule for finding in found})
        caught[edit.what, ", ".join(rules) or "-"] += 1
        if not found:
            missed.append(f"{edit.file}:{edit.line}: {edit.what}")
        elif all(edit.file not in (f.place.file, f.origin and f.origin.file) for f in found):
            astray.append(f"{edit.file}:{edit.line}: {edit.what}: {found}")
    with capsys.disabled():
        print(f"\n{language}: {len(edits)} harmful edits, {len(missed)} missed")
        for (what, by), count in sorted(caught.items()):
            print(f"  {count:3} × {what}: {by}")
    assert len(edits) >= FEWEST
    assert missed == []
    assert astray == []


def test_harmless_edits_are_not_reported(capsys: pytest.CaptureFixture[str]) -> None:
    before = findings()
    edits = spread(
        (
            edit
            for language in LANGUAGES
            for page in site()[0].pages[language].values()
            for edit in harmless(page)
        ),
        2 * OF_A_KIND,
    )
    reported = [
        f"{edit.what}: {finding}"
        for edit in edits
        for finding in findings(edit)
        if (finding.rule, finding.what.split(":")[0])
        not in {(f.rule, f.what.split(":")[0]) for f in before}
    ]
    with capsys.disabled():
        print(f"\n{len(edits)} harmless edits, {len(reported)} reported")
    assert len(edits) >= FEWEST
    assert reported == []
