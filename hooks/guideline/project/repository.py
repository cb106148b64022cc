"""Addresses in the repository's web interface: the editor for a file, a form for an issue.

As GitHub documents them: `<repository>/edit/<branch>/<file>` and, for a form whose fields are named
by their `id`, `<repository>/issues/new?template=<form>&<field>=<value>`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

BRANCH = "main"
"""The branch that is published (.github/workflows/publish.yml) and that changes start from."""


class RepositoryError(ValueError):
    """The setting names no repository; the message says what to write."""


@dataclass(frozen=True)
class Repository:
    """A repository on GitHub. `url` is its web address without a slash at the end."""

    url: str

    def edit(self, file: str) -> str:
        """Return the address of the web editor for a file, named from the repository's top."""
        return f"{self.url}/edit/{BRANCH}/{quote(file)}"

    def new(self, file: str) -> str:
        """Return the address of the web editor for a file that is not there yet."""
        return f"{self.url}/new/{BRANCH}?filename={quote(file)}"

    def new_issue(self, form: str, fields: Mapping[str, str]) -> str:
        """Return the address of an issue form whose fields are filled in already.

        `form` is its file name in .github/ISSUE_TEMPLATE/.
        """
        query = urlencode({"template": form, **fields}, quote_via=quote)
        return f"{self.url}/issues/new?{query}"


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
