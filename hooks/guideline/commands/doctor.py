"""`guideline doctor`: what whoever sets the site up has still to do."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import click

from guideline.commands.project import EXIT_CODES, configuration
from guideline.project import mkdocs_config
from guideline.project.mkdocs_config import MkDocsConfig

WORKFLOWS = ("check", "comment", "publish", "weekly")
_UNSEEN = (
    "On GitHub, where this command cannot look: main is protected (a pull request, an approval and the"
    " checks “Translations” and “test” are required), Pages publishes from GitHub Actions, and editors"
    " may push branches. SETUP.md says how."
)


@click.command(epilog=EXIT_CODES)
def doctor() -> None:
    """Say which settings the published site still lacks."""
    config = configuration()
    root = mkdocs_config.settings(config).root
    found = [*_settings(config), *_files(root), *_programs()]
    for line in found:
        click.echo(f"- {line}")
    click.echo("Nothing is missing here." if not found else f"Missing: {len(found)}. See SETUP.md.")
    click.echo(_UNSEEN)
    click.get_current_context().exit(1 if found else 0)


def _settings(config: MkDocsConfig) -> Iterator[str]:
    options = mkdocs_config.options(config)
    if not config.site_url or ".example" in config.site_url:
        yield "SITE_URL: the address at which readers will find the site, with a slash at its end."
    if mkdocs_config.edit_repository(config) is None:
        yield "REPOSITORY_URL: without it no page has a link to edit it."
    if not options.report:
        yield "REPORT_TO: the mailbox or page for reports of what keeps somebody from using the site."
    if not options.contact:
        yield "CONTACT: whom readers ask."


def _files(root: Path) -> Iterator[str]:
    owners = root / ".github" / "CODEOWNERS"
    if not owners.is_file():
        yield ".github/CODEOWNERS: nobody is asked to review a change."
    elif "@ORGANISATION/" in owners.read_text("utf-8"):
        yield ".github/CODEOWNERS: the names are placeholders; GitHub asks nobody until they are real."
    for name in WORKFLOWS:
        file = root / ".github" / "workflows" / f"{name}.yml"
        if not file.is_file():
            yield f".github/workflows/{name}.yml: the workflow is gone."
        elif not re.search(r"^permissions: \{\}$", file.read_text("utf-8"), re.MULTILINE):
            yield f".github/workflows/{name}.yml: begins with more rights than none (permissions: {{}})."


def _programs() -> Iterator[str]:
    if not shutil.which("git"):
        yield "git: is not installed."
    elif not (Path.cwd() / ".git").exists() and not os.environ.get("GITHUB_ACTIONS"):
        yield "git: this folder is no clone of the repository."
