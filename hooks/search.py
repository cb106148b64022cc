"""Search knows the reader's language: one enriched index per language, made of what is rendered."""

import json
import logging
from pathlib import Path
from typing import Any

from guideline.search import concepts, languages, publish
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

_log = logging.getLogger("mkdocs.hooks.search")
_descriptions: dict[str, str] = {}
_known: dict[str, languages.Language] = {}


@event_priority(-110)  # after the languages are known
def on_config(config: MkDocsConfig) -> None:
    """Read the glossary and the everyday words before anything is built."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:
        return
    try:
        read = languages.known(Path(config.config_file_path).parent, i18n.build_languages)
    except concepts.ConceptsError as error:
        raise ConfigurationError(f"The search's other words can't be used:\n{error}") from None
    _known.clear()
    _known.update(read)


def on_files(files: Files, **_: Any) -> None:
    """Leave out the theme's own search engine, which nothing on the site uses."""
    for file in [file for file in files if file.src_uri.startswith(publish.THEME_ENGINE)]:
        files.remove(file)


def on_env(env: Environment, **_: Any) -> None:
    """Tell the templates which worker the theme's search box talks to."""
    env.globals["search_worker"] = publish.WORKER


def on_page_content(html: str, page: Page, **_: Any) -> None:
    """Remember the descriptions, which the theme leaves out of its index."""
    _descriptions[page.url.removeprefix("./")] = str(page.meta.get("description") or "")


@event_priority(-200)  # after the languages are all built and their entries are in one index
def on_post_build(config: MkDocsConfig) -> None:
    """Replace the theme's one index by one for every language."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:  # a nested build of one language: the index is not whole yet
        return
    site = Path(config.site_dir)
    theme_index = json.loads((site / publish.THEME_INDEX).read_text(encoding="utf-8"))
    homes = {"" if lang == i18n.default_language else f"{lang}/": _known[lang] for lang in _known}
    for file in publish.files(theme_index, homes, _descriptions):
        write_file(file.content, str(site / file.path))
        for unused in file.unused:
            _log.info(
                "%s: no page has “%s”; its other words find nothing.", unused.place, unused.term
            )
