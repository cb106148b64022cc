"""How long it takes from an edit to the reloaded page under ``mkdocs serve``.

``python -m benchmarks.serve [copies ...]`` (1 and 7 times the real pages) changes a word of a
Finnish page, ``--edits`` times, each time to one that the site did not have: the translations are
stale then, and the check shows it on the Swedish page. A browser is told by MkDocs' livereload to
load the page again; the time ends when it has the new text, and is that on the clock. In it are up
to 0.5 s until MkDocs looks at the files again (0.1 s with our hooks), and 0.1 s (0.02 s) that it
waits for further changes.
"""

import argparse
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from benchmarks import pages

_PAGE, _EDITED, _FINDING = "safety/", "docs/fi/safety.md", "sv/safety/"
_BEFORE = "yhtä varovainen kuin"
_WORDS = (
    "varovaisempi kuin",
    "tarkkaavaisempi kuin",
    "huolellisempi kuin",
    "maltillisempi kuin",
    "kohteliaampi kuin",
    "valppaampi kuin",
    "harkitsevampi kuin",
    "säästeliäämpi kuin",
    "rauhallisempi kuin",
)
_PATIENCE = 300  # seconds


@dataclass(frozen=True)
class Server:
    """A site that is being served. address: with a slash at the end. built: its files."""

    address: str
    built: Path

    def read(self, page: str) -> str:
        """Return what is at an address below the site's."""
        with urlopen(self.address + page, timeout=_PATIENCE) as answer:
            text: str = answer.read().decode()
        return text

    def reload(self, since: float) -> None:
        """Wait as a browser does for a build that began at a later time of `time.monotonic`."""
        milliseconds = round(since * 1000)  # MkDocs' livereload numbers its builds so
        deadline = time.monotonic() + _PATIENCE
        while int(self.read(f"livereload/{milliseconds}/1")) <= milliseconds:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{self.address}: nothing new within {_PATIENCE} s")


@contextmanager
def serving(
    config: Path, port: int = 0, options: Sequence[str] = (), **environment: str
) -> Iterator[Server]:
    """Serve a project as `make serve` does, once its first build is there.

    port: 0: a free one. options: of `mkdocs serve`.
    """
    port = port or _free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--config-file", config.name]
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [*command, "--dev-addr", f"127.0.0.1:{port}", *options],
            cwd=config.parent,
            env=pages.environment(config, TMPDIR=folder, **environment),
        )
        try:
            address = f"http://127.0.0.1:{port}/"
            _wait_for(address, process)
            time.sleep(1)  # until MkDocs has seen all files, so that it notices changes
            yield Server(address, next(Path(folder).glob("mkdocs_*")))
        finally:
            process.terminate()
            process.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(address):
                return
        except URLError:
            time.sleep(0.1)
    raise RuntimeError(f"{address}: the site is not served")


def measure(config: Path, edits: int) -> list[float]:
    """Return the seconds that each edit took."""
    page = config.parent / _EDITED
    text = page.read_text(encoding="utf-8")
    taken = []
    try:
        with serving(config) as server:
            for word in _WORDS[:edits]:
                time.sleep(random.uniform(0.5, 1))  # at any moment between two looks at the files
                start = time.monotonic()
                page.write_text(text.replace(_BEFORE, word), encoding="utf-8")
                server.reload(start)
                shown = server.read(_PAGE)
                taken.append(time.monotonic() - start)
                assert word in shown, f"{server.address}{_PAGE} does not say “{word}”"
                if config.name == "mkdocs.yml":
                    assert "open-points" in server.read(_FINDING), "the check shows no finding"
    finally:
        page.write_text(text, encoding="utf-8")
    return taken


def main(arguments: Sequence[str]) -> None:
    """Print a row for ours and for the plain tools at every size."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.serve")
    parser.add_argument("copies", nargs="*", type=int, default=[1, 7])
    parser.add_argument("--edits", type=int, default=5, choices=range(1, len(_WORDS) + 1))
    options = parser.parse_args(arguments)
    print("| pages | served by | edit to reloaded page, s | slowest, s |")
    print("| --- | --- | --- | --- |")
    for copies in options.copies:
        with tempfile.TemporaryDirectory() as folder:
            config = pages.grow(Path(folder, "site"), copies)
            count = len([*config.parent.glob("docs/**/*.md")])
            for name, each in (("plain tools", pages.plain(config)), ("ours", config)):
                taken = measure(each, options.edits)
                print(f"| {count} | {name} | {median(taken):.2f} | {max(taken):.2f} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
