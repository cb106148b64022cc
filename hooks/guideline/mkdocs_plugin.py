"""The contract as a plugin of MkDocs, for a site that has none of this project's hooks.

    plugins:
      - i18n: …
      - guideline

Its settings are `extra.guideline`, as the command line reads them too.
"""

import logging
import os
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin

from guideline.cache import store
from guideline.contract import incremental
from guideline.contract.reading import collect
from guideline.pages.comments import without_comments
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.clock import today
from guideline.project.findings import Severity, errors, report
from guideline.project.messages import chosen, said

_log = logging.getLogger("mkdocs.plugins.guideline")


class NoConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin has no settings where it is named: the command line would not see them."""


class GuidelinePlugin(BasePlugin[NoConfig]):  # type: ignore[no-untyped-call]
    """Checks the translations before anything is built, and keeps editors' comments to editors."""

    is_preview = False

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Learn whether somebody previews the site; such a plugin lives through all its builds."""
        self.is_preview = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Check the whole site before the first language is built; an error ends a build."""
        if getattr(config.plugins.get("i18n"), "building", False):
            return
        store.open_store(mkdocs_config.cache_folder(config))
        settings = mkdocs_config.settings(config)
        read = collect(settings, Reader(settings.markdown_config), today(settings.time_zone))
        found = incremental.check(read).findings
        findings = [each for each in found if each.severity is not Severity.NOTE]
        language = chosen(os.environ)
        if findings:
            is_wrong = bool(errors(findings)) and not self.is_preview
            text = f"{said(language, 'build-checked')}\n{report(findings, language)}"
            _log.log(logging.ERROR if is_wrong else logging.INFO, text)
            if is_wrong:
                raise Abort(said(language, "build-stopped"))

    def on_page_content(self, html: str, **_: Any) -> str:
        """Keep editors' comments out of what is published."""
        return without_comments(html)
