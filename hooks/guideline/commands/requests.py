"""The commands of the workflow that does what an editor asks for by a form on GitHub."""

import os
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import click

from guideline.commands.click_words import speaking
from guideline.commands.comments import CHECK, Proposed, write_comment
from guideline.commands.language import Localised, language
from guideline.commands.project import UnreadableError, configuration
from guideline.github import artefacts, requests
from guideline.github.api import GitHub, GitHubError
from guideline.github.artefacts import ArtefactError
from guideline.github.requests import Outcome, Request, RequestError
from guideline.github.suggestions import UnusableError
from guideline.github.upsert import keep_comment
from guideline.project import mkdocs_config
from guideline.project.findings import Finding
from guideline.project.messages import said, worded

FILE = "request.json"
_EXIT_CODES = """\b
Exit codes:
  0  it is done, or what cannot be done is explained to whoever asked
  1  GitHub did not do it: the output says why
  2  the command was not understood, or what it needs cannot be read
"""


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as GitHub tells of it. body: what somebody wrote, anything."""

    number: int
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Repository:
    """Where the issue is."""

    default_branch: str


@dataclass(frozen=True, slots=True)
class Event:
    """What GitHub hands a workflow that an issue starts."""

    issue: Issue
    repository: Repository


@click.command(epilog=_EXIT_CODES)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def request(folder: Path) -> None:
    """Do what the form of an issue asks for, in this folder; write to FOLDER what became of it.

    For a workflow that an issue starts. What the form holds is looked at before it is used.
    """
    settings = mkdocs_config.settings(configuration())
    body = _event().issue.body or ""
    try:
        known = list(requests.forms(settings.root, settings.editors[0]))
    except RequestError as error:
        raise UnreadableError(str(error.what)) from None
    try:
        outcome = _outcome(requests.request(body, known))
    except RequestError as error:
        locale = requests.language(body, known)
        outcome = Outcome(locale, refused=worded(error.what, locale))
    artefacts.write(folder / FILE, outcome)
    click.echo(outcome.refused or "\n".join(outcome.said))


def _outcome(asked: Request) -> Outcome:
    """Run the command that was asked for, in the language of the form."""
    context = click.get_current_context().find_root()
    root, (name, *arguments) = context.command, asked.arguments
    if not isinstance(root, Localised) or (command := root.get_command(context, name)) is None:
        raise UnreadableError(name)
    root.language, printed = asked.language, StringIO()
    try:
        with speaking(asked.language), redirect_stdout(printed):
            command.invoke(command.make_context(name, arguments, parent=context))
    except click.ClickException as error:
        return Outcome(asked.language, refused=error.format_message())
    lines = tuple(printed.getvalue().splitlines())
    if lines == (nothing := said(asked.language, "move-nothing"),):
        return Outcome(asked.language, refused=nothing)
    title = worded(asked.title, asked.language)
    return Outcome(asked.language, title, lines, is_unfinished=asked.kind == "create")


@click.command(epilog=_EXIT_CODES)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("branch")
def propose(folder: Path, branch: str) -> None:
    """Open a pull request of BRANCH for what “guideline request” did, and tell the issue of it.

    What the check found, check.json and suggestions.json of FOLDER, becomes its comment. What was
    refused is explained in the issue.
    """
    event = _event()
    number = event.issue.number
    try:
        outcome = artefacts.read(folder / FILE, Outcome)
        github = GitHub.of_workflow(os.environ)
        if outcome.refused:
            text = said(outcome.language, "request-refused", why=outcome.refused)
            keep_comment(github, number, "request", text)
            return
        done = github.add(
            "pulls",
            title=outcome.title,
            head=branch,
            base=event.repository.default_branch,
            body=_body(outcome, number),
            draft=outcome.is_unfinished,
        )
        id_ = "request-unfinished" if outcome.is_unfinished else "request-proposed"
        text = said(outcome.language, id_, number=f"#{int(done['number'])}")
        keep_comment(github, number, "request", text)
        run, commit = int(os.environ["GITHUB_RUN_ID"]), str(done["head"]["sha"])
        proposed = Proposed(int(done["number"]), commit, branch, run)
        write_comment(github, proposed, artefacts.read(folder / CHECK, list[Finding]), folder)
    except ArtefactError as error:
        raise UnreadableError(str(error)) from None
    except (GitHubError, OSError, UnusableError) as error:
        raise click.ClickException(str(error)) from None


def _body(outcome: Outcome, number: int) -> str:
    """Return what the pull request says: why it is there, and what the command said."""
    lines = [line.replace("`", "") for line in outcome.said]
    why = said(outcome.language, "request-body", number=f"#{number}")
    return "\n".join([why, "", "```text", *lines, "```", "", f"Closes #{number}"])


def _event() -> Event:
    with suppress(KeyError, ArtefactError):
        return artefacts.read(Path(os.environ["GITHUB_EVENT_PATH"]), Event)
    raise UnreadableError(said(language(), "workflow-only"))
