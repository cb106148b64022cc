"""click's own words in the language of the command line.

click asks the standard library's gettext for them, by their English, and that looks for compiled
catalogues among the system's. Here the project's catalogues answer instead.
"""

import gettext
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from guideline.project.messages import said

_ARGUMENT = re.compile(r"\{(\w+)(?:!r)?\}")
_WORDS = {
    "Aborted!": "click-aborted",
    "Commands": "click-commands",
    "Did you mean {possibility}?": "click-mean",
    "(Did you mean one of: {possibilities}?)": "click-mean-one",
    "Error: {message}": "click-error",
    "Got unexpected extra argument ({args})": "click-extra",
    "Got unexpected extra arguments ({args})": "click-extra",
    "Invalid value for {param_hint}: {message}": "click-invalid",
    "Missing argument": "click-no-argument-given",
    "Missing command.": "click-no-command-given",
    "Missing option": "click-no-option-given",
    "No such command {name!r}.": "click-no-command",
    "No such option {name!r}.": "click-no-option",
    "Option {name!r} does not take a value.": "click-no-value",
    "Option {name!r} requires an argument.": "click-value",
    "Options": "click-options",
    "Show this message and exit.": "click-help",
    "Try '{command} {option}' for help.": "click-try",
    "Usage:": "click-usage",
    "required": "click-required",
    "default: {default}": "click-default",
    "{name} {filename!r} does not exist.": "click-no-file",
    "{name} {filename!r} is a directory.": "click-folder",
    "{name} {filename!r} is a file.": "click-file",
    "{value!r} is not a valid {number_type}.": "click-no-number",
    "{value!r} is not one of {choices}.": "click-no-choice",
    "{value} is not in the range {range}.": "click-range",
}


class _Catalogue(gettext.NullTranslations):
    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def gettext(self, message: str) -> str:
        """Return click's words in the language, with what click puts into them still to be put."""
        if message not in _WORDS:
            return message
        arguments = {name: f"{{{name}}}" for name in _ARGUMENT.findall(message)}
        return said(self._language, _WORDS[message], **arguments)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the same of words that have a plural."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let click say everything in a language."""
    read, catalogue = gettext.translation, _Catalogue(language)

    def translation(domain: str, localedir: Any = None, *rest: Any, **more: Any) -> Any:
        ours = domain == "messages" and localedir is None  # gettext's defaults, which click leaves
        return catalogue if ours else read(domain, localedir, *rest, **more)

    gettext.translation = translation
    try:
        yield
    finally:
        gettext.translation = read
