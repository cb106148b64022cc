"""Search knows the reader's language: one enriched index per language, made of what is rendered."""

import logging
from pathlib import Path
from threading import Thread
from typing import Any

from guideline.search import languages, publish
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

_log = logging.getLogger("mkdocs.hooks.search")
_site = publish.Site()


@event_priority(-110)  # after the languages are known
def on_config(config: MkDocsConfig) -> None:
    """Read the glossary and the everyday words before anything is built."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:  # a nested build of one language
        return
    project = Path(config.config_file_path).parent
    try:
        _site.languages = languages.known(project, i18n.build_languages)
    except languages.ConceptsError as error:
        raise ConfigurationError(f"The search's other words can't be used:\n{error}") from None


def on_files(files: Files, **_: Any) -> None:
    """Leave out the theme's engine."""
    for file in [file for file in files if file.src_uri.startswith(publish.THEME_ENGINE)]:
        files.remove(file)


def on_env(env: Any, files: Files, **_: Any) -> None:
    """Tell the templates the search's worker; remember what the theme leaves out of its index."""
    env.globals["search_worker"] = publish.WORKER
    pages = [file.page for file in files.documentation_pages() if file.page]
    _site.descriptions |= {page.url: page.meta.get("description") for page in pages}


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:
    """Be ready for new words before somebody writes one."""
    i18n: Any = config.plugins["i18n"]
    Thread(target=languages.load, args=[i18n.build_languages], daemon=True).start()


@event_priority(-200)  # after the languages are all built and their entries are in one index
def on_post_build(config: MkDocsConfig) -> None:
    """Replace the theme's one index by one for every language."""
    i18n: Any = config.plugins["i18n"]
    if not i18n.building:  # otherwise a nested build of one language: the index is not whole yet
        _site.publish(Path(config.site_dir), i18n.default_language, _log.info)
        _site.languages = {}  # what the analysers found out takes much memory
