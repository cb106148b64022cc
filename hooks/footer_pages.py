"""The pages that no menu names and every page's foot leads to, in the order of the setting."""

from guideline import build
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Give every template, the 404 page's too, the pages of its language."""
    this = build.of(config)
    names = [f"{this.locale}/{name}" for name in this.options.footer]
    found = [files.get_file_from_path(name) for name in names]
    # A name without a page is for the translation check to report.
    env.globals["footer_pages"] = [file for file in found if file]
