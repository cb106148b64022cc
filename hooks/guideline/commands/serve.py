"""`guideline serve`: the preview, with nothing in the terminal but what matters."""

import re
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress

import click

from guideline.commands.colours import coloured
from guideline.commands.language import language, tell
from guideline.commands.project import EXIT_CODES
from guideline.commands.project import settings as configured
from guideline.project.messages import Text, message, said, worded

FIRST_PORT = 8000
_PORTS = 20
_WATCHED = ("glossary.yml", "synonyms.yml", "questions.yml")
_LEVEL = re.compile(r"(DEBUG|INFO|WARNING|ERROR)\s+-\s+(?:\[[\d:]+\] )?")
_BUILT = re.compile(r"Documentation built in ([\d.]+) seconds")
_SERVING = re.compile(r"Serving on (\S+)")


@click.command(epilog=EXIT_CODES)
@click.option("--port", type=click.IntRange(1, 65535), default=FIRST_PORT, show_default=True)
def serve(port: int) -> None:
    """Show the checked site while it is edited; the page reloads after each change.

    Pages, templates, words, the glossary and the search's words are watched. Where the port is in
    use, the next one is taken.
    """
    settings = configured()
    free = free_port(port)
    if free != port:
        tell(message("serve-port", port=str(port), free=str(free)))
    watched = [name for name in _WATCHED if (settings.root / name).exists()]
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{free}", "--watch-theme"]
    for name in watched:
        command += ["--watch", name]
    with subprocess.Popen(
        command, cwd=settings.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        assert server.stdout
        with suppress(KeyboardInterrupt):
            for line in what_matters(server.stdout):
                tell(coloured(worded(line, language()), language()))
        server.terminate()
    click.get_current_context().exit(1 if server.returncode == 1 else 0)


def free_port(first: int) -> int:
    """Return the first port from this one on that nobody listens at.

    Raises click.ClickException where there is none near.
    """
    for port in range(first, min(first + _PORTS, 65536)):
        with socket.socket() as tried, suppress(OSError):
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(("127.0.0.1", port))
            return port
    raise click.ClickException(said(language(), "serve-no-port", first=str(first)))


def what_matters(lines: Iterable[str]) -> Iterator[Text]:
    """Yield of MkDocs' output the address, how long a build took, and what is wrong."""
    shown = False
    for line in lines:
        text = line.rstrip("\n")
        level = _LEVEL.match(text)
        if not level:  # what belongs to the line above
            if shown:
                yield text
            continue
        rest = text[level.end() :]
        shown = level[1] in ("WARNING", "ERROR")
        if shown:
            yield rest
        elif built := _BUILT.search(rest):
            yield message("serve-built", seconds=f"{float(built[1]):.1f}")
        elif serving := _SERVING.search(rest):
            yield message("serve-at", address=serving[1])
