"""Which rules see less in a language, because nobody has brought what they need to know of it."""

from collections.abc import Iterator

from guideline.languages import analysers, code_of
from guideline.project.messages import Message, message
from guideline.terms import known_words, language_model, modal_words
from guideline.values import calendar, number_words


def blindness(locale: str) -> Iterator[Message]:
    """Yield what is not known of a language, each with the rule that is blind for it."""
    if not language_model.is_modelled(locale):
        yield message("blind-letters")
    elif not known_words.has_dictionary(locale):
        yield message("blind-dictionary")
    if not modal_words.has_data(locale):
        yield message("blind-modality")
    if not (analysers.uses_voikko(locale) or analysers.stemmer(locale)):
        yield message("blind-forms")
    if not number_words.has_data(code_of(locale)):
        yield message("blind-numbers")
    if calendar.calendar(locale) is None:
        yield message("blind-dates")
