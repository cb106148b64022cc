"""A project's structure, with the settings that somebody chose."""

from collections.abc import Sequence
from dataclasses import replace

from guideline.project.messages import SOURCE, languages, message
from guideline.project.options import Options, OptionsError
from guideline.project.settings import Settings


def with_options(bare: Settings, given: Options) -> Settings:
    """Return the settings of a project's structure with those that somebody chose."""
    site = [language.locale for language in bare.languages]
    levels = {
        rule: ("off" if level is False else str(level)) for rule, level in given.rules.items()
    }
    return replace(
        bare,
        has_template=bare.has_template if given.extends == "all" else lambda _: True,
        footer=given.footer,
        review_months=given.review_months,
        publishing=given.publishing,
        sites=given.sites,
        has_glossary=bool(given.glossary),
        glossary=given.glossary if isinstance(given.glossary, str) else "glossary.yml",
        everything=given.extends == "all",
        levels=levels,
        required=given.fields.required,
        only_known=given.fields.only_known,
        ids=given.ids,
        time_zone=given.time_zone,
        language_data=bare.root / given.language_data if given.language_data else None,
        editors=editors(given, site),
        former_languages=given.former_languages,
    )


def editors(given: Options, site: Sequence[str]) -> tuple[str, ...]:
    """Return the languages of those who edit; the site's that there are messages in if nobody says.

    Raises OptionsError where one of them has no catalogue of messages.
    """
    known = languages()
    chosen = given.editors or tuple(each for each in site if each in known)
    if unknown := [each for each in chosen if each not in known]:
        raise OptionsError(message("config-editors", unknown=unknown, known=known))
    return chosen or (SOURCE,)
