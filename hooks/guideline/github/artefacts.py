"""What a workflow that runs a pull request's code hands to one that may write: data, never trusted.

A file is refused where it is no plain file, too large or not of its shape; what it holds is looked at
again before anything is done with it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from guideline.project import limits, regular_files
from guideline.project.atomic_write import save
from guideline.receipts.format import FOLDER, parse

Shape = TypeVar("Shape")

_RECEIPTS = re.compile(rf"{FOLDER}/([a-z]{{2,3}})/(?:[a-z0-9-]+/)*[a-z0-9-]+\.txt")
_PAGE = re.compile(r"[a-z]+/[a-z]{2,3}/(?:[a-z0-9-]+/)*[a-z0-9-]+\.md")
_SILENCED = re.compile(r"\s*(?:<!--\s*|#\s*)allow stale\b.*")


class ArtefactError(ValueError):
    """A file is not what a workflow hands over; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What “guideline record” wrote: each file's text by its name within the project."""

    files: dict[str, str]


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose repository it is."""

    login: str


@dataclass(frozen=True, slots=True)
class HeadRepository:
    """Where a branch is. full_name: owner/name."""

    owner: Owner
    full_name: str = ""


@dataclass(frozen=True, slots=True)
class WorkflowRun:
    """The finished run that starts a workflow. head_repository: None where it is deleted."""

    head_sha: str
    head_branch: str | None
    head_repository: HeadRepository | None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """What GitHub hands a workflow that a finished run starts."""

    workflow_run: WorkflowRun


def read(file: Path, shape: type[Shape]) -> Shape:
    """Return what a JSON file says, as data of a shape.

    Raises:
        ArtefactError: where it is anything else.

    """
    try:
        return msgspec.json.decode(
            regular_files.read(file, file.parent, limits.ARTEFACT), type=shape
        )
    except OSError as error:
        raise ArtefactError(f"{file}: {error.strerror}.") from None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ArtefactError(f"{file}: is not what the check writes ({error}).") from None


def write(file: Path, content: Any) -> None:
    """Write data as JSON for `read`."""
    save(file, msgspec.json.encode(content).decode())


def adopt(recording: Recording, checkout: Path, source: str, docs: str) -> list[str]:
    """Write what was recorded into a checkout; return the files that are new or changed.

    Only receipts are taken, and pages that differ by nothing but comments “allow stale” taken out.
    source: the language of the source. docs: the folder of the pages, within the project.

    Raises:
        ArtefactError: where there is anything else; nothing is written then.

    """
    faults = [*_faults(recording.files, checkout, source, docs)]
    if faults:
        raise ArtefactError(" ".join(faults))
    return [name for name, text in recording.files.items() if save(checkout / name, text)]


def _faults(files: Mapping[str, str], checkout: Path, source: str, docs: str) -> Iterator[str]:
    for name, text in files.items():
        path = checkout / name
        if path.is_symlink() or checkout.resolve() / name != path.resolve():
            yield f"{name}: is a link."
        elif found := _RECEIPTS.fullmatch(name):
            if parse(text.encode(), source, found[1]).faults:
                yield f"{name}: holds what is no receipt."
        elif not (_PAGE.fullmatch(name) and name.startswith(f"{docs}/") and path.is_file()):
            yield f"{name}: is neither receipts nor a page."
        elif not _only_loses_comments(path.read_text("utf-8-sig", errors="replace"), text):
            yield f"{name}: differs by more than comments."


def _only_loses_comments(before: str, after: str) -> bool:
    left = iter(after.lstrip("\ufeff").splitlines())
    wanted = next(left, None)
    for line in before.splitlines():
        if line == wanted:
            wanted = next(left, None)
        elif not _SILENCED.fullmatch(line):
            return False
    return wanted is None
