"""How long a whole build takes and how much memory, against the plain tools on the same pages.

``python -m benchmarks.build [copies ...]`` (1, 7 and 33 times the real pages) builds every site in
turns with MkDocs, Material and static-i18n alone, with everything of ours and what a build of the
same files has kept, and, up to ``--uncached`` copies, with nothing kept. Seconds are of the
processor; medians of ``--builds``, after one of each that does not count. The exponent is that of
seconds by pages, from a size to the next larger one.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from multiprocessing import get_context
from pathlib import Path
from pstats import Stats
from statistics import median

from benchmarks import pages

_PLAIN = "plain tools"
_OURS = "ours"
_UNCACHED = "ours, nothing kept"


@dataclass(frozen=True)
class Build:
    """What a build took: seconds of the processor, and megabytes at its peak."""

    seconds: float
    peak: float


@dataclass(frozen=True)
class Row:
    """The medians of a kind of build at a size. pages: how many."""

    kind: str
    pages: int
    took: Build


def grown(folder: Path, copies: int) -> Path:
    """Grow a site in a process of its own; return its configuration.

    What a process has used counts as used by those that it starts.
    """
    site = folder / "site"
    process = get_context("spawn").Process(target=pages.grow, args=(site, copies))
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(process.exitcode)
    return site / "mkdocs.yml"


def build(config: Path, kind: str) -> Build:
    """Build a grown site as a kind of build does."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    command += ["--config-file", "plain.yml"] if kind == _PLAIN else ["--strict"]
    keep = "false" if kind == _UNCACHED else "true"
    environment = pages.environment(config, PUBLISHING="true", CACHE=keep)
    process = subprocess.Popen(command, cwd=config.parent, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Build(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def calls(config: Path) -> int:
    """Return how many calls of functions a build of a grown site makes."""
    with tempfile.NamedTemporaryFile() as profile:
        command = [sys.executable, "-m", "cProfile", "-o", profile.name, "-m", "mkdocs"]
        environment = pages.environment(config, PUBLISHING="true", CACHE="true")
        command += ["build", "--quiet", "--strict"]
        subprocess.run(command, cwd=config.parent, env=environment, check=True)
        return int(vars(Stats(profile.name))["total_calls"])


def measure(copies: int, builds: int, kinds: Sequence[str]) -> Iterator[Row]:
    """Build a size in turns; yield the medians of every kind."""
    with tempfile.TemporaryDirectory() as folder:
        config = grown(Path(folder), copies)
        pages.plain(config)
        count = len([*config.parent.glob("docs/**/*.md")])
        taken: dict[str, list[Build]] = {kind: [] for kind in kinds}
        for _ in range(builds + 1):
            for kind, each in taken.items():
                each.append(build(config, kind))
    for kind, (_, *counted) in taken.items():
        seconds = median(each.seconds for each in counted)
        yield Row(kind, count, Build(seconds, median(each.peak for each in counted)))


def exponent(smaller: Row, larger: Row) -> float:
    """Return how seconds grow with pages: 1 where twice the pages take twice as long."""
    longer = larger.took.seconds / smaller.took.seconds
    return log(longer) / log(larger.pages / smaller.pages)


def main(arguments: Sequence[str]) -> None:
    """Print a row for every kind of build at every size."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build")
    parser.add_argument("copies", nargs="*", type=int, default=[1, 7, 33])
    parser.add_argument("--builds", type=int, default=3, help="of each kind and size (3)")
    parser.add_argument(
        "--uncached", type=int, default=1, metavar="COPIES", help="most of them without caches (1)"
    )
    options = parser.parse_args(arguments)
    print("| pages | build | seconds | of the plain tools' | exponent | peak, MB |")
    print("| --- | --- | --- | --- | --- | --- |")
    before: dict[str, Row] = {}
    for copies in sorted(options.copies):
        kinds = [_PLAIN, _OURS, *([_UNCACHED] if copies <= options.uncached else [])]
        rows = [*measure(copies, options.builds, kinds)]
        for row in rows:
            ratio = row.took.seconds / rows[0].took.seconds
            grows = f"{exponent(before[row.kind], row):.2f}" if row.kind in before else ""
            print(
                f"| {row.pages} | {row.kind} | {row.took.seconds:.2f} | {ratio:.2f} × | {grows} |"
                f" {row.took.peak:.0f} |",
                flush=True,
            )
        before |= {row.kind: row for row in rows}


if __name__ == "__main__":
    main(sys.argv[1:])
