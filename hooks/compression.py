"""The published site has compressed copies of its files. Deleting this line switches it off."""

from pathlib import Path
from typing import Literal

from guideline.compression import compress
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

_publishing: list[str] = []


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether the site is built to be published."""
    _publishing[:] = [] if command == "serve" else [command]


@event_priority(-2000)  # after the last change to any file
def on_post_build(config: MkDocsConfig) -> None:
    """Compress the whole site."""
    if _publishing and not getattr(config.plugins.get("i18n"), "building", False):
        compress(Path(config.site_dir))
