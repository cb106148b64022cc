"""`guideline check`, `status`, `diff`: what is wrong, how far everything is, what to translate."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import get_terminal_size

import click

from guideline.commands.colours import coloured
from guideline.commands.language import language, language_for, misused, tell
from guideline.commands.project import EXIT_CODES, page_path, read
from guideline.commands.project import settings as configured
from guideline.contract import incremental
from guideline.contract.confirmed_unchanged import renewals
from guideline.contract.following import unfollowed
from guideline.contract.reading import earlier
from guideline.contract.status import State
from guideline.github import artefacts
from guideline.github.suggestions import SUGGESTIONS, encoded
from guideline.project.atomic_write import save
from guideline.project.findings import (
    Finding,
    Place,
    errors,
    is_idle,
    report,
    without_idle_notes,
)
from guideline.project.messages import message
from guideline.project.regular_files import read_text
from guideline.reports import formats, status_tables
from guideline.reports.side_by_side import side_by_side

_FORMATS: dict[str, Callable[[list[Finding], str], str]] = {
    "text": report,
    "json": formats.as_json,
    "sarif": formats.sarif,
}


@click.command(epilog=EXIT_CODES)
@click.option(
    "--format",
    "form",
    type=click.Choice([*_FORMATS, "github"]),
    default="text",
    help="How the findings are printed; github: annotations in a workflow.",
)
@click.option(
    "--since",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The project before the change: lists what was confirmed, allowed, lost or not followed,"
    " annotates changed lines.",
)
@click.option(
    "--comment",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write what was found to this file, as JSON for “guideline comment”.",
)
@click.option("--publish", is_flag=True, help="Refuse what is not recorded, as publishing does.")
def check(form: str, since: Path | None, comment: Path | None, publish: bool) -> None:
    """Check that the languages say the same; print every finding, with file and line."""
    settings = configured()
    before = read(earlier(settings, since)) if since else None
    guideline = read(replace(settings, publishing=publish or settings.publishing))
    guideline = replace(guideline, before=before)
    findings = list(incremental.check(guideline).findings)
    if before:
        findings += renewals(before.receipts, guideline)
        findings += unfollowed(before, guideline)
    findings = without_idle_notes(findings)
    if comment:
        told = _of_change(findings, _changes(settings.root, since)) if since else findings
        artefacts.write(comment, told)
        save(comment.with_name(SUGGESTIONS), encoded(findings, settings.editors))
    if form == "github":
        said_in = language_for(settings.editors)
        click.echo(formats.github(findings, _changes(settings.root, since), said_in))
    else:
        shown = _FORMATS[form](findings, language())
        click.echo(coloured(shown, language()) if form == "text" else shown)
    click.get_current_context().exit(1 if errors(findings) else 0)


def _of_change(findings: list[Finding], is_changed: Callable[[Place], bool]) -> list[Finding]:
    """Return what a comment tells: of what nobody has to correct, only what the change touches."""
    return [
        each
        for each in findings
        if not is_idle(each)
        or any(is_changed(place) for place in (each.place, each.origin) if place)
    ]


def _changes(root: Path, since: Path | None) -> Callable[[Place], bool]:
    """Tell which lines have changed; without an older version, those of translations have not."""
    if since is None:
        return lambda place: False
    earlier = since

    def is_changed(place: Place) -> bool:
        old, new = earlier / place.file, root / place.file
        try:
            lines = read_text(new, root, errors="replace").splitlines()
            was = read_text(old, earlier, errors="replace").splitlines()
        except OSError:
            return True
        return place.line > len(lines) or lines[place.line - 1] not in was

    return is_changed


@click.command(epilog=EXIT_CODES)
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text")
def status(form: str) -> None:
    """Show page by language what is open, and how much of each language is done."""
    settings = configured()
    guideline = read(settings)
    found = incremental.check(guideline).statuses
    locales = [language.locale for language in settings.languages]
    show = status_tables.markdown if form == "markdown" else status_tables.text
    click.echo(show(found, locales, language()))
    left = [one for one in found if one.state not in (State.DONE, State.UNRECORDED)]
    click.get_current_context().exit(1 if left else 0)


@click.command(epilog=EXIT_CODES)
@click.argument("page")
@click.argument("lang")
def diff(page: str, lang: str) -> None:
    """Show what to translate again on PAGE (such as safety.md) in LANG, side by side."""
    guideline = read(configured())
    pair = guideline.pair(page_path(guideline, page, there=False), lang)
    if pair is None:
        raise misused("diff-no-page", page=page, language=lang)
    shown = side_by_side(guideline, pair, get_terminal_size((100, 24)).columns, language())
    tell(shown or message("diff-nothing", file=pair.translation.file))
    click.get_current_context().exit(1 if shown else 0)
