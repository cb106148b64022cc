"""Keeps between builds what is slow to make. Deleting this hook's line switches it off."""

import gc
from collections import Counter
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from guideline import build, priorities
from guideline.cache import (
    incremental_output,
    markdown,
    rendered_pages,
    search_entries,
    store,
    templates,
)
from guideline.cache.overrides import Overrides
from guideline.project import mkdocs_config
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from watchdog.observers.polling import PollingObserver

_LOOKS = 0.1  # seconds from one look at the files to the next
_RARELY = (20_000, 20, 50)  # a build makes many objects and hardly a cycle of them
# What MkDocs does not watch.
_MORE = ("glossary.yml", "synonyms.yml", "questions.yml", "receipts", "editions")
_SETTLES = 0.02  # seconds without a change, among those of one look, before a build begins


def on_startup(**_: Any) -> None:
    """Look for garbage less often."""
    gc.set_threshold(*_RARELY)


@event_priority(priorities.OPEN)
def on_config(config: MkDocsConfig) -> None:
    """Open what is kept; let every environment have its templates compiled."""
    store.open_store(mkdocs_config.cache_folder(config))
    if hasattr(config.theme.get_env, "quick"):
        return
    i18n: Any = config.plugins.get("i18n")
    made = config.theme.get_env
    overrides = Overrides(config.theme.custom_dir)
    quick = templates.Quick(lambda: str(getattr(i18n, "current_language", "")))

    def get_env() -> Any:
        environment = quick.quick(made())
        if store.is_enabled():
            rendered_pages.keep_pages(environment, overrides)
        return environment

    get_env.quick = True  # type: ignore[attr-defined]
    config.theme.get_env = get_env  # type: ignore[method-assign]


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Let the search read no page twice."""
    search: Any = config.plugins.get("material/search") or config.plugins.get("search")
    if store.is_enabled() and search:
        search_entries.keep_entries(search.search_index)


@event_priority(priorities.LAST_CHANGE)  # whatever gives MkDocs another page to read
def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """Let no Markdown be converted twice."""
    settings = build.of(config).markdown_fingerprint
    if store.is_enabled() and settings is not None:
        page.render = partial(markdown.render, page, settings)  # type: ignore[method-assign]
    return page


@event_priority(priorities.LAST_CHANGE)  # whatever renames files, or asks for the theme's
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Copy no file that the language before, or the preview before, has copied."""
    if not store.is_enabled():
        return
    places = Counter(file.abs_dest_path for file in files)
    for file in [file for file in files if not file.is_documentation_page()]:
        path = file.abs_dest_path
        is_copied = file.inclusion.value >= InclusionLevel.DRAFT.value and places[path] == 1
        if is_copied and incremental_output.has(Path(path), file.content_bytes):
            files.remove(file)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:
    """Look for edits more often than MkDocs does, and in more files; build sooner; remember more."""
    watched = []
    for path in (config.docs_dir, config.config_file_path, *config.theme.dirs):
        with suppress(KeyError):  # it is not watched
            server.unwatch(path)
            watched.append(path)
    server.observer = PollingObserver(timeout=_LOOKS)
    project = Path(config.config_file_path).parent
    more = [str(project / name) for name in _MORE if (project / name).exists()]
    if config.theme.custom_dir:
        more.append(config.theme.custom_dir)
    for path in (*watched, *more):
        server.watch(path)
    server.build_delay = _SETTLES
    store.keep_in_memory()


@event_priority(priorities.CLOSE)
def on_post_build(config: MkDocsConfig) -> None:
    """Write what is new."""
    if not build.of(config).is_nested:
        store.save()


def on_build_error(error: Exception) -> None:
    """Write what is new: what a failed build has made is as good."""
    store.save()
