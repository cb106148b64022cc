"""`guideline adopt`: begins with an existing site, half translated or not."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click
import yaml

from guideline.commands.language import language, misused, tell
from guideline.commands.project import EXIT_CODES, UnreadableError, read
from guideline.commands.project import settings as configured
from guideline.contract import adopted, incremental
from guideline.editing.write_receipts import record
from guideline.project.atomic_write import save
from guideline.project.findings import Finding, Severity, ordered
from guideline.project.messages import message
from guideline.project.plain_folders import FILE
from guideline.receipts.adopted import FILE as LIST
from guideline.receipts.adopted import render

# The rules whose findings are most often faults that readers suffer from, the likeliest first.
_FIRST = (
    *("code", "literal", "modality", "link", "untranslated"),
    *("strike", "term", "table row", "structure"),
)
_PAGES, _EXAMPLES, _OF_A_PAGE, _OF_A_RULE = 10, 12, 2, 4


@click.command(epilog=EXIT_CODES)
@click.option("--pages", default="", help="Where a page is, such as docs/{language}/{page}.md.")
@click.option("--source", default="", help="The language that the others are translated from.")
@click.option("--to", "others", multiple=True, help="Another language; once for each.")
@click.option("--again", is_flag=True, help="Take in what has been found since, too.")
def adopt(pages: str, source: str, others: tuple[str, ...], again: bool) -> None:
    """Begin with a site as it is, half translated or not.

    Writes receipts for all that is there, lists what is wrong today in receipts/adopted.txt, which
    from then on only gets shorter, and says what to look at first.
    """
    if pages or source or others:
        _write_settings(pages, source, others)
    settings = configured()
    guideline = read(settings)
    if guideline.adopted and not again:
        raise misused("adopt-there", file=LIST)
    checked = incremental.check(guideline)
    found = [
        each
        for each in ordered([*checked.findings, *checked.adopted])
        if each.severity is not Severity.NOTE
    ]
    try:
        if found:
            save(settings.root / LIST, render(adopted.counts(found)))
            tell(message("written", file=LIST))
        done = record(read(settings), lambda: read(settings))
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
    for file in done.written:
        tell(message("written", file=file))
    _report(found)


def _write_settings(pages: str, source: str, others: Sequence[str]) -> None:
    """Write what was said of the project where it is not written yet."""
    given = {"pages": pages, "source": source, "languages": [*others]}
    text = yaml.safe_dump(given, sort_keys=False, allow_unicode=True, default_flow_style=None)
    if not Path(FILE).exists():
        save(Path.cwd() / FILE, text)
        tell(message("written", file=FILE))


def _report(found: Sequence[Finding]) -> None:
    """Say what there is, where most of it is, and which to look at first."""
    tell(message("adopt-lists", number=len(found), file=LIST))
    if found:
        tell(message("adopt-rules"))
        _table(Counter(each.rule for each in found), len(found))
        tell(message("adopt-pages"))
        _table(Counter(each.place.file for each in found if each.rule != "missing"), _PAGES)
    if first := _first(found):
        tell(message("adopt-first"))
        for finding in first:
            click.echo(finding.text(language()))
    tell(message("adopt-next"))


def _table(numbers: Counter[str], most: int) -> None:
    for name, number in numbers.most_common(most):
        click.echo(f"{number:7} {name}")


def _first(found: Sequence[Finding]) -> list[Finding]:
    """Return what is likeliest a fault, little of it from any one page or rule."""
    of_page: Counter[str] = Counter()
    of_rule: Counter[str] = Counter()
    chosen = []
    for rule in _FIRST:
        for finding in (each for each in found if each.rule == rule):
            file = finding.place.file
            if of_page[file] < _OF_A_PAGE and of_rule[rule] < _OF_A_RULE:
                of_page[file] += 1
                of_rule[rule] += 1
                chosen.append(finding)
    return chosen[:_EXAMPLES]
