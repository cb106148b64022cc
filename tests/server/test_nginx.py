"""What the configuration in server/ promises, asked of a real nginx."""

import gzip
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import brotli
import pytest
from guideline.delivery import content_security_policy
from guideline.delivery.compression import SUFFIXES

from tests.places import SAFETY
from tests.server.asking import ask
from tests.server.nginx import serve
from tests.tables import Show

HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "server": "nginx",
}
TYPES = {
    ".atom": "application/atom+xml; charset=utf-8",
    ".css": "text/css",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
    ".html": "text/html; charset=utf-8",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".xml": "text/xml; charset=utf-8",
}
Served = tuple[str, Path]


@pytest.fixture(scope="module")
def served(built_site: Path) -> Iterator[Served]:
    """The real site's address on nginx, and its folder there."""
    with serve(built_site) as (address, folder):
        (folder / "www/.env").write_text("outside the site", encoding="utf-8")
        yield address, folder / "www"


def files(site: Path) -> list[Path]:
    """Every file that a page can name: no hidden and no compressed ones."""
    found = (path for path in site.rglob("*") if path.is_file() and path.name[0] != ".")
    return [path for path in found if path.suffix not in {".br", ".gz"}]


def path_of(site: Path, file: Path) -> str:
    return "/" + quote(file.relative_to(site).as_posix())


def hashed(site: Path) -> Iterator[Path]:
    for file in files(site):
        if re.search(r"\.[0-9a-f]{8}\.(min\.)?(css|js|woff2)$", file.name):
            yield file


def test_starts_without_a_warning(served: Served) -> None:
    log = (served[1].parent / "error.log").read_text(encoding="utf-8")
    assert not [line for line in log.splitlines() if "[warn]" in line or "[emerg]" in line]


@pytest.mark.parametrize(
    "path",
    ["/", f"/sv/{SAFETY}/", "/search/search_index.json", "/no/such", "/safety", "/favicon.ico"],
)
def test_every_kind_of_answer_has_the_headers(served: Served, path: str) -> None:
    answer = ask(served[0], path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert "camera=()" in answer.headers["permissions-policy"]
    scripts = re.findall("<script>(.+?)</script>", answer.body.decode(), flags=re.DOTALL)
    assert answer.headers["content-security-policy"] == content_security_policy.header(scripts)
    assert len(scripts) == (answer.status == 404)


def test_every_file_of_the_site_comes_as_it_is_with_its_type(served: Served) -> None:
    address, site = served
    for file in files(site):
        answer = ask(address, path_of(site, file))
        assert (answer.status, answer.body) == (200, file.read_bytes()), file
        assert answer.headers["content-type"] == TYPES[file.suffix], file


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip", "gzip"), ("br", "br"), ("gzip, deflate, br, zstd", "br"), ("identity", None)],
)
def test_text_comes_compressed_the_way_the_browser_knows(
    served: Served, accepted: str, encoding: str | None, show: Show
) -> None:
    address, site = served
    unpack = {"gzip": gzip.decompress, "br": brotli.decompress, None: bytes}[encoding]
    sent = whole = 0
    texts = [
        file
        for file in files(site)
        if file.suffix in SUFFIXES
        and file.stat().st_size > 400
        and "editions" not in file.parts  # few read what a page said earlier
    ]
    for file in texts:
        answer = ask(address, path_of(site, file), Accept_Encoding=accepted)
        assert answer.headers.get("content-encoding") == encoding, file
        assert answer.headers["vary"] == "Accept-Encoding"
        assert unpack(answer.body) == file.read_bytes(), file
        sent, whole = sent + len(answer.body), whole + file.stat().st_size
    show("Server: compression", f"Accept-Encoding: {accepted}", f"{sent:,} of {whole:,} bytes")


def test_names_with_a_hash_are_kept_for_good_and_all_else_is_asked_for_again(
    served: Served,
) -> None:
    address, site = served
    for_good = set(hashed(site))
    assert len(for_good) >= 6
    for file in files(site):
        kept = ask(address, path_of(site, file)).headers["cache-control"]
        assert kept == ("max-age=31536000, immutable" if file in for_good else "no-cache"), file


@pytest.mark.parametrize("encoding", ["identity", "gzip", "br"])
def test_a_page_that_did_not_change_is_not_sent_again(served: Served, encoding: str) -> None:
    first = ask(served[0], "/sv/", Accept_Encoding=encoding)
    again = ask(served[0], "/sv/", Accept_Encoding=encoding, If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/no/such/page/", "fi"),
        ("/no", "fi"),
        ("/svx/", "fi"),
        ("/sv/no/such/page/", "sv"),
        ("/sv/no.png", "sv"),
        ("/en/no", "en"),
        ("/en/assets/", "en"),
        ("/en/?q=1", ""),
        ("/en/no?q=1", "en"),
    ],
)
def test_an_address_that_leads_nowhere_is_answered_in_its_language(
    served: Served, path: str, language: str, show: Show
) -> None:
    answer = ask(served[0], path)
    assert answer.status == (404 if language else 200)
    if language:
        assert f'<html lang="{language}"' in answer.body.decode()
    show("Server: asked and answered", path, answer.status, language)


OUTSIDE = [
    "/../secret.html",
    "/..%2fsecret.html",
    "/%2e%2e/secret.html",
    "/%2e%2e%2fsecret.html",
    "/%252e%252e/secret.html",
    "/assets/../../secret.html",
    "/assets/..%2f..%2fsecret.html",
    "/assets../secret.html",
    "/sv/..%5c..%5csecret.html",
    "/..;/secret.html",
    "//secret.html",
    "/....//secret.html",
    "/secret.html%00",
    "/index.html/../../secret.html",
    "http://127.0.0.1/../secret.html",
    "/.env",
    "/%2eenv",
    "/sv/../.env",
    "/.git/config",
    "/.well-known/security.txt",
    "/nginx.conf",
    "/error.log",
    "/mkdocs.yml",
    "/hooks/security.py",
    "/docs/fi/index.md",
    "/fi/index.md",
    "/words/fi.yml",
    "/main.html",
    "/assets/javascripts/bundle.a5f9d56c.min.js.map",
    "/assets/stylesheets/main.57a0d79d.min.css.map",
]


@pytest.mark.parametrize("path", OUTSIDE)
def test_nothing_but_the_site_can_be_read(served: Served, path: str, show: Show) -> None:
    answer = ask(served[0], path)
    assert answer.status in {400, 404}
    assert b"outside the site" not in answer.body
    show("Server: asked and answered", path, answer.status, "")


@pytest.mark.parametrize("copy", ["/index.html.gz", "/index.html.br", "/sv/index.html.gz"])
def test_a_compressed_copy_has_no_address_of_its_own(served: Served, copy: str) -> None:
    address, site = served
    assert (site / copy[1:]).is_file()
    assert ask(address, copy).status == 404


def test_a_client_that_never_ends_its_question_is_let_go(built_site: Path) -> None:
    soon = {"client_header_timeout 10s;": "client_header_timeout 1s;"}
    with serve(built_site, edits=soon) as (address, _):
        host, _, port = address.removeprefix("http://").strip("/").partition(":")
        with socket.create_connection((host, int(port)), timeout=30) as slow:
            slow.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX: ")
            assert slow.recv(1) == b""


def test_no_source_map_is_in_the_site(served: Served) -> None:
    assert not list(served[1].rglob("*.map"))


def test_no_folder_lists_its_files(served: Served) -> None:
    address, site = served
    folders = [path for path in site.rglob("*") if path.is_dir()]
    bare = [folder for folder in folders if not (folder / "index.html").exists()]
    assert len(bare) > 3
    for folder in bare:
        assert ask(address, path_of(site, folder) + "/").status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_nothing_but_reading_is_allowed(served: Served, method: str, show: Show) -> None:
    answer = ask(served[0], "/", method)
    assert answer.status == 405
    show("Server: asked and answered", f"{method} /", answer.status, "")


def test_an_address_without_its_slash_leads_to_the_page(served: Served) -> None:
    answer = ask(served[0], "/sv/safety")
    assert (answer.status, answer.headers["location"]) == (301, f"/sv/{SAFETY}/")


def test_below_a_path_the_same_files_are_served(built_site: Path) -> None:
    """What the configuration's head tells an administrator to change, changed."""
    edits = {
        "default   /404.html": "default   /some/404.html",
        "~^/sv/    /sv/404": "~^/some/sv/    /some/sv/404",
        "~^/en/    /en/404": "~^/some/en/    /some/en/404",
    }
    with serve(built_site, path="/some/", edits=edits) as (address, folder):
        site = folder / "www/some"
        for file in files(site):
            assert ask(address, "/some" + path_of(site, file)).body == file.read_bytes()
        for path, language in (("", "fi"), ("sv/", "sv"), ("en/", "en")):
            answer = ask(address, f"/some/{path}no/such")
            assert answer.status == 404
            assert f'<html lang="{language}"' in answer.body.decode()


@pytest.mark.parametrize(
    "name", ["files/a.pdf", "sv/files/a.PDF", "en/a.docx", "a.odt", "x/y/a.xlsx"]
)
def test_documents_that_pages_bring_are_saved(served: Served, name: str) -> None:
    address, site = served
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_bytes(b"%PDF-")
    assert ask(address, f"/{name}").headers["content-disposition"] == "attachment"
    (site / name).unlink()


def test_the_site_s_own_documents_and_pages_are_shown(served: Served) -> None:
    address, site = served
    shown = [*site.rglob("*.pdf"), site / "index.html", site / "place/favicon.svg"]
    assert len(shown) > 8
    for file in shown:
        assert "content-disposition" not in ask(address, path_of(site, file)).headers
