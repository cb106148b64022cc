"""The interface in the page's language: words for the templates, default titles, local dates."""

from datetime import date
from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import build, priorities
from guideline.handbook.look import DRAWING
from guideline.interface.admonition_titles import with_default_titles
from guideline.interface.copy_buttons import with_copy_buttons
from guideline.interface.footnotes import with_words
from guideline.interface.heading_languages import heading_lang
from guideline.interface.heading_links import with_heading_links
from guideline.interface.logo import LogoError, logo
from guideline.interface.printed_links import with_printable_addresses
from guideline.project import mkdocs_config
from guideline.project.interface_words import PLACE
from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files


@event_priority(priorities.LANGUAGE_KNOWN)
def on_config(config: MkDocsConfig) -> None:
    """Read the words of every language before anything is built; refuse a logo that is none."""
    this = build.of(config)
    _ = this.all_words
    try:
        logo(this.options.logo, Path(str(config.theme.custom_dir)))
    except LogoError as error:
        raise mkdocs_config.setting_error("logo", error) from None


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Keep out of the site what only the build reads of the theme's folder: words, the cover."""
    folders = (f"{mkdocs_config.words_folder(config).name}/", f"{PLACE}/")
    for file in [file for file in files if file.src_uri.startswith(folders)]:
        if file.src_uri == DRAWING or file.src_uri.endswith(".yml"):
            files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Give every template, the 404 page's too, the words and the dates of its language."""
    this = build.of(config)
    words = this.words
    picture = logo(this.options.logo, Path(str(config.theme.custom_dir)))
    env.globals |= {"words": words, "all_words": this.all_words, "city_logo": picture}

    def local_date(day: object) -> str:
        return format_date(day, "long", words["locale"]) if isinstance(day, date) else str(day)

    env.filters |= {
        "local_date": local_date,
        "printable_addresses": with_printable_addresses,
        "copy_buttons": with_copy_buttons,
        "heading_links": with_heading_links,
        "heading_lang": lambda heading, page: Markup(heading_lang(heading, page)),
    }


def on_page_content(html: str, config: MkDocsConfig, **_: Any) -> str:
    """Translate what Markdown itself says: titles of admonitions without one, ways back to the text."""
    words = build.of(config).words
    return with_words(with_default_titles(html, words), words)
