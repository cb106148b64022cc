"""Corrections that GitHub shows with the button “Commit suggestion”.

The check of a pull request, which may run what the pull request says, writes them as data. A
privileged workflow reads that data as a stranger's, and puts into a review what it finds in order:
https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any

import msgspec

from guideline.github.api import GitHub
from guideline.github.writing import fenced, plain
from guideline.project.findings import Finding, ordered
from guideline.project.messages import said, worded

SUGGESTIONS = "suggestions.json"
_MOST = 20
_BYTES = 200_000
_MARK = "<!-- guideline: suggestion -->"
_HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")

Line = Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class Suggestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lines of a page, from 1, what they become, and why, in the editors' languages."""

    file: Annotated[
        str, msgspec.Meta(max_length=300, pattern=r"^docs/(?:[a-z0-9-]+/)+[a-z0-9-]+\.md\Z")
    ]
    first: Line
    last: Line
    text: Annotated[str, msgspec.Meta(max_length=10_000, pattern=r"^[^\0\r]*\Z")]
    why: Annotated[list[Annotated[str, msgspec.Meta(max_length=2_000)]], msgspec.Meta(max_length=5)]


class UnusableError(ValueError):
    """The data is no list of suggestions; the message says why."""


def encoded(findings: Iterable[Finding], languages: Sequence[str]) -> str:
    """Return the corrections that are certain, each once, as JSON."""
    found: dict[tuple[str, int, int, str], Suggestion] = {}
    for finding in ordered(findings):
        if fix := finding.fix:
            why = [
                f"{worded(finding.what, each)} {said(each, 'comment-suggestion')}"
                for each in languages
            ]
            key = (fix.file, fix.first, fix.last, fix.text)
            found.setdefault(key, Suggestion(*key, why))
    return msgspec.json.encode([*found.values()][:_MOST]).decode()


def decoded(data: bytes) -> list[Suggestion]:
    """Return what a finished check suggests.

    Raises UnusableError where the data is too much, or anything else than `encoded` writes.
    """
    if len(data) > _BYTES:
        raise UnusableError(f"{len(data)} bytes are more than {_BYTES}")
    try:
        found = msgspec.json.decode(data, type=list[Suggestion])
    except msgspec.MsgspecError as error:
        raise UnusableError(str(error)) from None
    if len(found) > _MOST or any(each.last < each.first for each in found):
        raise UnusableError("there are too many suggestions, or one ends before it begins")
    return found


def keep_suggestions(
    github: GitHub, number: int, commit: str, suggestions: Sequence[Suggestion]
) -> None:
    """Suggest what the pull request has not been told yet, in one review of its commit.

    GitHub takes a comment only on lines that the pull request's difference shows.
    """
    if not suggestions:
        return
    shown = {
        entry["filename"]: _shown(entry.get("patch") or "")
        for entry in github.all(f"pulls/{number}/files")
    }
    told = {
        (entry["path"], entry["body"])
        for entry in github.all(f"pulls/{number}/comments")
        if entry["user"]["type"] == "Bot"
    }
    comments = [
        comment
        for each in suggestions
        if {*range(each.first, each.last + 1)} <= shown.get(each.file, set())
        and ((comment := _comment(each))["path"], comment["body"]) not in told
    ]
    if comments:
        github.add(f"pulls/{number}/reviews", commit_id=commit, event="COMMENT", comments=comments)


def _shown(patch: str) -> set[int]:
    """Return the lines of the new version of a file that its difference shows."""
    return set(_new_lines(patch.splitlines()))


def _new_lines(patch: Iterable[str]) -> Iterator[int]:
    line = 0
    for text in patch:
        if hunk := _HUNK.match(text):
            line = int(hunk[1])
        elif text.startswith(("+", " ")):
            yield line
            line += 1


def _comment(suggestion: Suggestion) -> Mapping[str, Any]:
    why = "\n\n".join(plain(each) for each in suggestion.why)
    body = f"{why}\n\n{fenced(suggestion.text, 'suggestion')}\n\n{_MARK}"
    place = {"path": suggestion.file, "line": suggestion.last, "side": "RIGHT", "body": body}
    if suggestion.first < suggestion.last:
        place |= {"start_line": suggestion.first, "start_side": "RIGHT"}
    return place
