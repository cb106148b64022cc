"""Addresses in the repository's web interface: the editor for a file, a form for an issue.

As GitHub documents them: `<repository>/edit/<branch>/<file>` and, for a form whose fields are named
by their `id`, `<repository>/issues/new?template=<form>&<field>=<value>`.
"""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

BRANCH = "main"
"""The branch that is published (.github/workflows/publish.yml) and that changes start from."""


_NAME = re.compile(r"[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}")


class RepositoryError(ValueError):
    """The setting names no repository; the message says what to write."""


@dataclass(frozen=True)
class Repository:
    """A repository on GitHub.

    url: its web address without a slash at the end. branch: what is edited there. home: where its
    issues are, if this is a copy of another (a fork).
    """

    url: str
    branch: str = BRANCH
    home: str = ""

    def of_branch(self, name: str, branch: str) -> "Repository":
        """Return where a pull request's branch is edited, which a fork may have.

        name: owner/name of that repository, taken only if it looks like one.
        """
        server = urlsplit(self.url)
        url = f"{server.scheme}://{server.netloc}/{name}" if _NAME.fullmatch(name) else self.url
        return Repository(url, branch, home=self.url)

    def edit(self, file: str) -> str:
        """Return the address of the web editor for a file, named from the repository's top."""
        return f"{self.url}/edit/{quote(self.branch)}/{quote(file)}"

    def new(self, file: str) -> str:
        """Return the address of the web editor for a file that is not there yet."""
        return f"{self.url}/new/{quote(self.branch)}?filename={quote(file)}"

    def new_issue(self, form: str, fields: Mapping[str, str]) -> str:
        """Return the address of an issue form whose fields are filled in already.

        `form` is its file name in .github/ISSUE_TEMPLATE/.
        """
        query = urlencode({"template": form, **fields}, quote_via=quote)
        return f"{self.home or self.url}/issues/new?{query}"


def repository(setting: object) -> Repository | None:
    """Read where the repository lives; None where the setting is empty.

    Raises RepositoryError if it is anything else than the web address of a repository.
    """
    if setting in (None, ""):
        return None
    parts = urlsplit(str(setting).strip())
    path = parts.path.strip("/").removesuffix(".git")
    if parts.scheme != "https" or not parts.hostname or path.count("/") != 1:
        raise RepositoryError(
            f"“{setting}” is not the address of a repository."
            " Write one such as https://github.com/owner/name, or leave it empty."
        )
    return Repository(f"https://{parts.netloc}/{quote(path)}")


def where_proposed(known: Repository, environment: Mapping[str, str]) -> Repository:
    """Return where a pull request's files are edited, in a workflow that it starts; else `known`."""
    branch = environment.get("GITHUB_HEAD_REF", "")
    if environment.get("GITHUB_EVENT_NAME") != "pull_request" or not branch:
        return known
    name = ""
    with suppress(OSError, ValueError, KeyError, TypeError):
        event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_text("utf-8"))
        name = str(event["pull_request"]["head"]["repo"]["full_name"])
    return known.of_branch(name, branch)
