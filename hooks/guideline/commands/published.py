"""The commands of the workflows that follow a merge: main is published, with its receipts."""

import os

import click

from guideline.commands.project import UnreadableError, read
from guideline.commands.project import settings as configured
from guideline.contract import incremental
from guideline.github.api import GitHub, GitHubError
from guideline.github.check_comment import run_address
from guideline.github.stopped import stopped
from guideline.github.upsert import keep_issue
from guideline.project.findings import Finding, errors
from guideline.project.messages import languages, said

_EXIT_CODES = """\b
Exit codes:
  0  it is done
  1  GitHub did not do it: the output says why
  2  the command was not understood, or what it needs cannot be read
"""
_RESULTS = ("success", "failure", "cancelled", "skipped")  # of a job, as GitHub calls them


@click.command(epilog=_EXIT_CODES)
@click.argument("result", type=click.Choice(_RESULTS))
def published(result: str) -> None:
    """Keep one issue on GitHub while main is not published: say why, close it once it is.

    RESULT is how the job that publishes ended.
    """
    if result == "cancelled":
        return
    try:
        github = GitHub.of_workflow(os.environ)
        run = run_address(os.environ, int(os.environ.get("GITHUB_RUN_ID", "0")))
        locales, found = _what_stops()
        text = "" if result == "success" else stopped(found, locales, run)
        keep_issue(github, "publishing", said(locales[0], "published-not-title"), text)
    except GitHubError as error:
        raise click.ClickException(str(error)) from None


def _what_stops() -> tuple[tuple[str, ...], list[Finding]]:
    """Return the editors' languages, and what the check finds wrong; nothing where it cannot ask."""
    try:
        settings = configured()
        return settings.editors, errors(incremental.check(read(settings)).findings)
    except UnreadableError:
        return tuple(languages()), []


@click.command(epilog=_EXIT_CODES)
@click.argument("branch")
def receipts(branch: str) -> None:
    """Open a pull request of BRANCH, which records what main lacks, where none is open.

    For a workflow that a push to main starts.
    """
    try:
        github = GitHub.of_workflow(os.environ)
        owner = github.repository.partition("/")[0]
        if not [*github.all("pulls", state="open", head=f"{owner}:{branch}")]:
            editors = configured().editors
            github.add(
                "pulls",
                title=said(editors[0], "receipts-title"),
                head=branch,
                base=os.environ["GITHUB_REF_NAME"],
                body="\n\n".join(said(each, "receipts-body") for each in editors),
            )
    except GitHubError as error:
        raise click.ClickException(str(error)) from None
