"""The built site runs, shows, fetches only its own things. Deleting this line switches it off."""

import logging
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from guideline.findings import report
from guideline.protection import protect
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
_sources: dict[str, str] = {}
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


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out what only the theme's own developers need."""
    for file in [file for file in files if file.src_uri.endswith(".map")]:
        files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Mark the templates' scripts, and those that the configuration names."""
    env.add_extension(MarkedTemplates)
    script_tag = env.filters["script_tag"]
    env.filters["script_tag"] = pass_context(lambda *given: _mark.put(str(script_tag(*given))))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Remember which file a page comes from."""
    _sources[page.file.dest_uri] = f"{Path(config.docs_dir).name}/{page.file.src_uri}"
    return output


@event_priority(-1000)  # after every page of every language is written
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Judge and close the whole site; stop publishing where something is dangerous."""
    if getattr(config.plugins.get("i18n"), "building", False):
        return
    root = urlsplit(config.site_url or "/").path
    found = protect(Path(config.site_dir), _mark, root, _sources, policy=not _previewing)
    if found and not _previewing:
        _log.error("The built pages were checked.\n%s", report(found))
        raise Abort("The site was not published, and what was there before is as it was.")
    if found:
        _log.warning("The built pages were checked.\n%s", report(found))
