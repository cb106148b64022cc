"""The handbook and the onboarding sheets as PDF, made from the pages as the site shows them.

A build makes them all before it writes the language's first page, so that the pages can name their
sizes; `mkdocs serve` makes one when somebody asks for it.
"""

import logging
from pathlib import Path
from typing import Any, Literal

from guideline.handbook import downloads, edge, press
from guideline.handbook.edition import Edition
from guideline.handbook.preview import Preview
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

_log = logging.getLogger("mkdocs.hooks.handbook")
_menu: list[Page] = []
_html: dict[str, str] = {}
_editions: dict[str, Edition] = {}
_made: dict[str, press.Outcome] = {}
_previewing: list[str] = []  # MkDocs keeps hook modules for as long as it serves


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether an editor previews the site."""
    _previewing[:] = ["serve"] if command == "serve" else []


def on_nav(nav: Navigation, **_: Any) -> None:
    """Begin a language: the handbook has the pages of its menu, in the menu's order."""
    _menu[:] = nav.pages
    _html.clear()


def on_page_content(html: str, page: Page, **_: Any) -> None:
    """Keep the page as Markdown made it, before other hooks make it fit for the screen."""
    _html[page.url] = html


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Make the language's files, and tell its pages what they can link to."""
    edition = edge.edition(config, _menu, _html, files)
    _editions[edition.language] = edition
    if _previewing:
        links = downloads.previews(press.titles(edition), edition)
    else:
        outcome = _made[edition.language] = press.print_edition(edition)
        if outcome.faults:
            _log.error("Printing.\n%s", edge.faults_report(outcome.faults, config))
            raise Abort("The site is not finished: its handbook cannot be printed.")
        links = downloads.downloads(outcome.pdfs, edition)
    env.globals["downloads"] = list(links)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the language's files beside its home page."""
    i18n: Any = config.plugins["i18n"]
    if outcome := _made.pop(i18n.current_language, None):
        for pdf in outcome.pdfs:
            pdf.write(Path(config.site_dir, _editions[i18n.current_language].home))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Make a file when somebody asks for it."""
    app = Preview(
        server.serve_request,
        server.mount_path,
        lambda path: press.print_at(path, _editions.values()),
        lambda outcome: edge.faults_report(outcome.faults, config),
    )
    server.set_app(app)
    return server
