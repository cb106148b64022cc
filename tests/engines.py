"""Whether another engine builds the same site: ``make test-engines`` says so, weekly on GitHub too.

ProperDocs continues MkDocs, which nobody maintains. Its package is looked for in the folder that is
given; it stands in for ``mkdocs`` wherever a plugin or hook imports that.
"""

import filecmp
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from guideline.delivery import build_mark

PROJECT = Path(__file__).parents[1]


def built(engine: str, site: Path, packages: Path) -> str:
    """Build the project by an engine, with nothing cached; return what it said if it failed."""
    command = [sys.executable, "-m", engine, "build", "--quiet", "--strict", "-f", "mkdocs.yml"]
    own = {"PUBLISHING": "true", "CACHE": "false", "PYTHONPATH": str(packages)}
    done = subprocess.run(
        [*command, "--site-dir", str(site)],
        cwd=PROJECT,
        env=os.environ | own,
        capture_output=True,
        text=True,
        check=False,
    )
    return (
        "" if done.returncode == 0 else done.stdout + done.stderr or f"it ended {done.returncode}"
    )


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield the files of two sites that are not the same in both."""
    files = [
        {path.relative_to(site) for path in site.rglob("*") if path.is_file()}
        for site in (one, other)
    ]
    yield from (f"only in {one.name}: {path}" for path in sorted(files[0] - files[1]))
    yield from (f"only in {other.name}: {path}" for path in sorted(files[1] - files[0]))
    for path in sorted(files[0] & files[1]):
        if not filecmp.cmp(one / path, other / path, shallow=False):
            yield f"not the same: {path}"


def report(engine: str, packages: Path) -> list[str]:
    """Return what is wrong with an engine, each in a line; nothing where it builds the same site."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder, "mkdocs"), Path(folder, engine)
        for name, site in (("mkdocs", ours), (engine, theirs)):
            if said := built(name, site, packages):
                return [f"{name} builds nothing: {said}"]
            if fault := build_mark.fault(site):
                return [f"{name}: {fault}"]
        return [*differences(ours, theirs)]


def main(packages: str, *engines: str) -> None:
    """Print a line for each engine, and one for each difference; fail where there is one."""
    faults = 0
    for engine in engines:
        found = report(engine, Path(packages).resolve())
        print(f"{engine}: {'another site' if found else 'the same site, byte for byte'}")
        print(*found, sep="\n")
        faults += len(found)
    sys.exit(bool(faults))


if __name__ == "__main__":
    main(*sys.argv[1:])
