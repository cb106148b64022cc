"""The site's own styles and scripts are named by their content, so browsers may keep them for ever.

Deleting this line switches it off: the files then have their plain names.
"""

from pathlib import Path
from typing import Any

from guideline.asset_names import named_by_content, plain
from jinja2 import Environment, pass_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Rename what the configuration and the templates load, and tell both the new names."""
    names: dict[str, str] = {}
    for file in (*files.css_files(), *files.javascript_files()):
        if _is_loaded_by_pages(file, config):
            names[file.src_uri] = named_by_content(file.src_uri, file.content_bytes)
            file.dest_uri = names[file.src_uri]

    def renamed(path: str) -> str:
        return names.get(plain(path), path)

    config.extra_css = [renamed(path) for path in config.extra_css]
    config.extra["polyfills"] = [renamed(path) for path in config.extra.get("polyfills", ())]
    for script in config.extra_javascript:
        if not isinstance(script, str):
            script.path = renamed(script.path)
    url: Any = env.filters["url"]
    env.filters["url"] = pass_context(lambda context, path: url(context, renamed(str(path))))


def _is_loaded_by_pages(file: File, config: MkDocsConfig) -> bool:
    # What lies deeper is loaded by a script, under the name that the script knows.
    folder = Path(str(file.abs_src_path)).parent
    own = Path(str(config.theme.custom_dir), "assets")
    return folder in {own / "stylesheets", own / "javascripts"}
