"""`guideline new`: a page in every language."""

from collections.abc import Mapping

import click

from guideline.commands.project import (
    EXIT_CODES,
    UnreadableError,
    configuration,
    read,
)
from guideline.contract.guideline import Guideline
from guideline.contract.rules.front_matter import AUDIENCES
from guideline.editing import new_page
from guideline.editing.new_page import NewPage, NewPageError
from guideline.project import mkdocs_config
from guideline.project.atomic_write import save
from guideline.project.regular_files import read_text


@click.command(epilog=EXIT_CODES)
@click.argument("page")
@click.option(
    "--title",
    "titles",
    multiple=True,
    required=True,
    metavar="LANG=TITLE",
    help="The page's title in a language; once for each, such as --title sv=Bilder.",
)
@click.option("--section", default="", help="The group of the menu, by its source title.")
@click.option("--audience", type=click.Choice(AUDIENCES), default=AUDIENCES[0])
def new(page: str, titles: tuple[str, ...], section: str, audience: str) -> None:
    """Make PAGE (such as pictures.md) in every language, with its place in the menu.

    Write its text and its description then: the check says what is left to do.
    """
    guideline = read(mkdocs_config.settings(configuration()))
    settings = guideline.settings
    given = dict(title.partition("=")[::2] for title in titles)
    locales = [language.locale for language in settings.languages]
    if sorted(given) != sorted(locales) or not all(title.strip() for title in given.values()):
        raise click.UsageError(f"Give one title for each of {', '.join(locales)}.")
    if not new_page.is_name(page):
        raise click.UsageError(f"“{page}” has to be small letters, digits, hyphens and “.md”.")
    files = {locale: settings.docs / locale / page for locale in locales}
    if there := [file for file in files.values() if file.exists()]:
        raise click.UsageError(f"{there[0]} is there already.")
    made = NewPage(page, given, _owners(guideline), audience, section)
    try:
        menu = read_text(settings.config, settings.root).removeprefix("\ufeff")
        menu = new_page.in_menu(menu, made, settings.source.locale)
        for locale, file in files.items():
            save(file, new_page.text(made, locale, guideline.today))
            click.echo(f"{guideline.file(locale, page)}: written")
        save(settings.config, menu)
    except NewPageError as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
    click.echo(f"{settings.config.name}: {page} is in the menu")


def _owners(guideline: Guideline) -> Mapping[str, str]:
    """Return who is responsible for the home page, or the first page, by language."""
    owners = {}
    for locale, pages in guideline.pages.items():
        first = pages.get("index.md") or next(iter(pages.values()), None)
        owners[locale] = str(first.meta.values.get("owner", "")) if first else ""
    return owners
