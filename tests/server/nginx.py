"""Debian's nginx on loopback, with the project's configuration, as an unprivileged user."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests import programs
from tests.projects import REPOSITORY

SERVER = REPOSITORY / "server"
NOBODY = 65534

# What /etc/nginx/nginx.conf is on a real server, with everything it writes in one folder.
MAIN = """
include /etc/nginx/modules-enabled/*.conf;
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 128; }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/guideline.conf;
}}
"""


@contextmanager
def serve(
    site: Path, *, path: str = "/", edits: Mapping[str, str] | None = None
) -> Iterator[tuple[str, Path]]:
    """Serve a copy of ``site`` below ``path``; yield its address and the folder of all of it.

    ``edits``: what an administrator would change in the configuration, each replaced once.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        port = free_port()
        shutil.copytree(site, folder / f"www{path}", dirs_exist_ok=True)
        (folder / "secret.html").write_text("outside the site", encoding="utf-8")
        text = (SERVER / "guideline.conf").read_text(encoding="utf-8")
        required = {
            "listen 80;": f"listen 127.0.0.1:{port};",
            "root /srv/guideline/site;": f"root {folder}/www;",
            "/srv/guideline/site/.redirects": f"{folder}/www{path}.redirects",
        }
        for old, new in (required | dict(edits or {})).items():
            assert old in text, old
            text = text.replace(old, new)
        (folder / "guideline.conf").write_text(text, encoding="utf-8")
        (folder / "nginx.conf").write_text(MAIN.format(folder=folder), encoding="utf-8")
        with running(folder, port):
            yield f"http://127.0.0.1:{port}{path}", folder


@contextmanager
def running(folder: Path, port: int) -> Iterator[None]:
    """Run it with the nginx.conf of a folder until it is no longer needed."""
    user = NOBODY if os.geteuid() == 0 else None
    if user:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user, -1)
    program = programs.nginx()
    assert program, "nginx is missing; python -m tests.programs installs it"
    server = subprocess.Popen(
        [program, "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"],
        user=user,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        while not _answers(port):
            if server.poll() is not None:
                assert server.stderr
                raise RuntimeError(f"nginx did not start: {server.stderr.read()}")
            time.sleep(0.02)
        yield
    finally:
        server.terminate()
        server.wait()


def free_port() -> int:
    """A port that nothing listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def _answers(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0
