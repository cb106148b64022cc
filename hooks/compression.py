"""The published site has compressed copies of its files. Deleting this line switches it off."""

from pathlib import Path

from guideline import build, priorities
from guideline.build import on_startup
from guideline.delivery.compression import compress
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

__all__ = ["on_startup"]


@event_priority(priorities.COMPRESS)
def on_post_build(config: MkDocsConfig) -> None:
    """Compress the whole site but for pages as they were, and those that only lead on."""
    this = build.of(config)
    if not this.is_preview and not this.is_nested:
        compress(Path(config.site_dir), seldom={*this.earlier, *this.redirects})
