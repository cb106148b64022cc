"""The pages that no menu names and every page's foot leads to, in the order of the setting."""

from typing import Any

from guideline import edge
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Give every template, the 404 page's too, the pages of its language."""
    i18n: Any = config.plugins["i18n"]
    names = [f"{i18n.current_language}/{name}" for name in edge.options(config).footer]
    found = [files.get_file_from_path(name) for name in names]
    # A name without a page is for the translation check to report.
    env.globals["footer_pages"] = [file for file in found if file]
