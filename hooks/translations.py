"""Checks the translations before anything is built. Deleting this hook's line switches it off."""

import logging
from typing import Any

from guideline import build
from guideline.build import on_startup
from guideline.pages.comments import without_comments
from guideline.project.findings import Severity, errors, report
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
    findings = [finding for finding in found if finding.severity is not Severity.NOTE]
    if errors(findings) and not this.shows_findings:
        _log.error("The translations were checked.\n%s", report(findings))
        raise Abort("The site was not built, and what was there before is as it was.")
    if findings:
        # At level WARNING, --strict would stop a build that only has warnings.
        level = logging.WARNING if this.is_preview else logging.INFO
        _log.log(level, "The translations were checked.\n%s", report(findings))


def on_page_content(html: str, **_: Any) -> str:
    """Keep editors' comments out of what is published."""
    return without_comments(html)
