"""Which pull request a finished workflow run was for."""

from collections.abc import Mapping
from typing import Any

from guideline.github.api import GitHub


def number(github: GitHub, event: Mapping[str, Any]) -> int | None:
    """Return the number of the open pull request whose newest commit the run checked.

    `event` is what GitHub hands a workflow that a `workflow_run` starts. It names no pull request
    where that comes from a fork, so GitHub is asked by the fork's owner and branch. Nothing that
    the run itself made is trusted for this. None where the pull request is closed or has moved on.
    """
    run = event["workflow_run"]
    head = f"{run['head_repository']['owner']['login']}:{run['head_branch']}"
    for pull_request in github.all("pulls", state="open", head=head):
        if pull_request["head"]["sha"] == run["head_sha"]:
            return int(pull_request["number"])
    return None
