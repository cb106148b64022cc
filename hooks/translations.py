"""Checks the translations before anything is built. Deleting this hook's line switches it off."""

import logging
from typing import Any, Literal

from guideline import build
from guideline.comments import without_comments
from guideline.findings import Severity, errors, report
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

_log = logging.getLogger("mkdocs.hooks.translations")
_previewing: list[str] = []  # MkDocs keeps hook modules for as long as it serves


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether an editor previews the site."""
    _previewing[:] = ["serve"] if command == "serve" else []


def on_config(config: MkDocsConfig) -> None:
    """Check the whole site before the first language is built; stop publishing on an error."""
    if getattr(config.plugins.get("i18n"), "building", False):
        return
    found = build.checked(config).findings
    findings = [finding for finding in found if finding.severity is not Severity.NOTE]
    if errors(findings) and not _previewing:
        _log.error("The translations were checked.\n%s", report(findings))
        raise Abort("The site was not built, and what was there before is as it was.")
    if findings:
        # At level WARNING, --strict would stop a build that only has warnings.
        level = logging.WARNING if _previewing else logging.INFO
        _log.log(level, "The translations were checked.\n%s", report(findings))


def on_page_content(html: str, **_: Any) -> str:
    """Keep editors' comments out of what is published."""
    return without_comments(html)
