"""The site brings the notices of what others made. Deleting this line leaves them out."""

from pathlib import Path

from guideline import build, priorities
from guideline.build import on_startup
from guideline.delivery import third_party_notices as notices
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

__all__ = ["on_startup"]


@event_priority(priorities.WHOLE_SITE)
def on_post_build(config: MkDocsConfig) -> None:
    """Write them once, for all languages."""
    this = build.of(config)
    if not this.is_preview and not this.is_nested:
        write_file(notices.notices().encode(), str(Path(config.site_dir, notices.PATH)))
