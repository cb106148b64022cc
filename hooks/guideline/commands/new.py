"""`guideline new`: a page in every language."""

from collections.abc import Mapping

import click

from guideline.commands.language import misused, refused, tell
from guideline.commands.project import (
    EXIT_CODES,
    UnreadableError,
    read,
)
from guideline.commands.project import settings as configured
from guideline.contract.guideline import Guideline
from guideline.contract.rules.front_matter import AUDIENCES
from guideline.editing import new_page
from guideline.editing.new_page import NewPage, NewPageError
from guideline.project.atomic_write import save
from guideline.project.messages import message
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
    guideline = read(configured())
    settings = guideline.settings
    given = dict(title.partition("=")[::2] for title in titles)
    locales = [language.locale for language in settings.languages]
    if sorted(given) != sorted(locales) or not all(title.strip() for title in given.values()):
        raise misused("new-titles", languages=", ".join(locales))
    if not new_page.is_name(page):
        raise misused("new-name", name=page)
    files = {locale: settings.place(locale, page) for locale in locales}
    if there := [file for file in files.values() if file.exists()]:
        raise misused("new-there", file=there[0])
    made = NewPage(page, given, _owners(guideline), audience, section)
    try:
        menu = read_text(settings.config, settings.root).removeprefix("\ufeff")
        menu = new_page.in_menu(menu, made, settings.source.locale)
        for locale, file in files.items():
            save(file, new_page.text(made, locale, guideline.today))
            tell(message("written", file=guideline.file_of(locale, page)))
        save(settings.config, menu)
    except NewPageError as error:
        raise refused(error) from None
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
    tell(message("new-in-menu", file=settings.config.name, page=page))


def _owners(guideline: Guideline) -> Mapping[str, str]:
    """Return who is responsible for the home page, or the first page, by language."""
    owners = {}
    for locale, pages in guideline.pages.items():
        first = pages.get("index.md") or next(iter(pages.values()), None)
        owners[locale] = str(first.meta.values.get("owner", "")) if first else ""
    return owners
