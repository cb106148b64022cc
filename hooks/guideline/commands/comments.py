"""The comment on a pull request, and the review that suggests corrections: from data of a check."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from guideline.commands.project import UnreadableError, configuration
from guideline.github import artefacts
from guideline.github.api import GitHub
from guideline.github.artefacts import ArtefactError, Shape
from guideline.github.check_comment import Surroundings, check_comment, run_address
from guideline.github.suggestions import SUGGESTIONS, decoded, keep_suggestions
from guideline.github.upsert import keep_comment
from guideline.project import mkdocs_config, regular_files
from guideline.project.findings import Finding
from guideline.reports.rule_guide import GUIDE, anchor

CHECK = "check.json"


def artefact(file: Path, shape: type[Shape]) -> Shape:
    """Return the data that a workflow handed over. Raises UnreadableError where it is none."""
    try:
        return artefacts.read(file, shape)
    except ArtefactError as error:
        raise UnreadableError(str(error)) from None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A pull request, by its number, with the commit and branch of it that a workflow run checked.

    repository: owner/name of where the branch is, empty for this one.
    """

    number: int
    commit: str
    branch: str
    run: int
    repository: str = ""


def write_comment(
    github: GitHub, proposed: Proposed, findings: Sequence[Finding], folder: Path
) -> None:
    """Say in a pull request's one comment what its check found, and suggest what is certain.

    folder: of suggestions.json.

    Raises:
        GitHubError: where GitHub does not do it.
        FileNotFoundError: where there is no suggestions.json; the comment is written then.
        OSError, UnusableError: where it cannot be read or used.

    """
    text = check_comment(findings, _around(proposed))
    keep_comment(github, proposed.number, "check", text)
    suggested = decoded(regular_files.read(folder / SUGGESTIONS, folder))
    keep_suggestions(github, proposed.number, proposed.commit, suggested)


def _around(proposed: Proposed) -> Surroundings:
    """Return what the comment says besides the findings; its links lead to the branch."""
    config = configuration()
    settings = mkdocs_config.settings(config)
    docs = settings.docs.relative_to(settings.root).as_posix()
    folders = [f"{docs}/{language.locale}/" for language in settings.languages]
    repository, site = mkdocs_config.edit_repository(config), (config.site_url or "").rstrip("/")
    if repository and proposed.branch:
        repository = repository.of_branch(proposed.repository, proposed.branch)

    def page(file: str) -> str:
        return next((file.removeprefix(each) for each in folders if file.startswith(each)), file)

    def guide(rule: str, language: str) -> str:
        if not site or language not in {each.locale for each in settings.languages}:
            return ""
        folder = "" if language == settings.source.locale else f"{language}/"
        return f"{site}/{folder}{GUIDE}#{anchor(rule)}"

    words = mkdocs_config.all_words(config)
    address = run_address(os.environ, proposed.run)
    return Surroundings(settings.editors, words, page, repository, guide, address)
