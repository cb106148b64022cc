"""PDF files under `mkdocs serve`: made when somebody asks for one, so that editing stays fast."""

from collections.abc import Callable, Iterable
from threading import Lock
from typing import TYPE_CHECKING

from guideline.handbook.press import Outcome

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class Preview:
    """A web application in front of the site's own: it answers for PDF files.

    make: returns the outcome for a path below mount ("sv/riktlinjer.pdf"), None where the path is
    no document's. explain: returns an outcome's faults as text.
    """

    def __init__(
        self,
        site: "WSGIApplication",
        mount: str,
        make: Callable[[str], Outcome | None],
        explain: Callable[[Outcome], str],
    ) -> None:
        self._site = site
        self._mount = mount
        self._make = make
        self._explain = explain
        self._lock = Lock()  # the server answers in threads; Typst's compiler is for one at a time

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer a request."""
        path = environ["PATH_INFO"].removeprefix(self._mount)
        with self._lock:
            outcome = self._make(path) if path.endswith(".pdf") else None
        if outcome is None:
            return self._site(environ, start_response)
        if outcome.faults:
            text = self._explain(outcome).encode()
            start_response(
                "500 Internal Server Error", [("Content-Type", "text/plain; charset=utf-8")]
            )
            return [text]
        start_response("200 OK", [("Content-Type", "application/pdf")])
        return [outcome.pdfs[0].content]
