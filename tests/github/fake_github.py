"""GitHub's REST API as far as the workflows use it, on loopback, with what was asked on record."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.serving import answering

TOKEN = "a-token"
BOT = {"login": "github-actions[bot]", "type": "Bot"}


@dataclass
class FakeGitHub:
    """issues: by number. comments: by id, each with its issue's number. pulls: as GitHub lists.

    files: what every pull request changes. reviews: with their pull request's number.
    """

    address: str = ""
    issues: dict[int, dict[str, Any]] = field(default_factory=dict)
    comments: dict[int, dict[str, Any]] = field(default_factory=dict)
    pulls: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    reviews: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What a workflow's step sees."""
        return {
            "GITHUB_API_URL": self.address,
            "GITHUB_REPOSITORY": "owner/name",
            "GITHUB_TOKEN": TOKEN,
        }

    @property
    def written(self) -> list[tuple[str, str]]:
        """The requests that changed something."""
        return [(method, path) for method, path in self.asked if method != "GET"]

    def answer(  # noqa: PLR0911 - a call, an answer
        self, method: str, path: str, query: dict[str, str], body: Any
    ) -> Any:
        """The answer to a request; None where there is nothing of that name."""
        match [method, *path.removeprefix("/repos/owner/name/").split("/")]:
            case ["GET", "pulls"]:
                found = [p for p in self.pulls if f"{p['owner']}:{p['branch']}" == query["head"]]
                return _page(found, query)
            case ["GET", "pulls", _, "files"]:
                return _page(self.files, query)
            case ["GET", "pulls", number, "comments"]:
                told = [each for to, each in self.reviews if to == int(number)]
                return _page([{"user": BOT, **c} for each in told for c in each["comments"]], query)
            case ["POST", "pulls"]:
                where = {"owner": "owner", "branch": body["head"]}
                made = {**body, "head": {"ref": body["head"], "sha": "made"}, **where}
                self.pulls.append({"number": len(self.pulls) + 1, "user": BOT, **made})
                return self.pulls[-1]
            case ["POST", "pulls", number, "reviews"]:
                self.reviews.append((int(number), body))
                return {"id": len(self.reviews), "user": BOT, "state": "COMMENTED"}
            case ["GET", "issues"]:
                return _page([i for i in self.issues.values() if i["state"] == "open"], query)
            case ["GET", "issues", number, "comments"]:
                listed = [c for c in self.comments.values() if c["issue"] == int(number)]
                return _page(listed, query)
            case ["POST", "issues", number, "comments"]:
                return _add(self.comments, {"issue": int(number), **body}, "id")
            case ["POST", "issues"]:
                return _add(self.issues, {"state": "open", **body}, "number")
            case ["PATCH", "issues", "comments", number]:
                return _change(self.comments, number, body)
            case ["PATCH", "issues", number]:
                return _change(self.issues, number, body)
        return None


def _page(entries: list[Any], query: dict[str, str]) -> list[Any]:
    size, page = int(query["per_page"]), int(query["page"])
    return entries[size * (page - 1) : size * page]


def _add(entries: dict[int, Any], entry: dict[str, Any], key: str) -> Any:
    number = max(entries, default=0) + 1
    entries[number] = {key: number, "user": BOT, **entry}
    return entries[number]


def _change(entries: dict[int, Any], number: str, body: Any) -> Any:
    if int(number) not in entries:
        return None
    entries[int(number)].update(body)
    return entries[int(number)]


@contextmanager
def fake_github() -> Iterator[FakeGitHub]:
    """Run it; its address is on 127.0.0.1."""
    github = FakeGitHub()

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            github.asked.append((self.command, parts.path))
            allowed = self.headers["Authorization"] == f"Bearer {TOKEN}"
            answer = github.answer(self.command, parts.path, query, body) if allowed else None
            self.send_response(200 if answer is not None else 404 if allowed else 401)
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode())

        do_GET = do_POST = do_PATCH = handle_any  # noqa: N815 - the names that the base calls

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing: the tests' output is theirs."""

    with answering(Handler) as address:
        github.address = address.rstrip("/")
        yield github
