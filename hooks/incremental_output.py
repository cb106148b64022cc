"""A preview is built over the one before it. Deleting this line switches it off."""

from pathlib import Path

from guideline import build, priorities
from guideline.build import on_startup
from guideline.cache import incremental_output, store
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

__all__ = ["on_startup"]


def on_pre_build(config: MkDocsConfig) -> None:
    """Let MkDocs find nothing to remove."""
    if _is_whole(config):
        incremental_output.put_aside(Path(config.site_dir))


@event_priority(priorities.OPEN)  # the first event after MkDocs has emptied the folder
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Begin with what was there."""
    if _is_whole(config):
        incremental_output.take_back(Path(config.site_dir))


@event_priority(priorities.LANGUAGES_BUILT)
def on_post_build(config: MkDocsConfig) -> None:
    """Remove what belongs to the previous build only."""
    if _is_whole(config):
        incremental_output.remove_old(Path(config.site_dir))


def _is_whole(config: MkDocsConfig) -> bool:
    """Tell whether this is a preview's build, and none of those of one language within it.

    A build begins in an empty folder anyway, a dirty preview with what is there.
    """
    this = build.of(config)
    is_whole = this.is_preview and not this.session.is_dirty and not this.is_nested
    return is_whole and store.is_enabled()
