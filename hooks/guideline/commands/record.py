"""`guideline record`: writes the receipts of what belongs together."""

from pathlib import Path

import click

from guideline.commands.colours import coloured
from guideline.commands.language import language, misused, tell
from guideline.commands.project import (
    EXIT_CODES,
    UnreadableError,
    page_path,
    read,
)
from guideline.commands.project import settings as configured
from guideline.editing.write_receipts import record as write
from guideline.github import artefacts
from guideline.project.findings import report
from guideline.project.messages import message


@click.command(epilog=EXIT_CODES)
@click.argument("page", required=False)
@click.argument("lang", required=False)
@click.option(
    "--unchanged",
    metavar="REASON",
    default="",
    help="Say why stale passages stay as they are; the reason is kept in the receipt.",
)
@click.option(
    "--artefact",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write what was written to this file, as JSON for “guideline receive”.",
)
def record(page: str | None, lang: str | None, unchanged: str, artefact: Path | None) -> None:
    """Write the receipts of PAGE (such as safety.md) in LANG, or of all pages in all languages.

    A page with a stale passage, or one that differs in structure from its source, is left as it is
    and shown with what it needs. Comments “allow stale” that are of no more use are removed.
    """
    settings = configured()
    locales = [language.locale for language in settings.translations]
    if lang and lang not in locales:
        raise misused("record-no-language", language=lang, languages=", ".join(locales))
    if unchanged and not (page and lang):
        raise misused("record-unchanged-alone")
    guideline = read(settings)
    page = page_path(guideline, page) if page else None
    try:
        done = write(
            guideline,
            again=lambda: read(settings),
            page=page,
            locale=lang,
            unchanged=" ".join(unchanged.split()),
        )
    except OSError as error:
        raise UnreadableError(
            f"{error.filename}: {error.strerror}. Nothing half-written."
        ) from None
    for file in done.written:
        tell(message("written", file=file))
    if artefact:
        files = {file: (settings.root / file).read_text("utf-8") for file in done.written}
        artefacts.write(artefact, artefacts.Recording(files))
    if done.refused:
        click.echo(coloured(report(done.refused, language()), language()), err=True)
        click.get_current_context().exit(1)
    if not done.written:
        tell(message("record-nothing"))
