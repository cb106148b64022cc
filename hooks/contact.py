"""Whom readers ask, on every page, beside an empty search and where an address leads nowhere."""

from typing import Any

from guideline import build, priorities
from guideline.interface.contact import ContactError, contacts
from guideline.project import mkdocs_config
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority


@event_priority(priorities.LANGUAGE_KNOWN)
def on_config(config: MkDocsConfig) -> None:
    """Refuse a setting that leads nowhere."""
    this = build.of(config)
    try:
        contacts(this.options.contact, this.locales)
    except ContactError as error:
        raise mkdocs_config.setting_error("contact", error) from None


def on_env(env: Environment, config: MkDocsConfig, **_: Any) -> None:
    """Tell every template of the language, the 404 page's too."""
    this = build.of(config)
    env.globals["contact"] = contacts(this.options.contact, this.locales).get(this.locale)
