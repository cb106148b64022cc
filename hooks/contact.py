"""Whom readers ask, on every page, beside an empty search and where an address leads nowhere."""

from typing import Any

from guideline.interface.contact import Contact, ContactError, contacts
from guideline.project import mkdocs_config
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import event_priority

_contacts: dict[str, Contact] = {}


@event_priority(-110)  # after the languages are known
def on_config(config: MkDocsConfig) -> None:
    """Refuse a setting that leads nowhere."""
    i18n: Any = config.plugins["i18n"]
    _contacts.clear()
    try:
        _contacts.update(contacts(mkdocs_config.options(config).contact, i18n.build_languages))
    except ContactError as error:
        raise ConfigurationError(f"mkdocs.yml: “contact:” is wrong. {error}") from None


def on_env(env: Environment, config: MkDocsConfig, **_: Any) -> None:
    """Tell every template of the language, the 404 page's too."""
    i18n: Any = config.plugins["i18n"]
    env.globals["contact"] = _contacts.get(i18n.current_language)
