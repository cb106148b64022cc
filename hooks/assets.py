"""The site's styles become one file, its modules another; names tell the content, for caches.

Deleting this line switches it off: the files then are many and have their plain names.
"""

from pathlib import Path
from typing import Any

from guideline import build
from guideline.delivery import bundles
from guideline.delivery.asset_names import named_by_content, plain, with_names
from jinja2 import Environment, pass_context
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

STYLES = "assets/stylesheets/site.css"
MODULES = "assets/javascripts/site.js"
UNUSED = b".tabbed-"  # the theme's tabs: no page may have them
THEME_STYLES = ("assets/stylesheets/main.", "assets/stylesheets/palette.")


def on_config(config: MkDocsConfig) -> None:
    """Remember what the configuration names; the languages' nested builds find it replaced."""
    this = build.of(config)
    if not this.is_nested:
        this.styles = list(config.extra_css)
        this.modules = [script.path for script in _scripts(config) if script.type == "module"]


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Join and rename what the configuration and the templates load, and tell both the new names."""
    this = build.of(config)
    names: dict[str, str] = {}
    for file in [file for file in files if file.src_uri.endswith(".woff2")]:
        _rename(file, names)
    theme = [file.src_uri for start in THEME_STYLES for file in files.css_files()
             if file.src_uri.startswith(start)]  # fmt: skip
    sheet = bundles.styles(_taken([*theme, *this.styles], files))
    sheet = bundles.with_addresses(STYLES, sheet, names)
    _add(STYLES, bundles.without(bundles.minified(sheet), UNUSED), config, files)
    _add(MODULES, bundles.modules(_taken(this.modules, files)), config, files)
    # What a script loads lies deeper than the script itself, which has to know its new name.
    for file in sorted(_own(files, config), key=lambda file: -file.src_uri.count("/")):
        content = with_names(file.src_uri, file.content_bytes, names)
        if content != file.content_bytes:
            file.content_bytes = content
        _rename(file, names)

    def renamed(path: str) -> str:
        return names.get(plain(path), path)

    config.extra_css = []
    config.extra["polyfills"] = [renamed(path) for path in config.extra.get("polyfills", ())]
    module = ExtraScriptValue(names[MODULES])
    module.type = "module"
    rest = [script for script in _scripts(config) if script.type != "module"]
    config.extra_javascript = [*rest, module]
    env.globals["styles"] = names[STYLES]
    env.globals["fonts"] = [names[f"assets/fonts/{face}.woff2"] for face in ("regular", "bold")]
    url: Any = env.filters["url"]
    env.filters["url"] = pass_context(lambda context, path: url(context, renamed(str(path))))


def _scripts(config: MkDocsConfig) -> list[ExtraScriptValue]:
    return [script for script in config.extra_javascript if not isinstance(script, str)]


def _taken(paths: list[str], files: Files) -> list[bytes]:
    """The contents of files, which are no longer published on their own."""
    found = [files.src_uris[path] for path in paths]
    contents = [file.content_bytes for file in found]
    for file in found:
        files.remove(file)
    return contents


def _add(path: str, content: bytes, config: MkDocsConfig, files: Files) -> None:
    files.append(File.generated(config, path, content=content))


def _rename(file: File, names: dict[str, str]) -> None:
    file.dest_uri = names[file.src_uri] = named_by_content(file.src_uri, file.content_bytes)


def _own(files: Files, config: MkDocsConfig) -> list[File]:
    found = (*files.css_files(), *files.javascript_files())
    joined = {STYLES, MODULES}
    return [
        file
        for file in found
        if file.src_uri in joined or Path(str(config.theme.custom_dir), file.src_uri).is_file()
    ]
