"""Texts that are kept up to date in one place instead of written again: a comment, an issue."""

from typing import Any

from guideline.github.api import GitHub

_LONGEST = 65_536  # characters that GitHub takes in a comment or issue


def keep_comment(github: GitHub, number: int, name: str, text: str) -> None:
    """Make `text` the pull request's one comment of that name."""
    body = _marked(name, text)
    for comment in github.all(f"issues/{number}/comments"):
        if _is_ours(comment, name):
            if comment["body"] != body:
                github.change(f"issues/comments/{comment['id']}", body=body)
            return
    github.add(f"issues/{number}/comments", body=body)


def keep_issue(github: GitHub, name: str, title: str, text: str) -> None:
    """Make `text` the one open issue of that name; close it where there is no text."""
    body = _marked(name, text)
    for issue in github.all("issues", state="open"):
        if _is_ours(issue, name) and "pull_request" not in issue:
            path = f"issues/{issue['number']}"
            if not text:
                github.change(path, state="closed", state_reason="completed")
            elif issue["body"] != body:
                github.change(path, title=title, body=body)
            return
    if text:
        github.add("issues", title=title, body=body)


def _marked(name: str, text: str) -> str:
    mark = _mark(name)
    return f"{text[: _LONGEST - len(mark) - 2]}\n\n{mark}"


def _mark(name: str) -> str:
    return f"<!-- guideline: {name} -->"


def _is_ours(entry: Any, name: str) -> bool:
    """Tell whether a workflow wrote it; what people write may quote the mark."""
    return entry["user"]["type"] == "Bot" and (entry["body"] or "").rstrip().endswith(_mark(name))
