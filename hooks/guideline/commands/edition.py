"""`guideline edition`: what is published now can be quoted later."""

from dataclasses import replace

import click

from guideline.commands.language import language, misused, refused, tell
from guideline.commands.project import EXIT_CODES, UnreadableError, configuration, read
from guideline.editing.archive import Paper
from guideline.editing.new_edition import EditionError, new_edition
from guideline.project import mkdocs_config
from guideline.project.findings import report
from guideline.project.messages import message, worded

_LONGEST = 200  # characters of a heading in the list of changes
_HANDBOOK = "hooks/handbook.py"


@click.command(epilog=EXIT_CODES)
@click.argument("said", nargs=-1, metavar="SENTENCE...")
def edition(said: tuple[str, ...]) -> None:
    """Close an edition: keep what every page says today under a number and the date.

    SENTENCE says what has changed, once for each language, in the order of mkdocs.yml. It becomes an
    entry in the list of changes. The handbooks stay in editions/ as they are.
    """
    config = configuration()
    settings = mkdocs_config.settings(config)
    locales = [language.locale for language in settings.languages]
    sentences = [" ".join(each.split()) for each in said]
    if len(sentences) != len(locales) or not all(0 < len(each) <= _LONGEST for each in sentences):
        raise misused("edition-sentences", languages=", ".join(locales), most=_LONGEST)
    guideline, published = read(settings), replace(settings, publishing=True)
    try:
        given = dict(zip(locales, sentences, strict=True))
        done = new_edition(guideline, given, lambda: read(published), _paper(config))
    except EditionError as error:
        raise refused(error) from None
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
    if done.refused:
        click.echo(report(done.refused, language()), err=True)
        tell(message("edition-refused"), err=True)
        click.get_current_context().exit(1)
    for file in done.written:
        tell(message("written", file=file))


def _paper(config: mkdocs_config.MkDocsConfig) -> Paper | None:
    """Return what the site's handbooks are printed with; None where it has none."""
    if _HANDBOOK not in config["hooks"]:
        return None
    try:
        return Paper(mkdocs_config.all_words(config), config.site_url or "")
    except mkdocs_config.SettingsError as error:
        raise UnreadableError(worded(error.what, language())) from None
