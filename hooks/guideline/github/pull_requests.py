"""Which pull request a finished workflow run was for."""

from dataclasses import dataclass

from guideline.github.api import GitHub
from guideline.github.artefacts import WorkflowRun

_BOTS = frozenset(["dependabot[bot]"])


@dataclass(frozen=True, slots=True)
class PullRequest:
    """An open pull request. author: whoever opened it, who may be somebody else than who pushed."""

    number: int
    author: str

    @property
    def is_of_a_person(self) -> bool:
        """Whether receipts may be recorded on its branch."""
        return self.author not in _BOTS


def pull_request(github: GitHub, run: WorkflowRun) -> PullRequest | None:
    """Return the open pull request whose newest commit the run checked.

    What GitHub hands a workflow that a `workflow_run` starts names no pull request where that comes
    from a fork, so GitHub is asked by the fork's owner and branch. Nothing that the run itself made
    is trusted for this. None where the pull request is closed or has moved on, or the fork is gone.
    """
    if run.head_repository is None or not run.head_branch:
        return None
    head = f"{run.head_repository.owner.login}:{run.head_branch}"
    for found in github.all("pulls", state="open", head=head):
        if found["head"]["sha"] == run.head_sha:
            return PullRequest(
                int(found["number"]), str((found.get("user") or {}).get("login", ""))
            )
    return None
