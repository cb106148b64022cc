"""Long words may break at their joints. Deleting this hook's line leaves them whole on screen."""

from functools import partial

from guideline import build
from guideline.hyphenation.html import hyphenated
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let the template put soft hyphens into a page's text, after all that reads it has read it."""
    this = build.of(config)
    env.globals["soft_hyphens"] = partial(hyphenated, language=this.locale, joints=this.joints)
