"""`guideline edition`: what is published now can be quoted later."""

from dataclasses import replace

import click

from guideline.commands.language import language, misused, refused, tell
from guideline.commands.project import EXIT_CODES, UnreadableError, configuration, read
from guideline.editing.new_edition import EditionError, new_edition
from guideline.project import mkdocs_config
from guideline.project.findings import report
from guideline.project.messages import message

_LONGEST = 200  # characters of a heading in the list of changes


@click.command(epilog=EXIT_CODES)
@click.argument("said", nargs=-1, metavar="SENTENCE...")
def edition(said: tuple[str, ...]) -> None:
    """Close an edition: keep what every page says today under a number and the date.

    SENTENCE says what has changed, once for each language, in the order of mkdocs.yml. It becomes an
    entry in the list of changes.
    """
    settings = replace(mkdocs_config.settings(configuration()), publishing=True)
    locales = [language.locale for language in settings.languages]
    sentences = [" ".join(each.split()) for each in said]
    if len(sentences) != len(locales) or not all(0 < len(each) <= _LONGEST for each in sentences):
        raise misused("edition-sentences", languages=", ".join(locales), most=_LONGEST)
    guideline = read(settings)
    try:
        done = new_edition(
            guideline, dict(zip(locales, sentences, strict=True)), lambda: read(settings)
        )
    except EditionError as error:
        raise refused(error.what) from None
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
    if done.refused:
        click.echo(report(done.refused, language()), err=True)
        tell(message("edition-refused"), err=True)
        click.get_current_context().exit(1)
    for file in done.written:
        tell(message("written", file=file))
