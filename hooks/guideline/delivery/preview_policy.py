"""The policy of a preview: the same as the published site's, from the server of `mkdocs serve`.

A page cannot carry it itself there: the server puts a script of its own into each, another one each
time, which the policy has to allow by its hash.
"""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from guideline.delivery.content_security_policy import header

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

# What MkDocs puts before the end of the page (mkdocs/livereload), the last script of all.
_RELOADING = re.compile(
    rb"<script>((?:(?!</?script).)*\nlivereload\(\d+, \d+\);\s*)</script>", re.DOTALL
)


class WithPolicy:
    """A web application in front of a preview's own.

    staying: returns the scripts that the site's templates leave in pages.
    """

    def __init__(self, site: "WSGIApplication", staying: Callable[[], Iterable[str]]) -> None:
        self._site = site
        self._staying = staying

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer a request, with the policy on top."""
        given: list[tuple[str, list[tuple[str, str]]]] = []

        def started(
            status: str, headers: list[tuple[str, str]], *_: object
        ) -> Callable[..., object]:
            given.append((status, headers))
            return lambda _: None

        body = self._site(environ, started)
        status, headers = given[-1]
        scripts: list[str] = []
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            body = [content := b"".join(body)]
            scripts = [
                *self._staying(),
                *(each.decode() for each in _RELOADING.findall(content)[-1:]),
            ]
        policy = [
            ("Content-Security-Policy", header(scripts)),
            ("X-Content-Type-Options", "nosniff"),
        ]
        start_response(status, [*headers, *policy])
        return body
