"""A build goes to a folder of its own and replaces the site in one step, if it succeeds."""

import logging
import sys
from pathlib import Path

from guideline import build, priorities
from guideline.build import on_startup
from guideline.delivery import build_mark
from guideline.delivery.build_errors import explain
from guideline.delivery.draft import (
    PublishingError,
    begin,
    discard,
    publish,
)
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

__all__ = ["on_startup"]

log = logging.getLogger("mkdocs.hooks.publishing")


@event_priority(priorities.SITE_FOLDER)
def on_config(config: MkDocsConfig) -> None:
    """Send the build, the languages' nested ones too, to a draft beside the site."""
    this = build.of(config)
    if this.session.command in {"", "serve"} or this.draft:
        return  # a preview is built into a folder of its own anyway
    try:
        this.draft = begin(Path(config.site_dir))
    except PublishingError as error:
        raise Abort(str(error)) from None
    config.site_dir = str(this.draft.folder)


def on_pre_page(page: Page, config: MkDocsConfig, files: object) -> Page:
    """Remember which page is read: not every fault names its file."""
    build.of(config).page_at_work = str(Path(config.docs_dir, page.file.src_uri))
    return page


@event_priority(priorities.OPEN)
def on_env(env: object, config: MkDocsConfig, files: object) -> None:
    """All pages are read."""
    build.of(config).page_at_work = ""


@event_priority(priorities.OPEN)
def on_page_context(context: object, page: Page, config: MkDocsConfig, nav: object) -> None:
    """Remember which page is put into its template."""
    build.of(config).page_at_work = str(Path(config.docs_dir, page.file.src_uri))


@event_priority(priorities.OPEN)
def on_post_build(config: MkDocsConfig) -> None:
    """All pages are written."""
    build.of(config).page_at_work = ""


def on_build_error(error: Exception) -> None:
    """Say in a line what went wrong and what to do, where the fault is in the content or system."""
    this = build.current()
    if this is None or isinstance(error, BuildError):
        return
    folders = [Path(this.config.docs_dir), Path(str(this.config.theme.custom_dir))]
    message = explain(error, this.page_at_work, this.config.config_file_path, folders)
    if message and this.draft:  # the draft is gone when somebody reads this
        message = message.replace(str(this.draft.folder), str(this.draft.site))
    if message:
        raise Abort(message) from None


def on_shutdown() -> None:
    """Mark and publish the draft; discard it if MkDocs is on its way out with an error."""
    this = build.current()
    if this is None or this.draft is None:
        return
    draft, this.draft = this.draft, None
    this.config.site_dir = str(draft.site)
    if sys.exc_info()[0] is not None:
        discard(draft)
        return
    build_mark.put(draft.folder)
    try:
        publish(draft)
    except PublishingError as error:
        raise Abort(str(error)) from None
    log.info("The site is in %s", draft.site)
