"""Checks the translations before anything is built. Deleting this hook's line switches it off."""

import logging
import os
from typing import Any

from guideline import build
from guideline.build import on_startup
from guideline.pages.comments import without_comments
from guideline.project.findings import Severity, errors, report
from guideline.project.messages import chosen, said
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

__all__ = ["on_startup"]
_log = logging.getLogger("mkdocs.hooks.translations")


def on_config(config: MkDocsConfig) -> None:
    """Check the whole site before the first language is built; stop publishing on an error."""
    this = build.of(config)
    if this.is_nested:
        return
    found = this.checked.findings
    language = chosen(os.environ)
    findings = [finding for finding in found if finding.severity is not Severity.NOTE]
    if errors(findings) and not this.shows_findings:
        _log.error("%s\n%s", said(language, "build-checked"), report(findings, language))
        raise Abort(said(language, "build-stopped"))
    if findings:
        # At level WARNING, --strict would stop a build that only has warnings.
        level = logging.WARNING if this.is_preview else logging.INFO
        _log.log(level, "%s\n%s", said(language, "build-checked"), report(findings, language))


def on_page_content(html: str, **_: Any) -> str:
    """Keep editors' comments out of what is published."""
    return without_comments(html)
