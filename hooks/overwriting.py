"""A preview is built over the one before it. Deleting this line switches it off."""

from pathlib import Path
from typing import Literal

from guideline import keeping
from guideline.fast import overwriting
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

_previewing: list[str] = []  # MkDocs keeps hook modules for as long as it serves


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether an editor previews the whole site.

    A build begins in an empty folder anyway, a dirty one with what is there.
    """
    _previewing[:] = ["serve"] if command == "serve" and not dirty else []


def on_pre_build(config: MkDocsConfig) -> None:
    """Let MkDocs find nothing to remove."""
    if _is_whole(config):
        overwriting.put_aside(Path(config.site_dir))


@event_priority(1000)  # the first event after MkDocs has emptied the folder
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Begin with what was there."""
    if _is_whole(config):
        overwriting.take_back(Path(config.site_dir))


@event_priority(-150)  # after the languages are all built, before anything looks at the whole site
def on_post_build(config: MkDocsConfig) -> None:
    """Remove what belongs to the previous build only."""
    if _is_whole(config):
        overwriting.remove_old(Path(config.site_dir))


def _is_whole(config: MkDocsConfig) -> bool:
    """Tell whether this is a preview's build, and none of those of one language within it."""
    is_within = getattr(config.plugins.get("i18n"), "building", False)
    return bool(_previewing) and keeping.is_used() and not is_within
