"""The commands that the workflows run on GitHub (.github/workflows/)."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import click

from guideline.commands.comments import CHECK, Proposed, artefact, write_comment
from guideline.commands.language import language
from guideline.commands.project import UnreadableError, configuration, read
from guideline.contract.reading import collect
from guideline.github import artefacts
from guideline.github.api import GitHub, GitHubError
from guideline.github.artefacts import ArtefactError, Event, WorkflowRun
from guideline.github.dead_links import dead_links
from guideline.github.pull_requests import pull_request
from guideline.github.reminders import due_reviews, due_translations, reminders
from guideline.github.suggestions import SUGGESTIONS, UnusableError
from guideline.github.summary import summary
from guideline.github.upsert import keep_issue
from guideline.github.writing import said
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.clock import today
from guideline.project.findings import Finding
from guideline.project.messages import message, worded
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
    was, now = (collect(each, reader, today(each.time_zone)) for each in (before, settings))
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
    """Say in a pull request's one comment what its check found: check.json of FOLDER.

    The corrections of suggestions.json beside it become a review that suggests them. For a workflow
    that a finished run starts.
    """
    run, findings = _run(), artefact(folder / CHECK, list[Finding])
    try:
        github = GitHub.of_workflow(os.environ)
        if found := pull_request(github, run):
            fork = run.head_repository.full_name if run.head_repository else ""
            proposed = Proposed(found.number, run.head_sha, run.head_branch or "", run.id, fork)
            write_comment(github, proposed, findings, folder)
    except GitHubError as error:
        raise click.ClickException(str(error)) from None
    except FileNotFoundError:
        click.echo(f"There is no {SUGGESTIONS}.")  # an older check
    except (OSError, UnusableError) as error:
        raise click.ClickException(f"{SUGGESTIONS}: {error}") from None


@click.command(epilog=_EXIT_CODES)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("checkout", type=click.Path(exists=True, file_okay=False, path_type=Path))
def receive(folder: Path, checkout: Path) -> None:
    """Write the receipts of FOLDER, what a finished check recorded, into CHECKOUT, its branch.

    For a workflow that a finished run starts. Does nothing where the pull request is closed, has
    moved on or was opened by Dependabot.
    """
    run, file = _run(), folder / "receipts.json"
    if not file.exists():
        click.echo("Nothing was recorded.")
        return
    recording = artefact(file, artefacts.Recording)
    settings = mkdocs_config.settings(configuration())
    docs = settings.docs.relative_to(settings.root).as_posix()
    try:
        found = pull_request(GitHub.of_workflow(os.environ), run)
        if found and found.is_of_a_person:
            for name in artefacts.adopt(recording, checkout, settings.source.locale, docs):
                click.echo(f"{name}: written")
    except (GitHubError, ArtefactError) as error:
        raise click.ClickException(str(error)) from None


def _run() -> WorkflowRun:
    """Return the finished run that started the workflow."""
    with suppress(KeyError, UnreadableError):
        return artefact(Path(os.environ["GITHUB_EVENT_PATH"]), Event).workflow_run
    raise UnreadableError(worded(message("workflow-only"), language()))
