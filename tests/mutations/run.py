"""Applies single edits to the project's own pages and keeps what the check says about each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from guideline.cache import store
from guideline.contract import incremental
from guideline.contract.following import unfollowed
from guideline.contract.guideline import Guideline
from guideline.contract.reading import collect
from guideline.pages.reader import Page, Reader
from guideline.project import mkdocs_config
from guideline.project.findings import Finding, Place, Severity
from guideline.project.lazy_files import Files, content
from mkdocs.config import load_config

from tests.clock import today
from tests.mutations.edits import Edit, harmful, harmless
from tests.mutations.layout_edits import of_layout
from tests.mutations.since_edits import of_change
from tests.mutations.source_edits import of_source
from tests.mutations.text_edits import of_text
from tests.tiny_site import ROOT

SOURCE, *TRANSLATIONS = LANGUAGES = ("fi", "sv", "en")
OF_A_KIND = 1  # edits of one kind that are tried per language
HARMLESS_OF_A_KIND = 6


@dataclass(frozen=True)
class Outcome:
    """An edit and what the check says about it that it did not say before, notes left out."""

    edit: Edit
    findings: tuple[Finding, ...]

    @property
    def rules(self) -> str:
        """The rules that caught it; a dash where none did."""
        return ", ".join(sorted({finding.rule for finding in self.findings})) or "-"

    @property
    def place(self) -> Place | None:
        """The place of a finding, or of what it compares with, nearest to the edit.

        Where the page is gone, one in the same page of another language.
        """
        named = [place for f in self.findings for place in (f.place, f.origin) if place]
        own = [place for place in named if place.file == (self.edit.moved_to or self.edit.file)]
        path = self.edit.file.split("/", 2)[2]
        found = own or [place for place in named if place.file.endswith(f"/{path}")]
        return min(found, key=lambda place: abs(place.line - self.edit.line), default=None)


def site() -> tuple[Guideline, Reader]:
    """The project's own pages, read once for every edit, with what is kept of their check at hand."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    store.open_store(mkdocs_config.cache_folder(config))  # every test closes it
    return _read()


@cache
def _read() -> tuple[Guideline, Reader]:
    settings = mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml")))
    reader = Reader(settings.markdown_config)
    return collect(settings, reader, today()), reader


@cache
def findings(edit: Edit | None = None) -> frozenset[Finding]:
    """What the check finds, with one page edited: only what concerns that page is done again."""
    before, reader = _read()
    guideline = replace(before, pages=_pages(before, reader, edit)) if edit else before
    if edit and edit.is_change:
        guideline = replace(guideline, before=before)
    found = [*incremental.check(guideline).findings]
    if edit and edit.is_change:
        found += unfollowed(before, guideline)
    return frozenset(f for f in found if f.severity is not Severity.NOTE)


def _pages(guideline: Guideline, reader: Reader, edit: Edit) -> dict[str, Mapping[str, Page]]:
    pages: dict[str, Mapping[str, Page]] = dict(guideline.pages)
    for file, new in edit.files.items():
        language, path = file.removeprefix("docs/").split("/", 1)
        pages[language] = _with(pages[language], reader, language, {path: new})
    return pages


def _with(
    known: Mapping[str, Page], reader: Reader, language: str, edited: Mapping[str, bytes | None]
) -> Files[Page]:
    """Return a language's pages of which some are others, by path; None: it is gone."""
    contents = {**{path: content(known, path) for path in known}, **edited}

    def page(path: str, read: bytes) -> Page:
        if path not in edited:
            return known[path]
        return reader.read(language, path, f"docs/{language}/{path}", read)

    return Files({path: read for path, read in contents.items() if read is not None}, page)


def harmful_outcomes(language: str) -> list[Outcome]:
    """What becomes of edits of a translation and of its source, each kind tried a few times."""
    guideline = site()[0]
    pages = guideline.pages
    printed = {entry.target for entry in guideline.settings.source.nav or ()}
    third = next(other for other in TRANSLATIONS if other != language)
    edits: list[Edit] = []
    for path, page in pages[language].items():
        edits += harmful(page, pages[SOURCE][path], pages[third][path])
        edits += of_text(page, pages[SOURCE][path])
        edits += of_source(pages[SOURCE][path])
        edits += of_change(page, pages[SOURCE][path])
        if path in printed:
            neighbour = next(other for other in pages[language].values() if other is not page)
            edits += of_layout(page, [pages[each][path] for each in LANGUAGES], neighbour)
    return [
        Outcome(edit, tuple(f for f in _new(edit) if _is_about(f, language, third)))
        for edit in spread(edits, OF_A_KIND)
    ]


def _is_about(finding: Finding, language: str, third: str) -> bool:
    """Tell whether a finding is about a language: not about the third one alone."""
    beside = finding.origin.file if finding.origin else ""
    return f"docs/{third}/" not in finding.place.file or f"docs/{language}/" in beside


def harmless_outcomes() -> list[Outcome]:
    """What becomes of edits that change nothing for a reader, in all languages."""
    every = site()[0].pages
    edits = (edit for lang in LANGUAGES for page in every[lang].values() for edit in harmless(page))
    return [Outcome(edit, tuple(_new(edit))) for edit in spread(edits, HARMLESS_OF_A_KIND)]


def _new(edit: Edit) -> Iterator[Finding]:
    """Yield the findings that were not there before, whatever line they stand on now."""
    before = Counter((f.rule, f.place.file, f.message) for f in findings())
    for finding in sorted(findings(edit)):
        key = (finding.rule, finding.place.file, finding.message)
        if before[key]:
            before[key] -= 1
        else:
            yield finding


def spread(edits: Iterable[Edit], of_a_kind: int) -> list[Edit]:
    """Some edits of every kind."""
    tried: Counter[str] = Counter()
    chosen = []
    for edit in edits:
        tried[edit.message] += 1
        if tried[edit.message] <= of_a_kind:
            chosen.append(edit)
    return chosen


def table(outcomes: Sequence[Outcome]) -> str:
    """A row a kind of edit: how many were tried and caught, by which rules, where for example."""
    rows = [("edit", "tried", "caught", "by the rules", "for example at")]
    for message in dict.fromkeys(outcome.edit.message for outcome in outcomes):
        those = [outcome for outcome in outcomes if outcome.edit.message == message]
        caught = [outcome for outcome in those if outcome.findings]
        rules = sorted({f.rule for outcome in caught for f in outcome.findings})
        example = next((str(outcome.place) for outcome in caught if outcome.place), "-")
        rows.append((message, str(len(those)), str(len(caught)), ", ".join(rules) or "-", example))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
