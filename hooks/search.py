"""Search knows the reader's language: one enriched index per language, made of what is rendered."""

import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

from guideline import build, priorities
from guideline.search import languages, publish
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.toc import AnchorLink

_log = logging.getLogger("mkdocs.hooks.search")
# What is offered while nothing is found: the words of each question, and the heading that answers it.
_QUESTIONS = {
    "publish": "do-not",
    "threat": "threatening-messages",
    "mistake": "mistakes",
    "feedback": "feedback-and-questions",
    "channel": "before-opening-a-channel",
}


@event_priority(priorities.LANGUAGE_KNOWN)
def on_config(config: MkDocsConfig) -> None:
    """Read the glossary and the everyday words before anything is built."""
    this = build.of(config)
    if this.is_nested:
        return
    project = Path(config.config_file_path).parent
    try:
        this.search.languages = languages.known(project, this.locales)
    except languages.ConceptsError as error:
        raise ConfigurationError(f"The search's other words can't be used:\n{error}") from None


def on_files(files: Files, **_: Any) -> None:
    """Leave out the theme's engine."""
    for file in [file for file in files if file.src_uri.startswith(publish.THEME_ENGINE)]:
        files.remove(file)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Tell the templates the search's worker; remember what the theme leaves out of its index."""
    env.globals["search_worker"] = publish.WORKER
    pages = [file.page for file in files.documentation_pages() if file.page]
    answers = {entry.id: page.url for page in pages for entry in _entries(page.toc)}
    env.globals["questions"] = [
        (name, answers[heading], heading)
        for name, heading in _QUESTIONS.items()
        if heading in answers
    ]
    search = build.of(config).search
    search.descriptions |= {page.url: page.meta.get("description") for page in pages}
    search.fronts |= {page.url: page.content or "" for page in pages if page.is_index}


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:
    """Be ready for new words before somebody writes one."""
    Thread(target=languages.load, args=[build.of(config).locales], daemon=True).start()


@event_priority(priorities.WHOLE_SITE)  # the languages' entries are in one index
def on_post_build(config: MkDocsConfig) -> None:
    """Replace the theme's one index by one for every language."""
    this = build.of(config)
    if not this.is_nested:  # otherwise the index is not whole yet
        this.search.publish(Path(config.site_dir), this.default_locale, _log.info)
        this.search.languages = {}  # what the analysers found out takes much memory


def _entries(toc: Iterable[AnchorLink]) -> Iterator[AnchorLink]:
    for entry in toc:
        yield entry
        yield from _entries(entry.children)
