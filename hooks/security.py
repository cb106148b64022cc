"""The built site runs, shows, fetches only its own things. Deleting this line switches it off."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from guideline import build, priorities
from guideline.build import on_startup
from guideline.delivery.frames import FramesError, disagreement
from guideline.delivery.inline_scripts import ScriptMarker
from guideline.delivery.preview_policy import WithPolicy
from guideline.project import mkdocs_config
from guideline.project.clock import epoch_fault
from guideline.project.findings import report
from guideline.project.regular_files import Irregular, listing
from guideline.security.foreign_settings import (
    address_faults,
    dangerous_texts,
    foreign_settings,
    texts_of,
)
from jinja2 import Environment, pass_context
from jinja2.ext import Extension
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

__all__ = ["on_startup"]
_log = logging.getLogger("mkdocs.hooks.security")


def _marking(scripts: ScriptMarker) -> type[Extension]:
    class MarkedTemplates(Extension):
        """Marks the scripts in a template's source, before anything of a page is in it."""

        marker = scripts.word  # so that compiled templates can be cached without it

        def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
            """Return the marked source."""
            return scripts.put(source)

    return MarkedTemplates


def on_config(config: MkDocsConfig) -> None:
    """Refuse what no build can do without harm; say where the server disagrees with a setting.

    Harmful are links among the files, settings that fetch, origins of frames that are none.
    """
    this = build.of(config)
    if this.is_nested:
        return
    faults = [
        f"{each.path}: {each.why}. Remove it, or put the file itself there."
        for each in _irregular(config)
    ]
    faults += [f"mkdocs.yml: {fault}" for fault in _foreign(config)]
    faults += filter(None, [epoch_fault(os.environ.get("SOURCE_DATE_EPOCH"))])
    try:
        mkdocs_config.refuse_inherited(Path(config.config_file_path))
    except mkdocs_config.ConfigurationError as error:
        faults.append(str(error))
    try:
        wrong = disagreement(Path(config.config_file_path).resolve().parent, this.options.frames)
    except FramesError as error:
        faults.append(str(mkdocs_config.setting_error("frames", error)))
        wrong = ""
    if faults:
        raise Abort(
            "\n".join([*faults, "The site was not built, and what was there is as it was."])
        )
    if wrong:
        _log.warning(wrong)


def _irregular(config: MkDocsConfig) -> Iterator[Irregular]:
    root = Path(config.config_file_path).parent
    for folder in filter(None, (config.docs_dir, config.theme.custom_dir)):
        # The folder itself may be shared by several projects; what is in it may lead nowhere else.
        at = Path(os.path.relpath(folder, root))
        for each in listing(Path(folder).resolve())[1]:
            yield Irregular((at / each.path).as_posix(), each.why)


def _foreign(config: MkDocsConfig) -> Iterator[str]:
    scripts = [str(getattr(script, "path", script)) for script in config.extra_javascript]
    theme = {name: config.theme.get(name) for name in ("font", "logo", "favicon")}
    yield from foreign_settings(
        config.extra_css, scripts, theme, config.extra, config.repo_url or ""
    )
    names = ("site_name", "site_description", "site_author", "copyright")
    yield from address_faults(config.site_url or "")
    texts = {name: config.get(name) for name in names} | {"extra": config.extra}
    for language in mkdocs_config.settings(config).languages:
        texts |= texts_of(language)
    yield from dangerous_texts(texts)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Send the policy with every answer."""
    if app := server.get_app():
        server.set_app(WithPolicy(app, _staying))
    return server


def _staying() -> list[str]:
    this = build.current()
    return [*this.protection.staying] if this else []


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out what only the theme's own developers need."""
    for file in [file for file in files if file.src_uri.endswith(".map")]:
        files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Mark the templates' scripts, and those that the configuration names."""
    env.add_extension(_marking(build.session().script_marker))
    script_tag = env.filters["script_tag"]
    env.filters["script_tag"] = pass_context(lambda *given: _marked(str(script_tag(*given))))


def _marked(script: str) -> str:
    # Asked for when a page is rendered: the word, another one in each session, is in no page's key.
    return build.session().script_marker.put(script)


@event_priority(priorities.LAST_CHANGE)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Judge and close a page."""
    source = f"{Path(config.docs_dir).name}/{page.file.src_uri}"
    return build.of(config).protection.close(
        Path(config.site_dir), page.file.dest_uri, output, source
    )


@event_priority(priorities.LAST_CHANGE)
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Judge and close the whole site; stop publishing where something is dangerous."""
    this = build.of(config)
    if this.is_nested:
        return
    root = urlsplit(config.site_url or "/").path
    name = this.draft.site.name if this.draft else ""  # the draft is gone when somebody reads it
    found = this.protection.finish(Path(config.site_dir), root, name)
    if found and not this.shows_findings:
        _log.error("The built pages were checked.\n%s", report(found))
        raise Abort("The site was not published, and what was there before is as it was.")
    if found:
        _log.warning("The built pages were checked.\n%s", report(found))
