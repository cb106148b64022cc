"""A preview has the published site's policy, and still reloads."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from guideline.delivery.content_security_policy import header
from guideline.delivery.preview_policy import WithPolicy
from mkdocs.livereload import LiveReloadServer
from playwright.sync_api import Browser, Route

ADDRESS = "http://preview.example/"
ELSEWHERE = "https://elsewhere.example/**"
OWN = "window.own = true"


def preview(folder: Path) -> WithPolicy:
    """MkDocs' own server, which puts its script into pages where it watches something."""
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(folder))
    server.watch(str(folder))
    return WithPolicy(server.serve_request, lambda: [OWN])


def ask(app: WithPolicy, path: str) -> tuple[str, dict[str, str], bytes]:
    answers: list[tuple[str, list[tuple[str, str]]]] = []

    def start(status: str, headers: list[tuple[str, str]], *_: object) -> object:
        answers.append((status, headers))
        return None

    body = b"".join(app({"PATH_INFO": path}, start))  # type: ignore[arg-type]
    ((status, headers),) = answers
    return status, dict(headers), body


@pytest.fixture
def app(tmp_path: Path) -> WithPolicy:
    (tmp_path / "index.html").write_text(
        f"<html><body><script>{OWN}</script><script>window.foreign = true</script>"
        "<img src=https://elsewhere.example/x.png>"
        '<svg><path fill="url(https://elsewhere.example/x.svg#a)" d="M0 0h9v9"/></svg>'
        "<script>\nlivereload(1, 2);\n</script></body></html>"
    )
    (tmp_path / "x.svg").write_text("<svg/>")
    return preview(tmp_path)


def test_a_page_has_the_policy_and_allows_what_the_server_put_in(app: WithPolicy) -> None:
    status, headers, body = ask(app, "/")
    assert status == "200 OK"
    script = body.rpartition(b"<script>")[2].partition(b"</script>")[0]
    assert script.rstrip().endswith(b");")
    assert headers["Content-Security-Policy"] == header([OWN, script.decode()])
    assert len(body) == int(headers["Content-Length"])


@pytest.mark.parametrize(("path", "status"), [("/x.svg", "200 OK"), ("/no", "404 Not Found")])
def test_every_other_answer_has_it_too(app: WithPolicy, path: str, status: str) -> None:
    answered, headers, _ = ask(app, path)
    assert answered == status
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_script_that_a_page_brings_is_not_allowed_for_its_name(app: WithPolicy) -> None:
    _, headers, _ = ask(app, "/")
    digest = b64encode(sha256(b"\nlivereload(1, 2);\n").digest()).decode()
    assert digest not in headers["Content-Security-Policy"]


def test_in_a_browser_it_reloads_and_fetches_nothing_from_elsewhere(
    app: WithPolicy, browser: Browser
) -> None:
    context = browser.new_context()
    reached: list[str] = []

    def refuse(route: Route) -> None:
        reached.append(route.request.url)
        route.abort()

    context.route(ELSEWHERE, refuse)
    page = context.new_page()

    def answer(route: Route) -> None:
        if "/livereload/" in route.request.url:
            route.fulfill(status=200, body="1")
            return
        _, headers, body = ask(app, "/")
        if route.request.url.endswith("/plain"):
            headers = {"Content-Type": "text/html"}
        route.fulfill(headers=headers, body=body)

    page.route(f"{ADDRESS}**", answer)
    with page.expect_request("**/livereload/**"):
        page.goto(ADDRESS)
    assert page.evaluate("[window.own, window.foreign]") == [True, None]
    assert reached == []
    page.goto(f"{ADDRESS}plain")
    assert "https://elsewhere.example/x.png" in reached
    context.close()
