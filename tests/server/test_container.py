"""The container: its configuration on a real nginx, and what its file must say."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener, urlopen

import pytest

from tests.server import nginx

SERVER = nginx.SERVER


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The container's nginx.conf around the tested configuration, with its folders in one of the test."""
    text = (SERVER / "container.conf").read_text("utf-8").replace("{", "{{").replace("}", "}}")
    for old, new in (
        ("/tmp/", "{folder}/"),
        ("/etc/nginx/guideline.conf", "{folder}/guideline.conf"),
        ("/dev/stderr", "{folder}/error.log"),
        ("/dev/stdout", "{folder}/access.log"),
        ("daemon off;", "daemon off;\nmaster_process off;"),
    ):
        assert old in text, old
        text = text.replace(old, new)
    monkeypatch.setattr(nginx, "MAIN", text)
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("home")
    (site / "404.html").write_text("nothing here")
    with nginx.serve(site) as (at, _):
        yield at


def test_its_configuration_serves_the_site_with_its_headers(address: str) -> None:
    with urlopen(address) as answer:
        assert (answer.status, answer.read()) == (200, b"home")
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    with pytest.raises(HTTPError, match="404"):
        urlopen(f"{address}none")


def test_it_runs_without_root_from_what_is_there() -> None:
    lines = (SERVER / "Containerfile").read_text("utf-8").splitlines()
    (user,) = (line for line in lines if line.startswith("USER "))
    assert int(user.split()[1]) > 0  # a name says nothing to an orchestrator that refuses root
    assert lines.index(user) < lines.index('CMD ["nginx"]')
    assert any(line.startswith("HEALTHCHECK ") for line in lines)
    assert "podman build --format docker " in (SERVER / "README.md").read_text("utf-8")
    copied = [line.split()[1] for line in lines if line.startswith("COPY ")]
    assert all((SERVER.parent / path).exists() for path in copied if path != "site")


def test_what_it_changes_in_the_tested_configuration_is_there_to_be_changed() -> None:
    tested = (SERVER / "guideline.conf").read_text("utf-8")
    assert "listen 80;" in tested
    assert "server_name guideline.example;" in tested


def test_http_leads_to_https_where_the_city_chooses_so() -> None:
    class Stay(HTTPRedirectHandler):
        def redirect_request(self, *_: object) -> None:
            return None

    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), nginx.free_port()
        text = (SERVER / "https.conf.example").read_text("utf-8")
        text = text.replace("listen 80;", f"listen 127.0.0.1:{port};")
        (folder / "guideline.conf").write_text(text, "utf-8")
        (folder / "nginx.conf").write_text(nginx.MAIN.format(folder=folder), "utf-8")
        with nginx.running(folder, port), pytest.raises(HTTPError) as led:
            address = f"http://127.0.0.1:{port}/sv/?q=a"
            build_opener(Stay).open(Request(address, headers={"Host": "guideline.example"}))
    assert led.value.code == 308
    assert led.value.headers["Location"] == "https://guideline.example/sv/?q=a"
