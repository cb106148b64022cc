"""What messages call a language."""

import babel

from guideline.contract.guideline import Guideline


def name_of(guideline: Guideline, locale: str) -> str:
    """Return the site's own name of a language; the English one of a language that it has not."""
    names = {language.locale: language.name for language in guideline.settings.languages}
    try:
        return names.get(locale) or str(babel.Locale.parse(locale).english_name)
    except (ValueError, babel.UnknownLocaleError):
        return locale
