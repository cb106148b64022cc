"""Requests as a client could send them, not as a well-behaved one would."""

from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Answer:
    """A server's answer; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(address: str, path: str = "/", method: str = "GET", **headers: str) -> Answer:
    """Send the path as it stands, not tidied up; ``Accept_Encoding="br"`` becomes a header."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=20)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, headers=named)
        response = connection.getresponse()
        fields = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, fields, response.read())
    finally:
        connection.close()
