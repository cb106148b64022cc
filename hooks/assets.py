"""The site's own styles and scripts are named by their content, so browsers may keep them for ever.

Deleting this line switches it off: the files then have their plain names.
"""

from pathlib import Path
from typing import Any

from guideline.delivery.asset_names import named_by_content, plain, with_names
from jinja2 import Environment, pass_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Rename what the configuration and the templates load, and tell both the new names."""
    names: dict[str, str] = {}
    # What a script loads lies deeper than the script itself, which has to know its new name.
    for file in sorted(_own(files, config), key=lambda file: -file.src_uri.count("/")):
        content = with_names(file.src_uri, file.content_bytes, names)
        if content != file.content_bytes:
            file.content_bytes = content
        file.dest_uri = names[file.src_uri] = named_by_content(file.src_uri, content)

    def renamed(path: str) -> str:
        return names.get(plain(path), path)

    config.extra_css = [renamed(path) for path in config.extra_css]
    config.extra["polyfills"] = [renamed(path) for path in config.extra.get("polyfills", ())]
    for script in config.extra_javascript:
        if not isinstance(script, str):
            script.path = renamed(script.path)
    url: Any = env.filters["url"]
    env.filters["url"] = pass_context(lambda context, path: url(context, renamed(str(path))))


def _own(files: Files, config: MkDocsConfig) -> list[File]:
    found = (*files.css_files(), *files.javascript_files())
    return [file for file in found if Path(str(config.theme.custom_dir), file.src_uri).is_file()]
