"""With single sign-on in its place nothing of the site is read without it."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.places import SAFETY
from tests.server.asking import ask
from tests.server.nginx import SERVER, serve
from tests.serving import answering


class SignOnService(BaseHTTPRequestHandler):
    """Knows one session: the cookie "session=good"."""

    def do_GET(self) -> None:
        signed_in = "session=good" in self.headers.get("Cookie", "")
        check = self.path == "/oauth2/auth"
        self.send_response((202 if signed_in else 401) if check else 200)
        self.end_headers()
        if not check:
            self.wfile.write(b"Sign in")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing: the tests' output is theirs."""


@pytest.fixture(scope="module")
def address(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site behind the example's sign-on."""
    with answering(SignOnService) as service:
        example = (SERVER / "sign-on.conf.example").read_text(encoding="utf-8")
        assert example.count("http://127.0.0.1:4180") == 2
        sign_on = example.replace("127.0.0.1:4180", service.removeprefix("http://").rstrip("/"))
        line = "include /etc/nginx/guideline-sign-on[.]conf;"
        with serve(built_site, edits={line: sign_on}) as (root, _):
            yield root


PATHS = ["/", f"/sv/{SAFETY}/", "/place/favicon.svg", "/search/search_index.json", "/no"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("encoding", ["identity", "br"])
def test_a_stranger_is_led_to_the_sign_on(address: str, path: str, encoding: str) -> None:
    answer = ask(address, path, Accept_Encoding=encoding)
    assert answer.status == 302
    assert answer.headers["location"] == f"/oauth2/start?rd={path}"
    assert len(answer.body) < 300


@pytest.mark.parametrize(
    ("path", "status"), list(zip(PATHS, (200, 200, 200, 200, 404), strict=True))
)
def test_whoever_signed_in_reads(address: str, path: str, status: int) -> None:
    assert ask(address, path, Cookie="session=good").status == status


def test_the_sign_on_itself_is_reached_without_signing_in(address: str) -> None:
    assert ask(address, "/oauth2/start?rd=/").body == b"Sign in"


def test_the_question_whether_somebody_is_signed_in_is_the_servers_own(address: str) -> None:
    assert ask(address, "/oauth2/auth", Cookie="session=good").status == 404
