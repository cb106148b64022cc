"""The few calls to GitHub's REST API that the workflows need.

https://docs.github.com/rest/issues and https://docs.github.com/rest/pulls, version 2022-11-28.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

_PAGE = 100  # entries a request, the most that GitHub gives
_SECONDS = 30


class GitHubError(RuntimeError):
    """GitHub did not do what was asked; the message says what and why."""


@dataclass(frozen=True, slots=True)
class GitHub:
    """A repository as the API knows it. api: https://api.github.com; repository: owner/name."""

    api: str
    repository: str
    token: str

    @classmethod
    def of_workflow(cls, environment: Mapping[str, str]) -> "GitHub":
        """Return the repository that a workflow runs in.

        Raises GitHubError outside a workflow, or if the step does not pass the token on.
        """
        try:
            api, repository = environment["GITHUB_API_URL"], environment["GITHUB_REPOSITORY"]
            return cls(api, repository, environment["GITHUB_TOKEN"])
        except KeyError as missing:
            raise GitHubError(
                f"{missing} is not set. This command is for GitHub's workflows;"
                " its step needs “env: GITHUB_TOKEN: ${{ github.token }}”."
            ) from None

    def all(self, path: str, **query: str) -> Iterator[Any]:
        """Return every entry of a list, page by page."""
        page = 1
        while entries := self._send("GET", path, {**query, "per_page": _PAGE, "page": page}):
            yield from entries
            if len(entries) < _PAGE:
                return
            page += 1

    def add(self, path: str, **fields: Any) -> Any:
        """Add an entry to a list and return it."""
        return self._send("POST", path, body=fields)

    def change(self, path: str, **fields: Any) -> Any:
        """Change an entry and return it."""
        return self._send("PATCH", path, body=fields)

    def _send(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> Any:
        address = f"{self.api}/repos/{self.repository}/{path}"
        request = Request(
            f"{address}?{urlencode(query)}" if query else address,
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={
                "Accept": "application/vnd.github+json",
                "Authorization": f"Bearer {self.token}",
                "Content-Type": "application/json",
                "X-GitHub-Api-Version": "2022-11-28",
            },
        )
        try:
            with urlopen(request, timeout=_SECONDS) as answer:
                return json.load(answer)
        except HTTPError as error:
            raise GitHubError(f"{method} {address}: {error.code} {error.reason}") from None
        except (OSError, HTTPException, ValueError) as error:
            raise GitHubError(f"{method} {address}: {error}") from None
