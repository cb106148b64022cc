"""The guideline read from its folders: pages, receipts, glossary, editions."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

from guideline import languages
from guideline.contract.guideline import Guideline, relative
from guideline.contract.leftover_files import is_hidden, leftovers
from guideline.editions import history
from guideline.editions.format import FOLDER as EDITIONS
from guideline.hyphenation import joints
from guideline.pages.reader import Page, Reader
from guideline.project import regular_files
from guideline.project.layout import PAGE
from guideline.project.lazy_files import Files
from guideline.project.messages import message
from guideline.project.regular_files import Irregular, IrregularFileError
from guideline.project.settings import Language, Settings
from guideline.receipts import adopted
from guideline.receipts.adopted import Adopted
from guideline.receipts.format import FOLDER, Receipts, parse
from guideline.terms import glossary
from guideline.terms.base_forms import BaseForms


def collect(settings: Settings, reader: Reader, today: date) -> Guideline:
    """Read every file below the docs folder.

    Raises OSError where a file cannot be opened. What is no regular file is not read: see `irregular`.
    """
    languages.use(settings.language_data)
    pages: dict[str, dict[str, bytes]] = {language.locale: {} for language in settings.languages}
    assets: dict[str, set[str]] = {language.locale: set() for language in settings.languages}
    strays = []
    files = []
    found, irregular = _listing(settings, settings.docs)
    names = [name for name in found if not settings.excluded(name)]
    locales = [language.locale for language in settings.languages]
    for name in (name for name in names if not is_hidden(name)):
        is_page = PurePosixPath(name).suffix in PAGE
        if not is_page:
            files.append(name)
        places = list(settings.layout.places(name, locales))
        if is_page and not places and settings.layout.is_apart(name):
            strays.append(name)
        for locale, path in places:
            if not is_page:
                assets[locale].add(path)
                continue
            file = settings.docs / name
            try:
                pages[locale][path] = regular_files.read(file, settings.docs)
            except IrregularFileError as error:
                irregular.append(Irregular(relative(settings, file), error.why))
    file = settings.root / settings.glossary
    terms = glossary.read(file, settings.glossary, locales, expected=settings.has_glossary)
    receipts, odd = _all_receipts(settings)
    irregular += odd
    irregular += _listing(settings, settings.root / EDITIONS)[1]
    if settings.theme:
        irregular += _listing(settings, settings.theme)[1]
    return Guideline(
        settings,
        {locale: _pages(settings, reader, locale, contents) for locale, contents in pages.items()},
        {locale: frozenset(paths) for locale, paths in assets.items()},
        tuple(strays),
        tuple(_lines(settings.config)),
        today,
        terms,
        BaseForms(glossary.could_be_terms(terms)),
        receipts,
        leftovers=tuple(leftovers(names)),
        joints=joints.read(settings.root / joints.FILE, locales),
        files=tuple(files),
        irregular=tuple(irregular),
        editions=history.read(settings.root),
        adopted=_adopted(settings),
    )


def _adopted(settings: Settings) -> Adopted:
    file = settings.root / adopted.FILE
    if not regular_files.is_there(file):
        return {}
    return adopted.parse(regular_files.read_text(file, settings.root, errors="replace"))


def earlier(settings: Settings, root: Path) -> Settings:
    """Return the settings for the same project in another folder, as it was before a change."""
    config = root / settings.config.name
    docs = root / relative(settings, settings.docs)
    return replace(
        settings, root=root, docs=docs, config=config if config.is_file() else settings.config
    )


def _pages(
    settings: Settings, reader: Reader, locale: str, contents: Mapping[str, bytes]
) -> Files[Page]:
    prefix = relative(settings, settings.docs)
    prefix = "" if prefix == "." else f"{prefix}/"

    def page(path: str, read: bytes) -> Page:
        return reader.read(locale, path, prefix + settings.layout.name(locale, path), read)

    return Files(contents, page)


def read_receipts(settings: Settings) -> dict[str, Files[Receipts]]:
    """Read the receipts of every language, by language and file, named within the project."""
    return _all_receipts(settings)[0]


def _all_receipts(settings: Settings) -> tuple[dict[str, Files[Receipts]], list[Irregular]]:
    found, irregular = {}, []
    if (settings.root / FOLDER).is_symlink():
        irregular.append(Irregular(FOLDER, message("irregular-link")))
    for language in settings.translations:
        folder = settings.root / FOLDER / language.locale
        names, others = _listing(settings, folder)
        irregular += others
        found[language.locale] = _receipts(
            settings, language, [folder / name for name in names if name.endswith(".txt")]
        )
    return found, irregular


def _receipts(settings: Settings, language: Language, files: Iterable[Path]) -> Files[Receipts]:
    source, locale = settings.source.locale, language.locale
    contents = {relative(settings, file): regular_files.read(file, settings.root) for file in files}
    return Files(contents, lambda _, read: parse(read, source, locale))


def _lines(config: Path) -> list[str]:
    return regular_files.read_text(config, config.parent, errors="replace").splitlines()


def _listing(settings: Settings, folder: Path) -> tuple[list[str], list[Irregular]]:
    """Return what `regular_files.listing` does; what is not read is named within the project."""
    names, others = regular_files.listing(folder)
    place = relative(settings, folder)
    return names, [Irregular(f"{place}/{each.path}".rstrip("/"), each.why) for each in others]
