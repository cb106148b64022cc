"""How much the checks add to a build: the same site with and without their hooks.

``python -m benchmarks.check [copies ...]`` (1 and 33: the real pages, and 33 times as many)
builds each site in turns, and prints the time of both with their ratio. It is what the processor spent
on the program: what it spends on writing the site, which is the same files, varies with the disk by
more than the checks take.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks import pages

_CHECKS = ("translations", "pending", "status")
# It asks the check for the names of lists, so neither build has it.
_ASKS = "checklists"
_BUILDS = 5
_COPIES = (1, 33)


def without(config: Path, name: str, *hooks: str) -> Path:
    """Write a configuration without some hooks beside ``config``."""
    text = config.read_text(encoding="utf-8")
    for hook in hooks:
        text = text.replace(f"  - hooks/{hook}.py\n", "")
    other = config.with_name(name)
    other.write_text(text, encoding="utf-8")
    return other


def seconds(config: Path) -> float:
    """Build the site once; return the processor time that the program took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(config)]
    subprocess.run(command, cwd=config.parent, env=pages.environment(config), check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime


def measure(copies: int, builds: int = _BUILDS) -> Mapping[str, float]:
    """Return the medians of interleaved builds with and without the checks, in seconds."""
    taken: dict[str, list[float]] = {"with": [], "without": []}
    with tempfile.TemporaryDirectory() as folder:
        config = without(pages.grow(Path(folder, "site"), copies), "checked.yml", _ASKS)
        plain = without(config, "unchecked.yml", *_CHECKS)
        seconds(plain), seconds(config)  # fills what both keep
        turns = [("without", plain), ("with", config)]
        for _ in range(builds):
            for name, each in turns:
                taken[name].append(seconds(each))
            turns.reverse()
    return {name: median(times) for name, times in taken.items()}


def main(arguments: Sequence[str]) -> None:
    """Print a row for each number of copies."""
    count = len(list((pages.PROJECT / "docs").rglob("*.md")))
    print("| pages | without checks, s | with checks, s | added |")
    print("| --- | --- | --- | --- |")
    for copies in map(int, arguments or _COPIES):
        taken = measure(copies)
        added = 100 * (taken["with"] / taken["without"] - 1)
        row = f"| {count * copies} | {taken['without']:.1f} | {taken['with']:.1f} | {added:.1f} % |"
        print(row)


if __name__ == "__main__":
    main(sys.argv[1:])
