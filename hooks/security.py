"""The built site runs, shows, fetches only its own things. Deleting this line switches it off."""

import logging
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from guideline.findings import report
from guideline.protection import Protection
from guideline.scripts import Mark
from jinja2 import Environment, pass_context
from jinja2.ext import Extension
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_log = logging.getLogger("mkdocs.hooks.security")
_mark = Mark()
_protection: list[Protection] = []
_previewing: list[str] = []


class MarkedTemplates(Extension):
    """Marks the scripts in a template's source, before anything of a page is in it."""

    drawn = _mark.word  # so that compiled templates can be kept without it

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return the marked source."""
        return _mark.put(source)


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether an editor previews the site."""
    _previewing[:] = ["serve"] if command == "serve" else []


def on_config(config: MkDocsConfig) -> None:
    """Begin a build; the languages' nested ones belong to it."""
    if not getattr(config.plugins.get("i18n"), "building", False):
        _protection[:] = [Protection(_mark, policy=not _previewing)]


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out what only the theme's own developers need."""
    for file in [file for file in files if file.src_uri.endswith(".map")]:
        files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Mark the templates' scripts, and those that the configuration names."""
    env.add_extension(MarkedTemplates)
    script_tag = env.filters["script_tag"]
    env.filters["script_tag"] = pass_context(lambda *given: _mark.put(str(script_tag(*given))))


@event_priority(-1000)  # after the last change to the page
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Judge and close a page."""
    source = f"{Path(config.docs_dir).name}/{page.file.src_uri}"
    return _protection[0].close(Path(config.site_dir), page.file.dest_uri, output, source)


@event_priority(-1000)  # after every page of every language is written
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Judge and close the whole site; stop publishing where something is dangerous."""
    if getattr(config.plugins.get("i18n"), "building", False):
        return
    root = urlsplit(config.site_url or "/").path
    found = _protection[0].finish(Path(config.site_dir), root)
    if found and not _previewing:
        _log.error("The built pages were checked.\n%s", report(found))
        raise Abort("The site was not published, and what was there before is as it was.")
    if found:
        _log.warning("The built pages were checked.\n%s", report(found))
