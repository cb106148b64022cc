"""What changes for readers, as the summary of a workflow run."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from guideline.github.writing import AllWords, plain, said
from guideline.pages.text_changes import Kind
from guideline.pages.word_diff import Words, shortened
from guideline.project.settings import Settings
from guideline.reports.content_diff import PageChange

_MOST = 200_000  # characters; GitHub takes a summary of 1 MiB


def summary(changes: Sequence[PageChange], settings: Settings, words: AllWords) -> str:
    """Return the changes as Markdown, by language: words taken out struck, words put in marked."""
    names = {language.locale: language.name for language in settings.languages}
    lines = [f"## {said(words, 'github.summary')}", ""]
    if not changes:
        lines += [said(words, "github.summary.nothing"), ""]
    for locale, pages in groupby(changes, key=lambda change: change.language):
        lines += [f"### {plain(names[locale])}", ""]
        for page in pages:
            lines += _page(page, words)
    text = "\n".join(lines)
    return text if len(text) <= _MOST else text[:_MOST].rpartition("\n")[0] + "\n\n…\n"


def _page(change: PageChange, words: AllWords) -> Iterator[str]:
    name = f"**{plain(change.title)}** ({plain(change.file)})"
    told = "" if change.kind is Kind.CHANGED else said(words, f"github.summary.{change.kind}")
    before = f" ({plain(change.was)})" if change.was else ""
    yield f"{name}: {told}{before}" if told else name
    yield ""
    for passage in change.passages:
        yield "- " + "".join(_runs(passage))
    yield ""


def _runs(passage: Sequence[Words]) -> Iterator[str]:
    for number, run in enumerate(passage):
        if run.kept:
            yield _spaced(shortened(passage, number))
            continue
        if run.old:
            yield f"<del>{_spaced(run.old)}</del>"
        if run.new:
            yield f"<ins>{_spaced(run.new)}</ins>"


def _spaced(text: str) -> str:
    """Return the text as it shows, with the white space at its ends."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{plain(text)}{after}"
