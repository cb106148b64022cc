"""`guideline doctor`: what whoever sets the site up has still to do."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from guideline.commands.language import tell
from guideline.commands.project import EXIT_CODES, configuration
from guideline.commands.project import settings as configured
from guideline.contract.blindness import blindness
from guideline.project.messages import Message, message

if TYPE_CHECKING:
    from guideline.project.mkdocs_config import MkDocsConfig

WORKFLOWS = ("check", "comment", "publish", "record", "request", "weekly")


@click.command(epilog=EXIT_CODES)
def doctor() -> None:
    """Say which settings the published site still lacks, and which rules are blind in a language."""
    settings = configured()
    found: list[Message] = []
    if settings.everything:  # a site that is built as this project builds one
        found = [*_settings(configuration()), *_files(settings.root), *_programs()]
        for line in found:
            tell(message("doctor-line", what=line))
        tell(message("doctor-missing", number=len(found)) if found else message("doctor-nothing"))
        tell(message("doctor-unseen"))
    for language in settings.languages:
        unknown = list(blindness(language.locale))
        id_ = "doctor-language" if unknown else "doctor-language-known"
        tell(message(id_, language=language.name, what=unknown))
    click.get_current_context().exit(1 if found else 0)


def _settings(config: "MkDocsConfig") -> Iterator[Message]:
    from guideline.project import mkdocs_config  # noqa: PLC0415 - not every project has MkDocs

    options = mkdocs_config.options(config)
    if not config.site_url or ".example" in config.site_url:
        yield message("doctor-site-url")
    if mkdocs_config.edit_repository(config) is None:
        yield message("doctor-repository-url")
    if not options.report:
        yield message("doctor-report-to")
    if not options.contact:
        yield message("doctor-contact")


def _files(root: Path) -> Iterator[Message]:
    owners = root / ".github" / "CODEOWNERS"
    if not owners.is_file():
        yield message("doctor-no-owners")
    elif "@ORGANISATION/" in owners.read_text("utf-8"):
        yield message("doctor-owners")
    for name in WORKFLOWS:
        file = root / ".github" / "workflows" / f"{name}.yml"
        if not file.is_file():
            yield message("doctor-workflow-gone", name=name)
        elif not re.search(r"^permissions: \{\}$", file.read_text("utf-8"), re.MULTILINE):
            yield message("doctor-workflow-rights", name=name)


def _programs() -> Iterator[Message]:
    if not shutil.which("git"):
        yield message("doctor-no-git")
    elif not (Path.cwd() / ".git").exists() and not os.environ.get("GITHUB_ACTIONS"):
        yield message("doctor-no-clone")
