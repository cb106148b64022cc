"""Python programs of their own process, forked from one that has imported the libraries already.

A tiny site is built in less time than MkDocs takes to be imported. Each program gets its arguments,
folder, environment and output as from a shell; only its libraries are there before it asks.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from threading import Lock
from types import CodeType
from typing import IO, Any

from markdown import Markdown

ROOT = Path(__file__).parents[1]
HOOKS = str(ROOT / "hooks")
# What MkDocs imports when it is asked to build, with the theme, the plugins and the extensions.
LIBRARIES = (
    *(
        "mkdocs.commands.build",
        "mkdocs.commands.serve",
        "mkdocs.contrib.search",
        "mkdocs_static_i18n.plugin",
    ),
    *("material.plugins.search.plugin", "material.extensions.emoji", "pymdownx.superfences"),
    *("pymdownx.tasklist", "pymdownx.details", "pymdownx.magiclink", "pymdownx.tilde"),
    *("markdown.extensions.tables", "markdown.extensions.toc", "markdown.extensions.admonition"),
)
_lock = Lock()
_process: list[subprocess.Popen[str]] = []


def run(
    arguments: Sequence[str], cwd: Path, env: Mapping[str, str], *, together: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run Python with arguments (``-m mkdocs build``, ``-c "…"``) and wait for its end.

    together: what it says of errors stands between the rest of its output.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err, _lock:
        files = [out.fileno(), out.fileno() if together else err.fileno()]
        asked = {
            "arguments": [str(argument) for argument in arguments],
            "cwd": str(cwd),
            "env": dict(env),
            "files": [f"/proc/{os.getpid()}/fd/{file}" for file in files],
        }
        process = _started()
        assert process.stdin and process.stdout
        print(json.dumps(asked), file=process.stdin, flush=True)
        code = int(process.stdout.readline())
        for file in (out, err):
            file.seek(0)
        return subprocess.CompletedProcess(list(arguments), code, out.read(), err.read())


def _started() -> subprocess.Popen[str]:
    if not _process:
        started = subprocess.Popen(
            [sys.executable, "-m", "tests.preloaded"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": HOOKS},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        _process.append(started)
        atexit.register(started.terminate)
    return _process[0]


def serve(requests: IO[str], answers: IO[str]) -> None:
    """Fork a program for each line of requests; answer with its exit code."""
    for name in LIBRARIES:
        importlib.import_module(name)
    package = importlib.import_module("guideline")
    for module in pkgutil.walk_packages(package.__path__, "guideline."):
        if not module.name.startswith("guideline.commands.") and module.name != "guideline.cli":
            importlib.import_module(module.name)
    # The theme's 10,000 icons, and the patterns of the Markdown extensions.
    importlib.import_module("material.extensions.emoji").twemoji({}, None)
    Markdown(extensions=["attr_list", "md_in_html", *LIBRARIES[-8:]])
    _compile_once()
    gc.freeze()
    for line in iter(requests.readline, ""):
        child = os.fork()
        if child == 0:
            _become(**json.loads(line))
            return
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


def _compile_once() -> None:
    """Compile the hooks and the package once for all projects that have copies of them."""
    files = [file.read_bytes() for file in Path(HOOKS).rglob("*.py")]
    compiled = {text: compile(text, "<copy>", "exec", dont_inherit=True) for text in files}
    to_code = SourceFileLoader.source_to_code

    def source_to_code(self: SourceFileLoader, data: bytes, path: str, **how: int) -> CodeType:
        return compiled.get(data) or to_code(self, data, path, **how)

    loader: Any = SourceFileLoader
    loader.source_to_code = source_to_code


def _become(arguments: list[str], cwd: str, env: dict[str, str], files: list[str]) -> None:
    """Be the program, in a process that was forked for it."""
    targets = [
        os.open(os.devnull, os.O_RDONLY),
        *(os.open(f, os.O_WRONLY | os.O_APPEND) for f in files),
    ]
    for number, target in enumerate(targets):
        os.dup2(target, number)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    sys.dont_write_bytecode = "PYTHONDONTWRITEBYTECODE" in env
    paths = env.get("PYTHONPATH", HOOKS).split(os.pathsep)
    sys.path[:] = [cwd, *paths, *(path for path in sys.path[1:] if path not in (HOOKS, str(ROOT)))]
    if HOOKS not in paths:  # another copy of the project's code
        for name in [name for name in sys.modules if name.partition(".")[0] == "guideline"]:
            del sys.modules[name]
    kind, what, *rest = arguments
    sys.argv = [what if kind == "-m" else "-c", *rest]
    if kind == "-m":
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    else:
        exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})


if __name__ == "__main__":
    serve(sys.stdin, sys.stdout)
