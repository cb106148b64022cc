"""The commands that the workflows run on GitHub (.github/workflows/)."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from guideline.commands.project import UnreadableError, configuration, read
from guideline.contract.guideline import collect
from guideline.github.api import GitHub, GitHubError
from guideline.github.dead_links import dead_links
from guideline.github.pull_requests import number as pull_request_of
from guideline.github.reminders import due_reviews, due_translations, reminders
from guideline.github.suggestions import SUGGESTIONS, UnusableError, decoded, keep_suggestions
from guideline.github.summary import summary
from guideline.github.upsert import keep_comment, keep_issue
from guideline.github.writing import said
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.reports.content_diff import reader_changes

_EXIT_CODES = """\b
Exit codes:
  0  it is done
  1  GitHub did not do it: the output says why
  2  the command was not understood, or what it needs cannot be read
"""


@click.command(epilog=_EXIT_CODES)
@click.argument("old", type=click.Path(exists=True, file_okay=False, path_type=Path))
def readers(old: Path) -> None:
    """Show what changes for readers since the older version of the project in the folder OLD.

    Prints Markdown: the pages that read differently, by language, with the changed words.
    """
    config = configuration()
    settings = mkdocs_config.settings(config)
    reader = Reader(settings.markdown_config)
    before = replace(settings, root=old, docs=old / settings.docs.relative_to(settings.root))
    was, now = (collect(each, reader, mkdocs_config.today()) for each in (before, settings))
    click.echo(summary(list(reader_changes(was, now)), settings, mkdocs_config.all_words(config)))


@click.command(epilog=_EXIT_CODES)
@click.option(
    "--issue", is_flag=True, help="Keep it in one issue on GitHub: open, change or close it."
)
def remind(issue: bool) -> None:
    """Show what has to be done because time has passed.

    Translations that are due within a week, pages to review, links that are dead.

    Asks every site that a page links to. Prints Markdown; nothing where there is nothing to do.
    """
    config = configuration()
    settings, words = mkdocs_config.settings(config), mkdocs_config.all_words(config)
    guideline = read(settings)
    text = reminders(
        list(due_reviews(guideline)),
        list(due_translations(guideline)),
        dead_links(guideline.all_pages()),
        words,
    )
    if text:
        click.echo(text)
    if issue:
        try:
            github = GitHub.of_workflow(os.environ)
            keep_issue(github, "reminders", said(words, "github.reminders"), text)
        except GitHubError as error:
            raise click.ClickException(str(error)) from None


@click.command(epilog=_EXIT_CODES)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def comment(folder: Path) -> None:
    """Put check.md of FOLDER, what a finished check wrote, into its pull request's one comment.

    The corrections of suggestions.json beside it become a review that suggests them. For a workflow
    that a finished run starts.
    """
    event, text = _event(), _text(folder / "check.md")
    try:
        github = GitHub.of_workflow(os.environ)
        if number := pull_request_of(github, event):
            keep_comment(github, number, "check", text)
            suggested = decoded((folder / SUGGESTIONS).read_bytes())
            keep_suggestions(github, number, event["workflow_run"]["head_sha"], suggested)
    except GitHubError as error:
        raise click.ClickException(str(error)) from None
    except FileNotFoundError:
        click.echo(f"There is no {SUGGESTIONS}.")  # an older check, or one that was cancelled
    except (OSError, UnusableError) as error:
        raise click.ClickException(f"{SUGGESTIONS}: {error}") from None


def _event() -> Mapping[str, Any]:
    """Return what GitHub hands a workflow that a finished run starts."""
    with suppress(KeyError, ValueError):
        event = json.loads(_text(Path(os.environ["GITHUB_EVENT_PATH"])))
        if "workflow_run" in event:
            return dict(event)
    raise UnreadableError("This command is for GitHub's workflows, started by a finished run.")


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
