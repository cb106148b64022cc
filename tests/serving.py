"""Web servers on loopback; one treats the built site as a real host would."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *args: object, below: str, per_language: bool, **kwargs: object) -> None:
        self.below = below
        self.per_language = per_language
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """Return the file that an address names; outside the site's path there is none."""
        if not path.startswith(self.below):
            return str(Path(self.directory, "outside", "the site"))
        return super().translate_path(path[len(self.below) - 1 :])

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is not there with the 404 page of the address's language."""
        root = Path(self.directory)
        first = self.path.removeprefix(self.below).split("/")[0]
        own = root / first / "404.html"
        page = own if self.per_language and first and own.is_file() else root / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing: the tests' output is theirs."""


@contextmanager
def answering(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """Have ``handler`` answer; yield the address, which ends in a slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        # How often it asks itself whether to stop: at the end somebody waits for that.
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


@contextmanager
def serve(site: Path, *, below: str = "/", per_language: bool = True) -> Iterator[str]:
    """Serve ``site`` below a path and yield its address; both end in a slash.

    ``per_language``: whether an unknown address gets its language's 404 page, or always the root's
    as on hosts that know only one.
    """
    handler = partial(_Handler, directory=str(site), below=below, per_language=per_language)
    with answering(handler) as address:
        yield address.removesuffix("/") + below
