"""The handbook and the onboarding sheets as PDF, made from the pages as the site shows them.

A build makes them all before it writes the language's first page, so that the pages can name their
sizes; `mkdocs serve` makes one when somebody asks for it.
"""

import logging
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from guideline import build
from guideline.build import on_startup
from guideline.handbook import downloads, mkdocs_pages, press
from guideline.handbook.preview_server import Preview
from guideline.pages import line_markers
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

__all__ = ["on_startup"]
_log = logging.getLogger("mkdocs.hooks.handbook")


def on_nav(nav: Navigation, config: MkDocsConfig, **_: Any) -> None:
    """Begin a language: the handbook has the pages of its menu, in the menu's order."""
    build.of(config).begin_language(nav.pages)


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Keep the page as Markdown made it, before other hooks make it fit for the screen."""
    # A preview marks the lines in which something is open.
    build.of(config).language.html[page.url] = line_markers.strip(html)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Make the language's files, and tell its pages what they can link to."""
    this = build.of(config)
    language = this.language
    standing = this.checked.standing(this.locale)
    edition = replace(
        mkdocs_pages.edition(config, language.menu, language.html, files),
        joints=this.joints,
        paths=this.paths(files),
        number=standing.label(this.words) if standing else "",
    )
    this.session.editions[edition.language] = edition
    if this.is_preview:
        links = downloads.previews(press.titles(edition), edition)
    else:
        outcome = this.printed[edition.language] = press.print_edition(edition)
        if outcome.faults and this.shows_findings:
            _log.warning("Printing.\n%s", mkdocs_pages.faults_report(outcome.faults, config))
        elif outcome.faults:
            _log.error("Printing.\n%s", mkdocs_pages.faults_report(outcome.faults, config))
            raise Abort("The site is not finished: its handbook cannot be printed.")
        links = downloads.downloads(outcome.pdfs, edition)
    env.globals["downloads"] = list(links)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the language's files beside its home page."""
    this = build.of(config)
    if outcome := this.printed.pop(this.locale, None):
        home = this.session.editions[this.locale].home
        for pdf in outcome.pdfs:
            pdf.write(Path(config.site_dir, home))
            this.pdfs[home + pdf.name] = sha256(pdf.content).hexdigest()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Make a file when somebody asks for it."""
    app = Preview(
        server.serve_request,
        server.mount_path,
        lambda path: press.print_at(path, build.session().editions.values()),
        lambda outcome: mkdocs_pages.faults_report(outcome.faults, config),
    )
    server.set_app(app)
    return server
