"""A build goes to a folder of its own and replaces the site in one step, if it succeeds."""

import logging
import sys
from pathlib import Path

from guideline.faults import explain
from guideline.publishing import Draft, PublishingError, begin, discard, publish
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.hooks.publishing")

_drafts: list[tuple[MkDocsConfig, Draft]] = []
_state = {"command": "", "page": ""}


def on_startup(command: str, dirty: bool) -> None:
    """Remember what MkDocs was asked for: `serve` builds into a folder of its own anyway."""
    _state["command"] = command


@event_priority(100)  # before any other hook reads where the site goes
def on_config(config: MkDocsConfig) -> None:
    """Send the build, the languages' nested ones too, to a draft beside the site."""
    if _state["command"] in {"", "serve"} or _drafts:
        return
    try:
        draft = begin(Path(config.site_dir))
    except PublishingError as error:
        raise Abort(str(error)) from None
    _drafts.append((config, draft))
    config.site_dir = str(draft.folder)


def on_pre_page(page: Page, config: MkDocsConfig, files: object) -> Page:
    """Remember which page is read: not every fault names its file."""
    _state["page"] = str(Path(config.docs_dir, page.file.src_uri))
    return page


def on_build_error(error: Exception) -> None:
    """Say in a line what went wrong and what to do, where the fault is in the content or system."""
    if not isinstance(error, BuildError) and (message := explain(error, _state["page"])):
        raise Abort(message) from None


def on_shutdown() -> None:
    """Publish the draft; discard it if MkDocs is on its way out with an error."""
    while _drafts:
        config, draft = _drafts.pop()
        config.site_dir = str(draft.site)
        if sys.exc_info()[0] is not None:
            discard(draft)
            continue
        try:
            publish(draft)
        except PublishingError as error:
            raise Abort(str(error)) from None
        log.info("The site is in %s", draft.site)
